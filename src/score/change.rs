use super::{Comparison, Profile, TOLERANCE, reaches};
use crate::model::{AreaId, Noise, Spread};

/// How an area changed from one profile to a later one.
#[derive(Debug, Clone, PartialEq)]
pub struct AreaChange {
    pub id: AreaId,
    /// S then and S now.
    pub earlier: f64,
    pub later: f64,
    /// later - earlier.
    pub difference: f64,
    pub extent: Extent,
}

/// How much a change says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Extent {
    /// Both scores are the same.
    Same,
    /// Chance alone may have made it; or nothing is known of chance in that area.
    MayBeNoise,
    MoreThanNoise,
}

/// The leaf areas whose targets are met in only one of two comparisons.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Turned {
    pub newly_met: Vec<AreaId>,
    pub no_longer_met: Vec<AreaId>,
}

impl Spread {
    /// The largest difference between two measurements of one person that chance makes in 19 of 20 cases, in levels:
    /// 1.96 x SD x sqrt(2) x sqrt(1 - r), the reliable change of Jacobson and Truax (1991).
    pub fn noise(self) -> f64 {
        1.96 * self.sd * (2.0 * (1.0 - self.reliability)).sqrt()
    }
}

/// The changes in all areas that are scored in both profiles, in the order of the later one.
///
/// Difference = later - earlier. It is more than noise only where `noise` knows the area and |difference| is larger
/// than [`Spread::noise`].
pub fn changes(earlier: &Profile, later: &Profile, noise: Option<&Noise>) -> Vec<AreaChange> {
    let change = |area: &super::AreaScore| {
        let (then, now) = (earlier.area(&area.id)?.score?, area.score?);
        let difference = now - then;
        let limit = noise.and_then(|noise| noise.areas.get(&area.id)).map(|spread| spread.noise());
        let extent = if difference.abs() <= TOLERANCE {
            Extent::Same
        } else if limit.is_some_and(|limit| difference.abs() > limit + TOLERANCE) {
            Extent::MoreThanNoise
        } else {
            Extent::MayBeNoise
        };
        Some(AreaChange { id: area.id.clone(), earlier: then, later: now, difference, extent })
    };
    later.areas.iter().filter_map(change).collect()
}

/// Which targets are met in one of the comparisons but not in the other, in the order of the later one.
///
/// A target that could not be counted, for lack of answers, is not met.
pub fn turned(earlier: &Comparison, later: &Comparison) -> Turned {
    let is_met = |comparison: &Comparison, id: &AreaId| {
        let area = comparison.area(id).filter(|area| area.is_leaf);
        let counted = area.and_then(|area| area.score.zip(area.target.filter(|target| *target > 0.0)));
        counted.is_some_and(|(score, target)| reaches(score, target))
    };
    let mut turned = Turned::default();
    for area in &later.areas {
        match (is_met(earlier, &area.id), is_met(later, &area.id)) {
            (false, true) => turned.newly_met.push(area.id.clone()),
            (true, false) => turned.no_longer_met.push(area.id.clone()),
            _ => {}
        }
    }
    turned
}
