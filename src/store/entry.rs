use crate::model::{Answer, AreaId, BenchmarkId, ItemId, Subject};

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
    /// What the profile is compared with.
    Benchmark(Option<BenchmarkId>),
    /// All that is known of the person, in place of what was known before.
    Subject(Subject),
    /// Where the person is.
    At(ItemId),
}
