use std::path::PathBuf;

use super::{Removal, ShelfKind};
use crate::model::Digest;

/// What can be done with the library's own entries, and with the files that people write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShelfCommand {
    /// Add what that file holds now.
    Add(PathBuf),
    /// Look through the benchmark or the catalogue of that digest.
    Look(ShelfKind, Digest),
    Remove(ShelfKind, Digest),
    PutBack(Removal),
    /// Take a file out of the list of those that were followed lately; the file itself stays.
    Forget(PathBuf),
}
