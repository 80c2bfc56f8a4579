//! A result on a wall, by keyboard, by clicker and by pointer.

use egui::{
    Key, Modifiers,
    accesskit::{Live, Role},
};
use egui_kittest::kittest::NodeT;
use procuradar::{
    app::{Command, Opened, Outcome, ResultTab, Route, Stage, Trouble},
    diag::Report,
    look::ThemeName,
    model::{AreaId, Rater, Subject},
    text::Language,
};

use crate::{
    app::{App, Home, names_inside, said},
    steps,
    tour::Screen,
};

const WALL: [f32; 2] = [1920.0, 1080.0];

fn stage(app: &App) -> Stage {
    app.state().presenting.as_ref().expect("something is presented").stage()
}

/// What is read aloud.
fn spoken(app: &App) -> String {
    let status = app.nodes_of(Role::Status);
    let spoken: Vec<_> = status.iter().filter(|node| node.accesskit_node().live() == Live::Polite).collect();
    assert_eq!(spoken.len(), 1, "one text is read aloud");
    said(spoken[0]).name.replace('\u{a0}', " ")
}

/// The rows of the chart, as a screen reader has them.
fn rows(app: &App) -> Vec<String> {
    let figures = app.nodes_of(Role::Figure);
    assert_eq!(figures.len(), 1);
    names_inside(&figures[0], Role::Row)
}

#[test]
fn by_keys_alone_a_result_is_revealed_and_left_at_the_very_place() {
    let (_home, mut app) = Screen::Results.visit(Language::English, "light", [1280.0, 800.0]);
    app.push(Command::ShowTab(ResultTab::Areas));
    app.tab_until("a row far down", |said| said.name.starts_with("Communication"));
    let (focus, place) = (app.focused(), app.focused_rect());
    let state = app.state().clone();
    app.press(Key::F5);
    assert!(app.nodes_of(Role::MenuItem).is_empty() && app.nodes_of(Role::Button).is_empty());
    assert_eq!(app.focused().map(|said| said.role), Some(Role::Figure));
    assert_eq!(stage(&app), Stage::Axes);
    for (key, expected) in [
        (Key::ArrowRight, Stage::Series(0)),
        (Key::Space, Stage::Series(1)),
        (Key::PageDown, Stage::Area(0)),
        (Key::PageUp, Stage::Series(1)),
        (Key::ArrowLeft, Stage::Series(0)),
        (Key::End, Stage::Whole),
        (Key::Home, Stage::Axes),
        (Key::Num5, Stage::Area(4)),
        (Key::Enter, Stage::Whole),
        (Key::ArrowRight, Stage::Area(0)),
        (Key::Escape, Stage::Area(4)),
        (Key::Tab, Stage::Area(4)),
    ] {
        app.press(key);
        assert_eq!(stage(&app), expected, "after {key:?}");
        assert_eq!(app.focused().map(|said| said.role), Some(Role::Figure), "after {key:?}");
    }
    app.press(Key::Escape);
    assert_eq!(app.state(), &state);
    assert_eq!((app.focused(), app.focused_rect()), (focus, place));
}

#[test]
fn nothing_is_given_away_before_its_step() {
    for language in Language::ALL {
        let (_home, mut app) = Screen::Present.visit(language, "light", WALL);
        let viewing = app.viewing();
        let questionnaire = viewing.result.questionnaire.clone();
        let titles: Vec<String> =
            questionnaire.areas.iter().map(|area| area.title.plain(language.tag()).into_owned()).collect();
        let benchmark = viewing.benchmark().expect("a benchmark").title.plain(language.tag()).into_owned();
        let score = |area: &AreaId| app.words().score(viewing.profile.area(area).unwrap().score.unwrap());
        let scores: Vec<String> = questionnaire.areas.iter().map(|area| score(&area.id)).collect();
        assert_eq!(rows(&app), titles);
        for text in app.texts() {
            assert!(!scores.iter().any(|score| text.contains(score.as_str())), "{text}");
            assert!(!text.contains(&benchmark), "{text}");
        }
        app.press(Key::ArrowRight);
        for ((row, title), score) in rows(&app).iter().zip(&titles).zip(&scores) {
            assert!(row.starts_with(title.as_str()) && row.ends_with(score.as_str()), "{row}: {score}");
            assert!(spoken(&app).contains(&format!("{title} {score}")), "{}", spoken(&app));
        }
        assert!(!app.shows(&benchmark));
        app.press(Key::ArrowRight);
        app.assert_shows(&benchmark);
    }
}

#[test]
fn an_area_in_the_light_is_told_with_its_values_and_what_the_level_means() {
    let (_home, mut app) = Screen::Present.visit(Language::English, "light", WALL);
    app.press(Key::Num3);
    assert_eq!(
        spoken(&app),
        "Post-award phase: Me 2.0, Contract manager 2.5, 0.5 below, 1 of 4 targets met. Intermediate: Handles the usual \
         cases with some guidance and asks when something is out of the ordinary."
    );
    app.press(Key::End);
    assert!(spoken(&app).starts_with("You meet 14 of 22 targets of a contract manager."), "{}", spoken(&app));
    app.press(Key::B);
    assert_eq!(spoken(&app), app.say("present-blanked"));
    assert!(!app.shows("Post-award"));
}

#[test]
fn no_step_says_a_persons_name_or_note() {
    let home = Home::speaking(Language::English);
    let questionnaire = steps::questionnaire();
    let mut answers = steps::answers(&questionnaire, |_| Some(2));
    answers.notes.insert(steps::item(&questionnaire, 0).id, "Xenia said so".to_owned());
    let mut result = steps::result(answers, "2026-05-20T10:41:00+03:00");
    result.rater = Rater::Manager;
    result.subject =
        Subject { name: "Xenia Xylander".to_owned(), organisation: "Xylopolis".to_owned(), ..Subject::default() };
    steps::keep_result(&home.folders(), &result);
    let mut app = home.start_sized(WALL);
    let path = app.state().results[0].path.clone();
    app.push(Command::Open(vec![path]));
    app.assert_shows("Xenia Xylander");
    app.press(Key::F5);
    let says_nothing = |app: &App| {
        let told = app.texts().into_iter().find(|text| text.contains("Xenia") || text.contains("Xylo"));
        assert_eq!(told, None, "at {:?}", stage(app));
    };
    for place in 0..6 {
        app.press([Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6][place]);
        says_nothing(&app);
        app.press(Key::Enter);
        for _ in 0..9 {
            says_nothing(&app);
            app.press(Key::ArrowRight);
        }
    }
    for _ in 0..12 {
        says_nothing(&app);
        app.press(Key::ArrowLeft);
    }
}

#[test]
fn high_contrast_is_there_on_request_and_gone_afterwards() {
    let (_home, mut app) = Screen::Present.visit(Language::English, "dark", WALL);
    app.press(Key::H);
    assert_eq!(app.state().theme(), ThemeName::HighContrastDark);
    app.press(Key::Escape);
    assert_eq!((app.state().theme(), app.state().presenting.clone()), (ThemeName::Dark, None));
}

#[test]
fn commands_that_would_show_more_than_the_chart_do_nothing() {
    let (_home, mut app) = Screen::Present.visit(Language::English, "light", WALL);
    let before = app.state().clone();
    for key in [Key::K, Key::S, Key::O, Key::Slash, Key::Comma] {
        app.ctrl(key);
    }
    app.press(Key::F1);
    app.press_with(Modifiers::ALT, Key::Home);
    assert_eq!(app.state(), &before);
    assert!(app.nodes_of(Role::TextInput).is_empty());
}

#[test]
fn the_whole_screen_comes_and_goes_by_f11_anywhere() {
    let mut app = Home::speaking(Language::English).start();
    app.press(Key::F11);
    assert!(app.state().is_full_screen);
    app.press(Key::F11);
    assert!(!app.state().is_full_screen);
}

#[test]
fn a_click_goes_on_and_the_other_button_goes_back() {
    let (_home, mut app) = Screen::Present.visit(Language::English, "light", WALL);
    app.click_at([700.0, 500.0], egui::PointerButton::Primary);
    assert_eq!(stage(&app), Stage::Series(0));
    app.click_at([1800.0, 1000.0], egui::PointerButton::Primary);
    assert_eq!(stage(&app), Stage::Series(1));
    app.click_at([700.0, 500.0], egui::PointerButton::Secondary);
    assert_eq!(stage(&app), Stage::Series(0));
}

#[test]
fn an_untouched_presentation_comes_to_rest_without_a_pointer() {
    let (_home, mut app) = Screen::Present.visit(Language::English, "light", WALL);
    app.press(Key::ArrowRight);
    app.wait(20.0);
    assert_eq!(app.cursor(), egui::CursorIcon::None);
    assert!(app.rests(), "nothing asks to be drawn again");
    app.click_at([700.0, 500.0], egui::PointerButton::Primary);
    assert_ne!(app.cursor(), egui::CursorIcon::None, "who moves the pointer sees it");
}

/// Presents a result with so many outermost areas.
fn present_areas(count: usize) -> (Home, App) {
    let home = Home::speaking(Language::Finnish);
    let mut app = home.start_sized(WALL);
    let questionnaire = steps::questionnaire();
    let answers = steps::answers(&questionnaire, |place| u8::try_from(place % 5).ok());
    let mut result = steps::result(answers, "2026-05-20T10:41:00+03:00");
    result.questionnaire.areas = questionnaire.leaves().iter().take(count).map(|leaf| leaf.area.clone()).collect();
    let opened = Some(Opened::Result(Box::new(result), None));
    app.push(Command::Done(Box::new(Outcome::Read("own.result.ron".into(), Report::default(), opened))));
    app.press(Key::F5);
    (home, app)
}

#[test]
fn too_many_or_too_few_areas_are_rows_and_the_one_in_the_light_is_in_sight() {
    for count in [2, 12, 30] {
        let (_home, mut app) = present_areas(count);
        app.assert_shows(&app.say("present-how-bars"));
        assert_eq!(rows(&app).len(), count);
        let place = count.min(27) - 1;
        // Axes and two series come before the first area.
        for _ in 0..3 + place {
            app.press(Key::ArrowRight);
        }
        assert_eq!(stage(&app), Stage::Area(place));
        let name = app.viewing().result.questionnaire.areas[place].title.plain("fi").into_owned();
        let row = app.nodes_of(Role::Row).into_iter().find(|row| said(row).name.starts_with(&name)).unwrap().rect();
        assert!(row.top() >= 0.0 && row.bottom() <= WALL[1], "{count}: {name} is at {row:?}");
    }
}

#[test]
fn a_presentation_is_ended_by_the_pointer_alone_from_any_depth() {
    let (_home, mut app) = Screen::PresentArea.visit(Language::English, "light", [1280.0, 800.0]);
    app.press(Key::Enter);
    assert!(!app.names_of(Role::Button).contains(&"End the presentation".to_owned()), "no button on the wall at rest");
    app.point_at(600.0, 400.0);
    app.click_button("End the presentation");
    assert_eq!((app.route(), app.state().presenting.is_none()), (Route::Results, true));
}

#[test]
fn no_path_of_a_file_stands_on_a_wall() {
    let (_home, mut app) = Screen::Present.visit(Language::English, "light", [1280.0, 800.0]);
    let path = "/results/2026-05-20-anna-malli.result.ron".to_owned();
    let trouble = Trouble { key: "trouble-not-found", path, detail: String::new() };
    app.push(Command::Done(Box::new(Outcome::Failed(trouble))));
    assert!(app.state().notices.iter().any(|notice| notice.is_trouble), "the trouble itself is told");
    assert!(!app.shows("anna"), "and the name is not");
}
