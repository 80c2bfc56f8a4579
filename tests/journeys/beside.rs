//! More in the same radar, and what would follow from other levels.

use egui::{Key, Modifiers, accesskit::Role};
use procuradar::text::Language;

use crate::{
    app::{App, Home},
    steps::{answers, keep_result, questionnaire, result},
};

/// Two results of one person; the later one is open.
fn open_the_later(home: &Home) -> App {
    let of = |level: u8, date| result(answers(&questionnaire(), |_| Some(level)), date);
    keep_result(&home.folders(), &of(0, "2025-05-21T10:00:00+03:00"));
    keep_result(&home.folders(), &of(1, "2026-05-20T10:00:00+03:00"));
    let mut app = home.start();
    let is_later = |name: &str| name.starts_with("Open result: 20 May 2026");
    app.tab_until("the later result", |said| said.role == Role::Button && is_later(&said.name));
    app.press(Key::Enter);
    app
}

#[test]
fn an_earlier_result_and_another_benchmark_are_shown_by_keyboard_and_taken_away() {
    let home = Home::speaking(Language::English);
    let mut app = open_the_later(&home);
    app.press_button("Show beside…");
    assert_eq!(
        app.focused().map(|said| (said.role, said.name)),
        Some((Role::MenuItemCheckBox, "21 May 2025".to_owned()))
    );
    app.press(Key::Enter);
    app.press(Key::Tab);
    app.press(Key::Enter);
    app.assert_shows("2 are shown. Take one away first.");
    app.press(Key::Escape);
    let legend = app.names_of(Role::Switch);
    assert_eq!(legend.len(), 4, "{legend:?}");
    assert_eq!(legend[2], "21 May 2025");

    app.press_button("Show beside…");
    app.press(Key::Enter);
    app.press(Key::Escape);
    assert_eq!(app.names_of(Role::Switch).len(), 3);
}

#[test]
fn a_corner_is_moved_by_keys_and_the_readiness_follows_until_one_goes_back() {
    let home = Home::speaking(Language::English);
    let mut app = open_the_later(&home);
    let (scores, before) = (app.viewing().result.clone(), app.viewing().comparison.clone().expect("a benchmark"));
    app.tab_until("the radar", |said| said.role == Role::Figure);
    app.press_with(Modifiers::SHIFT, Key::ArrowUp);
    app.press_with(Modifiers::SHIFT, Key::ArrowUp);
    let supposed = app.viewing().supposed_comparison().expect("something is supposed");
    assert!(supposed.readiness > before.readiness);
    let axis = app.viewing().profile.areas[0].clone();
    assert_eq!(app.viewing().supposed_score(&axis.id), Some(2.0));
    assert!(app.texts().iter().any(|text| text.starts_with("Were it so: readiness")), "it is said");
    assert_eq!(app.viewing().result, scores, "no answer has changed");
    app.press_button("Back to my answers");
    assert!(app.viewing().supposed.is_empty());
}

#[test]
fn a_corner_is_dragged_to_a_tenth_of_a_level() {
    let home = Home::speaking(Language::English);
    let mut app = open_the_later(&home);
    let radar = app.rect_of(Role::Figure);
    // From the middle straight up lies the first axis.
    let middle = radar.center();
    app.drag([middle.x, middle.y - 70.0], [middle.x, middle.y - 130.0]);
    let axis = app.viewing().profile.areas[0].clone();
    let supposed = app.viewing().supposed_score(&axis.id).expect("a score");
    assert!(supposed > 1.0, "{supposed}");
    assert_eq!((supposed * 10.0).round() / 10.0, (supposed * 1000.0).round() / 1000.0, "{supposed}");
}
