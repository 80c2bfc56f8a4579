use super::TOLERANCE;
use crate::{
    model::{AreaId, Clinic},
    score::{Comparison, reaches},
};

/// A skill area in which a person wants to rise.
#[derive(Debug, Clone, PartialEq)]
pub struct Aim {
    pub area: AreaId,
    /// S: where the person stands.
    pub score: f64,
    /// T: where they want to stand.
    pub target: f64,
    /// The need that a whole level closes: importance / 5.
    pub weight: f64,
}

impl Aim {
    /// The needs of a person, most needed first.
    pub fn of_needs(comparison: &Comparison) -> Vec<Self> {
        let needs = comparison.needs.iter().filter_map(|id| comparison.area(id));
        needs
            .filter_map(|area| {
                let (score, target, gap, need) = (area.score?, area.target?, area.gap?, area.need?);
                Some(Self { area: area.id.clone(), score, target, weight: need / gap })
            })
            .collect()
    }

    /// The need that is still open: gap x weight.
    pub fn need(&self) -> f64 {
        (self.target - self.score).max(0.0) * self.weight
    }

    /// Where the person stands after that learning format: on its level, if they stand below it and have reached the
    /// one that it starts from; `None` where it changes nothing.
    pub fn after(&self, clinic: &Clinic) -> Option<f64> {
        let rise = clinic.rise(&self.area)?;
        let to = f64::from(rise.to);
        (reaches(self.score, f64::from(rise.from)) && to > self.score + TOLERANCE).then_some(to)
    }
}
