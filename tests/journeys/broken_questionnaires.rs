use std::path::Path;

use egui::{Key, Modifiers, accesskit::Role};
use procuradar::{app::Route, format, text::Language};

use crate::{
    app::{App, Home},
    steps,
};

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)).unwrap()
}

/// Opens a file by typing its path on the start screen.
fn type_path(app: &mut App, path: &Path) {
    app.press_with(Modifiers::ALT, Key::Home);
    assert_eq!(app.route(), Route::Start);
    app.tab_until("the path", |said| said.role == Role::TextInput);
    app.replace_text(path.to_str().unwrap());
    app.press(Key::Enter);
}

#[test]
fn a_broken_questionnaire_shows_all_its_problems_while_the_open_assessment_goes_on() {
    for name in ["numbers.ron", "bad_ids.ron", "missing_comma.ron", "duplicate_ids.ron", "too_deep_areas.ron"] {
        let home = Home::speaking(Language::English);
        let mut app = home.start();
        steps::begin(&mut app);
        app.press(Key::Num2);
        app.ctrl(Key::ArrowRight);
        let before = app.assessment().clone();

        let bytes = fixture(&format!("malformed/{name}"));
        let path = home.put(name, &bytes);
        type_path(&mut app, &path);
        assert_eq!(app.route(), Route::Problems, "{name}");
        let report = format::read_questionnaire(&path.display().to_string(), &bytes).report;
        assert!(report.has_errors(), "{name}");
        app.assert_shows(&path.display().to_string());
        for problem in &report.problems {
            let words = app.words().problem(problem);
            app.assert_shows(&words.message);
            app.assert_shows(&words.place);
            app.assert_shows(problem.code.as_str());
            if problem.severity() == procuradar::diag::Severity::Error {
                app.assert_shows(&words.help);
            }
        }

        assert_eq!(app.assessment(), &before, "{name}: the assessment is untouched");
        app.press_button("Assess");
        assert_eq!(app.route(), Route::Assess);
        app.press(Key::Num4);
        assert_eq!(app.assessment().answers.items.len(), 2, "{name}: and goes on");
    }
}

#[test]
fn check_again_after_mending_opens_the_questionnaire() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    let path = home.put("mine.ron", fixture("malformed/numbers.ron"));
    type_path(&mut app, &path);
    assert_eq!(app.route(), Route::Problems);
    app.tab_to_button("Check again");
    app.press(Key::Enter);
    assert_eq!(app.route(), Route::Problems, "nothing was mended yet");

    home.put("mine.ron", fixture("small.ron"));
    app.press_button("Check again");
    assert_eq!(app.route(), Route::Start);
    app.assert_shows("“Small check” is now among your questionnaires.");
    app.press_button("Begin: Small check");
    assert_eq!(app.route(), Route::Assess);
    assert_eq!(app.assessment().questionnaire.id.as_str(), "small-check");
    // Every kind of question takes an answer by keyboard: levels, options, a test.
    app.press(Key::Num1);
    app.ctrl(Key::ArrowRight);
    app.tab_to(Role::CheckBox, "Publish a question");
    app.press(Key::Space);
    assert_eq!(app.assessment().answers.items.len(), 2);
}

#[test]
fn the_report_can_be_copied() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    let path = home.put("mine.ron", fixture("malformed/numbers.ron"));
    type_path(&mut app, &path);
    app.press_button("Copy this report");
    app.assert_shows("Copied");
}
