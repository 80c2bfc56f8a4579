use egui::{
    Key,
    accesskit::{Action, Role},
};
use egui_kittest::{Node, kittest::NodeT};
use procuradar::text::Language;

use crate::{
    app::{App, names_inside, said},
    tour::Screen,
};

/// A usual window, a small one, and 1280 by 1024 at 400 percent.
const SIZES: [[f32; 2]; 3] = [[1280.0, 800.0], [960.0, 640.0], [320.0, 256.0]];

/// The least side of what can be pressed; a tenth of a pixel may be lost in rounding.
const LEAST: f32 = 23.9;

fn walk(screen: Screen) {
    let mut faults = Vec::new();
    for size in SIZES {
        for language in Language::ALL {
            let (_home, app) = screen.visit(language, "light", size);
            let place = format!("{} {} {}x{}", screen.name(), language.tag(), size[0], size[1]);
            faults.extend(faults_of(&app, size[0]).into_iter().map(|fault| format!("{place}: {fault}")));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

fn faults_of(app: &App, width: f32) -> Vec<String> {
    let mut faults = Vec::new();
    let mut focusable = 0;
    for node in app.nodes() {
        let inner = node.accesskit_node();
        let said = said(&node);
        if matches!(said.role, Role::Unknown) {
            faults.push(format!("no role: {said:?}"));
        }
        if inner.data().supports_action(Action::Focus) {
            focusable += 1;
            faults.extend(control_faults(&node, width));
        }
        if matches!(said.role, Role::Label | Role::Heading | Role::Status) && inner.bounding_box().is_some() {
            let rect = node.rect();
            if rect.left() < -0.5 || rect.right() > width + 0.5 {
                faults.push(format!("text is cut at the window's edge: {said:?} {rect:?}"));
            }
            if said.name.chars().count() > 3 && rect.width() < 20.0 {
                faults.push(format!("text has no room: {said:?} {rect:?}"));
            }
        }
        match said.role {
            Role::RadioGroup => faults.extend(group_faults(&node)),
            Role::Figure => faults.extend(figure_faults(app, &node)),
            _ => {}
        }
    }
    faults.extend(overlaps(app));
    // A presentation has one place for the focus: all of it answers to keys.
    let least = if app.state().presenting.is_some() { 1 } else { 3 };
    if focusable < least {
        faults.push(format!("only {focusable} controls"));
    }
    faults
}

/// What stands in the screen's column, or in a bar that does not scroll, must not lie over each other.
fn overlaps(app: &App) -> Vec<String> {
    let is_still = |pane: &Node<'_>| {
        let other = |role| matches!(role, Role::Main | Role::ScrollBar | Role::MenuItem | Role::Menu);
        !pane.children_recursive().any(|node| other(said(&node).role))
    };
    let bars = app.nodes_of(Role::Pane).into_iter().filter(is_still);
    bars.chain(app.nodes_of(Role::Main)).flat_map(|part| overlaps_in(&part)).collect()
}

/// What lies over something else in that part of the window; a pixel may be shared.
fn overlaps_in(part: &Node<'_>) -> Vec<String> {
    let parts: Vec<_> = part
        .children_recursive()
        .map(|node| (said(&node), node))
        .filter(|(said, node)| PARTS.contains(&said.role) && node.accesskit_node().bounding_box().is_some())
        .map(|(said, node)| (said, node.rect()))
        .collect();
    let mut faults = Vec::new();
    for (place, (said, rect)) in parts.iter().enumerate() {
        for (other, other_rect) in &parts[place + 1..] {
            let both = rect.intersect(*other_rect);
            // A text that flows on behind a heading begins on its line and goes on below: its frame holds both.
            let flows_on = (rect.top() - other_rect.top()).abs() < 4.0 && other_rect.bottom() > rect.bottom() + 10.0;
            if both.width() > 1.5 && both.height() > 1.5 && !(flows_on && other.role == Role::Label) {
                faults.push(format!("{said:?} {rect:?} lies over {other:?} {other_rect:?}"));
            }
        }
    }
    faults
}

/// What is drawn for itself: rows of charts and choices of groups lie in their charts and groups.
const PARTS: [Role; 11] = [
    Role::Status,
    Role::Label,
    Role::Heading,
    Role::Button,
    Role::CheckBox,
    Role::ComboBox,
    Role::Switch,
    Role::RadioGroup,
    Role::Figure,
    Role::TextInput,
    Role::MultilineTextInput,
];

fn control_faults(node: &Node<'_>, width: f32) -> Vec<String> {
    let said = said(node);
    let rect = node.rect();
    let mut faults = Vec::new();
    if matches!(said.role, Role::GenericContainer | Role::Unknown) {
        faults.push(format!("a control without a role: {said:?} {rect:?}"));
    }
    if said.name.trim().is_empty() {
        faults.push(format!("a control without a name: {said:?} {rect:?}"));
    }
    if rect.width() < LEAST || rect.height() < LEAST {
        faults.push(format!("too small to press: {said:?} {rect:?}"));
    }
    if rect.left() < -0.5 || rect.right() > width + 0.5 {
        faults.push(format!("cut at the window's edge: {said:?} {rect:?}"));
    }
    faults
}

fn group_faults(group: &Node<'_>) -> Vec<String> {
    let radios = names_inside(group, Role::RadioButton);
    let is_empty = radios.len() < 2 || radios.iter().any(|name| name.trim().is_empty());
    if is_empty { vec![format!("a group of choices {radios:?}: {:?}", said(group))] } else { Vec::new() }
}

/// A chart has a description and a row per axis; together the rows tell what the chart shows.
fn figure_faults(app: &App, figure: &Node<'_>) -> Vec<String> {
    let mut faults = Vec::new();
    let node = figure.accesskit_node();
    if node.description().is_none_or(|text| text.trim().is_empty()) {
        faults.push(format!("a chart without a description: {:?}", said(figure)));
    }
    let rows = names_inside(figure, Role::Row);
    let shown = app.state().viewing.iter().flat_map(|viewing| viewing.result.questionnaire.nodes());
    let others = app.state().questionnaires.iter().flat_map(|questionnaire| questionnaire.nodes());
    let titles: Vec<String> =
        shown.chain(others).map(|node| node.area.title.plain(app.words().tag()).into_owned()).collect();
    if rows.is_empty() || rows.iter().any(|row| !titles.iter().any(|title| row.starts_with(title.as_str()))) {
        faults.push(format!("the rows of a chart name no areas: {rows:#?}"));
    }
    faults
}

#[test]
fn every_control_of_the_first_screen_has_a_role_a_name_and_room() {
    walk(Screen::Welcome);
}

#[test]
fn every_control_of_an_empty_start_screen_has_a_role_a_name_and_room() {
    walk(Screen::StartEmpty);
}

#[test]
fn every_control_of_the_start_screen_has_a_role_a_name_and_room() {
    walk(Screen::Start);
}

#[test]
fn every_control_of_a_competence_has_a_role_a_name_and_room() {
    walk(Screen::Assess);
}

#[test]
fn every_control_of_the_check_page_has_a_role_a_name_and_room() {
    walk(Screen::Check);
}

#[test]
fn every_control_of_the_overview_has_a_role_a_name_and_room() {
    walk(Screen::Results);
}

#[test]
fn every_control_of_the_areas_has_a_role_a_name_and_room() {
    walk(Screen::ResultsAreas);
}

#[test]
fn every_control_of_the_table_has_a_role_a_name_and_room() {
    walk(Screen::ResultsTable);
}

#[test]
fn every_control_of_the_file_check_has_a_role_a_name_and_room() {
    walk(Screen::Problems);
}

#[test]
fn every_control_of_a_menu_has_a_role_a_name_and_room() {
    walk(Screen::Menu);
}

#[test]
fn every_control_of_the_save_dialog_has_a_role_a_name_and_room() {
    walk(Screen::SaveDialog);
}

#[test]
fn every_control_of_the_settings_has_a_role_a_name_and_room() {
    walk(Screen::Settings);
}

#[test]
fn every_control_of_the_help_has_a_role_a_name_and_room() {
    walk(Screen::Help);
}

#[test]
fn every_control_of_the_scoring_page_has_a_role_a_name_and_room() {
    walk(Screen::HelpScoring);
}

#[test]
fn every_control_of_the_words_has_a_role_a_name_and_room() {
    walk(Screen::Words);
}

#[test]
fn every_control_of_the_licences_has_a_role_a_name_and_room() {
    walk(Screen::Licences);
}

#[test]
fn every_control_of_the_palette_has_a_role_a_name_and_room() {
    walk(Screen::Palette);
}

#[test]
fn every_control_of_the_list_of_keys_has_a_role_a_name_and_room() {
    walk(Screen::Shortcuts);
}

#[test]
fn every_control_of_what_the_program_is_has_a_role_a_name_and_room() {
    walk(Screen::About);
}

#[test]
fn every_control_of_a_competence_with_an_earlier_answer_has_a_role_a_name_and_room() {
    walk(Screen::AssessAgain);
}

#[test]
fn every_control_of_a_competence_of_someone_else_has_a_role_a_name_and_room() {
    walk(Screen::AssessOther);
}

#[test]
fn every_control_of_the_question_whom_to_assess_has_a_role_a_name_and_room() {
    walk(Screen::OtherDialog);
}

#[test]
fn every_control_of_someone_elses_result_has_a_role_a_name_and_room() {
    walk(Screen::ResultsOther);
}

#[test]
fn every_control_of_a_presentation_has_a_role_a_name_and_room() {
    walk(Screen::Present);
}

#[test]
fn every_control_of_a_presented_area_has_a_role_a_name_and_room() {
    walk(Screen::PresentArea);
}

#[test]
fn every_control_of_the_library_has_a_role_a_name_and_room() {
    walk(Screen::Library);
}

#[test]
fn every_control_of_a_library_with_entries_of_ones_own_has_a_role_a_name_and_room() {
    walk(Screen::LibraryOwn);
}

#[test]
fn every_control_of_a_questionnaire_that_is_looked_through_has_a_role_a_name_and_room() {
    walk(Screen::Preview);
    walk(Screen::PreviewBroken);
}

#[test]
fn every_control_of_a_followed_benchmark_and_catalogue_has_a_role_a_name_and_room() {
    walk(Screen::PreviewBenchmark);
    walk(Screen::PreviewCatalogue);
}

#[test]
fn every_control_of_the_bar_that_tells_how_far_it_is_has_a_role_a_name_and_room() {
    walk(Screen::Opening);
}

#[test]
fn every_control_of_the_answers_has_a_role_a_name_and_room() {
    walk(Screen::Answers);
}

#[test]
fn every_control_of_a_result_without_scores_has_a_role_a_name_and_room() {
    walk(Screen::NothingScored);
}

#[test]
fn every_control_of_a_page_with_knowledge_questions_has_a_role_a_name_and_room() {
    walk(Screen::AssessTest);
}

#[test]
fn every_control_of_a_page_with_two_levels_has_a_role_a_name_and_room() {
    walk(Screen::AssessTwo);
}

#[test]
fn a_scale_is_a_group_named_by_its_question_with_a_choice_per_level() {
    for size in SIZES {
        let (_home, app) = Screen::Assess.visit(Language::English, "light", size);
        let item = app.assessment().area().unwrap().items()[0].clone();
        let scale = app.node(Role::RadioGroup, &item.text.plain("en"));
        let radios = names_inside(&scale, Role::RadioButton);
        assert_eq!(radios.len(), 5);
        for (place, radio) in radios.iter().enumerate() {
            assert!(radio.starts_with(&format!("{place} of 4, ")), "{radio}");
            assert!(radio.len() > 30, "a level is spoken with its description: {radio}");
        }
        let chosen = scale
            .children_recursive()
            .find(|node| node.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True));
        assert!(said(&chosen.expect("one is chosen")).name.starts_with("2 of 4, "));
    }
}

#[test]
fn a_chart_says_the_numbers_that_the_result_has() {
    for language in Language::ALL {
        let (_home, app) = Screen::Results.visit(language, "light", SIZES[0]);
        let figures = app.nodes_of(Role::Figure);
        let rows = names_inside(&figures[0], Role::Row);
        let viewing = app.viewing();
        assert_eq!(rows.len(), viewing.result.questionnaire.areas.len());
        for (row, area) in rows.iter().zip(&viewing.result.questionnaire.areas) {
            let score = viewing.profile.area(&area.id).unwrap().score.unwrap();
            assert!(row.starts_with(&*area.title.plain(language.tag())), "{row}");
            assert!(row.contains(&app.words().score(score)), "{row}: {score}");
        }
    }
}

#[test]
fn saving_is_told_to_a_screen_reader_without_interrupting() {
    let (_home, app) = Screen::Assess.visit(Language::English, "light", SIZES[0]);
    let status = app.nodes_of(Role::Status);
    let saved = status.iter().find(|node| said(node).name.starts_with("Saved")).expect("it says so");
    assert_eq!(saved.accesskit_node().live(), egui::accesskit::Live::Polite);
}

/// How the keyboard gets round a screen in a window of that size: what has the focus must be in sight.
fn hidden_stops(app: &mut App, height: f32) -> Vec<String> {
    let mut faults = Vec::new();
    let mut seen = Vec::new();
    while seen.len() < 120 {
        app.press(Key::Tab);
        let Some(id) = app.focused_id().filter(|id| !seen.contains(id)) else { break };
        seen.push(id);
        let (said, rect) = (app.focused().expect("a node"), app.focused_rect().expect("a place"));
        let shown = rect.bottom().min(height) - rect.top().max(0.0);
        if shown < rect.height().min(24.0) - 0.5 {
            faults.push(format!("{said:?} has the focus out of sight: {rect:?}"));
        }
    }
    faults
}

#[test]
fn what_has_the_focus_is_in_sight_at_400_percent() {
    let mut faults = Vec::new();
    for screen in Screen::ALL.iter().copied() {
        let (_home, mut app) = screen.visit(Language::Finnish, "light", SIZES[2]);
        let hidden = hidden_stops(&mut app, SIZES[2][1]);
        faults.extend(hidden.into_iter().map(|fault| format!("{}: {fault}", screen.name())));
    }
    let (_home, mut app) = Screen::Results.visit(Language::Finnish, "light", SIZES[2]);
    app.tab_until("the picker", |said| said.role == Role::ComboBox);
    app.press(Key::Enter);
    assert!(!app.nodes_of(Role::ListBoxOption).is_empty(), "the list is open");
    faults.extend(hidden_stops(&mut app, SIZES[2][1]).into_iter().map(|fault| format!("picker: {fault}")));
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
