use egui::{Key, Modifiers, accesskit::Role};
use procuradar::{
    app::{Action, Command, Route, SaveState},
    model::{Rater, Subject},
    store,
    text::Language,
};

use crate::{
    app::{App, Home},
    steps,
};

/// Begins as Anna's manager from the card of the questionnaire, by keyboard alone.
fn begin(home: &Home) -> App {
    let mut app = home.start();
    app.tab_until("the link", |said| said.name.starts_with("Assess someone else…: "));
    app.press(Key::Enter);
    app.assert_shows("A name appears in the file and in its file name only if you type one here.");
    assert_eq!(app.focused().unwrap().name, "What is your role?");
    app.tab_until("the name", |said| said.role == Role::TextInput);
    app.type_text("Anna");
    app.press_button("Begin");
    assert_eq!(app.route(), Route::Assess);
    app
}

const LINE: &str = "You assess someone else: Anna, as their manager.";

/// Answers the pages from `from` on with level 2, each by one key.
fn answer_from(app: &mut App, from: usize) {
    for page in from..app.assessment().page_count() {
        assert_eq!(app.assessment().page, page);
        app.assert_shows(LINE);
        app.press(Key::Num2);
        app.ctrl(Key::ArrowRight);
    }
}

#[test]
fn a_manager_assesses_by_keyboard_from_the_start_to_the_file_and_opens_it_again() {
    let home = Home::speaking(Language::English);
    let mut app = begin(&home);
    app.assert_shows("Answer about them, as you see it.");
    app.assert_shows("whoever gets the file sees it");
    app.assert_shows("Not in their work");
    app.assert_shows("How important is this in their work?");
    for of_oneself in ["only you see it", "I want to develop in this", "in your work", "Not in my work"] {
        assert!(!app.shows(of_oneself), "“{of_oneself}” is said of oneself");
    }
    answer_from(&mut app, 0);
    assert_eq!(app.route(), Route::Check);
    app.assert_shows(LINE);
    app.press_button("Finish and see the result");
    app.push(Command::CompareWith(procuradar::model::BenchmarkId::parse("contract_manager")));
    assert!(matches!(app.state().save, SaveState::Saved(_)));
    app.assert_shows("Anna, as their manager sees it");
    app.assert_shows("Anna meets 14 of 22 targets of a contract manager.");
    app.assert_shows("As their manager sees it");
    assert!(!app.texts().iter().any(|text| text == "Me" || text.contains("You meet")));

    let files = store::result_files(&home.folders()).unwrap();
    assert_eq!(files.len(), 1);
    assert!(files[0].to_string_lossy().ends_with("-anna.result.ron"), "{}", files[0].display());
    // A copy to give away.
    let copy = home.path("for-anna.result.ron");
    app.ctrl(Key::S);
    app.replace_text(&copy.display().to_string());
    app.press(Key::Enter);
    drop(app);

    let app = home.open(&[&copy]);
    let result = &app.viewing().result;
    assert_eq!(result.rater, Rater::Manager);
    assert_eq!(result.subject, Subject { name: "Anna".to_owned(), ..Subject::default() });
    assert!(result.answers.wishes.is_empty());
    app.assert_shows("Anna meets 14 of 22 targets of a contract manager.");
}

#[test]
fn a_restart_in_the_middle_goes_on_about_the_same_person() {
    let home = Home::speaking(Language::English);
    let mut app = begin(&home);
    app.press(Key::Num2);
    app.ctrl(Key::ArrowRight);
    let occasion = app.assessment().occasion.clone();
    drop(app);
    let mut app = home.start();
    app.assert_shows("Anna, as their manager sees it");
    assert_eq!(app.focused().unwrap().name, "Continue");
    app.press(Key::Enter);
    assert_eq!(app.assessment().occasion, occasion);
    answer_from(&mut app, 1);
    app.press_button("Finish and see the result");
    assert_eq!(app.viewing().result.rater, Rater::Manager);
    app.assert_shows("Anna, as their manager sees it");
}

#[test]
fn results_of_others_stand_apart_and_begin_again_as_they_were() {
    let home = Home::speaking(Language::English);
    let levels = || steps::answers(&steps::questionnaire(), |_| Some(2));
    steps::keep_result(&home.folders(), &steps::result(levels(), "2025-05-28T09:12:00+03:00"));
    let mut app = begin(&home);
    assert_eq!(app.assessment().occasion.follows, None, "one's own result is not hers");
    answer_from(&mut app, 0);
    app.press_button("Finish and see the result");
    let theirs = app.viewing().result.id.clone();
    app.press_with(Modifiers::ALT, Key::Home);
    let headings: Vec<String> = app.names_of(Role::Heading);
    let place = |name: &str| headings.iter().position(|heading| heading == name).unwrap();
    assert!(place("My results") < place("Assessments of others"));
    let rows: Vec<String> =
        app.names_of(Role::Button).into_iter().filter(|name| name.starts_with("Open result: ")).collect();
    assert_eq!(rows.len(), 2);
    assert!(rows[1].contains("Anna, as their manager sees it"), "one's own first, though older: {rows:?}");
    app.tab_until("the link", |said| said.name.contains("Assess again: ") && said.name.contains("Anna"));
    app.press(Key::Enter);
    let occasion = &app.assessment().occasion;
    assert_eq!((occasion.rater, occasion.name.as_str()), (Rater::Manager, "Anna"));
    assert_eq!(occasion.follows.as_ref(), Some(&theirs));
    app.assert_shows(LINE);
    // A draft of one's own beside it follows one's own result.
    app.press(Key::Num1);
    steps::begin(&mut app);
    assert_eq!(app.assessment().occasion.rater, Rater::Itself);
    assert_ne!(app.assessment().occasion.follows.as_ref(), Some(&theirs));
    assert!(app.assessment().earlier.is_some());
    assert!(!app.shows(LINE));
}

#[test]
fn a_colleague_without_a_name_is_no_first_person_in_any_language() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    app.push(Command::Do(Action::AssessOther));
    assert_eq!(app.focused().unwrap().role, Role::RadioGroup);
    app.press(Key::ArrowRight);
    app.press_button("Begin");
    app.assert_shows("You assess someone else, as their colleague.");
    steps::answer(&mut app, |place| Some(procuradar::model::Answer::Choice((place % 5) as u8)));
    steps::finish(&mut app);
    for (language, headline, series) in [
        (Language::English, "They meet ", "As a colleague sees it"),
        (Language::Finnish, " hän saavuttaa ", "Työkaverin arvio"),
        (Language::Swedish, " personen når ", "En kollegas bedömning"),
    ] {
        app.push(Command::SetLanguage(language));
        app.assert_shows(headline);
        app.assert_shows(series);
    }
    let file = store::result_files(&home.folders()).unwrap().remove(0);
    assert!(file.to_string_lossy().ends_with("-procurcompeu-short.result.ron"), "{}", file.display());
}

#[test]
fn escape_closes_the_question_and_the_focus_goes_back() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    app.tab_until("the link", |said| said.name.starts_with("Assess someone else…: "));
    let before = app.focused();
    app.press(Key::Enter);
    app.press(Key::Escape);
    assert_eq!((app.state().about_other, app.focused()), (None, before));
    assert_eq!(app.route(), Route::Start);
}
