use super::{AreaId, BenchmarkId, Localized};

/// What a profile is compared with: a target in each of some areas.
#[derive(Debug, Clone, PartialEq)]
pub struct Benchmark {
    pub id: BenchmarkId,
    pub kind: BenchmarkKind,
    pub title: Localized,
    /// What it is and where it comes from, as it stands in captions; may be empty.
    pub about: Localized,
    /// In a sentence: whom it fits; may be empty.
    pub fits: Localized,
    /// Where its numbers come from; may be empty.
    pub source: String,
    /// Levels 0 to L of leaf areas; an area that is absent has no target, 0 means not required.
    pub targets: Vec<(AreaId, f64)>,
}

/// Whose levels a benchmark holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BenchmarkKind {
    /// A role's targets.
    Role,
    /// What a group of people reached.
    Peers,
    /// A person's own targets.
    Own,
}

impl Benchmark {
    /// The target in that area, if it has one.
    pub fn target(&self, area: &AreaId) -> Option<f64> {
        self.targets.iter().find(|(id, _)| id == area).map(|(_, level)| *level)
    }
}
