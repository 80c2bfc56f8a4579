use std::path::{Path, PathBuf};

use super::{StoreError, atomic};

/// The files in a folder and its sub-folders whose names end in `ending`, sorted by their paths; and the folders that
/// can't be listed.
///
/// Hidden ones are left out, and folders that are links: they could lead in circles.
pub fn files_below(folder: &Path, ending: &str) -> (Vec<PathBuf>, Vec<StoreError>) {
    let (mut files, mut errors) = (Vec::new(), Vec::new());
    let mut waiting = vec![folder.to_owned()];
    while let Some(folder) = waiting.pop() {
        let entries = match atomic::list(&folder) {
            Ok(entries) => entries,
            Err(error) => {
                errors.push(error);
                continue;
            }
        };
        for path in entries {
            if path.is_dir() {
                if !path.is_symlink() {
                    waiting.push(path);
                }
            } else if path.file_name().is_some_and(|name| name.to_string_lossy().ends_with(ending)) {
                files.push(path);
            }
        }
    }
    files.sort();
    (files, errors)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Overwrite, save};

    #[test]
    fn files_are_found_however_deep_they_lie_and_in_order() {
        let home = tempfile::tempdir().unwrap();
        let at = |name: &str| home.path().join(name);
        for name in ["b.ron", "a/c/d.ron", "a/b.ron", "a/letter.txt", ".hidden/e.ron"] {
            save(&at(name), b"", Overwrite::Refuse).unwrap();
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(home.path(), at("a/round")).unwrap();
        let wanted = ["a/b.ron", "a/c/d.ron", "b.ron"].map(at).to_vec();
        assert_eq!(files_below(home.path(), ".ron"), (wanted, Vec::new()));
    }
}
