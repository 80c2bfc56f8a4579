use std::{collections::VecDeque, path::PathBuf, sync::mpsc};

use super::{dialogs, placing, system_look};
use crate::{
    app::{Command, Effect, Outcome, Settings, State, update},
    look::SystemLook,
    model::Moment,
    store::{Folders, WindowPlace, documents},
    text::Language,
    ui,
    work::{Hands, Worker},
};

/// Who carries out effects.
pub enum Outside {
    /// A thread of its own.
    Worker(Worker),
    /// At once, for tests.
    Hands(Box<Hands>),
    /// As far as a test says, by [`Program::carry_out_held`]: until then everything waits.
    Held(Box<Hands>, VecDeque<Effect>),
}

impl Outside {
    /// A thread of its own that wakes the window.
    pub fn worker(ctx: &egui::Context, folders: Option<Folders>) -> Self {
        let ctx = ctx.clone();
        Self::Worker(Worker::start(folders, move || ctx.request_repaint()))
    }
}

/// The program as the window runs it.
pub struct Program {
    state: State,
    memory: ui::Memory,
    outside: Outside,
    /// Tells the time; tests give one that stands still.
    clock: fn() -> Moment,
    /// What dialogs answered.
    answers: (mpsc::Sender<Command>, mpsc::Receiver<Command>),
    waiting: Vec<Command>,
    /// Whether the window filled the screen when the system last told so.
    filled_screen: Option<bool>,
    /// Ends the following of the system when it is dropped.
    following: Option<mundy::Subscription>,
    /// Where the window stands and in which folders that is kept, if it is.
    place: Option<(Folders, WindowPlace)>,
}

impl Program {
    /// Starts with these files open.
    pub fn new(ctx: &egui::Context, outside: Outside, files: Vec<PathBuf>) -> Self {
        Self::with_clock(ctx, outside, files, Moment::now)
    }

    /// The same on another clock.
    pub fn with_clock(ctx: &egui::Context, outside: Outside, files: Vec<PathBuf>, clock: fn() -> Moment) -> Self {
        ui::install_fonts(ctx);
        // Until the settings are read: the system's language and brightness.
        let is_dark = ctx.input(|input| input.raw.system_theme) == Some(egui::Theme::Dark);
        let settings = Settings { language: Language::of_system(), ..Settings::default() };
        let mut state = State::new(settings, clock());
        state.system = SystemLook { is_dark, ..SystemLook::default() };
        state.folder = documents();
        let waiting = vec![Command::Started(files)];
        Self {
            state,
            memory: ui::Memory::default(),
            outside,
            clock,
            answers: mpsc::channel(),
            waiting,
            filled_screen: None,
            following: None,
            place: None,
        }
    }

    /// Follows what the system asks programs to look like, for as long as the window is open.
    pub fn follow_system(&mut self, ctx: &egui::Context) {
        self.following = Some(system_look::follow(ctx, &self.answers.0));
    }

    /// Keeps where the window stands when it closes; it stood at `place` when it was closed last.
    pub fn keep_place(&mut self, folders: Folders, place: WindowPlace) {
        self.place = Some((folders, place));
    }

    /// Takes in the files of a later start; gives whether the window still does.
    pub fn handed_over(&self, ctx: &egui::Context) -> impl Fn(Vec<PathBuf>) -> bool + Send + Sync + 'static {
        let (ctx, answers) = (ctx.clone(), self.answers.0.clone());
        move |files| {
            let is_open = answers.send(Command::HandedOver(files)).is_ok();
            ctx.request_repaint();
            is_open
        }
    }

    /// Notes where the window stands.
    fn note_place(&mut self, frame: &eframe::Frame) {
        if let Some((window, (_, place))) = frame.winit_window().zip(self.place.as_mut()) {
            *place = placing::look(window, *place);
        }
    }

    /// What the program knows.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Asks for something to happen in the next frame.
    pub fn push(&mut self, command: Command) {
        self.waiting.push(command);
    }

    /// Carries out the first of what is held; gives whether there was something.
    pub fn carry_out_held(&mut self) -> bool {
        let Outside::Held(hands, held) = &mut self.outside else { return false };
        let Some(effect) = held.pop_front() else { return false };
        self.waiting.extend(hands.carry_out(effect).into_iter().map(done));
        true
    }

    /// Looks at the file that is followed, if one is, as a worker does by itself.
    pub fn look_after(&mut self) {
        if let Outside::Hands(hands) | Outside::Held(hands, _) = &mut self.outside {
            self.waiting.extend(hands.look_after().into_iter().map(done));
        }
    }

    /// Carries out all that waits, and what follows from it.
    fn settle(&mut self, ctx: &egui::Context) {
        self.waiting.extend(self.answers.1.try_iter());
        if let Outside::Worker(worker) = &self.outside {
            self.waiting.extend(worker.outcomes().into_iter().map(done));
        }
        while !self.waiting.is_empty() {
            for command in std::mem::take(&mut self.waiting) {
                for effect in update(&mut self.state, command, (self.clock)()) {
                    self.carry_out(ctx, effect);
                }
            }
        }
    }

    fn carry_out(&mut self, ctx: &egui::Context, effect: Effect) {
        match effect {
            Effect::AskOpen => dialogs::open(ctx, &self.answers.0, self.state.words()),
            Effect::AskSave(saving) => dialogs::save(ctx, &self.answers.0, self.state.words(), saving),
            Effect::CopyText(text) => {
                ctx.copy_text(text);
                self.waiting.push(done(Outcome::Copied("notice-copied")));
            }
            Effect::CopyImage(picture) => {
                let size = [picture.width, picture.height];
                ctx.copy_image(egui::ColorImage::from_rgba_premultiplied(size, &picture.rgba));
                self.waiting.push(done(Outcome::Copied("notice-copied-chart")));
            }
            Effect::Raise => {
                ctx.send_viewport_cmd(egui::ViewportCommand::Minimized(false));
                ctx.send_viewport_cmd(egui::ViewportCommand::Focus);
                let attention = egui::UserAttentionType::Informational;
                ctx.send_viewport_cmd(egui::ViewportCommand::RequestUserAttention(attention));
            }
            Effect::FullScreen(is_full) => ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(is_full)),
            Effect::Quit => ctx.send_viewport_cmd(egui::ViewportCommand::Close),
            effect => match &mut self.outside {
                Outside::Worker(worker) => worker.send(effect),
                Outside::Hands(hands) => self.waiting.extend(hands.carry_out(effect).into_iter().map(done)),
                Outside::Held(_, held) => held.push_back(effect),
            },
        }
    }
}

impl eframe::App for Program {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        self.note_place(frame);
        let dropped: Vec<PathBuf> =
            ctx.input(|input| input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect());
        if !dropped.is_empty() {
            self.waiting.push(Command::Open(dropped));
        }
        if ctx.input(|input| input.viewport().close_requested()) {
            self.waiting.push(Command::Flush);
            if self.state.has_unsaved() && !self.state.may_leave {
                ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
                self.waiting.push(Command::AskToLeave);
            }
        }
        // Other ways lead to the whole screen and back than ours.
        let fills = ctx.input(|input| input.viewport().fullscreen);
        if let Some(fills) = fills.filter(|_| fills != self.filled_screen) {
            self.filled_screen = Some(fills);
            self.waiting.push(Command::FillsScreen(fills));
        }
        self.settle(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let commands = ui::show(ui, &self.state, &mut self.memory);
        if !commands.is_empty() {
            self.waiting.extend(commands);
            let ctx = ui.ctx().clone();
            self.settle(&ctx);
            // What was drawn in this frame is out of date already: it is laid out once more, and painted once.
            ctx.request_discard("commands");
            ctx.request_repaint();
        }
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        let ground = crate::look::theme(self.state.theme()).surface;
        [ground.red, ground.green, ground.blue, ground.alpha].map(|channel| f32::from(channel) / 255.0)
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}

impl Drop for Program {
    /// What was typed last goes along: the worker finishes what it was given.
    fn drop(&mut self) {
        if let Some((folders, place)) = &self.place
            && let Err(error) = place.save(folders)
        {
            log::warn!("{error}");
        }
        for effect in update(&mut self.state, Command::Flush, (self.clock)()) {
            match &mut self.outside {
                Outside::Worker(worker) => worker.send(effect),
                Outside::Hands(hands) | Outside::Held(hands, _) => drop(hands.carry_out(effect)),
            }
        }
    }
}

fn done(outcome: Outcome) -> Command {
    Command::Done(Box::new(outcome))
}
