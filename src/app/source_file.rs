use std::path::PathBuf;

use crate::model::Digest;

/// The file that an entry of the library was added from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    pub path: PathBuf,
    /// What was added.
    pub digest: Digest,
    pub is_there: bool,
    /// Whether the file says something else now than what was added.
    pub has_changed: bool,
}
