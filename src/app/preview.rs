use std::path::PathBuf;

use super::Previewed;
use crate::{diag::Report, model::Moment};

/// Something that is looked through: of the library, or a file that is followed while someone edits it.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// The file that is followed; `None` for something of the library.
    pub path: Option<PathBuf>,
    /// As it was the last time that it had no errors; `None` while it never had been without.
    pub shown: Option<Previewed>,
    /// What is wrong with the file now.
    pub report: Report,
    /// When the file was read last; `None` until it has been read.
    pub read: Option<Moment>,
}

impl Preview {
    /// Something of the library.
    pub(super) fn of(shown: Previewed) -> Self {
        Self { path: None, shown: Some(shown), report: Report::default(), read: None }
    }

    /// A file that has not been read yet.
    pub(super) fn of_file(path: PathBuf) -> Self {
        Self { path: Some(path), shown: None, report: Report::default(), read: None }
    }

    /// Whether what is shown is older than the file.
    pub fn is_behind(&self) -> bool {
        self.report.has_errors() && self.shown.is_some()
    }
}
