use super::{DraftId, Entry};
use crate::model::{Answers, Change, Moment, Occasion};

/// An assessment under way, as it was read from its folder.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    pub id: DraftId,
    /// The bytes of the questionnaire that the answers were made with.
    pub questionnaire: Vec<u8>,
    pub started: Moment,
    pub occasion: Occasion,
    /// In the order in which they were made.
    pub entries: Vec<(Moment, Entry)>,
    /// Whether the journal's end could not be read: cut short by a crash, or damaged. What stands before it is here.
    pub damaged_tail: bool,
}

impl Draft {
    /// What the entries amount to.
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        for change in self.entries.iter().map(|(_, entry)| entry.change()) {
            // What takes it back is of use in a window only.
            let _ = answers.apply(change);
        }
        answers
    }

    /// The change to the answers that was made last.
    pub fn last_change(&self) -> Option<Change> {
        self.entries.last().map(|(_, entry)| entry.change())
    }

    /// When anything was done last.
    pub fn changed(&self) -> Moment {
        self.entries.last().map_or(self.started, |(moment, _)| *moment)
    }
}
