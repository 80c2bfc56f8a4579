use egui::{Key, accesskit::Role};
use procuradar::{
    app::{Action, Command, PlanEdit, ResultTab, SaveState},
    format,
    model::{AreaId, AssessmentResult, Date, Integrity},
    text::Language,
};

use crate::{
    app::{App, Home},
    steps,
};

/// The plan of a result in which all is on level two, beside a contract manager.
fn planning(home: &Home, size: [f32; 2]) -> (App, std::path::PathBuf) {
    let answers = steps::answers(&steps::questionnaire(), |_| Some(2));
    let path = steps::keep_result(&home.folders(), &steps::result(answers, "2026-05-20T10:00:00+03:00"));
    let mut app = home.start_sized(size);
    app.push(Command::Open(vec![path.clone()]));
    let tab = app.say("tab-plan");
    app.tab_to(Role::Tab, &tab);
    app.press(Key::Enter);
    assert_eq!(app.viewing().tab, ResultTab::Plan);
    (app, path)
}

fn needs(app: &App) -> Vec<AreaId> {
    app.viewing().comparison.as_ref().unwrap().needs.clone()
}

fn on_disk(path: &std::path::Path) -> AssessmentResult {
    let result = format::read_result("r", &std::fs::read(path).unwrap()).value.unwrap();
    assert_eq!(result.integrity, Integrity::Intact);
    result
}

fn tick(app: &mut App, rank: usize) {
    let begins = format!("{rank}. ");
    app.tab_until("the need", |said| said.role == Role::CheckBox && said.name.starts_with(&begins));
    app.press(Key::Space);
}

#[test]
fn three_goals_are_picked_by_keys_and_a_fourth_waits_for_room() {
    let home = Home::speaking(Language::Finnish);
    let (mut app, path) = planning(&home, [1280.0, 800.0]);
    let needs = needs(&app);
    for rank in 1..=3 {
        tick(&mut app, rank);
        let goals: Vec<AreaId> = on_disk(&path).plan.goals.iter().map(|goal| goal.area.clone()).collect();
        assert_eq!(goals, needs[..rank], "at once on disk");
    }
    let line = app.say("plan-three-chosen");
    assert!(!app.shows(&line));
    tick(&mut app, 4);
    app.assert_shows(&line);
    assert_eq!(app.viewing().result.plan.goals.len(), 3);
    tick(&mut app, 1);
    assert!(!app.shows(&line));
    assert_eq!(on_disk(&path).plan.goals.len(), 2);
    assert!(Action::Undo.word(app.state()).contains(&app.say("plan-step-goal")));
    app.ctrl(Key::Z);
    assert_eq!(on_disk(&path).plan.goals[0].area, needs[0]);
    app.ctrl(Key::Y);
    assert_eq!(on_disk(&path).plan.goals.len(), 2);
}

#[test]
fn a_day_is_typed_as_one_writes_it_and_what_is_none_is_said_beside_the_field() {
    let home = Home::speaking(Language::Finnish);
    let (mut app, path) = planning(&home, [1280.0, 800.0]);
    tick(&mut app, 1);
    let label = app.say("plan-day");
    let field = |app: &mut App| app.tab_until("the day", |said| said.name.starts_with(&label));
    field(&mut app);
    app.replace_text("31.9.2026");
    app.press(Key::Tab);
    app.assert_shows("31.12.2026");
    assert_eq!(on_disk(&path).plan.goals[0].by, None);
    field(&mut app);
    app.replace_text("1.2.2026");
    app.press(Key::Tab);
    app.assert_shows("1.2.2026 on jo mennyt");
    field(&mut app);
    app.replace_text("30.9.2026");
    app.press(Key::Tab);
    app.wait(1.0);
    assert!(!app.shows("on jo mennyt"));
    assert_eq!(on_disk(&path).plan.goals[0].by, Some(Date::constant(2026, 9, 30)));
    // Another language writes it its own way.
    app.push(Command::SetLanguage(Language::English));
    assert!(app.nodes_of(Role::TextInput).iter().any(|node| node.value().as_deref() == Some("30 September 2026")));
}

#[test]
fn learning_is_added_to_a_goal_and_ticked_off_with_it() {
    let home = Home::speaking(Language::English);
    let (mut app, path) = planning(&home, [320.0, 900.0]);
    tick(&mut app, 1);
    let suggestions = app.say("plan-find");
    app.tab_until("suggestions", |said| said.role == Role::Button && said.name.starts_with(&suggestions));
    app.press(Key::Enter);
    app.tab_until("an offer", |said| said.role == Role::Button && said.name.starts_with("Add: "));
    app.press(Key::Enter);
    let goal = on_disk(&path).plan.goals[0].clone();
    let [step] = goal.steps.as_slice() else { panic!("{goal:?}") };
    let focused = app.focused().expect("something has the focus");
    assert!(focused.name.starts_with(&*step.title.plain("en")), "{focused:?}");
    app.press(Key::Space);
    let reached = app.say("plan-reached");
    app.tab_until("reached", |said| said.role == Role::CheckBox && said.name.starts_with(&reached));
    app.press(Key::Space);
    let goal = on_disk(&path).plan.goals[0].clone();
    assert!(goal.done && goal.steps[0].done);
    app.assert_shows(&app.say("plan-headline-done"));
}

#[test]
fn keys_move_the_level_that_a_goal_aims_at() {
    let home = Home::speaking(Language::Swedish);
    let (mut app, path) = planning(&home, [1280.0, 800.0]);
    tick(&mut app, 1);
    assert_eq!(app.viewing().result.plan.goals[0].target, 3.0);
    app.tab_until("the level", |said| said.role == Role::Slider);
    app.press(Key::ArrowRight);
    app.press(Key::ArrowRight);
    app.press(Key::ArrowRight);
    app.press(Key::ArrowLeft);
    app.wait(1.0);
    assert_eq!(on_disk(&path).plan.goals[0].target, 3.5);
    app.ctrl(Key::Z);
    assert_eq!(on_disk(&path).plan.goals[0].target, 3.0, "one step for all of it");
}

#[test]
fn an_altered_result_shows_its_plan_and_says_why_it_stays_as_it_is() {
    let home = Home::speaking(Language::English);
    let (mut app, path) = planning(&home, [1280.0, 800.0]);
    tick(&mut app, 1);
    let text = std::fs::read_to_string(&path).unwrap().replacen("target: 3.0", "target: 4.0", 1);
    let altered = home.put("altered.result.ron", &text);
    app.push(Command::Open(vec![altered.clone()]));
    app.push(Command::ShowTab(ResultTab::Plan));
    app.assert_shows(&app.say("plan-altered"));
    let need = needs(&app)[1].clone();
    app.push(Command::Plan(PlanEdit::Pick(need)));
    assert_eq!(app.viewing().result.plan.goals.len(), 1);
    assert_eq!(std::fs::read_to_string(altered).unwrap(), text);
}

#[test]
fn without_a_benchmark_or_a_need_the_plan_says_what_to_do() {
    let home = Home::speaking(Language::English);
    let (mut app, _) = planning(&home, [1280.0, 800.0]);
    app.push(Command::CompareWith(None));
    app.assert_shows(&app.say("plan-headline-none"));
    let best = steps::answers(&steps::questionnaire(), |_| Some(4));
    let path = steps::keep_result(&home.folders(), &steps::result(best, "2026-05-21T10:00:00+03:00"));
    app.push(Command::Open(vec![path]));
    app.push(Command::ShowTab(ResultTab::Plan));
    app.assert_shows(&app.say("plan-headline-all-met"));
}

#[test]
fn no_note_of_a_plan_stands_on_a_wall() {
    let home = Home::speaking(Language::English);
    let (mut app, path) = planning(&home, [1280.0, 800.0]);
    tick(&mut app, 1);
    let area = needs(&app)[0].clone();
    app.push(Command::Plan(PlanEdit::Note(area, "Ask Pekka about his dispute".to_owned())));
    app.push(Command::Flush);
    assert_eq!(on_disk(&path).plan.goals[0].note, "Ask Pekka about his dispute");
    app.press(Key::F5);
    for _ in 0..4 {
        assert!(!app.shows("Pekka"));
        assert!(app.nodes().all(|node| !node.value().unwrap_or_default().contains("Pekka")));
        app.press(Key::ArrowRight);
    }
}

#[test]
fn a_plan_that_can_not_be_written_is_said_and_tried_again() {
    let home = Home::speaking(Language::English);
    let (mut app, path) = planning(&home, [1280.0, 800.0]);
    let kept = std::fs::read(&path).unwrap();
    std::fs::write(&path, "not a result").unwrap();
    tick(&mut app, 1);
    assert_eq!(app.state().save, SaveState::Failed);
    assert!(app.state().has_unsaved(), "leaving asks first");
    assert_eq!(std::fs::read(&path).unwrap(), b"not a result", "nothing that could not be read is written over");
    std::fs::write(&path, kept).unwrap();
    app.push(Command::Retry);
    assert!(matches!(app.state().save, SaveState::Saved(_)) && !app.state().has_unsaved());
    assert_eq!(on_disk(&path).plan.goals.len(), 1);
}
