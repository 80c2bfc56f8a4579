use std::path::{Path, PathBuf};

use super::{Action, Cause, FILE_LIMIT, Folders, Overwrite, StoreError, aside, atomic, read, save_private};
use crate::{format, model::Digest};

/// The questionnaires that come with the program: file name and bytes.
pub const SHIPPED: &[(&str, &[u8])] =
    &[("procurcompeu-short.ron", include_bytes!("../../questionnaires/procurcompeu-short.ron"))];

/// Keeps this version of a questionnaire under its digest, and returns that.
///
/// A file that stands there with other bytes is damaged: it is put aside first.
pub fn keep(folders: &Folders, bytes: &[u8]) -> Result<Digest, StoreError> {
    let digest = format::digest(bytes);
    let path = path(folders, &digest);
    match read(&path, FILE_LIMIT) {
        Ok(there) if there == bytes => return Ok(digest),
        Err(StoreError { cause: Cause::NotFound, .. }) => {}
        Ok(_) | Err(StoreError { cause: Cause::TooLarge { .. }, .. }) => {
            let aside = aside::put_aside(&path)?;
            log::warn!("a damaged questionnaire put aside: {}", aside.display());
        }
        Err(error) => return Err(error),
    }
    save_private(&path, bytes, Overwrite::Allow)?;
    Ok(digest)
}

/// The bytes of a kept version; [`Cause::Damaged`] if they are no longer those that were kept.
pub fn kept(folders: &Folders, digest: &Digest) -> Result<Vec<u8>, StoreError> {
    let path = path(folders, digest);
    let bytes = read(&path, FILE_LIMIT)?;
    if format::digest(&bytes) == *digest {
        Ok(bytes)
    } else {
        Err(StoreError::new(Action::Read, &path, Cause::Damaged))
    }
}

/// The files in the folder of questionnaires, by name: kept versions and what a person put there.
pub fn own(folders: &Folders) -> Vec<PathBuf> {
    let mut files = atomic::list(&folders.questionnaires()).unwrap_or_else(|error| {
        log::warn!("{error}");
        Vec::new()
    });
    let damaged = |path: &Path| path.file_stem().is_some_and(|stem| stem.to_string_lossy().contains(".damaged-"));
    files.retain(|path| path.extension().is_some_and(|extension| extension == "ron") && !damaged(path));
    files.sort();
    files
}

fn path(folders: &Folders, digest: &Digest) -> PathBuf {
    folders.questionnaires().join(format!("{digest}.ron"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::save;

    #[test]
    fn a_damaged_version_is_put_aside_and_kept_anew() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::at(home.path());
        assert!(own(&folders).is_empty());
        let digest = keep(&folders, b"one").unwrap();
        assert_eq!(keep(&folders, b"one").unwrap(), digest);
        let path = path(&folders, &digest);
        assert_eq!(own(&folders), [path.as_path()]);
        save(&path, b"other", Overwrite::Allow).unwrap();
        assert_eq!(kept(&folders, &digest).unwrap_err().cause, Cause::Damaged);
        keep(&folders, b"one").unwrap();
        assert_eq!(kept(&folders, &digest).unwrap(), b"one");
        assert_eq!(own(&folders), [path]);
        let aside = folders.questionnaires().join(format!("{digest}.damaged-1.ron"));
        assert_eq!(read(&aside, 100).unwrap(), b"other");
    }
}
