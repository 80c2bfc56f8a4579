use egui::{Key, Modifiers, accesskit::Role};
use procuradar::{
    model::{Answer, Answers},
    text::Language,
};

use crate::{
    app::{App, Home},
    steps,
};

/// An assessment with a level, an importance, a wish and a note on its first page, and the states between.
fn with_four_steps(app: &mut App) -> Vec<Answers> {
    steps::begin(app);
    let mut states = vec![app.assessment().answers.clone()];
    app.press(Key::Num2);
    states.push(app.assessment().answers.clone());
    let importance = app.say("assess-importance");
    app.tab_to(Role::RadioGroup, &importance);
    app.press(Key::ArrowRight);
    states.push(app.assessment().answers.clone());
    let wish = app.say("assess-wish");
    app.tab_to(Role::CheckBox, &wish);
    app.press(Key::Space);
    states.push(app.assessment().answers.clone());
    to_note(app);
    app.type_text("On my own");
    app.type_text(" since spring");
    states.push(app.assessment().answers.clone());
    states
}

fn to_note(app: &mut App) {
    app.tab_until("the note", |said| said.role == Role::MultilineTextInput);
}

#[test]
fn undo_and_redo_take_back_and_bring_again_an_answer_an_importance_a_wish_and_a_note() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    let states = with_four_steps(&mut app);
    let last = states.last().unwrap();
    assert_eq!(last.items.values().collect::<Vec<_>>(), [&Answer::Choice(2)]);
    assert_eq!(last.notes.values().collect::<Vec<_>>(), ["On my own since spring"]);
    assert_eq!((last.importance.len(), last.wishes.len()), (1, 1));

    // Out of the field, and to another page: undo comes back to the page.
    app.press(Key::Tab);
    app.ctrl(Key::ArrowRight);
    assert_eq!(app.assessment().page, 1);
    for state in states.iter().rev().skip(1) {
        app.ctrl(Key::Z);
        assert_eq!(app.assessment().answers, *state);
        assert_eq!(app.assessment().page, 0);
    }
    app.ctrl(Key::Z);
    assert_eq!(app.assessment().answers, states[0], "there is nothing more to undo");
    for (place, state) in states.iter().enumerate().skip(1) {
        if place % 2 == 0 {
            app.ctrl(Key::Y);
        } else {
            app.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
        }
        assert_eq!(app.assessment().answers, *state);
    }
    drop(app);
    // What was undone and made again is on disk as it was last.
    let mut app = home.start();
    app.press(Key::Enter);
    assert_eq!(app.assessment().answers, *states.last().unwrap());
}

#[test]
fn undo_inside_a_note_takes_back_typing_and_nothing_else() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    let states = with_four_steps(&mut app);
    app.ctrl(Key::Z);
    let now = app.assessment().answers.clone();
    assert_ne!(now.notes, states[4].notes, "some typing is taken back");
    assert_eq!(now.items, states[4].items);
    assert_eq!(now.importance, states[4].importance);
    assert_eq!(now.wishes, states[4].wishes);
    assert_eq!(app.focused().unwrap().role, Role::MultilineTextInput, "the field keeps the focus");
    for _ in 0..5 {
        app.ctrl(Key::Z);
    }
    assert_eq!(app.assessment().answers.items, states[4].items);
    assert_eq!(app.assessment().answers.wishes, states[4].wishes);
}

#[test]
fn the_menu_says_what_undo_takes_back() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    steps::begin(&mut app);
    app.press(Key::Num2);
    app.press_button("Edit");
    assert!(app.names_of(Role::MenuItem).contains(&"Undo answer".to_owned()), "{:?}", app.names_of(Role::MenuItem));
    app.tab_to(Role::MenuItem, "Undo answer");
    app.press(Key::Enter);
    assert!(app.assessment().answers.items.is_empty());
}
