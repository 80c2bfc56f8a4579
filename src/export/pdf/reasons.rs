use serde_json::{Value, json};

use super::{data::Figures, fitting::fitting};
use crate::{
    chart::Difference,
    model::{Area, AreaId, Assessed, LevelWords},
    score::{AreaScore, reaches},
    text::Words,
};

/// The most of each that are named.
const MOST: usize = 4;

/// What is less than this above a target is on it.
const LEAST: f64 = 1e-9;

/// The width of half a page in logical pixels.
const WIDTH: f32 = 300.0;

/// What is missing most, in the order of the needs, each with the three parts of its reason: the gap, how much the area
/// matters, and the wish to develop. Without a benchmark the areas of the lowest scores.
pub(super) fn needs(figures: &Figures<'_>) -> Value {
    let (sheet, words) = (figures.sheet, figures.sheet.words);
    let Some((comparison, _)) = &figures.against else { return lowest(figures) };
    let answers = &sheet.result.answers;
    let reason = |area: &Area| {
        let compared = comparison.area(&area.id);
        let (score, target) = compared.and_then(|area| area.score.zip(area.target))?;
        let mut parts = vec![Difference::of(score, Some(target)).text(words)];
        if let Some(importance) = answers.importance.get(&area.id).filter(|_| area.ask_importance) {
            let gaps = [("importance", usize::from(*importance).into())];
            parts.push(figures.say_about("report-importance", &gaps));
        }
        if answers.wishes.contains(&area.id) {
            parts.push(words.say("report-wish"));
        }
        let need = compared.and_then(|area| area.need).map(|need| words.number(need, 2));
        Some(json!({ "name": name(area, words), "reason": parts.join(" · "), "need": need }))
    };
    let rows: Vec<Value> = comparison.needs.iter().filter_map(|id| reason(area(figures, id)?)).take(MOST).collect();
    let none = rows.is_empty() && comparison.targets_met.of > 0;
    json!({
        "title": figures.say_about("report-needs", &[]),
        "head": words.say("report-need"),
        "rows": rows,
        "none": none.then(|| words.say("report-needs-none")),
    })
}

/// What stands out: against a benchmark the areas furthest above target, else those of the highest scores, each with its
/// reason. Null where nothing is scored.
pub(super) fn strengths(figures: &Figures<'_>) -> Value {
    let words = figures.sheet.words;
    let mut found: Vec<(&AreaId, f64, String)> = match &figures.against {
        Some((comparison, _)) => comparison
            .areas
            .iter()
            .filter(|area| area.is_leaf)
            .filter_map(|area| {
                let (score, target) = area.score.zip(area.target.filter(|target| *target > 0.0))?;
                let above = area.surplus.filter(|_| reaches(score, target))?;
                Some((&area.id, above, Difference::of(score, Some(target)).text(words)))
            })
            .collect(),
        None => scored(figures, |score, middle| score > middle),
    };
    // What is only on target stands out where nothing is above.
    if found.iter().any(|(_, above, _)| *above > LEAST) {
        found.retain(|(_, above, _)| *above > LEAST);
    }
    // The sort is stable: equal ones keep the questionnaire's order.
    found.sort_by(|a, b| b.1.total_cmp(&a.1));
    let rows: Vec<Value> = found
        .into_iter()
        .take(MOST)
        .filter_map(|(id, _, reason)| Some(json!({ "name": name(area(figures, id)?, words), "reason": reason })))
        .collect();
    if rows.is_empty() {
        return Value::Null;
    }
    json!({ "title": figures.say_about("report-strengths", &[]), "rows": rows })
}

/// The areas of the lowest scores, the lowest first; null where none is below the middle of all.
fn lowest(figures: &Figures<'_>) -> Value {
    let words = figures.sheet.words;
    let mut found = scored(figures, |score, middle| score < middle);
    found.sort_by(|a, b| a.1.total_cmp(&b.1));
    let row = |(id, _, reason): (&AreaId, f64, String)| {
        Some(json!({ "name": name(area(figures, id)?, words), "reason": reason, "need": null }))
    };
    let rows: Vec<Value> = found.into_iter().take(MOST).filter_map(row).collect();
    if rows.is_empty() {
        return Value::Null;
    }
    json!({ "title": words.say("report-lowest"), "head": "", "rows": rows, "none": null })
}

/// The leaf areas whose scores stand so to the mean of all, each with the level that it reaches; none of a questionnaire
/// about knowledge, or about readiness, which is neither strong nor weak.
fn scored<'f>(figures: &'f Figures<'_>, stands: impl Fn(f64, f64) -> bool) -> Vec<(&'f AreaId, f64, String)> {
    if matches!(figures.sheet.result.questionnaire.assesses, Assessed::Readiness | Assessed::Knowledge) {
        return Vec::new();
    }
    let leaves = || figures.profile.areas.iter().filter(|area| area.is_leaf && area.score.is_some());
    let mean = leaves().filter_map(|area| area.score).sum::<f64>() / leaves().count().max(1) as f64;
    leaves()
        .filter_map(|area| Some((&area.id, area.score.filter(|score| stands(*score, mean))?, area)))
        .map(|(id, score, scored)| (id, score, reached(figures, scored, score)))
        .collect()
}

/// `3.5, level 3, Advanced`.
fn reached(figures: &Figures<'_>, scored: &AreaScore, score: f64) -> String {
    let (words, questionnaire) = (figures.sheet.words, &figures.sheet.result.questionnaire);
    let level = area(figures, &scored.id).zip(scored.level);
    let level = level.and_then(|(area, level)| LevelWords::of(questionnaire, area, level));
    let title = level.map(|level| level.title.plain(words.tag()).into_owned()).unwrap_or_default();
    let gaps = [("score", words.score(score).into()), ("level", title.into())];
    words.say_with("report-reached", &gaps)
}

fn area<'a>(figures: &Figures<'a>, id: &AreaId) -> Option<&'a Area> {
    figures.sheet.result.questionnaire.area(id)
}

fn name(area: &Area, words: &Words) -> String {
    fitting(area.title.get(words.tag()), WIDTH)
}
