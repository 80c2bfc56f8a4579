//! The focus stays where the person put it.

use egui::{Key, accesskit::Role};
use procuradar::text::Language;

use crate::{
    app::Home,
    steps::{self, answers, questionnaire, result},
};

#[test]
fn escape_with_nothing_to_close_leaves_the_focus_where_it_is() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    app.press(Key::Tab);
    let before = app.focused();
    assert!(before.is_some());
    app.press(Key::Escape);
    assert_eq!(app.focused(), before);

    steps::begin(&mut app);
    app.press(Key::Num2);
    let before = app.focused();
    app.press(Key::Escape);
    assert_eq!(app.focused(), before, "in the middle of an assessment too");
    app.press(Key::Tab);
    assert_ne!(app.focused().map(|said| said.name), Some("File".to_owned()));
}

#[test]
fn a_menu_that_escape_closes_gives_the_focus_back_to_its_button() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    app.tab_to_button("Edit");
    app.press(Key::Enter);
    app.press(Key::Tab);
    assert_ne!(app.focused().map(|said| said.name), Some("Edit".to_owned()));
    app.press(Key::Escape);
    assert_eq!(app.focused().map(|said| said.name), Some("Edit".to_owned()));
}

#[test]
fn the_bar_that_tells_how_far_it_is_takes_the_focus_from_nothing() {
    let home = Home::speaking(Language::English);
    let kept = result(answers(&questionnaire(), |_| Some(2)), "2026-05-20T10:00:00+03:00");
    let text = procuradar::format::write_result(&kept, None);
    (0..60).for_each(|number| drop(home.put(&format!("data/results/2026-05-20-a-{number}.result.ron"), &text)));
    let mut app = home.start_held([1280.0, 800.0]);
    app.carry_out(1);
    assert!(!app.nodes_of(Role::ProgressIndicator).is_empty());
    let before = app.focused();
    assert!(before.as_ref().is_some_and(|said| said.name.starts_with("Begin")), "{before:?}");
    while app.state().results.len() < 60 {
        app.carry_out(1);
    }
    assert!(app.nodes_of(Role::ProgressIndicator).is_empty());
    assert_eq!(app.focused(), before);
}

#[test]
fn a_notice_gives_the_focus_back_to_where_it_was_called_from() {
    let home = Home::speaking(Language::English);
    let path = home.put("broken.ron", "Questionnaire(");
    let mut app = home.start();
    app.tab_to_button("View");
    app.drop_files(&[path.clone(), path]);
    app.press(Key::F6);
    assert_ne!(app.focused().map(|said| said.name), Some("View".to_owned()));
    app.tab_to_button("Close");
    app.press(Key::Enter);
    assert_eq!(app.focused().map(|said| said.name), Some("View".to_owned()));
}
