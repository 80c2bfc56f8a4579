use crate::model::{Answer, AreaId, Change, ItemId};

/// One thing that a person did in an assessment; the later one counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// `None` takes the answer back.
    Answer(ItemId, Option<Answer>),
    /// An empty text removes the note.
    Note(ItemId, String),
    /// 1 to 5; `None` takes it back.
    Importance(AreaId, Option<u8>),
    Wish(AreaId, bool),
}

impl Entry {
    /// The change to the answers that it records.
    pub fn change(&self) -> Change {
        match self.clone() {
            Self::Answer(item, answer) => Change::Answer(item, answer),
            Self::Note(item, note) => Change::Note(item, note),
            Self::Importance(area, step) => Change::Importance(area, step),
            Self::Wish(area, wish) => Change::Wish(area, wish),
        }
    }
}

impl From<Change> for Entry {
    fn from(change: Change) -> Self {
        match change {
            Change::Answer(item, answer) => Self::Answer(item, answer),
            Change::Note(item, note) => Self::Note(item, note),
            Change::Importance(area, step) => Self::Importance(area, step),
            Change::Wish(area, wish) => Self::Wish(area, wish),
        }
    }
}
