//! Reading one's answers again, and answering questions that have right answers.

use egui::{
    Key, Modifiers,
    accesskit::{Role, Toggled},
};
use egui_kittest::kittest::NodeT;
use procuradar::{
    app::{Action, ResultTab, Route},
    model::{Answer, ItemId},
    store,
    text::Language,
};

use crate::{
    app::{App, Home, names_inside, said},
    steps,
    tour::Screen,
};

const USUAL: [f32; 2] = [1280.0, 800.0];

/// The program with that result open, and with the questionnaire's file at hand or not.
fn opened(with_file: bool) -> (Home, App) {
    let home = Home::speaking(Language::English);
    if with_file {
        store::take_in(&home.folders(), steps::KNOWLEDGE).unwrap();
    }
    let path = steps::keep_result(&home.folders(), &steps::knowledge_result());
    let app = home.open(&[&path]);
    (home, app)
}

/// Goes to the tab of answers by keys.
fn to_answers(app: &mut App) {
    app.tab_to(Role::Tab, "Overview");
    for _ in 0..3 {
        app.press(Key::ArrowRight);
    }
    assert_eq!(app.viewing().tab, ResultTab::Answers);
    assert_eq!(app.focused().map(|said| said.name).as_deref(), Some("Answers"), "the focus goes along");
}

#[test]
fn every_question_is_listed_with_its_answer_its_description_and_the_note() {
    let (_home, mut app) = opened(true);
    to_answers(&mut app);
    let texts = app.texts();
    let questionnaire = app.viewing().result.questionnaire.clone();
    for (_, item) in questionnaire.items() {
        assert!(texts.contains(&item.text.plain("en").into_owned()), "{}", item.id);
    }
    app.assert_shows("4 · Expert");
    app.assert_shows("I am asked when it is unclear what must be counted together.");
    // Without descriptions of its own an item has those of the levels.
    app.assert_shows("2 · Intermediate");
    app.assert_shows("Knows the usual cases.");
    app.assert_shows("Note: Asked the lawyer about options.");
    app.assert_shows("Importance: important (4 of 5) · Wish to develop");
    assert_eq!(texts.iter().filter(|text| *text == "Not in my work").count(), 1);
    assert_eq!(texts.iter().filter(|text| *text == "Not answered").count(), 1);
}

#[test]
fn options_say_in_words_which_were_chosen_and_which_are_right() {
    let (_home, mut app) = opened(true);
    to_answers(&mut app);
    app.assert_shows("Right: 2 of 5");
    for (option, words) in [
        ("221,000 euros", "chosen, right"),
        ("The supplier promises in writing not to use what it has learnt", "chosen, not right"),
        ("The time for tendering is made long enough for the others too", "right, not chosen"),
    ] {
        app.assert_shows(&format!("{option} · {words}"));
    }
    let texts = app.texts();
    assert!(texts.contains(&"443,000 euros".to_owned()), "neither chosen nor right: nothing is said");
    assert_eq!(texts.iter().filter(|text| text.starts_with("Partly right")).count(), 1);
    app.assert_shows("The thresholds change every two years.");
    app.assert_shows("Source: Regulation (EU) 2023/2495 · Valid 1 January 2024 – 31 December 2025");
    app.assert_shows("Valid from 18 April 2016");
    app.assert_shows("Valid until 31 December 2030");
    // Only one of the three periods has passed.
    assert_eq!(texts.iter().filter(|text| *text == "This may have changed since").count(), 1);
}

#[test]
fn the_share_right_stands_beside_the_own_estimate_without_a_label_on_the_person() {
    let (_home, mut app) = opened(true);
    to_answers(&mut app);
    app.assert_shows("Right answers: 25% (1 of 4)");
    app.assert_shows("Own estimate: 100% (4.0 of 4)");
    assert_eq!(app.texts().iter().filter(|text| *text == "Worth a second look").count(), 1);
    // One knowledge question is too few for a share.
    app.assert_shows("1 of 1 right");
    assert_eq!(app.texts().iter().filter(|text| text.starts_with("Right answers")).count(), 1);
}

#[test]
fn without_the_questionnaires_file_the_descriptions_are_left_out_and_nothing_is_said() {
    let (_home, mut app) = opened(false);
    assert_eq!(app.viewing().full, None);
    to_answers(&mut app);
    app.assert_shows("4 · Expert");
    app.assert_shows("221,000 euros");
    app.assert_shows("Source: Regulation (EU) 2023/2495");
    for gone in ["I am asked when", "Knows the usual cases", "change every two years"] {
        assert!(!app.shows(gone), "{gone}");
    }
    assert_eq!(app.state().notices, [], "nothing to tell");
}

#[test]
fn opening_the_questionnaire_later_brings_the_descriptions() {
    let (home, mut app) = opened(false);
    app.drop_file(&home.put("knowledge.ron", steps::KNOWLEDGE));
    app.press_button("Results");
    to_answers(&mut app);
    app.assert_shows("I am asked when it is unclear what must be counted together.");
}

#[test]
fn page_down_scrolls_a_long_list() {
    let (_home, mut app) = opened(true);
    to_answers(&mut app);
    let top = |app: &App| app.node(Role::Heading, "Contract changes").rect().top();
    let before = top(&app);
    app.press(Key::PageDown);
    assert!(top(&app) < before - 300.0, "{before} {}", top(&app));
}

#[test]
fn answers_do_not_go_on_a_wall() {
    let (_home, mut app) = opened(true);
    to_answers(&mut app);
    app.press(Key::F5);
    assert!(app.state().presenting.is_some());
    for hidden in ["221,000", "Right: 2 of 5", "Asked the lawyer", "How well do you know"] {
        assert!(!app.shows(hidden), "{hidden}");
    }
}

#[test]
fn where_nothing_is_scored_words_stand_in_place_of_an_empty_chart() {
    let (_home, mut app) = Screen::NothingScored.visit(Language::English, "light", USUAL);
    app.assert_shows("3 of 4 knowledge questions right.");
    app.assert_shows("These are knowledge questions only.");
    assert!(app.nodes_of(Role::Figure).is_empty());
    assert_eq!(app.names_of(Role::ColumnHeader), ["Area", "Right answers"]);
    assert_eq!(app.names_of(Role::Cell), ["Sums", "3 of 3 right", "Words", "0 of 1 right"]);
    for action in [Action::SaveRadar, Action::CopyChart, Action::Present, Action::Chart, Action::Gaps] {
        assert!(!action.is_enabled(app.state()), "{action:?}");
    }
    app.press(Key::F5);
    assert_eq!(app.state().presenting, None);
    app.press_button("See the answers");
    app.assert_shows("Right: 3 of 4");
    app.assert_shows("1 knowledge question is not answered");
    app.press_with(Modifiers::ALT, Key::Home);
    assert_eq!(app.route(), Route::Start);
    let rows = app.names_of(Role::Button);
    assert!(rows.iter().any(|row| row.contains("Knowledge alone, 3/4 right")), "{rows:#?}");
}

#[test]
fn without_any_benchmark_nobody_is_asked_to_choose_one() {
    let (_home, app) = opened(true);
    app.assert_shows("Open a benchmark from a file to see the gaps.");
    assert!(app.names_of(Role::ComboBox).is_empty());
}

/// An answer of the open assessment.
fn answer(app: &App, item: &str) -> Option<Answer> {
    app.assessment().answers.items.get(&ItemId::parse(item).unwrap()).cloned()
}

#[test]
fn a_question_says_whether_one_or_several_are_to_be_chosen() {
    let (_home, app) = Screen::AssessTest.visit(Language::English, "light", USUAL);
    let questionnaire = app.assessment().questionnaire.clone();
    let items: Vec<_> = questionnaire.areas[0].items().to_vec();
    let one = app.node(Role::RadioGroup, &items[1].text.plain("en"));
    assert_eq!(one.accesskit_node().description().as_deref(), Some("Knowledge question: choose one"));
    let radios = names_inside(&one, Role::RadioButton);
    assert_eq!(radios, ["1 of 3, 143,000 euros", "2 of 3, 221,000 euros", "3 of 3, 443,000 euros"]);
    let group = format!("{} Knowledge question: choose all that are right", items[2].text.plain("en"));
    let several = app.node(Role::Group, &group);
    let boxes: Vec<_> = several.children_recursive().filter(|node| said(node).role == Role::CheckBox).collect();
    let ticked: Vec<bool> = boxes.iter().map(|node| node.accesskit_node().toggled() == Some(Toggled::True)).collect();
    assert_eq!(ticked, [true, false, false, true]);
    // Each of the four knowledge questions says it.
    let texts = app.texts();
    let hints = |hint: &str| app.names_of(Role::Label).iter().filter(|text| *text == hint).count();
    assert_eq!(hints("Knowledge question: choose one"), 3, "{texts:#?}");
    assert_eq!(hints("Knowledge question: choose all that are right"), 1);
}

#[test]
fn knowledge_questions_are_answered_by_keys_and_read_again_after_finishing() {
    let home = Home::speaking(Language::English);
    store::take_in(&home.folders(), steps::KNOWLEDGE).unwrap();
    let mut app = home.start();
    app.press_button("Begin: What do you know?");
    let questions: Vec<String> =
        app.assessment().questionnaire.items().map(|(_, item)| item.text.plain("en").into_owned()).collect();
    assert_eq!(app.focused().map(|said| said.name).as_ref(), questions.first());
    app.press(Key::Num1);
    // One of several: digits count as they are spoken, arrows go on from there, Delete takes it back.
    app.tab_to(Role::RadioGroup, &questions[1]);
    app.press(Key::Num3);
    assert_eq!(answer(&app, "thresholds_supplies"), Some(Answer::Choices(vec![2])));
    app.press(Key::Num4);
    assert_eq!(answer(&app, "thresholds_supplies"), Some(Answer::Choices(vec![2])), "there is no fourth");
    app.press(Key::Delete);
    assert_eq!(answer(&app, "thresholds_supplies"), None);
    app.press(Key::Num3);
    app.press(Key::ArrowUp);
    assert_eq!(answer(&app, "thresholds_supplies"), Some(Answer::Choices(vec![1])));
    // Several: each is ticked by Space, and let go by it.
    for option in [
        "The time for tendering is made long enough for the others too",
        "The others are given the relevant information that the supplier has",
        "The supplier is excluded as soon as it has given advice",
        "The supplier is excluded as soon as it has given advice",
    ] {
        app.tab_to(Role::CheckBox, option);
        app.press(Key::Space);
    }
    assert_eq!(answer(&app, "thresholds_adviser"), Some(Answer::Choices(vec![0, 3])));
    app.ctrl(Key::Z);
    assert_eq!(answer(&app, "thresholds_adviser"), Some(Answer::Choices(vec![0, 1, 3])), "undo takes it back");
    app.ctrl(Key::Y);
    app.tab_to(Role::RadioGroup, &questions[3]);
    app.press(Key::Home);
    app.ctrl(Key::Enter);
    app.press_button("Finish and see the result");
    assert_eq!(app.route(), Route::Results);
    assert!(app.viewing().full.is_some());
    to_answers(&mut app);
    app.assert_shows("Right: 3 of 3");
    app.assert_shows("2 knowledge questions are not answered");
    app.assert_shows("I know that more rules apply to larger purchases.");
    app.assert_shows("Worth a second look");

    // What is on disk says the same.
    let path = app.viewing().path.clone().unwrap();
    drop(app);
    let mut app = home.open(&[&path]);
    to_answers(&mut app);
    app.assert_shows("Right: 3 of 3");
    app.assert_shows("I know that more rules apply to larger purchases.");
}

#[test]
fn a_page_of_knowledge_questions_alone_begins_with_the_focus_on_the_first() {
    let home = Home::speaking(Language::English);
    store::take_in(&home.folders(), steps::KNOWLEDGE_ONLY).unwrap();
    let mut app = home.start();
    app.press_button("Begin: Knowledge alone");
    assert_eq!(app.focused().map(|said| said.role), Some(Role::RadioGroup));
    app.press(Key::Num1);
    assert_eq!(answer(&app, "sums_a"), Some(Answer::Choices(vec![0])));
}
