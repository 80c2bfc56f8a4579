//! Taking files of our own out of the library, and putting them back.

use std::path::{Path, PathBuf};

use super::{Action, Cause, Folders, StoreError, aside, atomic};

/// Moves a file of our own to the trash, and says where it is now.
pub fn put_away(folders: &Folders, path: &Path) -> Result<PathBuf, StoreError> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
    let to = aside::free_name(&folders.trash().join("file"), Action::Remove, |n| match n {
        1 => format!("{stem}{ending}"),
        n => format!("{stem}-{n}{ending}"),
    })?;
    atomic::move_to(path, &to)?;
    Ok(to)
}

/// Moves a file back from the trash; [`Cause::Exists`] if something stands there again.
pub fn put_back(from: &Path, to: &Path) -> Result<(), StoreError> {
    if to.symlink_metadata().is_ok() {
        return Err(StoreError::new(Action::Remove, to, Cause::Exists));
    }
    atomic::move_to(from, to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{files_in, keep, kept, take_in};

    #[test]
    fn what_is_put_away_is_found_for_results_and_does_not_come_back_by_itself() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::at(home.path());
        let digest = take_in(&folders, b"one").unwrap();
        let (path, _) = files_in(&folders.questionnaires()).unwrap().remove(0);
        let away = put_away(&folders, &path).unwrap();
        assert_eq!(files_in(&folders.questionnaires()), Ok(Vec::new()));
        assert_eq!(kept(&folders, &digest).unwrap(), b"one");
        keep(&folders, b"one").unwrap();
        assert_eq!(files_in(&folders.questionnaires()), Ok(Vec::new()), "a result alone brings nothing back");
        put_back(&away, &path).unwrap();
        assert_eq!(files_in(&folders.questionnaires()), Ok(vec![(path.clone(), true)]), "with its time");
        let again = put_away(&folders, &path).unwrap();
        take_in(&folders, b"one").unwrap();
        assert_eq!(put_back(&again, &path).unwrap_err().cause, Cause::Exists);
    }
}
