use std::path::Path;

use egui::{Key, accesskit::Role};
use procuradar::{app::Route, format, model::Integrity, text::Language};

use crate::{
    app::{App, Home},
    steps,
};

fn text() -> String {
    let answers = steps::answers(&steps::questionnaire(), |_| Some(2));
    format::write_result(&steps::result(answers, "2026-05-20T10:00:00+03:00"), None)
}

#[test]
fn an_altered_answer_is_opened_with_a_warning_that_names_its_area() {
    let home = Home::speaking(Language::English);
    let questionnaire = steps::questionnaire();
    let item = steps::item(&questionnaire, 16);
    let (before, after) = (format!("\"{}\": Level(2)", item.id), format!("\"{}\": Level(3)", item.id));
    let text = text();
    assert!(text.contains(&before), "{text}");
    let path = home.put("altered.result.ron", text.replace(&before, &after));
    let app = home.open(&[&path]);
    assert_eq!(app.route(), Route::Results);
    assert!(matches!(app.viewing().result.integrity, Integrity::Altered { .. }));
    let area = questionnaire.area(&steps::area_of(&questionnaire, &item.id)).unwrap().title.plain("en").into_owned();
    let warning = app.texts().into_iter().find(|text| text.contains("was altered or damaged")).expect("a warning");
    assert!(warning.contains(&area), "{warning}");
    let other = questionnaire.leaves()[0].area.title.plain("en").into_owned();
    assert!(!warning.contains(&other), "{warning}");
}

#[test]
fn an_altered_benchmark_is_told_without_blaming_the_scores() {
    let home = Home::speaking(Language::English);
    let text = text();
    let path = home.put(
        "altered.result.ron",
        text.replace("contract_manager\",\n    answers", "procurement_manager\",\n    answers"),
    );
    assert_ne!(std::fs::read_to_string(&path).unwrap(), text, "something was altered");
    let app = home.open(&[&path]);
    app.assert_shows("something else in the file differs");
}

#[test]
fn a_result_as_it_was_saved_opens_without_a_warning() {
    let home = Home::speaking(Language::English);
    let path = home.put("mine.result.ron", text());
    let app = home.open(&[&path]);
    assert_eq!(app.viewing().result.integrity, Integrity::Intact);
    assert!(!app.shows("was altered"));
}

fn type_path(app: &mut App, path: &Path) {
    app.tab_until("the path", |said| said.role == Role::TextInput);
    app.replace_text(path.to_str().unwrap());
    app.press(Key::Enter);
}

#[test]
fn a_path_that_leads_nowhere_or_to_a_folder_is_told_with_a_remedy() {
    let home = Home::speaking(Language::English);
    let folder = home.path("a folder");
    std::fs::create_dir(&folder).unwrap();
    for path in [home.path("nowhere.ron"), folder] {
        let mut app = home.start();
        type_path(&mut app, &path);
        assert_eq!(app.route(), Route::Problems);
        app.assert_shows(&path.display().to_string());
        let report = &app.state().problems.as_ref().unwrap().report;
        assert_eq!(report.problems.len(), 1);
        let words = app.words().problem(&report.problems[0]);
        assert!(!words.help.is_empty(), "{words:?}");
        app.assert_shows(&words.message);
        app.assert_shows(&words.help);
    }
}

#[test]
fn a_file_named_at_the_start_that_can_not_be_read_leaves_the_program_usable() {
    let home = Home::speaking(Language::English);
    let mut app = home.open(&[&home.path("nowhere.ron")]);
    assert_eq!(app.route(), Route::Problems);
    app.press_button("Start");
    assert_eq!(app.route(), Route::Start);
    app.press_button("Begin: ProcurCompEU, short");
    assert_eq!(app.route(), Route::Assess);
}
