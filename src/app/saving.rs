use std::path::PathBuf;

use super::ChartKind;

/// Something that is about to be saved where the person says.
#[derive(Debug, Clone, PartialEq)]
pub struct Saving {
    pub what: Saved,
    /// Where it would go unless the person says otherwise.
    pub suggested: PathBuf,
}

/// What can be saved from the results.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    Result,
    Chart(ChartKind),
}
