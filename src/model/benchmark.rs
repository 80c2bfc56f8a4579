use super::{AreaId, BenchmarkId, Localized, Questionnaire};

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

    /// How many of its targets are for areas that hold items in that questionnaire.
    pub fn in_common(&self, questionnaire: &Questionnaire) -> usize {
        questionnaire.leaves().iter().filter(|node| self.target(&node.area.id).is_some()).count()
    }

    /// Whether a result of that questionnaire can be compared with it: areas in common, and no target above the top
    /// level.
    pub fn fits(&self, questionnaire: &Questionnaire) -> bool {
        let top = f64::from(questionnaire.top_level());
        self.in_common(questionnaire) > 0 && self.targets.iter().all(|(_, level)| *level <= top)
    }

    /// The questionnaires that it has areas in common with, those with the most first.
    pub fn closest<'q, Q: AsRef<Questionnaire>>(&self, all: &'q [Q]) -> Vec<&'q Q> {
        let mut fitting: Vec<(usize, &Q)> = all.iter().map(|one| (self.in_common(one.as_ref()), one)).collect();
        fitting.retain(|(common, _)| *common > 0);
        // The sort is stable: of equal ones the first stays first.
        fitting.sort_by_key(|(common, _)| std::cmp::Reverse(*common));
        fitting.into_iter().map(|(_, one)| one).collect()
    }
}
