use super::{AreaId, Goal};

/// The most goals of a plan: who wants more at once reaches fewer.
pub const MAX_GOALS: usize = 3;

/// What a person means to do about what is missing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// At most [`MAX_GOALS`], each of another skill area, in the order in which they were picked.
    pub goals: Vec<Goal>,
}

impl Plan {
    /// The goal in that area, if there is one.
    pub fn goal(&self, area: &AreaId) -> Option<&Goal> {
        self.goals.iter().find(|goal| goal.area == *area)
    }

    /// The goal in that area, to be changed.
    pub fn goal_mut(&mut self, area: &AreaId) -> Option<&mut Goal> {
        self.goals.iter_mut().find(|goal| goal.area == *area)
    }

    /// Whether no further goal fits in.
    pub fn is_full(&self) -> bool {
        self.goals.len() >= MAX_GOALS
    }
}
