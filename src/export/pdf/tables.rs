use serde_json::{Value, json};

use super::{charts, data::Figures, fitting::fitting};
use crate::{
    chart::{self, Difference, Row, Whose},
    model::AreaId,
    score::Status,
};

/// What stands where there is no number.
const NOTHING: &str = "–";

/// The width of names in logical pixels: in most tables, and in the one with every figure; what a column of earlier scores
/// takes of it, and a step inwards.
const NAMES: f32 = 230.0;
const ALL_NAMES: f32 = 220.0;
const EARLIER: f32 = 40.0;
const INDENT: f32 = 14.0;

/// The outermost areas with what is met inside them; null where there is no benchmark or where all areas are outermost,
/// for then the other tables say the same.
pub(super) fn summary(figures: &Figures<'_>) -> Value {
    let (sheet, words) = (figures.sheet, figures.sheet.words);
    let questionnaire = &sheet.result.questionnaire;
    let Some((comparison, _)) = &figures.against else { return Value::Null };
    if questionnaire.areas.iter().all(crate::model::Area::is_leaf) {
        return Value::Null;
    }
    let rows: Vec<Value> = questionnaire
        .areas
        .iter()
        .filter_map(|area| {
            let score = figures.profile.area(&area.id)?;
            let compared = comparison.area(&area.id)?;
            let number = |value: Option<f64>| value.map_or_else(|| NOTHING.to_owned(), |value| words.score(value));
            let target = compared.target.filter(|target| *target > 0.0);
            let gap = match compared.gap.filter(|_| target.is_some()) {
                Some(gap) if gap < 0.005 => figures.say_about("report-no-gap", &[]),
                Some(gap) if gap < 0.05 => words.number(gap.max(0.01), 2),
                gap => number(gap),
            };
            let met = chart::met_inside(area, comparison);
            let met = match (score.status, met.of) {
                (Status::Scored, 0) => words.say("report-no-targets"),
                (Status::Scored, of) => words.say_with("chart-met-of", &[("met", met.met.into()), ("of", of.into())]),
                (Status::TooFew, _) => words.say("chart-too-few"),
                (Status::NotApplicable, _) => words.say("chart-not-applicable"),
            };
            Some(json!([fitting(area.title.get(words.tag()), NAMES), number(score.score), number(target), gap, met]))
        })
        .collect();
    let me = Whose::of(sheet.result).score_key();
    let head = ["table-area", me, "table-target", "report-gap", "report-met"].map(|key| figures.say_about(key, &[]));
    json!({ "head": head, "rows": rows, "note": note(figures) })
}

/// The scale, and how means and gaps are meant.
fn note(figures: &Figures<'_>) -> String {
    let top = usize::from(figures.sheet.result.questionnaire.top_level());
    figures.say_about("report-summary-note", &[("top", top.into())])
}

/// Every target that counts on its track, largest gap first; null where none counts.
pub(super) fn gaps(figures: &Figures<'_>) -> Value {
    let (sheet, words) = (figures.sheet, figures.sheet.words);
    let Some((comparison, _)) = &figures.against else { return Value::Null };
    let mut counted: Vec<(&AreaId, f64, f64)> = comparison
        .areas
        .iter()
        .filter(|area| area.is_leaf)
        .filter_map(|area| {
            let (score, target) = area.score.zip(area.target.filter(|target| *target > 0.0))?;
            Some((&area.id, score, target))
        })
        .collect();
    if counted.is_empty() {
        return Value::Null;
    }
    counted.sort_by(|a, b| (b.2 - b.1).total_cmp(&(a.2 - a.1)));
    let rows: Vec<Value> = counted
        .iter()
        .filter_map(|(id, score, target)| {
            let area = sheet.result.questionnaire.area(id)?;
            let difference = Difference::of(*score, Some(*target));
            Some(json!({
                "name": fitting(area.title.get(words.tag()), NAMES),
                "score": words.score(*score),
                "target": words.score(*target),
                "difference": difference.text(words),
                "below": matches!(difference, Difference::Below(_)),
                "picture": charts::gap(figures, *score, *target),
            }))
        })
        .collect();
    let me = Whose::of(sheet.result).score_key();
    let [area, me, target, difference] =
        ["table-area", me, "table-target", "table-difference"].map(|key| words.say(key));
    json!({
        "title": words.say("chart-gaps-all"),
        "headline": chart::gaps_headline(&sheet.result.questionnaire, comparison, words),
        "head": { "area": area, "me": me, "target": target, "difference": difference },
        "track": charts::track(figures),
        "rows": rows,
    })
}

/// Every area with every number.
pub(super) fn areas(figures: &Figures<'_>) -> Value {
    let earlier = figures.sheet.beside;
    let (sheet, words) = (figures.sheet, figures.sheet.words);
    let questionnaire = &sheet.result.questionnaire;
    let comparison = figures.against.as_ref().map(|(comparison, _)| comparison);
    let number = |value: Option<f64>| value.map(|value| words.score(value)).unwrap_or_default();
    let has_scores = questionnaire.has_scored_items();
    let names = if comparison.is_some() { ALL_NAMES } else { NAMES } - EARLIER * earlier.len() as f32;
    let row = |row: Row| {
        let room = names - INDENT * row.depth as f32;
        let title = questionnaire.area(&row.area).map(|area| fitting(area.title.get(words.tag()), room));
        // What is not scored says why, once.
        let why = if row.score.is_none() { row.difference.clone() } else { String::new() };
        json!({
            "name": title,
            "depth": row.depth,
            "is_leaf": row.is_leaf,
            "score": number(row.score),
            "earlier": earlier.iter().map(|series| series.value(&row.area).level().map(|level| words.score(level))
                .unwrap_or_else(|| NOTHING.to_owned())).collect::<Vec<_>>(),
            "level": if row.score.is_some() { row.level } else { why },
            "target": number(row.target),
            "difference": if row.score.is_some() { row.difference } else { String::new() },
            "coverage": row.coverage.filter(|_| has_scores).map(|share| words.percent(share)).unwrap_or_default(),
        })
    };
    let rows: Vec<Value> =
        chart::rows(questionnaire, &figures.profile, comparison, words).into_iter().map(row).collect();
    let me = Whose::of(sheet.result).score_key();
    json!({
        "title": words.say("report-areas"),
        "is_compared": comparison.is_some(),
        "has_scores": has_scores,
        "head": {
            "area": words.say("table-area"),
            "me": words.say(me),
            "earlier": earlier.iter().map(|series| series.name.clone()).collect::<Vec<_>>(),
            "level": words.say(if has_scores { "table-level" } else { "answers-head" }),
            "target": words.say("table-target"),
            "difference": words.say("table-difference"),
            "coverage": words.say("report-coverage"),
        },
        "rows": rows,
    })
}
