use std::path::PathBuf;

use super::ShelfKind;
use crate::model::Digest;

/// Something that was taken out of the library, and what it takes to put it back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removal {
    pub kind: ShelfKind,
    /// What was removed; older versions of it went along.
    pub digest: Digest,
    /// Where each file is now, and where it was; none where it was in memory only.
    pub moved: Vec<(PathBuf, PathBuf)>,
}
