//! Many files at once: what is under way is told, can be cancelled, and holds nothing up.

use std::path::PathBuf;

use egui::{Key, accesskit::Role};
use egui_kittest::kittest::NodeT;
use procuradar::{app::Route, format, text::Language};

use crate::{
    app::{App, Home},
    steps::{answers, questionnaire, result},
};

/// Thirty files; every seventh one is broken.
fn thirty_files(home: &Home) -> Vec<PathBuf> {
    let kept = result(answers(&questionnaire(), |_| Some(2)), "2026-05-20T10:00:00+03:00");
    let text = format::write_result(&kept, None);
    let put = |number: usize| {
        let text = if number % 7 == 6 { "AssessmentResult(format: 1, " } else { text.as_str() };
        home.put(&format!("{number:02}.result.ron"), text)
    };
    (0..30).map(put).collect()
}

fn progress(app: &App) -> Option<(String, Option<f64>)> {
    let nodes = app.nodes_of(Role::ProgressIndicator);
    let node = nodes.first()?.accesskit_node();
    Some((node.label()?, node.numeric_value()))
}

#[test]
fn thirty_dropped_files_say_how_far_they_are_and_stop_when_cancelled_by_keyboard() {
    let home = Home::speaking(Language::English);
    let files = thirty_files(&home);
    let mut app = home.start_held([1280.0, 800.0]);
    assert_eq!(progress(&app), Some(("Reading your results…".to_owned(), None)));
    app.carry_out(1);
    assert_eq!(progress(&app), None);

    app.drop_files(&files);
    app.carry_out(10);
    assert_eq!(progress(&app), Some(("Opening files".to_owned(), Some(10.0))));
    assert_eq!(app.route(), Route::Start, "nothing comes up in between");
    app.press_button("Cancel");
    assert_eq!(progress(&app), None);
    app.assert_shows("Cancelled. Files opened: 9 of 30. Files with problems: 1.");
    assert_eq!((app.route(), app.viewing().path.as_ref()), (Route::Results, Some(&files[9])));
    app.carry_out(1);
    assert_eq!(app.viewing().path.as_ref(), Some(&files[9]), "what comes late changes nothing");

    app.press(Key::F6);
    app.press_button("Show the problems");
    assert_eq!(app.route(), Route::Problems);
    app.assert_shows("06.result.ron");
}

#[test]
fn each_of_the_broken_files_can_be_looked_at() {
    let home = Home::speaking(Language::English);
    let files = thirty_files(&home);
    let mut app = home.start();
    app.drop_files(&files);
    app.press(Key::F6);
    app.press_button("Show the problems");
    app.assert_shows("Other files with problems");
    app.press_button("20.result.ron");
    assert_eq!(app.state().problems.as_ref().map(|file| &file.path), Some(&files[20]));
    app.press_button("06.result.ron");
    assert_eq!(app.state().problems.as_ref().map(|file| &file.path), Some(&files[6]));
}

#[test]
fn someone_with_many_results_can_begin_before_all_are_read() {
    let home = Home::speaking(Language::English);
    let kept = result(answers(&questionnaire(), |_| Some(2)), "2026-05-20T10:00:00+03:00");
    let text = format::write_result(&kept, None);
    (0..60).for_each(|number| drop(home.put(&format!("data/results/2026-05-20-a-{number}.result.ron"), &text)));
    let mut app = home.start_held([1280.0, 800.0]);
    app.carry_out(1);
    let (name, read) = progress(&app).unwrap();
    assert_eq!(name, "Reading your results…");
    assert!(read.is_some_and(|read| (1.0..60.0).contains(&read)), "{read:?}");
    app.press(Key::Enter);
    app.carry_out(2);
    assert_eq!(app.route(), Route::Assess);
    app.press_button("Cancel");
    assert_eq!(progress(&app), None);
    app.press(Key::F6);
    assert_eq!(app.focused().map(|said| said.name), Some("Read the rest".to_owned()), "far from where the focus was");
    app.press(Key::Enter);
    while app.state().results.len() < 60 {
        app.carry_out(1);
    }
    assert_eq!(progress(&app), None);
}

#[test]
fn answers_are_kept_between_the_files_and_the_end_is_told() {
    let home = Home::speaking(Language::English);
    let files = thirty_files(&home);
    let mut app = home.start_held([1280.0, 800.0]);
    app.carry_out(1);
    app.press(Key::Enter);
    app.carry_out(1);
    assert_eq!(app.route(), Route::Assess);
    app.drop_files(&files);
    app.carry_out(3);
    app.press(Key::Num3);
    // The file that was asked for before the answer, and the answer.
    app.carry_out(2);
    app.assert_shows("Saved 14:32");
    assert_eq!(progress(&app), Some(("Opening files".to_owned(), Some(4.0))));
    assert_eq!(app.route(), Route::Assess, "the question stays");
    app.carry_out(26);
    assert_eq!((app.route(), app.viewing().path.as_ref()), (Route::Results, Some(&files[29])));
    app.assert_shows("Files opened: 26 of 30. Files with problems: 4.");
    assert_eq!(app.assessment().answers.items.len(), 1);
}

#[test]
fn what_is_over_at_once_shows_no_progress() {
    let home = Home::speaking(Language::English);
    let files = thirty_files(&home);
    let mut app = home.start();
    app.drop_files(&files);
    assert_eq!(progress(&app), None);
    app.assert_shows("Files opened: 26 of 30. Files with problems: 4.");
}
