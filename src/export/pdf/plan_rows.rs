use serde_json::{Value, json};

use super::{data::Figures, fitting::fitting};
use crate::{
    model::{Goal, GoalStep, Moment},
    text::Words,
};

/// The width of the names of goals in logical pixels.
const WIDTH: f32 = 400.0;

/// What a person means to do, a row per goal; null where nothing is planned.
pub(super) fn plan(figures: &Figures<'_>) -> Value {
    let words = figures.sheet.words;
    let goals = &figures.sheet.result.plan.goals;
    let rows: Vec<Value> = goals.iter().filter_map(|goal| row(figures, goal)).collect();
    if rows.is_empty() {
        return Value::Null;
    }
    let head = ["report-plan-goal", "report-plan-levels", "report-plan-by"].map(|key| words.say(key));
    json!({ "title": words.say("report-plan"), "head": head, "rows": rows })
}

fn row(figures: &Figures<'_>, goal: &Goal) -> Option<Value> {
    let words = figures.sheet.words;
    let area = figures.sheet.result.questionnaire.area(&goal.area)?;
    let now = figures.profile.area(&goal.area).and_then(|area| area.score);
    let now = now.map_or_else(|| "–".to_owned(), |score| words.score(score));
    let day = goal.by.and_then(|day| Moment::of_day(&day.to_string())).map(|day| words.date(day));
    let by: Vec<String> = day.into_iter().chain(goal.done.then(|| words.say("report-plan-done"))).collect();
    Some(json!({
        "name": fitting(area.title.get(words.tag()), WIDTH),
        "note": goal.note.trim(),
        "steps": goal.steps.iter().map(|chosen| step(chosen, words)).collect::<Vec<_>>(),
        "levels": format!("{now} → {}", words.score(goal.target)),
        "by": by.join(", "),
    }))
}

/// A learning format with its hours: `Risks in contracts, 7.5 h`.
fn step(step: &GoalStep, words: &Words) -> String {
    let whole = (step.hours - step.hours.round()).abs() < 0.05;
    let hours = words.number(step.hours, if whole { 0 } else { 1 });
    let gaps = [("title", step.title.plain(words.tag()).into()), ("hours", hours.into())];
    words.say_with(if step.done { "report-plan-step-done" } else { "report-plan-step" }, &gaps)
}
