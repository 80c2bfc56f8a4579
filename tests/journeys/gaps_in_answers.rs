use egui::{Key, accesskit::Role};
use procuradar::{app::Route, model::Answer, text::Language};

use crate::{app::Home, steps};

#[test]
fn finishing_with_gaps_says_what_they_cost_and_counts_nothing_as_zero() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    steps::begin(&mut app);
    // The first area is answered, but for its first item, which is not in my work; one item of the last area too.
    let first = app.state().questionnaires[0].areas[0].children().len();
    let last = app.state().questionnaires[0].areas.last().unwrap().clone();
    steps::answer(&mut app, |place| match place {
        0 => None,
        place if place < first || place == 29 => Some(Answer::Choice(3)),
        _ => None,
    });
    let not_mine = app.say("answer-na");
    app.tab_to(Role::CheckBox, &not_mine);
    app.press(Key::Space);
    let item = steps::item(&steps::questionnaire(), 0);
    assert_eq!(app.assessment().answers.items.get(&item.id), Some(&Answer::NotApplicable));

    app.ctrl(Key::Enter);
    assert_eq!(app.route(), Route::Check);
    app.assert_shows(&format!("{} questions are still open", 30 - first - 1));
    app.assert_shows("These areas get no score, because too little in them is answered:");
    let cost = app.texts().into_iter().find(|text| text.starts_with("These areas get no score")).unwrap();
    assert!(cost.contains(&*last.title.plain("en")), "{cost}");
    assert!(!cost.contains(&*steps::questionnaire().areas[0].title.plain("en")), "{cost}");

    // Each open page is listed and can be gone to.
    let second = steps::questionnaire().areas[1].children()[0].title.plain("en").into_owned();
    app.press_button(&second);
    assert_eq!(app.route(), Route::Assess);
    assert_eq!(app.assessment().page, first);
    app.ctrl(Key::Enter);

    app.press_button("Finish and see the result");
    assert_eq!(app.route(), Route::Results);
    // "Not in my work" is an answer too.
    app.assert_shows(&format!(
        "{} of 30 questions answered",
        app.viewing().profile.answered + app.viewing().profile.not_applicable
    ));
    let rows = app.names_of(Role::Row);
    assert!(rows.iter().any(|row| row.contains("too few answers")), "{rows:#?}");
    let area = app.viewing().profile.areas[0].clone();
    assert_eq!(area.score, Some(3.0), "what is open or not mine lowers nothing");

    app.press_with(egui::Modifiers::ALT, Key::Num3);
    assert!(app.names_of(Role::Cell).iter().any(|cell| cell == "not applicable"), "{:#?}", app.names_of(Role::Cell));
}
