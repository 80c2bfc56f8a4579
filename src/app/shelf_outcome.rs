use std::path::PathBuf;

use super::{EditedFile, Opened, Removal, SourceFile};
use crate::{diag::Report, model::Localized};

/// What came of something that was done for the library.
#[derive(Debug, Clone, PartialEq)]
pub enum ShelfOutcome {
    /// What a file holds was added; nothing was where it has errors.
    Added(PathBuf, Report, Option<Opened>),
    /// Something of that title was taken out.
    Removed(Removal, Localized),
    /// Where the files that people write stand now.
    Files { edited: Vec<EditedFile>, sources: Vec<SourceFile> },
}
