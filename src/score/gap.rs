use super::{Profile, TOLERANCE, reaches};
use crate::model::{Answers, AreaId, Benchmark, IMPORTANCE_UNKNOWN, Questionnaire};

/// A profile beside a benchmark.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// One per area, in the profile's order.
    pub areas: Vec<AreaComparison>,
    pub targets_met: Met,
    /// sum(min(S, T)) / sum(T) over the counted areas, 0 to 1; `None` where nothing counts.
    pub readiness: Option<f64>,
    /// The leaf areas below target, most needed first.
    pub needs: Vec<AreaId>,
}

/// How many targets are met, of those that count: leaf areas that are scored and have T > 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Met {
    pub met: usize,
    pub of: usize,
}

/// An area beside its target.
#[derive(Debug, Clone, PartialEq)]
pub struct AreaComparison {
    pub id: AreaId,
    pub is_leaf: bool,
    /// S, as in the profile.
    pub score: Option<f64>,
    /// T. For a parent: the mean over its children that are scored and have a T.
    pub target: Option<f64>,
    /// max(0, T - S), where scored and a T exists.
    pub gap: Option<f64>,
    /// max(0, S - T), where scored and a T exists.
    pub surplus: Option<f64>,
    /// gap x importance / 5; leaf areas only.
    pub need: Option<f64>,
}

impl Comparison {
    /// The comparison of that area.
    pub fn area(&self, id: &AreaId) -> Option<&AreaComparison> {
        self.areas.iter().find(|area| area.id == *id)
    }
}

/// Compares a profile with a benchmark.
///
/// A parent's T, gap and surplus are the weighted means of its children's, over the children that are scored and have
/// a T: a parent's gap is the mean of gaps, not the gap of means, so that a surplus never cancels a gap. Needs are
/// ordered by need, then wish to develop, then gap, then the questionnaire's order.
pub fn compare(
    questionnaire: &Questionnaire,
    profile: &Profile,
    answers: &Answers,
    benchmark: &Benchmark,
) -> Comparison {
    let mut areas: Vec<AreaComparison> = profile
        .areas
        .iter()
        .map(|area| {
            let target = benchmark.target(&area.id).filter(|_| area.is_leaf);
            let both = area.score.zip(target);
            let gap = both.map(|(s, t)| (t - s).max(0.0));
            let is_asked = questionnaire.area(&area.id).is_some_and(|area| area.ask_importance);
            let importance = if is_asked { answers.importance_or_middle(&area.id) } else { IMPORTANCE_UNKNOWN };
            AreaComparison {
                id: area.id.clone(),
                is_leaf: area.is_leaf,
                score: area.score,
                target,
                gap,
                surplus: both.map(|(s, t)| (s - t).max(0.0)),
                need: gap.map(|gap| gap * f64::from(importance) / 5.0),
            }
        })
        .collect();
    // Children stand after their parents: from the back, every parent finds its children done.
    for node in questionnaire.nodes().into_iter().rev().filter(|node| !node.area.is_leaf()) {
        let means = Means::over(node.area.children().iter().filter_map(|child| {
            let child_of = areas.iter().find(|area| area.id == child.id)?;
            child_of.score?;
            Some((child.weight, child_of.target?, child_of.gap?, child_of.surplus?))
        }));
        if let Some((area, means)) = areas.iter_mut().find(|area| area.id == node.area.id).zip(means) {
            area.target = Some(means.target);
            area.gap = area.score.map(|_| means.gap);
            area.surplus = area.score.map(|_| means.surplus);
        }
    }
    let counted = || areas.iter().filter(|a| a.is_leaf).filter_map(|a| a.score.zip(a.target.filter(|t| *t > 0.0)));
    let wanted: f64 = counted().map(|(_, target)| target).sum();
    let reached: f64 = counted().map(|(score, target)| score.min(target)).sum();
    let targets_met =
        Met { met: counted().filter(|(score, target)| reaches(*score, *target)).count(), of: counted().count() };
    Comparison {
        needs: needs(&areas, answers),
        targets_met,
        readiness: (wanted > 0.0).then(|| reached / wanted),
        areas,
    }
}

fn needs(areas: &[AreaComparison], answers: &Answers) -> Vec<AreaId> {
    let mut needs: Vec<_> =
        areas.iter().filter(|a| a.is_leaf && a.score.zip(a.target).is_some_and(|(s, t)| !reaches(s, t))).collect();
    // The sort is stable: equal ones keep the questionnaire's order.
    needs.sort_by(|a, b| {
        let wish = |area: &AreaComparison| answers.wishes.contains(&area.id);
        // Whole steps of the tolerance: what differs by less is the noise of arithmetic, and equal.
        let steps = |value: Option<f64>| (value.unwrap_or(0.0) / TOLERANCE).round();
        let down = |a: Option<f64>, b: Option<f64>| steps(b).total_cmp(&steps(a));
        down(a.need, b.need).then(wish(b).cmp(&wish(a))).then(down(a.gap, b.gap))
    });
    needs.into_iter().map(|area| area.id.clone()).collect()
}

struct Means {
    target: f64,
    gap: f64,
    surplus: f64,
}

impl Means {
    /// The weighted means of rows of (weight, target, gap, surplus); `None` without rows.
    fn over(rows: impl Iterator<Item = (f64, f64, f64, f64)>) -> Option<Self> {
        let mut weights = 0.0;
        let mut sums = Self { target: 0.0, gap: 0.0, surplus: 0.0 };
        for (weight, target, gap, surplus) in rows {
            weights += weight;
            sums.target += weight * target;
            sums.gap += weight * gap;
            sums.surplus += weight * surplus;
        }
        (weights > 0.0).then(|| Self {
            target: sums.target / weights,
            gap: sums.gap / weights,
            surplus: sums.surplus / weights,
        })
    }
}
