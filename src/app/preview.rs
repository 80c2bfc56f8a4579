use std::{path::PathBuf, sync::Arc};

use crate::{
    diag::Report,
    model::{Moment, Questionnaire},
};

/// A questionnaire that is looked through: one of the list, or a file that is followed while someone edits it.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// The file that is followed; `None` for one of the list.
    pub path: Option<PathBuf>,
    /// As it was the last time that it had no errors; `None` while it never had been without.
    pub questionnaire: Option<Arc<Questionnaire>>,
    /// What is wrong with the file now.
    pub report: Report,
    /// When the file was read last; `None` until it has been read.
    pub read: Option<Moment>,
}

impl Preview {
    /// Whether what is shown is older than the file.
    pub fn is_behind(&self) -> bool {
        self.report.has_errors() && self.questionnaire.is_some()
    }
}
