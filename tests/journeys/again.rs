use egui::{Key, Modifiers, accesskit::Role};
use procuradar::{
    app::{Command, Route},
    model::{Answer, Answers, ResultId},
    store,
    text::Language,
};

use crate::{
    app::{App, Home, names_inside},
    steps,
};

/// The levels of a year ago: 2 and 3 in turn, and the third question not applicable.
fn earlier() -> Answers {
    let questionnaire = steps::questionnaire();
    let mut answers = steps::answers(&questionnaire, |place| Some(2 + u8::from(place % 2 == 1)));
    answers.items.insert(steps::item(&questionnaire, 2).id, Answer::NotApplicable);
    answers.items.remove(&steps::item(&questionnaire, 3).id);
    answers
}

fn home_with_a_result() -> (Home, ResultId) {
    let home = Home::speaking(Language::English);
    let result = steps::result(earlier(), "2025-05-28T09:12:00+03:00");
    steps::keep_result(&home.folders(), &result);
    (home, result.id)
}

/// Begins again from the row of the result on the start screen, by keyboard.
fn begin_again(home: &Home) -> App {
    let mut app = home.start();
    app.tab_until("the link", |said| said.name.starts_with("Assess again: "));
    app.press(Key::Enter);
    assert_eq!(app.route(), Route::Assess);
    app
}

/// What a screen reader is told of the levels of the question that has the focus.
fn options(app: &App) -> Vec<String> {
    let question = steps::item(&steps::questionnaire(), app.assessment().page).text.plain("en").into_owned();
    names_inside(&app.node(Role::RadioGroup, &question), Role::RadioButton)
}

fn marked(app: &App) -> Vec<usize> {
    let options = options(app);
    (0..options.len()).filter(|place| options[*place].contains("(earlier answer)")).collect()
}

#[test]
fn the_earlier_answer_stays_hidden_until_asked_for_and_then_shows_on_every_page() {
    let (home, id) = home_with_a_result();
    let mut app = begin_again(&home);
    assert_eq!(app.assessment().occasion.follows, Some(id));
    assert!(app.assessment().answers.is_empty(), "nothing is answered beforehand");
    assert!(!app.shows("28 May 2025"));
    assert_eq!(marked(&app), [0; 0]);

    app.press_button("Show my earlier answer");
    app.assert_shows("Earlier (28 May 2025): 2 · Intermediate");
    assert_eq!(marked(&app), [2]);
    assert!(app.assessment().answers.is_empty(), "to look is not to answer");
    app.ctrl(Key::ArrowRight);
    app.assert_shows("Earlier (28 May 2025): 3 · Advanced");
    assert_eq!(marked(&app), [3]);
    app.ctrl(Key::ArrowRight);
    app.assert_shows("Earlier (28 May 2025): Not in my work");
    assert_eq!(marked(&app), [0; 0]);
    app.node(Role::CheckBox, "Not in my work (earlier answer)");
    app.ctrl(Key::ArrowRight);
    app.assert_shows("Earlier (28 May 2025): no answer");

    app.press_button("Hide my earlier answer");
    assert!(!app.shows("28 May 2025"));
    app.ctrl(Key::ArrowLeft);
    assert!(!app.shows("28 May 2025"));
    app.assert_shows("Show my earlier answer");
}

#[test]
fn a_restart_in_the_middle_brings_back_the_earlier_answers_as_they_were_shown() {
    for is_shown in [true, false] {
        let (home, id) = home_with_a_result();
        let mut app = begin_again(&home);
        if is_shown {
            app.press_button("Show my earlier answer");
        }
        let question = steps::item(&steps::questionnaire(), 0).text.plain("en").into_owned();
        app.tab_to(Role::RadioGroup, &question);
        app.press(Key::Num1);
        drop(app);

        let mut app = home.start();
        assert_eq!(app.focused().unwrap().name, "Continue");
        app.press(Key::Enter);
        assert_eq!((app.assessment().page, app.assessment().answers.items.len()), (1, 1));
        assert_eq!(app.assessment().occasion.follows.as_ref(), Some(&id));
        assert_eq!(app.shows("Earlier (28 May 2025): 3 · Advanced"), is_shown);
        app.ctrl(Key::Z);
        assert_eq!(app.assessment().answers.items.len(), 1, "undo does not reach over a restart");
    }
}

#[test]
fn an_assessment_goes_on_when_the_earlier_result_is_gone() {
    let (home, _) = home_with_a_result();
    let mut app = begin_again(&home);
    app.press_button("Show my earlier answer");
    let question = steps::item(&steps::questionnaire(), 0).text.plain("en").into_owned();
    app.tab_to(Role::RadioGroup, &question);
    app.press(Key::Num1);
    drop(app);
    for path in store::result_files(&home.folders()).unwrap() {
        std::fs::remove_file(path).unwrap();
    }
    let mut app = home.start();
    app.press(Key::Enter);
    assert_eq!((app.route(), app.assessment().answers.items.len()), (Route::Assess, 1));
    assert!(!app.shows("earlier answer"), "there is nothing to show");
    assert!(app.state().notices.is_empty(), "and nothing to complain of");
}

#[test]
fn from_an_open_result_the_assessment_begins_again_and_both_results_stay() {
    let (home, id) = home_with_a_result();
    let mut app = home.start();
    let path = app.state().results[0].path.clone();
    app.push(Command::Open(vec![path]));
    app.press_button("Assess again");
    assert_eq!(app.assessment().occasion.follows, Some(id));
    app.press(Key::Num4);
    app.ctrl(Key::Enter);
    app.press_button("Finish and see the result");
    assert_eq!(app.route(), Route::Results);
    app.press_with(Modifiers::ALT, Key::Home);
    assert_eq!(app.state().results.len(), 2);
    assert_eq!(app.state().drafts, []);
}

#[test]
fn the_menu_begins_again_too() {
    let (home, _) = home_with_a_result();
    let mut app = home.start();
    let path = app.state().results[0].path.clone();
    app.push(Command::Open(vec![path]));
    app.press_button("Assessment");
    app.tab_to(Role::MenuItem, "Assess again");
    app.press(Key::Enter);
    assert_eq!(app.route(), Route::Assess);
    app.assert_shows("Show my earlier answer");
}
