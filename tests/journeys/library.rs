//! Looking through questionnaires, and writing one in a text editor beside the window.

use egui::Key;
use procuradar::{
    app::{Command, Route},
    text::Language,
};

use crate::{
    app::{App, Home},
    authoring::{BENCHMARK, CATALOGUE},
};

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

#[test]
fn a_benchmark_is_followed_and_added_and_a_result_compared_with_it() {
    let home = Home::speaking(Language::English);
    let text = std::str::from_utf8(BENCHMARK).unwrap();
    let path = home.put("buyer.ron", BENCHMARK);
    let mut app = home.start();
    app.ctrl(Key::L);
    app.drop_file(&path);
    assert_eq!(app.route(), Route::Preview);
    app.assert_shows("Buyer in our city");
    app.assert_shows("2 · ");
    assert_eq!(app.nodes_of(egui::accesskit::Role::Figure).len(), 1, "six areas make a radar");
    save(&mut app, &home, "buyer.ron", &text.replacen("\"c01_planning\": 2", "\"c01_planning\": 9", 1));
    app.assert_shows("Below stands the last version without errors.");
    assert!(!app.shows("Add to the library"));
    save(&mut app, &home, "buyer.ron", text);
    app.press_button("Add to the library");
    assert_eq!((app.route(), app.state().shelf.benchmarks.len()), (Route::Library, 1));
    app.press_button("Look through Buyer in our city");
    app.assert_shows("Targets by skill area");
    app.press_button("Library");
    app.press_button("Remove Buyer in our city");
    assert!(app.state().shelf.benchmarks.is_empty());
    // Where the row was pressed by a key, the word that brings it back has the focus.
    app.press(Key::Enter);
    assert_eq!(app.state().shelf.benchmarks.len(), 1, "it was put back");
}

#[test]
fn a_catalogue_is_followed_and_takes_the_place_of_the_one_of_the_program() {
    let home = Home::speaking(Language::English);
    let text = std::str::from_utf8(CATALOGUE).unwrap();
    let path = home.put("ways.ron", CATALOGUE);
    let mut app = home.start();
    app.ctrl(Key::L);
    app.drop_file(&path);
    assert_eq!(app.route(), Route::Preview);
    app.assert_shows("2 learning formats");
    save(&mut app, &home, "ways.ron", &text.replacen("Asking about needs", "Finding needs", 1));
    app.assert_shows("Finding needs");
    app.press_button("Add to the library");
    assert_eq!(app.state().catalogue.as_ref().unwrap().clinics.len(), 2);
    app.press_button("Remove Ways to learn");
    assert!(app.state().catalogue.as_ref().unwrap().clinics.len() > 2, "the one of the program is back");
}

#[test]
fn the_library_remembers_the_files_that_were_followed() {
    let home = Home::speaking(Language::English);
    let text = include_str!("../fixtures/small.ron");
    let path = home.put("ours.ron", text.replacen("format: 1,", "format: 1", 1));
    {
        let mut app = home.start();
        app.ctrl(Key::L);
        assert!(!app.shows("Files you are editing"));
        app.drop_file(&path);
    }
    let mut app = home.start();
    app.ctrl(Key::L);
    app.assert_shows("Files you are editing");
    app.assert_shows("1 error stops the file");
    // The list tells at once what is saved while it is looked at.
    save(&mut app, &home, "ours.ron", text);
    app.assert_shows("no problems");
    app.press_button("Continue with ours.ron");
    assert_eq!(app.route(), Route::Preview);
    app.press_button("Library");
    std::fs::remove_file(&path).unwrap();
    app.look_after();
    app.assert_shows("not there now");
    std::fs::write(&path, text).unwrap();
    app.push(Command::Follow(home.put("more.ron", text)));
    app.press_button("Library");
    app.press_button("Forget more.ron");
    assert_eq!(app.focused().unwrap().name, "Forget ours.ron", "the next one has the focus");
    app.press(Key::Enter);
    assert!(!app.shows("Files you are editing"));
    assert!(path.exists(), "the file itself stays");
}

#[test]
fn a_questionnaire_leads_back_to_its_file_and_says_when_that_has_changed() {
    let home = Home::speaking(Language::English);
    let text = include_str!("../fixtures/small.ron");
    let path = home.put("ours.ron", text);
    let mut app = home.open(&[&path]);
    app.ctrl(Key::L);
    assert!(!app.shows("has changed since it was added"));
    save(&mut app, &home, "ours.ron", &text.replacen("version: \"1.2.0\"", "version: \"1.3.0\"", 1));
    app.assert_shows("ours.ron has changed since it was added.");
    app.press_button("Edit its file: Small check");
    assert_eq!(app.route(), Route::Preview);
    app.press_button("Library");
    app.press_button("Add the new version: Small check");
    assert_eq!(app.route(), Route::Library);
    assert!(!app.shows("has changed since it was added"));
    app.assert_shows("version 1.3.0");
    std::fs::remove_file(&path).unwrap();
    app.look_after();
    assert!(!app.shows("Edit its file"), "only while it is there");
}

#[test]
fn an_own_questionnaire_is_removed_without_a_question_and_comes_back_by_undo() {
    let home = Home::speaking(Language::English);
    let path = home.put("ours.ron", include_bytes!("../fixtures/small.ron"));
    let mut app = home.open(&[&path]);
    let with = app.state().questionnaires.len();
    app.ctrl(Key::L);
    assert!(!app.shows("Remove ProcurCompEU, short"), "what came with the program stays");
    app.press_button("Remove Small check");
    app.assert_shows("Results and drafts keep their own copy of it.");
    assert_eq!(app.state().questionnaires.len(), with - 1);
    assert_eq!(app.focused().unwrap().name, "Undo");
    app.press(Key::Enter);
    assert_eq!(app.state().questionnaires.len(), with);
}

#[test]
fn entries_with_the_same_title_are_told_apart() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    app.ctrl(Key::L);
    app.press_button("Copy as your own: Procurement pulse");
    app.replace_text(&home.path("our-pulse.ron").display().to_string());
    app.press(Key::Enter);
    app.assert_shows("The copy still has the same title, “Procurement pulse”.");
    app.assert_shows("Another questionnaire of your library (pulse) has the same title.");
    app.press_button("Add to my questionnaires");
    app.ctrl(Key::L);
    app.assert_shows("id pulse");
    app.assert_shows("id our-pulse");
    app.press_button("Look through Procurement pulse (our-pulse)");
    assert_eq!(app.route(), Route::Preview);
}
