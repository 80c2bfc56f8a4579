use crate::model::{AreaId, ClinicId, Date};

/// Something that a person changes in the plan of the open result.
#[derive(Debug, Clone, PartialEq)]
pub enum PlanEdit {
    /// Make a goal of a need; it aims at the benchmark's target.
    Pick(AreaId),
    /// Give a goal up.
    Drop(AreaId),
    /// Aim at another level.
    Aim(AreaId, f64),
    /// Reach it by another day, or by none.
    By(AreaId, Option<Date>),
    /// Another note.
    Note(AreaId, String),
    /// Choose a learning format of the catalogue for a goal, or leave it out again.
    Take(AreaId, ClinicId),
    Leave(AreaId, ClinicId),
    /// Tick off a learning format, in every goal that it was chosen for.
    TickClinic(ClinicId, bool),
    /// Tick off a goal.
    TickGoal(AreaId, bool),
}

impl PlanEdit {
    /// What it changes, for "Undo note": a key in the language files.
    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::Pick(_) | Self::Drop(_) => "plan-step-goal",
            Self::Aim(..) => "plan-step-aim",
            Self::By(..) => "plan-step-day",
            Self::Note(..) => "step-note",
            Self::Take(..) | Self::Leave(..) => "plan-step-learning",
            Self::TickClinic(..) | Self::TickGoal(..) => "plan-step-tick",
        }
    }

    /// Whether it comes letter by letter, or step by step of a dial: then the whole of it is one step to undo, and goes
    /// to disk when it pauses.
    pub(super) fn comes_in_pieces(&self) -> bool {
        matches!(self, Self::Aim(..) | Self::By(..) | Self::Note(..))
    }

    /// Whether both change the same thing.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Aim(a, _), Self::Aim(b, _)) | (Self::By(a, _), Self::By(b, _)) => a == b,
            (Self::Note(a, _), Self::Note(b, _)) => a == b,
            _ => false,
        }
    }
}
