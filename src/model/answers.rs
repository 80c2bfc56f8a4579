use std::collections::{BTreeMap, BTreeSet};

use super::{AreaId, ItemId};

/// The steps of importance, 1 to 5.
pub const IMPORTANCE: std::ops::RangeInclusive<u8> = 1..=5;

/// The importance that counts where it was not asked or not answered.
pub const IMPORTANCE_UNKNOWN: u8 = 3;

/// The most characters of a note: a result stays far below the limits of reading, even with a note on each item.
pub const MAX_NOTE: usize = 2_000;

/// What a person chose for one item. No entry at all means: nothing yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A level or the number of an option, from 0.
    Choice(u8),
    /// The numbers of the options that were ticked in a test item, ascending.
    Choices(Vec<u8>),
    /// The item has nothing to do with this person's work.
    NotApplicable,
}

/// All that a person said in one assessment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    pub items: BTreeMap<ItemId, Answer>,
    /// Notes for oneself; never empty texts. What is changed here is cut at [`MAX_NOTE`].
    pub notes: BTreeMap<ItemId, String>,
    /// How much an area matters in my work, 1 to 5.
    pub importance: BTreeMap<AreaId, u8>,
    /// The areas in which a person wishes to develop.
    pub wishes: BTreeSet<AreaId>,
}

impl Answers {
    /// The importance of an area, 1 to 5; the middle where it is not known.
    pub fn importance_or_middle(&self, area: &AreaId) -> u8 {
        self.importance.get(area).copied().unwrap_or(IMPORTANCE_UNKNOWN)
    }

    /// Whether nothing at all was said.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.notes.is_empty() && self.importance.is_empty() && self.wishes.is_empty()
    }
}
