use crate::{
    model::{AreaId, Questionnaire},
    score::{Comparison, Profile, Status},
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
    /// `1.5 below`, `on target`, `no target`, `too few answers`; for a parent how many targets are met: `6 of 8`.
    pub difference: String,
    /// The name of the level reached; empty where not scored.
    pub level: String,
}

/// The result as rows, in the questionnaire's order, parents before their children.
pub fn rows(
    _questionnaire: &Questionnaire,
    _profile: &Profile,
    _comparison: Option<&Comparison>,
    _words: &Words,
) -> Vec<Row> {
    Vec::new()
}
