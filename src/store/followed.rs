use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::{Folders, StoreError, kept_list};

/// A file that was followed lately while someone wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct FollowedEntry {
    pub path: PathBuf,
    /// The outermost name in it, as `Questionnaire`; empty while it never had one.
    pub kind: String,
    /// How many errors it had when it was read last.
    pub errors: usize,
    pub warnings: usize,
}

/// The file as it stands on disk.
#[derive(Serialize, Deserialize)]
#[serde(rename = "FollowedFiles")]
struct FollowedFiles {
    files: Vec<FollowedEntry>,
}

/// The files that were followed lately, the last one first; the second value says where a damaged list is now.
pub fn followed(folders: &Folders) -> Result<(Vec<FollowedEntry>, Option<PathBuf>), StoreError> {
    let (list, put_aside) = kept_list::load::<FollowedFiles>(&folders.followed())?;
    Ok((list.map(|list| list.files).unwrap_or_default(), put_aside))
}

/// Saves the list.
pub fn save_followed(folders: &Folders, files: &[FollowedEntry]) -> Result<(), StoreError> {
    kept_list::save(&folders.followed(), &FollowedFiles { files: files.to_vec() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Overwrite, save};

    #[test]
    fn the_list_comes_back_as_it_was_saved_and_knows_less_of_a_shorter_one() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::at(home.path());
        assert_eq!(followed(&folders), Ok((Vec::new(), None)));
        let entry = FollowedEntry { path: "/a/ä.ron".into(), kind: "Catalogue".to_owned(), errors: 2, warnings: 1 };
        save_followed(&folders, std::slice::from_ref(&entry)).unwrap();
        assert_eq!(followed(&folders), Ok((vec![entry], None)));
        save(&folders.followed(), b"FollowedFiles(files: [(path: \"/b.ron\")])", Overwrite::Allow).unwrap();
        let expected = FollowedEntry { path: "/b.ron".into(), ..FollowedEntry::default() };
        assert_eq!(followed(&folders), Ok((vec![expected], None)));
    }
}
