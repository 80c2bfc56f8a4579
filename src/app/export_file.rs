use std::path::PathBuf;

use super::{Cancel, Replace};
use crate::{
    model::{AssessmentResult, Benchmark},
    text::Language,
};

/// A result and how to save it for other programs; the path's ending says as what.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportFile {
    pub result: AssessmentResult,
    /// What it is compared with.
    pub benchmark: Option<Benchmark>,
    pub path: PathBuf,
    pub language: Language,
    pub replace: Replace,
    /// Whether it is still wanted.
    pub cancel: Cancel,
}
