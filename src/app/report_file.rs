use std::path::PathBuf;

use super::{Cancel, Replace};
use crate::{
    chart::Series,
    model::{AssessmentResult, Benchmark},
    text::Language,
};

/// A result whose report is to be saved as PDF.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportFile {
    pub result: AssessmentResult,
    pub benchmark: Option<Benchmark>,
    /// What else is drawn beside it.
    pub beside: Vec<Series>,
    pub path: PathBuf,
    pub language: Language,
    pub replace: Replace,
    /// Whether it is still wanted.
    pub cancel: Cancel,
}
