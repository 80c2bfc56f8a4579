use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::NodeT;
use procuradar::{
    app::{Command, ResultTab, SaveState, TimeCommand},
    format,
    model::{AssessmentResult, Rater, Round, Subject},
    store,
    text::Language,
};

use crate::{
    app::{App, Home, names_inside},
    rounds::{furnish, open, round, studied},
    steps,
};

fn home(language: Language) -> (Home, std::path::PathBuf) {
    let home = Home::speaking(language);
    let managers = furnish(&home);
    (home, managers)
}

#[test]
fn three_results_stand_on_one_line_with_what_changed_in_words() {
    let (home, _) = home(Language::English);
    let mut app = home.start();
    let newest = app.state().results[0].path.clone();
    app.push(Command::Open(vec![newest]));
    app.tab_to(Role::Tab, "Overview");
    for _ in 0..4 {
        app.press(Key::ArrowRight);
    }
    assert_eq!(app.viewing().tab, ResultTab::Progress);
    app.assert_shows("3 results · ");
    app.assert_shows("20 October 2025 to 25 May 2026");
    app.assert_shows(" grew by more than noise.");
    let chart = app.node(Role::Figure, "Change from kick-off to closing");
    let rows = names_inside(&chart, Role::Row);
    assert_eq!(rows.len(), 6);
    assert!(rows[2].contains("Kick-off 20 October 2025: 0.5, Mid-term 16 February 2026: 1.5"), "{rows:?}");
    assert!(rows[2].ends_with("+2.0 more than noise"), "{rows:?}");
    let table = app.node(Role::Table, "Change from kick-off to closing");
    let cells = names_inside(&table, Role::Cell);
    assert_eq!(cells.len(), 18);
    assert_eq!(&cells[..3], ["Post-award phase", "+2.0", "more than noise"]);
    assert!(cells.contains(&"can’t be told from noise".to_owned()), "{cells:?}");
    app.assert_shows("come from: Mentoring round 2025–26, n = 41.");
    app.assert_shows("Targets newly met since Kick-off 20 October 2025");
    // The numbers of the chart are those of the table.
    for row in &rows {
        let change = row.rsplit(", ").next().unwrap();
        assert!(cells.chunks(3).any(|cells| change == format!("{} {}", cells[1], cells[2])), "{change}");
    }
}

#[test]
fn results_of_another_major_version_are_listed_with_the_reason_and_not_drawn() {
    let (home, _) = home(Language::English);
    let mut app = home.start();
    open(&mut app);
    app.assert_shows("Not on the line");
    app.assert_shows("4 November 2024: made with version 0.9.0 of the questionnaire, this one with 1");
    let chart = app.node(Role::Figure, "Change from kick-off to closing");
    assert!(!names_inside(&chart, Role::Row).iter().any(|row| row.contains("2024")));
}

#[test]
fn a_managers_view_stands_beside_by_a_switch_and_changes_no_number() {
    let (home, managers) = home(Language::English);
    let mut app = home.start();
    open(&mut app);
    assert!(!app.shows("Show manager’s view beside"));
    app.assert_shows("A manager’s or colleague’s view can stand beside yours");
    app.push(Command::Open(vec![managers]));
    assert!(!app.viewing().is_mine);
    app.push(Command::ShowTab(ResultTab::Progress));
    app.assert_shows("Only results that are saved on this computer stand on a time line.");
    open(&mut app);
    let rows = |app: &App| names_inside(&app.node(Role::Figure, "Change from kick-off to closing"), Role::Row);
    let changes = |app: &App| names_inside(&app.node(Role::Table, "Change from kick-off to closing"), Role::Cell);
    let (before, without) = (changes(&app), rows(&app));
    let headline = app.names_of(Role::Heading)[0].clone();
    assert!(!app.shows("28 May 2026"));
    app.tab_to(Role::CheckBox, "Show manager’s view beside");
    app.press(Key::Space);
    app.assert_shows("Manager 28 May 2026");
    let with = rows(&app);
    assert!(with[2].contains("Manager 28 May 2026: 1.5"), "{}", with[2]);
    for (with, without) in with.iter().zip(&without) {
        let own: Vec<&str> = with.split(", ").filter(|part| !part.starts_with("Manager")).collect();
        assert_eq!(own.join(", "), *without, "the manager's numbers are never mixed in");
    }
    assert_eq!((changes(&app), app.names_of(Role::Heading)[0].clone()), (before, headline));
    let beside = names_inside(&app.node(Role::Table, "Yours beside others’ views"), Role::Cell);
    assert_eq!(&beside[6..9], ["Post-award phase", "2.5", "1.5"]);
    app.press(Key::Space);
    assert!(!app.shows("28 May 2026"));
}

#[test]
fn results_that_one_gave_of_others_never_stand_on_ones_own_line() {
    let (home, _) = home(Language::English);
    let anna = Subject { name: "Anna".to_owned(), ..Subject::default() };
    let theirs = round(0, "2026-03-12T15:00:00+02:00", &studied());
    steps::keep_result(&home.folders(), &AssessmentResult { rater: Rater::Manager, subject: anna, ..theirs });
    let mut app = home.start();
    open(&mut app);
    app.assert_shows("3 results · ");
    assert!(!app.shows("Show manager’s view beside"), "what one says of Anna says nothing of oneself");
    let path = app.state().results.iter().find(|card| card.rater == Rater::Manager).unwrap().path.clone();
    app.push(Command::Open(vec![path]));
    app.push(Command::ShowTab(ResultTab::Progress));
    app.assert_shows("The next assessment of this person will stand beside this one");
    assert!(!app.shows("results · "));
}

#[test]
fn a_label_is_chosen_by_keyboard_and_stays_in_the_file() {
    let home = Home::speaking(Language::English);
    steps::keep_result(
        &home.folders(),
        &steps::result(steps::answers(&steps::questionnaire(), |_| Some(2)), "2026-05-20T10:41:00+03:00"),
    );
    let mut app = home.start();
    open(&mut app);
    app.assert_shows("Your next assessment will stand beside this one");
    app.tab_to(Role::ComboBox, "Label of this result");
    app.press(Key::ArrowDown);
    assert_eq!(app.viewing().result.round, Some(Round::KickOff));
    assert!(matches!(app.state().save, SaveState::Saved(_)));
    assert_eq!(app.state().results[0].round, Some(Round::KickOff), "the list knows it too");
    drop(app);
    let files = store::result_files(&home.folders()).unwrap();
    assert_eq!(files.len(), 1, "saved over itself, not beside");
    let bytes = std::fs::read(&files[0]).unwrap();
    let reading = format::read_result("r", &bytes);
    assert_eq!(reading.report.problems, [], "and the digest fits");
    assert_eq!(reading.value.unwrap().round, Some(Round::KickOff));
    let mut app = home.start();
    open(&mut app);
    app.tab_to(Role::ComboBox, "Label of this result");
    assert_eq!(app.focused_value().as_deref(), Some("Kick-off"));
    app.press(Key::ArrowUp);
    assert_eq!(app.viewing().result.round, None);
}

#[test]
fn an_altered_result_gets_no_label() {
    let (home, _) = home(Language::English);
    let path = store::result_files(&home.folders()).unwrap().remove(0);
    let text = std::fs::read_to_string(&path).unwrap().replacen("Level(3)", "Level(2)", 1);
    std::fs::write(&path, &text).unwrap();
    let mut app = home.start();
    open(&mut app);
    assert!(app.viewing().is_read_only());
    assert!(!app.names_of(Role::ComboBox).contains(&"Label of this result".to_owned()));
    app.push(Command::OverTime(TimeCommand::SetRound(Some(Round::Closing))));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn an_earlier_result_opens_from_the_line_and_stays_on_it() {
    let (home, _) = home(Language::English);
    let mut app = home.start();
    open(&mut app);
    let newest = app.viewing().result.id.clone();
    app.tab_to(Role::Button, "Open the result of 20 October 2025");
    app.press(Key::Enter);
    assert_ne!(app.viewing().result.id, newest);
    assert_eq!(app.viewing().tab, ResultTab::Progress);
    app.assert_shows("3 results · ");
    app.assert_shows("Kick-off · 20 October 2025 · this result");
}

#[test]
fn the_chart_is_walked_by_arrows_and_left_by_escape() {
    let (home, _) = home(Language::English);
    let mut app = home.start();
    open(&mut app);
    app.tab_to(Role::Figure, "Change from kick-off to closing");
    app.press(Key::ArrowDown);
    app.press(Key::ArrowDown);
    let chart = app.node(Role::Figure, "Change from kick-off to closing");
    let row = chart.accesskit_node().data().active_descendant();
    assert!(row.is_some());
    app.press(Key::Escape);
    assert_ne!(app.focused().map(|said| said.role), Some(Role::Figure));
}

#[test]
fn the_time_line_speaks_all_languages() {
    for (language, tab, words, noise) in [
        (Language::Finnish, "Kehitys", "Satunnaisvaihtelua enemmän kasvoi: ", "ei erotu satunnaisvaihtelusta"),
        (Language::Swedish, "Utveckling", "Mer än slumpvariation ökade: ", "går inte att skilja från slumpvariation"),
    ] {
        let (home, _) = home(language);
        let mut app = home.start();
        open(&mut app);
        app.node(Role::Tab, tab);
        app.assert_shows(words);
        app.assert_shows(noise);
        app.press_with(Modifiers::NONE, Key::Tab);
    }
}
