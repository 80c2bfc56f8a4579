//! Looking through questionnaires, and writing one in a text editor beside the window.

use egui::Key;
use procuradar::{app::Route, text::Language};

use crate::app::{App, Home};

/// Saves a file as a text editor does, and waits until the window has seen it.
fn save(app: &mut App, home: &Home, name: &str, text: &str) {
    home.put(name, text);
    app.look_after();
}

#[test]
fn a_questionnaire_of_the_program_is_looked_through_by_keyboard() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    app.ctrl(Key::L);
    assert_eq!(app.route(), Route::Library);
    app.press_button("Look through ProcurCompEU, short");
    assert_eq!(app.route(), Route::Preview);
    app.assert_shows("Benchmarks");
    app.press_button("Contract management");
    app.assert_shows("People are also asked how important this area is in their work.");
    app.press_button("Library");
    assert_eq!(app.route(), Route::Library);
    app.press_button("Look through Procurement pulse");
    app.assert_shows("Levels");
}

#[test]
fn a_new_questionnaire_shows_every_change_and_can_then_be_answered() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    app.ctrl(Key::N);
    app.replace_text(&home.path("ours.ron").display().to_string());
    app.press(Key::Enter);
    assert_eq!(app.route(), Route::Preview);
    app.assert_shows("Our procurement skills");
    let text = std::fs::read_to_string(home.path("ours.ron")).unwrap();

    save(&mut app, &home, "ours.ron", &text.replace("Our procurement skills", "What we can do"));
    app.assert_shows("What we can do");
    save(&mut app, &home, "ours.ron", &text.replace("format: 1,", "format: 1"));
    app.assert_shows("Below stands the last version without errors.");
    app.assert_shows("What we can do");
    assert!(!app.shows("Add to my questionnaires"));
    save(&mut app, &home, "ours.ron", &text);
    assert!(!app.shows("Below stands the last version without errors."));

    app.press_button("Add to my questionnaires");
    assert_eq!(app.route(), Route::Start);
    app.press_button("Begin: Our procurement skills");
    assert_eq!(app.route(), Route::Assess);
}

#[test]
fn a_copy_keeps_the_original_in_the_list() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    let before = app.state().questionnaires.len();
    app.ctrl(Key::L);
    app.press_button("Copy as your own: Procurement pulse");
    app.replace_text(&home.path("our-pulse.ron").display().to_string());
    app.press(Key::Enter);
    app.press_button("Add to my questionnaires");
    assert_eq!(app.state().questionnaires.len(), before + 1);
    let own: Vec<&str> = app
        .state()
        .questionnaires
        .iter()
        .filter(|q| app.state().own.contains(&q.digest))
        .map(|q| q.id.as_str())
        .collect();
    assert_eq!(own, ["our-pulse"]);
}

#[test]
fn a_broken_file_can_be_followed_while_it_is_mended() {
    let home = Home::speaking(Language::English);
    let text = include_str!("../fixtures/small.ron");
    let path = home.put("own.ron", text.replacen("format: 1,", "format: 1", 1));
    let mut app = home.start();
    app.drop_file(&path);
    assert_eq!(app.route(), Route::Problems);
    app.press_button("Follow this file while you mend it");
    assert_eq!(app.route(), Route::Preview);
    app.assert_shows("Not readable yet");
    save(&mut app, &home, "own.ron", text);
    assert!(!app.shows("Not readable yet"));
}

#[test]
fn learning_formats_are_found_by_skill_area() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    app.ctrl(Key::L);
    let title = app.state().catalogue.as_ref().unwrap().title.plain("en").into_owned();
    app.press_button(&format!("Look through {title}"));
    assert_eq!(app.route(), Route::Learning);
    app.assert_shows(&format!("{} learning formats", app.state().catalogue.as_ref().unwrap().clinics.len()));
    app.tab_to(egui::accesskit::Role::ComboBox, "Skill area");
    app.press(Key::ArrowDown);
    let first = app
        .state()
        .catalogue
        .as_ref()
        .unwrap()
        .clinics
        .iter()
        .filter(|clinic| clinic.areas.iter().any(|rise| rise.area.as_str() == "c01_planning"));
    let count = first.count();
    app.assert_shows(&format!("{count} learning formats"));
}
