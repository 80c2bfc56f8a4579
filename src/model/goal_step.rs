use super::{Clinic, ClinicId, Localized};

/// A learning format that a person chose for a goal.
///
/// It has a copy of what the plan shows, so that it reads in ten years whatever became of the catalogue.
#[derive(Debug, Clone, PartialEq)]
pub struct GoalStep {
    pub clinic: ClinicId,
    pub title: Localized,
    /// What it asks of one participant in all, in hours; above 0.
    pub hours: f64,
    /// Whether the person has ticked it off.
    pub done: bool,
}

impl GoalStep {
    /// That learning format, not done yet.
    pub fn of(clinic: &Clinic) -> Self {
        Self { clinic: clinic.id.clone(), title: clinic.title.clone(), hours: clinic.hours, done: false }
    }
}
