use super::{Difference, tested_text};
use crate::{
    model::{Area, AreaId, LevelWords, Questionnaire},
    score::{AreaScore, Comparison, Met, Profile, Status, reaches},
    text::Words,
};

/// An area as a row of a table: numbers, and the words for them.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub area: AreaId,
    pub parent: Option<AreaId>,
    /// 0 for the outermost areas.
    pub depth: usize,
    pub is_leaf: bool,
    /// Without soft hyphens.
    pub title: String,
    pub status: Status,
    pub score: Option<f64>,
    /// The share answered, 0 to 1.
    pub coverage: Option<f64>,
    /// Above 0; `None` where nothing is required.
    pub target: Option<f64>,
    /// `1.5 below`, `on target`, `no target`, `too few answers`; for a parent how many targets are met: `6 of 8`;
    /// where nothing is scored but test items are there, `3 of 4 right`. Empty for a scored area without a benchmark.
    pub difference: String,
    /// The name of the level reached; empty where not scored.
    pub level: String,
}

/// The result as rows, in the questionnaire's order, parents before their children.
pub fn rows(
    questionnaire: &Questionnaire,
    profile: &Profile,
    comparison: Option<&Comparison>,
    words: &Words,
) -> Vec<Row> {
    let row = |(node, score): (crate::model::Node<'_>, &AreaScore)| Row {
        area: node.area.id.clone(),
        parent: node.parent.map(|parent| parent.id.clone()),
        depth: node.depth,
        is_leaf: node.area.is_leaf(),
        title: node.area.title.plain(words.tag()).into_owned(),
        status: score.status,
        score: score.score,
        coverage: score.coverage,
        target: comparison.and_then(|c| c.area(&score.id)?.target).filter(|target| *target > 0.0),
        difference: difference(node.area, score, comparison, words),
        level: level(questionnaire, node.area, score, words),
    };
    let nodes = questionnaire.nodes();
    nodes.into_iter().filter_map(|node| Some((node, profile.area(&node.area.id)?))).map(row).collect()
}

fn level(questionnaire: &Questionnaire, area: &Area, score: &AreaScore, words: &Words) -> String {
    let level = score.level.and_then(|level| LevelWords::of(questionnaire, area, level));
    level.map(|level| level.title.plain(words.tag()).into_owned()).unwrap_or_default()
}

fn difference(area: &Area, score: &AreaScore, comparison: Option<&Comparison>, words: &Words) -> String {
    let value = match (score.status, score.score) {
        (Status::TooFew, _) => return words.say("chart-too-few"),
        (Status::NotApplicable, _) if score.tested.of > 0 => return tested_text(score.tested, words),
        (Status::NotApplicable, _) | (_, None) => return words.say("chart-not-applicable"),
        (Status::Scored, Some(value)) => value,
    };
    let Some(comparison) = comparison else { return String::new() };
    if area.is_leaf() {
        let target = comparison.area(&area.id).and_then(|area| area.target);
        return Difference::of(value, target).text(words);
    }
    match met_inside(area, comparison) {
        Met { of: 0, .. } => words.say("chart-no-target"),
        Met { met, of } => words.say_with("chart-met-of", &[("met", met.into()), ("of", of.into())]),
    }
}

/// How many targets are met among the leaf areas inside.
pub fn met_inside(area: &Area, comparison: &Comparison) -> Met {
    if let Some(leaf) = comparison.area(&area.id).filter(|area| area.is_leaf) {
        let counted = leaf.score.zip(leaf.target.filter(|target| *target > 0.0));
        let met = counted.is_some_and(|(score, target)| reaches(score, target));
        return Met { met: usize::from(met), of: usize::from(counted.is_some()) };
    }
    area.children()
        .iter()
        .map(|child| met_inside(child, comparison))
        .fold(Met::default(), |a, b| Met { met: a.met + b.met, of: a.of + b.of })
}
