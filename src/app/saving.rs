use std::path::PathBuf;

use super::ChartKind;
use crate::model::ResultId;

/// Something that is about to be saved where the person says.
#[derive(Debug, Clone, PartialEq)]
pub struct Saving {
    pub what: Saved,
    /// Of which result: while the person says where, another one may be opened.
    pub of: ResultId,
    /// Where it would go unless the person says otherwise.
    pub suggested: PathBuf,
}

/// What can be saved from the results.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    Result,
    Chart(ChartKind),
}
