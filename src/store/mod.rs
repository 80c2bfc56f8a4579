//! See the table of layers in the crate's documentation.

use std::path::PathBuf;

/// Folders of this person. They need not exist yet: saving makes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    pub config: PathBuf,
    pub data: PathBuf,
}
