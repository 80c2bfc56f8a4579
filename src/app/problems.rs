use std::path::PathBuf;

use crate::diag::Report;

/// A file with problems, as the problems screen shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct ProblemFile {
    pub path: PathBuf,
    pub report: Report,
}
