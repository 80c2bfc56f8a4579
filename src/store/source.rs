use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::{Folders, StoreError, kept_list};

/// From which file an entry of the library was added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceEntry {
    pub path: PathBuf,
    /// The digest of what was added, in hexadecimal digits.
    pub digest: String,
}

/// The file as it stands on disk.
#[derive(Serialize, Deserialize)]
#[serde(rename = "Sources")]
struct Sources {
    files: Vec<SourceEntry>,
}

/// The sources of the library's own entries, the one added last first; the second value says where a damaged list is now.
pub fn sources(folders: &Folders) -> Result<(Vec<SourceEntry>, Option<PathBuf>), StoreError> {
    let (list, put_aside) = kept_list::load::<Sources>(&folders.sources())?;
    Ok((list.map(|list| list.files).unwrap_or_default(), put_aside))
}

/// Saves the list.
pub fn save_sources(folders: &Folders, files: &[SourceEntry]) -> Result<(), StoreError> {
    kept_list::save(&folders.sources(), &Sources { files: files.to_vec() })
}
