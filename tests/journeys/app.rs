//! The real program in a window of the test, on folders of its own, with a clock that stands still.

use std::{
    collections::VecDeque,
    path::{Path, PathBuf},
};

use egui::{Event, Id, Key, Modifiers, accesskit::Role};
use egui_kittest::{Harness, Node, kittest::NodeT};
use image::RgbaImage;
use procuradar::{
    app::{Assessment, Command, Route, State, Viewing},
    model::Moment,
    shell::{Outside, Program},
    store::{Folders, Settings},
    text::{Language, Words},
    work::Hands,
};

use crate::support::raster::Raster;

/// The time in every test.
pub fn now() -> Moment {
    Moment::parse("2026-05-25T14:32:00+03:00").expect("a moment")
}

/// A file as the window system hands it over.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

/// Folders that are gone after the test.
pub struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    /// Empty folders: the program starts for the first time.
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder for the test") }
    }

    /// Folders of someone who chose that language.
    pub fn speaking(language: Language) -> Self {
        Self::set(language, "light")
    }

    /// Folders of someone who chose that language and theme.
    pub fn set(language: Language, theme: &str) -> Self {
        let home = Self::new();
        let settings =
            Settings { language: Some(language.tag().to_owned()), theme: theme.to_owned(), ..Settings::default() };
        settings.save(&home.folders()).expect("settings are saved");
        home
    }

    /// The program's own folders.
    pub fn folders(&self) -> Folders {
        Folders::at(self.folder.path())
    }

    /// A path beside the program's own folders.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Puts a file there.
    pub fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        path.parent().map(std::fs::create_dir_all).transpose().expect("its folder is there");
        std::fs::write(&path, bytes).expect("a file is written");
        path
    }

    /// Starts the program, 1280 by 800.
    pub fn start(&self) -> App {
        self.open(&[])
    }

    /// Starts the program with these files, 1280 by 800.
    pub fn open(&self, files: &[&Path]) -> App {
        App::start(&self.folders(), files, [1280.0, 800.0])
    }

    /// Starts the program; what it asks of the disk waits until [`App::carry_out`].
    pub fn start_held(&self, size: [f32; 2]) -> App {
        let hands = Hands::with_clock(Some(self.folders()), now);
        App::with(Outside::Held(Box::new(hands), VecDeque::new()), Vec::new(), size)
    }

    /// Starts the program in a window of that size.
    pub fn start_sized(&self, size: [f32; 2]) -> App {
        App::start(&self.folders(), &[], size)
    }
}

/// The program while it runs. Dropping it ends the program.
pub struct App {
    harness: Harness<'static, Program>,
}

/// What a node says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    pub role: Role,
    pub name: String,
}

impl App {
    fn start(folders: &Folders, files: &[&Path], size: [f32; 2]) -> Self {
        let files: Vec<PathBuf> = files.iter().map(|file| file.to_path_buf()).collect();
        let hands = Hands::with_clock(Some(folders.clone()), now);
        Self::with(Outside::Hands(Box::new(hands)), files, size)
    }

    fn with(outside: Outside, files: Vec<PathBuf>, size: [f32; 2]) -> Self {
        let harness = Harness::builder()
            .with_size(size)
            .with_pixels_per_point(1.0)
            .with_max_steps(12)
            .with_os(egui::os::OperatingSystem::Nix)
            .renderer(Raster::of_window())
            .build_eframe(|cc| Program::with_clock(&cc.egui_ctx, outside, files, now));
        let mut app = Self { harness };
        app.settle();
        app
    }

    /// Runs until nothing moves any more.
    #[track_caller]
    pub fn settle(&mut self) {
        self.harness.run();
    }

    /// Carries out that many of the things that the program waits for; see [`Home::start_held`].
    pub fn carry_out(&mut self, count: usize) {
        for _ in 0..count {
            assert!(self.harness.state_mut().carry_out_held(), "nothing is waited for");
            self.settle();
        }
    }

    /// Lets the program see that the file that it follows was saved anew.
    pub fn look_after(&mut self) {
        // It is read once it has come to rest.
        for _ in 0..2 {
            self.harness.state_mut().look_after();
            self.settle();
        }
    }

    /// Drops a file on the window.
    pub fn drop_file(&mut self, path: &Path) {
        self.drop_files(&[path.to_owned()]);
    }

    /// Drops files on the window.
    pub fn drop_files(&mut self, paths: &[PathBuf]) {
        for path in paths {
            self.harness.input_mut().dropped_files.push(std::sync::Arc::new(Dropped(path.clone())));
        }
        self.settle();
    }

    /// What the program knows.
    pub fn state(&self) -> &State {
        self.harness.state().state()
    }

    /// The open assessment.
    #[track_caller]
    pub fn assessment(&self) -> &Assessment {
        self.state().assessment.as_ref().expect("an assessment is open")
    }

    /// The open result.
    #[track_caller]
    pub fn viewing(&self) -> &Viewing {
        self.state().viewing.as_ref().expect("a result is open")
    }

    /// Which screen is shown.
    pub fn route(&self) -> Route {
        self.state().route
    }

    /// Does something without hands: only to get to where a test begins.
    #[track_caller]
    pub fn push(&mut self, command: Command) {
        self.harness.state_mut().push(command);
        self.settle();
    }

    /// The words of the language that is shown.
    pub fn words(&self) -> &'static Words {
        self.state().words()
    }

    /// A text of the language that is shown.
    pub fn say(&self, key: &str) -> String {
        self.words().say(key)
    }

    /// Presses a key.
    #[track_caller]
    pub fn press(&mut self, key: Key) {
        self.press_with(Modifiers::NONE, key);
    }

    /// Presses keys together.
    #[track_caller]
    pub fn press_with(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    /// Presses Ctrl and a key.
    #[track_caller]
    pub fn ctrl(&mut self, key: Key) {
        self.press_with(Modifiers::COMMAND, key);
    }

    /// Presses a key while another one is held.
    #[track_caller]
    pub fn hold_with(&mut self, held: Key, key: Key) {
        let event =
            |key, pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::ALT };
        for (key, pressed) in [(held, true), (key, true), (key, false), (held, false)] {
            self.harness.event(event(key, pressed));
        }
        self.settle();
    }

    /// Makes the window that large.
    #[track_caller]
    pub fn resize(&mut self, size: [f32; 2]) {
        self.harness.set_size(size.into());
        self.settle();
    }

    /// Presses a button of the pointer there.
    #[track_caller]
    pub fn click_at(&mut self, [x, y]: [f32; 2], button: egui::PointerButton) {
        let pos = egui::pos2(x, y);
        self.harness.event(Event::PointerMoved(pos));
        for pressed in [true, false] {
            self.harness.event(Event::PointerButton { pos, button, pressed, modifiers: Modifiers::NONE });
        }
        self.settle();
    }

    /// Drags the pointer from one place to another.
    #[track_caller]
    pub fn drag(&mut self, from: [f32; 2], to: [f32; 2]) {
        let button = |pos, pressed| Event::PointerButton {
            pos,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        let (from, to) = (egui::Pos2::from(from), egui::Pos2::from(to));
        self.harness.event(Event::PointerMoved(from));
        self.harness.event(button(from, true));
        self.harness.step();
        for part in 1..=4 {
            self.harness.event(Event::PointerMoved(from.lerp(to, part as f32 / 4.0)));
            self.harness.step();
        }
        self.harness.event(button(to, false));
        self.settle();
    }

    /// Where the first node of that role stands.
    #[track_caller]
    pub fn rect_of(&self, role: Role) -> egui::Rect {
        let node = self.nodes_of(role).into_iter().next().expect("a node of that role");
        let bounds = node.accesskit_node().bounding_box().expect("its bounds");
        let at = |x: f64, y: f64| egui::pos2(x as f32, y as f32);
        egui::Rect::from_min_max(at(bounds.x0, bounds.y0), at(bounds.x1, bounds.y1))
    }

    /// Lets so many seconds pass without touching anything.
    pub fn wait(&mut self, seconds: f64) {
        let now = self.harness.ctx.input(|input| input.time);
        self.harness.input_mut().time = Some(now + seconds);
        self.harness.step();
        self.settle();
    }

    /// The pointer's shape.
    pub fn cursor(&self) -> egui::CursorIcon {
        self.harness.output().platform_output.cursor_icon
    }

    /// Whether nothing asks to be drawn again before something happens.
    pub fn rests(&self) -> bool {
        self.harness.output().viewport_output.values().all(|output| output.repaint_delay == std::time::Duration::MAX)
    }

    /// Moves the pointer there.
    #[track_caller]
    pub fn point_at(&mut self, x: f32, y: f32) {
        self.harness.event(Event::PointerMoved(egui::pos2(x, y)));
        self.harness.run_steps(2);
    }

    /// Clicks where that button is.
    #[track_caller]
    pub fn click_button(&mut self, name: &str) {
        let at = self.node(Role::Button, name).rect().center();
        self.harness.event(Event::PointerMoved(at));
        for pressed in [true, false] {
            let button = egui::PointerButton::Primary;
            self.harness.event(Event::PointerButton { pos: at, button, pressed, modifiers: Modifiers::NONE });
        }
        self.settle();
    }

    /// Types into what has the focus.
    #[track_caller]
    pub fn type_text(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.settle();
    }

    /// Writes a text in place of what stands in the field that has the focus.
    #[track_caller]
    pub fn replace_text(&mut self, text: &str) {
        self.ctrl(Key::A);
        self.type_text(text);
    }

    /// The id of what has the focus.
    pub fn focused_id(&self) -> Option<Id> {
        self.harness.ctx.memory(|memory| memory.focused())
    }

    /// What has the focus.
    pub fn focused(&self) -> Option<Said> {
        self.focused_node().map(|node| said(&node))
    }

    /// Where it is.
    pub fn focused_rect(&self) -> Option<egui::Rect> {
        self.focused_node().map(|node| node.rect())
    }

    fn focused_node(&self) -> Option<Node<'_>> {
        let id = self.focused_id()?.accesskit_id();
        self.nodes().find(|node| node.accesskit_node().locate().0 == id)
    }

    /// The value of what has the focus, such as the text of a field.
    pub fn focused_value(&self) -> Option<String> {
        self.focused_node()?.value()
    }

    /// Presses Tab until that control has the focus.
    #[track_caller]
    pub fn tab_to(&mut self, role: Role, name: &str) {
        self.tab_until(&format!("{role:?} “{name}”"), |said| said.role == role && said.name == name);
    }

    /// Presses Tab until that button has the focus.
    #[track_caller]
    pub fn tab_to_button(&mut self, name: &str) {
        self.tab_to(Role::Button, name);
    }

    /// Presses Tab until what has the focus is meant.
    #[track_caller]
    pub fn tab_until(&mut self, what: &str, is_meant: impl Fn(&Said) -> bool) {
        let mut passed = Vec::new();
        for _ in 0..120 {
            let focused = self.focused();
            if focused.as_ref().is_some_and(&is_meant) {
                return;
            }
            passed.push(focused);
            self.press(Key::Tab);
        }
        panic!("Tab never came to {what}, only past {passed:#?}");
    }

    /// Goes to a button by Tab and presses it by Enter.
    #[track_caller]
    pub fn press_button(&mut self, name: &str) {
        self.tab_to_button(name);
        self.press(Key::Enter);
    }

    /// Every node there is.
    pub fn nodes(&self) -> impl Iterator<Item = Node<'_>> {
        self.harness.root().children_recursive()
    }

    /// The nodes of that role.
    pub fn nodes_of(&self, role: Role) -> Vec<Node<'_>> {
        self.nodes().filter(|node| node.accesskit_node().role() == role).collect()
    }

    /// The names of the nodes of that role.
    pub fn names_of(&self, role: Role) -> Vec<String> {
        self.nodes_of(role).iter().map(|node| said(node).name).collect()
    }

    /// The node of that role and name.
    #[track_caller]
    pub fn node(&self, role: Role, name: &str) -> Node<'_> {
        let mut found = self.nodes().filter(|node| said(node) == Said { role, name: name.to_owned() });
        let node = found.next().unwrap_or_else(|| panic!("there is no {role:?} “{name}”"));
        assert!(found.next().is_none(), "there are several {role:?} “{name}”");
        node
    }

    /// Whether a node says this, perhaps among other things.
    pub fn shows(&self, text: &str) -> bool {
        self.texts().iter().any(|shown| shown.contains(text))
    }

    /// Fails unless a node says this.
    #[track_caller]
    pub fn assert_shows(&self, text: &str) {
        assert!(self.shows(text), "nothing says “{text}”, only {:#?}", self.texts());
    }

    /// All that the nodes say; spaces that do not break read as spaces.
    pub fn texts(&self) -> Vec<String> {
        let texts = self.nodes().flat_map(|node| {
            let node = node.accesskit_node();
            [node.label(), node.value(), node.description()]
        });
        texts.flatten().filter(|text| !text.is_empty()).map(|text| text.replace('\u{a0}', " ")).collect()
    }

    /// What the window looks like.
    pub fn picture(&mut self) -> RgbaImage {
        self.harness.render().expect("the window can be drawn")
    }
}

/// Role and name of a node; a label's text counts as its name.
pub fn said(node: &Node<'_>) -> Said {
    let node = node.accesskit_node();
    let name = node.label().or_else(|| node.value());
    Said { role: node.role(), name: name.unwrap_or_default() }
}

/// The names of the nodes of that role that lie somewhere inside a node.
pub fn names_inside(node: &Node<'_>, role: Role) -> Vec<String> {
    node.children_recursive().map(|inner| said(&inner)).filter(|said| said.role == role).map(|said| said.name).collect()
}
