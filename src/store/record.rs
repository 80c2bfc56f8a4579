//! The lines of a journal: `crc32 SP record LF`, where the record is RON on one line.
//!
//! The checksum covers the record's number, from 0, and its bytes: so a line that was changed, lost, repeated or moved
//! is noticed. Line 0 is the header.

use serde::{Deserialize, Serialize};

use super::Entry;
use crate::model::{Answer, AreaId, ItemId, Moment};

/// The version of the journal's lines that this program writes.
pub(super) const FORMAT: u32 = 1;

/// A line's content as it is written.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Record {
    /// Line 0; `questionnaire` is the checksum of the questionnaire's bytes.
    Journal { format: u32, started: String, questionnaire: String },
    /// What one call appended: all of it or nothing counts.
    Record { at: String, entries: Vec<WireEntry> },
}

/// The part of line 0 that every version has.
#[derive(Deserialize)]
pub(super) enum Header {
    Journal { format: u32 },
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) enum WireEntry {
    Answer(String, Option<WireAnswer>),
    Note(String, String),
    Importance(String, Option<u8>),
    Wish(String, bool),
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) enum WireAnswer {
    Choice(u8),
    Choices(Vec<u8>),
    NotApplicable,
}

impl Record {
    pub(super) fn header(started: Moment, questionnaire: &[u8]) -> Self {
        Self::Journal { format: FORMAT, started: started.to_string(), questionnaire: checksum(&[questionnaire]) }
    }

    pub(super) fn of(at: Moment, entries: &[Entry]) -> Self {
        Self::Record { at: at.to_string(), entries: entries.iter().map(WireEntry::from).collect() }
    }

    /// The whole line with its end.
    pub(super) fn line(&self, number: u64) -> Result<String, ron::Error> {
        // Texts are escaped, so that a record never holds a line end.
        let record = ron::to_string(self)?;
        Ok(format!("{} {record}\n", checksum_of(number, &record)))
    }
}

/// The record in a line without its end, if its checksum fits.
pub(super) fn verified(number: u64, line: &[u8]) -> Option<&str> {
    let (sum, record) = std::str::from_utf8(line).ok()?.split_once(' ')?;
    (sum == checksum_of(number, record)).then_some(record)
}

/// Eight hexadecimal digits in small letters.
pub(super) fn checksum(parts: &[&[u8]]) -> String {
    let mut hasher = crc32fast::Hasher::new();
    parts.iter().for_each(|part| hasher.update(part));
    format!("{:08x}", hasher.finalize())
}

pub(super) fn checksum_of(number: u64, record: &str) -> String {
    checksum(&[&number.to_le_bytes(), record.as_bytes()])
}

impl From<&Entry> for WireEntry {
    fn from(entry: &Entry) -> Self {
        match entry {
            Entry::Answer(item, answer) => Self::Answer(item.to_string(), answer.as_ref().map(WireAnswer::from)),
            Entry::Note(item, note) => Self::Note(item.to_string(), note.clone()),
            Entry::Importance(area, step) => Self::Importance(area.to_string(), *step),
            Entry::Wish(area, wish) => Self::Wish(area.to_string(), *wish),
        }
    }
}

impl WireEntry {
    /// `None` where an id breaks the rules for ids.
    pub(super) fn entry(self) -> Option<Entry> {
        Some(match self {
            Self::Answer(item, answer) => Entry::Answer(ItemId::parse(&item)?, answer.map(WireAnswer::answer)),
            Self::Note(item, note) => Entry::Note(ItemId::parse(&item)?, note),
            Self::Importance(area, step) => Entry::Importance(AreaId::parse(&area)?, step),
            Self::Wish(area, wish) => Entry::Wish(AreaId::parse(&area)?, wish),
        })
    }
}

impl From<&Answer> for WireAnswer {
    fn from(answer: &Answer) -> Self {
        match answer {
            Answer::Choice(choice) => Self::Choice(*choice),
            Answer::Choices(choices) => Self::Choices(choices.clone()),
            Answer::NotApplicable => Self::NotApplicable,
        }
    }
}

impl WireAnswer {
    fn answer(self) -> Answer {
        match self {
            Self::Choice(choice) => Answer::Choice(choice),
            Self::Choices(choices) => Answer::Choices(choices),
            Self::NotApplicable => Answer::NotApplicable,
        }
    }
}
