use std::path::PathBuf;

use super::{Removal, ShelfKind};
use crate::model::Digest;

/// What the outside must do for the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShelfEffect {
    /// Add what that file holds, whatever kind of the library's it is.
    Add(PathBuf),
    Remove(ShelfKind, Digest),
    PutBack(Removal),
    /// Take a file out of the list of those that were followed lately.
    Forget(PathBuf),
    /// Look at the files that people write, now and whenever one changes, until something else is followed.
    Watch,
}
