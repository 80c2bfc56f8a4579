use super::{Rater, ResultId};

/// The most letters of the name of a person that is assessed by someone else.
pub const MAX_NAME: usize = 80;

/// What an assessment was begun for: who answers about whom, and which result it follows.
///
/// It stays as it was at the beginning, but for whether the earlier answers show.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Occasion {
    pub rater: Rater,
    /// The name or initials of the person that it is about, as typed; empty if none were, and for oneself.
    pub name: String,
    /// The earlier result of the same questionnaire by the same rater about the same person.
    pub follows: Option<ResultId>,
    /// Whether the answers of that result show beside the questions: they anchor, so they don't at first.
    pub shows_earlier: bool,
}

impl Occasion {
    /// Whether someone else is assessed.
    pub fn is_about_other(&self) -> bool {
        self.rater.is_other()
    }
}
