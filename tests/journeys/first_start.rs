use egui::{Key, accesskit::Role};
use procuradar::{app::Route, chart::headline, model::Answer, text::Language};

use crate::app::{App, Home};

/// The level that the person of this journey has in the item at that place.
fn level(place: usize) -> u8 {
    [3, 2, 1, 4, 0][place % 5]
}

const DIGITS: [Key; 5] = [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4];

#[test]
fn from_the_first_start_to_a_saved_result_by_keyboard_alone() {
    let home = Home::new();
    let mut app = home.start();
    assert_eq!(app.route(), Route::Welcome);
    app.press_button("Suomi");
    assert_eq!(app.route(), Route::Start);
    assert_eq!(app.state().settings.language, Language::Finnish);
    app.press_button("Aloita: ProcurCompEU, suppea");
    assert_eq!(app.route(), Route::Assess);

    answer_all(&mut app);
    assert_eq!(app.route(), Route::Check);
    app.assert_shows("Kaikkiin 30 kysymykseen on vastattu");
    let name = app.say("check-finish");
    assert_eq!(app.focused().map(|said| said.name), Some(name), "finishing is what comes next");
    app.press(Key::Enter);
    assert_eq!(app.route(), Route::Results);

    choose_contract_manager(&mut app);
    let said = said_headline(&app);
    assert!(said.starts_with("Sopimuspäällikkö: 22 tavoitteesta saavutat "), "{said}");
    app.assert_shows(&said);
    let (met, numbers) = (app.viewing().comparison.as_ref().unwrap().targets_met, numbers(&app));
    app.assert_shows(&format!("{}/22", met.met));
    assert!(numbers.len() > 6, "{numbers:#?}");

    app.press_with(egui::Modifiers::ALT, Key::Num3);
    let cells = app.names_of(Role::Cell);
    for node in app.viewing().result.questionnaire.nodes() {
        let title = node.area.title.plain("fi").into_owned();
        assert!(cells.contains(&title), "no cell says “{title}”, only {cells:#?}");
    }

    let path = home.path("oma tulos.result.ron");
    app.ctrl(Key::S);
    app.replace_text(path.to_str().unwrap());
    app.press(Key::Enter);
    app.assert_shows(&path.display().to_string());
    assert!(app.state().saving.is_none(), "the dialog is closed");
    assert!(path.exists());
    let answers = app.viewing().result.answers.clone();
    drop(app);

    let again = home.open(&[&path]);
    assert_eq!(again.route(), Route::Results);
    again.assert_shows(&said);
    assert_eq!(again.viewing().result.answers, answers);
    assert_eq!(self::numbers(&again), numbers);
}

/// Answers each item by a digit or by arrows, going on by Ctrl+Right.
fn answer_all(app: &mut App) {
    let questionnaire = app.assessment().questionnaire.clone();
    let items: Vec<_> = questionnaire.items().map(|(_, item)| item.clone()).collect();
    assert_eq!(items.len(), 30);
    for (place, item) in items.iter().enumerate() {
        let question = item.text.plain("fi").into_owned();
        let focused = app.focused().expect("the scale has the focus");
        assert_eq!((focused.role, focused.name), (Role::RadioGroup, question));
        if place % 2 == 0 {
            app.press(DIGITS[usize::from(level(place))]);
        } else {
            // The first arrow chooses the lowest level, each further one the next.
            for _ in 0..=level(place) {
                app.press(Key::ArrowRight);
            }
        }
        assert_eq!(app.assessment().answers.items.get(&item.id), Some(&Answer::Choice(level(place))));
        app.ctrl(Key::ArrowRight);
    }
}

fn choose_contract_manager(app: &mut App) {
    let name = app.say("compare-with");
    app.tab_to(Role::ComboBox, &name);
    app.press(Key::Enter);
    let options = app.names_of(Role::ListBoxOption);
    let place = options.iter().position(|option| option == "Sopimuspäällikkö").expect("it is in the list");
    for _ in 0..place {
        app.press(Key::ArrowDown);
    }
    assert_eq!(app.focused().unwrap().name, "Sopimuspäällikkö");
    app.press(Key::Enter);
    assert_eq!(app.viewing().benchmark().unwrap().id.as_str(), "contract_manager");
    assert_eq!(app.focused().unwrap().role, Role::ComboBox, "the focus is back on the picker");
}

fn said_headline(app: &App) -> String {
    let viewing = app.viewing();
    let against = viewing.comparison.as_ref().zip(viewing.benchmark());
    // As texts are compared: spaces that do not break read as spaces.
    headline(&viewing.result.questionnaire, &viewing.profile, against, app.words()).replace('\u{a0}', " ")
}

/// What the charts say of every area.
fn numbers(app: &App) -> Vec<String> {
    app.names_of(Role::Row).into_iter().chain(app.names_of(Role::Cell)).filter(|name| !name.is_empty()).collect()
}
