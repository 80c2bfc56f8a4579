use std::collections::BTreeMap;

use super::Tested;
use crate::model::{AreaId, Aspect, Level};

/// Whether an area has a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Scored,
    /// Coverage is below the questionnaire's `min_coverage`: drawn as a gap, never as 0.
    TooFew,
    /// All that is in it is "not applicable".
    NotApplicable,
}

/// Where a person stands in one area.
#[derive(Debug, Clone, PartialEq)]
pub struct AreaScore {
    pub id: AreaId,
    pub parent: Option<AreaId>,
    /// Whether it holds items: only these count against a benchmark.
    pub is_leaf: bool,
    pub status: Status,
    /// S, 0 to L; where scored.
    pub score: Option<f64>,
    /// The share of what applies that is answered, 0 to 1; `None` where nothing applies.
    pub coverage: Option<f64>,
    /// The highest level l with S >= l; where scored.
    pub level: Option<Level>,
    /// One score per aspect that was answered, by the same formulas.
    pub aspects: BTreeMap<Aspect, f64>,
    /// Its test items, with those of all areas inside.
    pub tested: Tested,
}
