use egui::{Key, Modifiers};
use procuradar::{app::Route, text::Language};

use crate::{app::Home, steps};

#[test]
fn a_discarded_draft_comes_back_by_undo_in_the_notice() {
    let home = Home::speaking(Language::English);
    for count in [5, 12, 20] {
        steps::keep_draft(&home.folders(), |place| (place < count).then_some(2));
    }
    let mut app = home.start();
    let before = app.state().drafts.clone();
    assert_eq!(before.len(), 3);
    for count in [5, 12, 20] {
        app.assert_shows(&format!("{count}/30 answered"));
    }
    let first = before[0].marks.iter().flatten().filter(|done| **done).count();
    app.press_button("Discard");
    assert_eq!(app.state().drafts, before[1..], "the first one is gone, the others are not");
    assert!(!app.shows(&format!("{first}/30 answered")));
    app.assert_shows("The draft was discarded.");
    // A shorter way than Tab through the whole start screen.
    app.press(Key::F6);
    app.press(Key::Enter);
    assert_eq!(app.state().drafts, before);
    assert!(!app.shows("The draft was discarded."), "the notice is gone");
    drop(app);
    assert_eq!(home.start().state().drafts, before);
}

#[test]
fn of_several_drafts_the_chosen_one_goes_on_and_the_others_stay() {
    let home = Home::speaking(Language::English);
    for count in [5, 12] {
        steps::keep_draft(&home.folders(), |place| (place < count).then_some(2));
    }
    let mut app = home.start();
    let second = app.state().drafts[1].id.clone();
    // The second “Continue”.
    app.press(Key::Tab);
    app.tab_to_button("Continue");
    app.press(Key::Enter);
    assert_eq!((app.route(), &app.assessment().id), (Route::Assess, &second));
    app.press_with(Modifiers::ALT, Key::Home);
    assert_eq!(app.state().drafts.len(), 2);
    steps::begin(&mut app);
    app.press(Key::Num1);
    app.press_with(Modifiers::ALT, Key::Home);
    assert_eq!(app.state().drafts.len(), 3, "a new assessment replaces no draft");
}
