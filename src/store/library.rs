use std::{
    fs::OpenOptions,
    path::{Path, PathBuf},
    time::SystemTime,
};

use super::{Action, Cause, FILE_LIMIT, Folders, Overwrite, StoreError, aside, atomic, read, save_private};
use crate::{format, model::Digest};

/// The questionnaires that come with the program: file name and bytes, in the order in which people see them.
pub const SHIPPED: &[(&str, &[u8])] = &[
    ("procurcompeu-short.ron", include_bytes!("../../questionnaires/procurcompeu-short.ron")),
    ("procurcompeu-full.ron", include_bytes!("../../questionnaires/procurcompeu-full.ron")),
    ("pulse.ron", include_bytes!("../../questionnaires/pulse.ron")),
    ("knowledge-check.ron", include_bytes!("../../questionnaires/knowledge-check.ron")),
    ("mentoring.ron", include_bytes!("../../questionnaires/mentoring.ron")),
    ("national-strategy.ron", include_bytes!("../../questionnaires/national-strategy.ron")),
];

/// Keeps this version of a questionnaire under its digest, as the last one that was taken in, and returns that.
///
/// A file that stands there with other bytes is damaged: it is put aside first.
pub fn take_in(folders: &Folders, bytes: &[u8]) -> Result<Digest, StoreError> {
    let digest = format::digest(bytes);
    write(folders, &digest, bytes)?;
    set_time(&path(folders, &digest), SystemTime::now())?;
    Ok(digest)
}

/// Keeps this version for a result that was made with it: one that was never taken in is marked by the earliest time.
pub fn keep(folders: &Folders, bytes: &[u8]) -> Result<Digest, StoreError> {
    let digest = format::digest(bytes);
    if write(folders, &digest, bytes)? {
        set_time(&path(folders, &digest), SystemTime::UNIX_EPOCH)?;
    }
    Ok(digest)
}

/// Writes the file unless it is there; whether it was written.
fn write(folders: &Folders, digest: &Digest, bytes: &[u8]) -> Result<bool, StoreError> {
    let path = path(folders, digest);
    match read(&path, FILE_LIMIT) {
        Ok(there) if there == bytes => return Ok(false),
        Err(StoreError { cause: Cause::NotFound, .. }) => {}
        Ok(_) | Err(StoreError { cause: Cause::TooLarge { .. }, .. }) => {
            let aside = aside::put_aside(&path)?;
            log::warn!("a damaged questionnaire put aside: {}", aside.display());
        }
        Err(error) => return Err(error),
    }
    save_private(&path, bytes, Overwrite::Allow)?;
    Ok(true)
}

#[expect(clippy::disallowed_methods, reason = "nothing is written but the time")]
fn set_time(path: &Path, time: SystemTime) -> Result<(), StoreError> {
    let set = OpenOptions::new().write(true).open(path).and_then(|file| file.set_modified(time));
    set.map_err(StoreError::of(Action::Save, path))
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

/// The files in the folder of questionnaires, kept versions and what a person put there: the one taken in last stands
/// last. `true` where a file was taken in, not only kept for a result.
pub fn own(folders: &Folders) -> Result<Vec<(PathBuf, bool)>, StoreError> {
    let mut files = atomic::list(&folders.questionnaires())?;
    let damaged = |path: &Path| path.file_stem().is_some_and(|stem| stem.to_string_lossy().contains(".damaged-"));
    files.retain(|path| path.extension().is_some_and(|extension| extension == "ron") && !damaged(path));
    let time = |path: &Path| path.metadata().and_then(|found| found.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    let mut files: Vec<_> = files.into_iter().map(|path| (time(&path), path)).collect();
    files.sort();
    Ok(files.into_iter().map(|(time, path)| (path, time > SystemTime::UNIX_EPOCH)).collect())
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
        assert_eq!(own(&folders), Ok(Vec::new()));
        let digest = keep(&folders, b"one").unwrap();
        assert_eq!(keep(&folders, b"one").unwrap(), digest);
        let path = path(&folders, &digest);
        assert_eq!(own(&folders), Ok(vec![(path.clone(), false)]));
        take_in(&folders, b"one").unwrap();
        assert_eq!(own(&folders), Ok(vec![(path.clone(), true)]));
        save(&path, b"other", Overwrite::Allow).unwrap();
        assert_eq!(kept(&folders, &digest).unwrap_err().cause, Cause::Damaged);
        keep(&folders, b"one").unwrap();
        assert_eq!(kept(&folders, &digest).unwrap(), b"one");
        assert_eq!(own(&folders), Ok(vec![(path, false)]));
        let aside = folders.questionnaires().join(format!("{digest}.damaged-1.ron"));
        assert_eq!(read(&aside, 100).unwrap(), b"other");
    }
}
