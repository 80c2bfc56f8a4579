use super::Whose;
use crate::{
    model::{Answers, Area, AreaId, Benchmark, Moment, Noise, Questionnaire, Rater, Round},
    score::{AreaChange, Comparison, Extent, Met, Profile, Turned, changes, compare, turned},
};

/// A result on a time line.
#[derive(Debug, Clone, Copy)]
pub struct TimePoint<'a> {
    pub finished: Moment,
    pub round: Option<Round>,
    pub rater: Rater,
    pub questionnaire: &'a Questionnaire,
    pub profile: &'a Profile,
}

/// Results of one person by one rater over time, and what changed from the first to the last.
#[derive(Debug, Clone)]
pub struct OverTime<'a> {
    pub whose: Whose<'a>,
    /// Of one questionnaire and one major version, oldest first; never empty.
    points: Vec<TimePoint<'a>>,
    /// Results by other raters about the same person, oldest first: never part of a change.
    beside: Vec<TimePoint<'a>>,
    /// One per point, against the same benchmark; empty without one.
    comparisons: Vec<Comparison>,
    changes: Vec<AreaChange>,
}

impl<'a> OverTime<'a> {
    /// Sets results on a time line; `None` where there are none. Their order does not matter.
    pub fn new(
        whose: Whose<'a>,
        mut points: Vec<TimePoint<'a>>,
        mut beside: Vec<TimePoint<'a>>,
        benchmark: Option<&Benchmark>,
    ) -> Option<Self> {
        points.sort_by_key(|point| point.finished);
        beside.sort_by_key(|point| point.finished);
        let (first, last) = points.first().zip(points.last())?;
        // Importance orders needs and changes nothing here.
        let against = |point: &TimePoint<'_>, to| compare(point.questionnaire, point.profile, &Answers::default(), to);
        let comparisons = benchmark.map(|to| points.iter().map(|point| against(point, to)).collect());
        let changes = changes(first.profile, last.profile, noise(&points));
        Some(Self { whose, comparisons: comparisons.unwrap_or_default(), changes, points, beside })
    }

    /// The results, oldest first.
    pub fn points(&self) -> &[TimePoint<'a>] {
        &self.points
    }

    /// The results of other raters, oldest first.
    pub fn beside(&self) -> &[TimePoint<'a>] {
        &self.beside
    }

    /// The first and the last result; the same one where there is only one.
    pub fn ends(&self) -> Option<(&TimePoint<'a>, &TimePoint<'a>)> {
        self.points.first().zip(self.points.last())
    }

    /// The questionnaire as the newest result has it.
    pub fn questionnaire(&self) -> Option<&'a Questionnaire> {
        self.points.last().map(|point| point.questionnaire)
    }

    /// How many targets each result meets, with its readiness; empty without a benchmark.
    pub fn met(&self) -> impl Iterator<Item = (Met, Option<f64>)> {
        self.comparisons.iter().map(|comparison| (comparison.targets_met, comparison.readiness))
    }

    /// Which targets are met in the last result but not in the first, and the other way round.
    pub fn turned(&self) -> Turned {
        let ends = self.comparisons.first().zip(self.comparisons.last());
        ends.map(|(first, last)| turned(first, last)).unwrap_or_default()
    }

    /// Where the figures about noise come from; `None` where there are none.
    pub fn noise(&self) -> Option<&'a Noise> {
        noise(&self.points)
    }

    /// The change of that area from the first to the last result; `None` where it is not scored in both.
    pub fn change(&self, area: &AreaId) -> Option<&AreaChange> {
        self.changes.iter().find(|change| change.id == *area)
    }

    /// Whether that area changed by more than noise.
    pub fn is_sure(&self, area: &AreaId) -> bool {
        self.change(area).is_some_and(|change| change.extent == Extent::MoreThanNoise)
    }

    /// The areas that are compared, in the questionnaire's order: those inside `parent`; without one the outermost, or the
    /// leaf areas where there is but one outermost area. Those without any score are left out.
    pub fn areas(&self, parent: Option<&AreaId>) -> Vec<&'a Area> {
        let Some(questionnaire) = self.questionnaire() else { return Vec::new() };
        let inside = parent.and_then(|id| questionnaire.area(id));
        let areas: Vec<&Area> = match inside {
            Some(area) if area.is_leaf() => vec![area],
            Some(area) => area.children().iter().collect(),
            None if questionnaire.areas.len() < 2 => questionnaire.leaves().into_iter().map(|node| node.area).collect(),
            None => questionnaire.areas.iter().collect(),
        };
        let has_score = |area: &&Area| self.points.iter().any(|point| point.score(&area.id).is_some());
        areas.into_iter().filter(has_score).collect()
    }

    /// The changes of [`Self::areas`], largest rise first; equal ones in the questionnaire's order.
    pub fn largest_first(&self, parent: Option<&AreaId>) -> Vec<(&'a Area, &AreaChange)> {
        let areas = self.areas(parent).into_iter();
        let mut found: Vec<_> = areas.filter_map(|area| Some((area, self.change(&area.id)?))).collect();
        found.sort_by(|a, b| b.1.difference.total_cmp(&a.1.difference));
        found
    }
}

impl TimePoint<'_> {
    /// The score of that area.
    pub fn score(&self, area: &AreaId) -> Option<f64> {
        self.profile.area(area)?.score
    }
}

/// What the newest result that knows it says of noise.
fn noise<'a>(points: &[TimePoint<'a>]) -> Option<&'a Noise> {
    points.iter().rev().find_map(|point| point.questionnaire.noise.as_ref())
}
