use super::{AreaId, ClinicId, Date, GoalStep, MAX_NOTE};

/// A level of a skill area that a person wants to reach.
#[derive(Debug, Clone, PartialEq)]
pub struct Goal {
    pub area: AreaId,
    /// The level aimed at: above 0, at most the questionnaire's top level.
    pub target: f64,
    /// The day by which it is to be reached.
    pub by: Option<Date>,
    /// In one's own words, what one is going to do; at most [`MAX_NOTE`] characters. Private: it leaves the result in no
    /// contribution, and no wall shows it.
    pub note: String,
    /// What one does to get there, each learning format once, in the order in which they were chosen.
    pub steps: Vec<GoalStep>,
    /// Whether the person has ticked it off.
    pub done: bool,
}

impl Goal {
    /// A goal without a day, a note or steps.
    pub fn new(area: AreaId, target: f64) -> Self {
        Self { area, target, by: None, note: String::new(), steps: Vec::new(), done: false }
    }

    /// Takes another note, cut at [`MAX_NOTE`] characters.
    pub fn note_down(&mut self, mut note: String) {
        if let Some((end, _)) = note.char_indices().nth(MAX_NOTE) {
            note.truncate(end);
        }
        self.note = note;
    }

    /// The step of that learning format, if it was chosen.
    pub fn step(&self, clinic: &ClinicId) -> Option<&GoalStep> {
        self.steps.iter().find(|step| step.clinic == *clinic)
    }
}
