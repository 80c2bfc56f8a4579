use egui::Key;
use procuradar::{
    app::{Route, SaveState},
    model::Answer,
    store,
    text::Language,
};

use crate::{app::Home, steps};

#[test]
fn an_answer_is_on_disk_at_once_and_the_next_start_goes_on_from_there() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    steps::begin(&mut app);
    for key in [Key::Num2, Key::Num4, Key::Num1] {
        app.press(key);
        app.ctrl(Key::ArrowRight);
    }
    assert!(matches!(app.state().save, SaveState::Saved(_)), "{:?}", app.state().save);
    let answers = app.assessment().answers.clone();
    assert_eq!(answers.items.len(), 3);
    // While the program still runs, another reader finds them: nothing waits for the end.
    let drafts = store::drafts(&home.folders()).unwrap();
    assert_eq!(drafts.len(), 1);
    assert_eq!(drafts[0].draft.as_ref().unwrap().answers(), answers);
    drop(app);

    let mut app = home.start();
    assert_eq!(app.route(), Route::Start);
    app.assert_shows("3/30 answered");
    assert_eq!(app.focused().unwrap().name, "Continue", "going on is one key away");
    app.press(Key::Enter);
    assert_eq!(app.route(), Route::Assess);
    assert_eq!(app.assessment().answers, answers);
    assert_eq!(app.assessment().page, 3, "the first page that is open");
    let fourth = steps::item(&steps::questionnaire(), 3);
    assert_eq!(app.focused().unwrap().name, fourth.text.plain("en"));
    app.press(Key::Num3);
    assert_eq!(app.assessment().answers.items.get(&fourth.id), Some(&Answer::Choice(3)));
}

#[test]
fn an_assessment_without_any_answer_leaves_no_draft_to_continue() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    steps::begin(&mut app);
    drop(app);
    let app = home.start();
    assert!(app.state().drafts.is_empty());
    assert!(!app.shows("Continue"));
}
