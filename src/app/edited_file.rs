use std::path::PathBuf;

use super::ShelfKind;
use crate::model::Moment;

/// A file that was followed lately while someone wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditedFile {
    pub path: PathBuf,
    /// `None` while nothing in it says what it is.
    pub kind: Option<ShelfKind>,
    pub errors: usize,
    pub warnings: usize,
    /// When it was saved last.
    pub changed: Option<Moment>,
    pub is_there: bool,
}
