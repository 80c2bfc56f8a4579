use egui::accesskit::Role;
use procuradar::{model::Answer, text::Language};

use crate::{
    app::{App, Home, names_inside},
    steps,
};

/// The areas in which a contract manager should be better than 2, read from the questionnaire's text alone.
fn areas_above_two() -> Vec<String> {
    let questionnaire = steps::questionnaire();
    let benchmark = questionnaire.benchmarks.iter().find(|benchmark| benchmark.id.as_str() == "contract_manager");
    let benchmark = benchmark.expect("the role is there");
    let leaves = questionnaire.leaves();
    let above = leaves.iter().filter(|node| benchmark.target(&node.area.id).is_some_and(|target| target > 2.0));
    above.map(|node| node.area.title.plain("en").into_owned()).collect()
}

/// What a chart says of its axes or rows.
fn rows_of(app: &App, chart: usize) -> Vec<String> {
    names_inside(&app.nodes_of(Role::Figure)[chart], Role::Row)
}

#[test]
fn level_two_everywhere_meets_14_of_22_targets_of_a_contract_manager_and_shows_the_8_others() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    steps::begin(&mut app);
    steps::answer(&mut app, |_| Some(Answer::Choice(2)));
    steps::finish(&mut app);
    app.assert_shows("You meet 14 of 22 targets of a contract manager.");
    app.assert_shows("14/22");

    let above = areas_above_two();
    assert_eq!(above.len(), 8);
    let figures = app.nodes_of(Role::Figure).len();
    assert_eq!(figures, 2, "a radar and a gap chart");
    assert_eq!(rows_of(&app, 0).len(), 6, "the radar has an axis per outermost area");
    let gaps = rows_of(&app, 1);
    assert_eq!(gaps.len(), 8, "{gaps:#?}");
    for area in &above {
        let row = gaps.iter().find(|row| row.starts_with(area.as_str()));
        let row = row.unwrap_or_else(|| panic!("no row of “{area}” in {gaps:#?}"));
        assert!(row.contains("2.0") && row.contains('3'), "{row}");
    }
}

#[test]
fn an_axis_opens_its_areas_own_chart_and_escape_goes_back() {
    let home = Home::speaking(Language::English);
    let path = steps::keep_result(
        &home.folders(),
        &steps::result(
            steps::answers(&steps::questionnaire(), |place| Some((place % 4) as u8)),
            "2026-05-20T10:00:00+03:00",
        ),
    );
    let mut app = home.open(&[&path]);
    app.tab_until("the radar", |said| said.role == Role::Figure);
    app.press(egui::Key::ArrowRight);
    app.press(egui::Key::Enter);
    let questionnaire = steps::questionnaire();
    let second = &questionnaire.areas[1];
    assert_eq!(app.viewing().area.as_ref(), Some(&second.id));
    app.assert_shows(&second.title.plain("en"));
    assert_eq!(rows_of(&app, 0).len(), second.children().len());
    app.tab_until("the chart", |said| said.role == Role::Figure);
    app.press(egui::Key::Escape);
    assert_eq!(app.viewing().area, None);
}
