use crate::model::Round;

/// Something that a person wants of the results over time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeCommand {
    /// Show what other raters say beside one's own results, or no longer.
    ShowOthers(bool),
    /// Say which of several measurements the open result is.
    SetRound(Option<Round>),
}
