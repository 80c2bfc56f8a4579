use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::{Folders, StoreError, kept_list};

/// A file that was opened lately.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecentEntry {
    pub path: PathBuf,
    /// Whether it stays in the list.
    #[serde(default)]
    pub pinned: bool,
}

/// The file as it stands on disk.
#[derive(Serialize, Deserialize)]
#[serde(rename = "RecentFiles")]
struct RecentFiles {
    files: Vec<RecentEntry>,
}

/// The files that were opened lately, in the order they were saved in; none where nothing was saved yet.
///
/// A damaged list is put aside like damaged settings: the second value says where it is now. An error means that it is
/// there but can't be read: then better don't save over it.
pub fn recent(folders: &Folders) -> Result<(Vec<RecentEntry>, Option<PathBuf>), StoreError> {
    let (list, put_aside) = kept_list::load::<RecentFiles>(&folders.recent())?;
    Ok((list.map(|list| list.files).unwrap_or_default(), put_aside))
}

/// Saves the list.
pub fn save_recent(folders: &Folders, files: &[RecentEntry]) -> Result<(), StoreError> {
    kept_list::save(&folders.recent(), &RecentFiles { files: files.to_vec() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Overwrite, save};

    #[test]
    fn the_list_comes_back_as_it_was_saved() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::at(home.path());
        assert_eq!(recent(&folders), Ok((Vec::new(), None)));
        let files = [("/a/ä \"b\".ron", true), ("c.ron", false)];
        let files = files.map(|(path, pinned)| RecentEntry { path: path.into(), pinned });
        save_recent(&folders, &files).unwrap();
        assert_eq!(recent(&folders), Ok((files.to_vec(), None)));
    }

    #[test]
    fn a_damaged_list_is_put_aside() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::at(home.path());
        save(&folders.recent(), b"RecentFiles(files: [(pa", Overwrite::Allow).unwrap();
        let aside = folders.config.join("recent.damaged-1.ron");
        assert_eq!(recent(&folders), Ok((Vec::new(), Some(aside.clone()))));
        assert!(aside.exists());
    }
}
