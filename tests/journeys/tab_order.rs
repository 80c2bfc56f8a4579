use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use egui::{Id, Key, accesskit::NodeId};
use egui_kittest::kittest::NodeT;
use procuradar::text::Language;

use crate::{app::App, tour::Screen};

fn file(screen: Screen) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tab_order").join(format!("{}.txt", screen.name()))
}

/// The Tab stops from the top of the window, a line each; the one that has the focus at first is marked.
fn order(app: &mut App) -> String {
    let first = app.focused_id();
    if first.is_none() {
        app.press(Key::Tab);
    }
    let mut stops: Vec<(Id, String)> = Vec::new();
    while let Some(id) = app.focused_id() {
        if stops.iter().any(|(other, _)| *other == id) {
            break;
        }
        let said = app.focused().expect("what has the focus is a node");
        stops.push((id, format!("{:?} {}", said.role, said.name)));
        assert!(stops.len() < 200, "Tab never comes round: {stops:#?}");
        app.press(Key::Tab);
    }
    let tree: Vec<NodeId> = app.nodes().map(|node| node.accesskit_node().locate().0).collect();
    let place = |id: Id| tree.iter().position(|other| *other == id.accesskit_id());
    let top = (0..stops.len()).min_by_key(|at| place(stops[*at].0)).unwrap_or(0);
    stops.rotate_left(top);
    let mut text = String::new();
    for (id, line) in &stops {
        let mark = if first == Some(*id) { "> " } else { "  " };
        writeln!(text, "{mark}{line}").expect("text is written");
    }
    text
}

#[test]
fn tab_goes_through_every_screen_in_the_order_that_is_written_down() {
    let update = std::env::var_os("PROCURADAR_UPDATE").is_some_and(|value| value == "1");
    let mut wrong = String::new();
    for screen in Screen::ALL.iter().copied() {
        let (_home, mut app) = screen.visit(Language::English, "light", [1280.0, 800.0]);
        let actual = order(&mut app);
        let path = file(screen);
        if update {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &actual).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if expected != actual {
            write!(wrong, "{}\n  expected:\n{expected}  found:\n{actual}", path.display()).unwrap();
        }
    }
    assert!(wrong.is_empty(), "PROCURADAR_UPDATE=1 writes the orders anew:\n{wrong}");
}
