use std::fmt;

use uuid::Uuid;

use crate::model::ResultId;

/// The id of a draft, and the name of its folder: a UUID, version 7, so that names sort by time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DraftId(Uuid);

impl DraftId {
    /// Reads a UUID in small letters with hyphens; `None` for anything else, so that an id is never a path.
    pub fn parse(text: &str) -> Option<Self> {
        let id = Self(Uuid::try_parse(text).ok()?);
        (id.to_string() == text).then_some(id)
    }

    /// The id for the result that this draft becomes.
    pub fn result_id(self) -> Option<ResultId> {
        ResultId::parse(&self.to_string())
    }

    /// The draft that such a result was made from, or would have been; `None` where the id is no UUID.
    pub fn of_result(id: &ResultId) -> Option<Self> {
        Self::parse(id.as_str())
    }

    pub(super) fn fresh() -> Self {
        Self(Uuid::now_v7())
    }
}

impl fmt::Display for DraftId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_never_a_path() {
        assert!(DraftId::parse("../../etc").is_none());
        assert!(DraftId::parse("{0193d5a0-0000-7000-8000-000000000000}").is_none());
        assert!(DraftId::parse("0193D5A0-0000-7000-8000-000000000000").is_none());
        let id = DraftId::fresh();
        assert_eq!(DraftId::parse(&id.to_string()), Some(id));
        assert_eq!(id.result_id().as_ref().and_then(DraftId::of_result), Some(id));
    }

    #[test]
    fn later_ids_sort_after_earlier_ones() {
        let ids: Vec<_> = (0..1000).map(|_| DraftId::fresh()).collect();
        assert!(ids.is_sorted_by_key(DraftId::to_string));
    }
}
