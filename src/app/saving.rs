use std::path::PathBuf;

use super::ChartKind;
use crate::model::{Digest, ResultId};

/// Something that is about to be saved where the person says.
#[derive(Debug, Clone, PartialEq)]
pub struct Saving {
    pub what: Saved,
    /// Of which result, if of one: while the person says where, another one may be opened.
    pub of: Option<ResultId>,
    /// Where it would go unless the person says otherwise.
    pub suggested: PathBuf,
    /// Whether a PNG gets two pixels for each logical one.
    pub is_sharp: bool,
}

/// What can be saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    Result,
    Chart(ChartKind),
    Workbook,
    /// As CSV or TSV.
    Table,
    /// The report of a result, as PDF.
    Report,
    /// A questionnaire to start from.
    NewQuestionnaire,
    /// A copy of the questionnaire of that digest.
    Duplicate(Digest),
}
