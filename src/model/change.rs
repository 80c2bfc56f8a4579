use super::{Answer, Answers, AreaId, ItemId, MAX_NOTE};

/// One thing that a person changed in an assessment. Applying it gives the change that takes it back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Another answer; `None` clears it.
    Answer(ItemId, Option<Answer>),
    /// Another note; an empty one removes it. What exceeds [`MAX_NOTE`] characters is cut off.
    Note(ItemId, String),
    /// Another importance, 1 to 5; `None` clears it.
    Importance(AreaId, Option<u8>),
    /// Whether the person wishes to develop in the area.
    Wish(AreaId, bool),
}

impl Change {
    /// Whether both change the same thing.
    pub fn same_place(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Answer(a, _), Self::Answer(b, _)) | (Self::Note(a, _), Self::Note(b, _)) => a == b,
            (Self::Importance(a, _), Self::Importance(b, _)) | (Self::Wish(a, _), Self::Wish(b, _)) => a == b,
            _ => false,
        }
    }
}

impl Answers {
    /// Makes the change and returns the one that takes it back.
    pub fn apply(&mut self, change: Change) -> Change {
        fn put<K: Ord + Clone, V>(map: &mut std::collections::BTreeMap<K, V>, key: &K, value: Option<V>) -> Option<V> {
            match value {
                Some(value) => map.insert(key.clone(), value),
                None => map.remove(key),
            }
        }
        match change {
            Change::Answer(item, answer) => {
                let before = put(&mut self.items, &item, answer);
                Change::Answer(item, before)
            }
            Change::Note(item, mut note) => {
                if let Some((end, _)) = note.char_indices().nth(MAX_NOTE) {
                    note.truncate(end);
                }
                let before = put(&mut self.notes, &item, Some(note).filter(|note| !note.is_empty()));
                Change::Note(item, before.unwrap_or_default())
            }
            Change::Importance(area, importance) => {
                let before = put(&mut self.importance, &area, importance);
                Change::Importance(area, before)
            }
            Change::Wish(area, wish) => {
                let before = if wish { !self.wishes.insert(area.clone()) } else { self.wishes.remove(&area) };
                Change::Wish(area, before)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_cut_at_the_most_characters_it_may_have() {
        let item = ItemId::parse("a").unwrap();
        let mut answers = Answers::default();
        for (length, kept) in [(MAX_NOTE, MAX_NOTE), (MAX_NOTE + 1, MAX_NOTE)] {
            answers.apply(Change::Note(item.clone(), "ä".repeat(length)));
            assert_eq!(answers.notes[&item], "ä".repeat(kept));
        }
    }
}
