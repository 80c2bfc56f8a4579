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
    add_to(&folders.questionnaires(), bytes)
}

/// The same with any folder of our own.
pub fn add_to(folder: &Path, bytes: &[u8]) -> Result<Digest, StoreError> {
    let digest = format::digest(bytes);
    write(folder, &digest, bytes)?;
    set_time(&path(folder, &digest), SystemTime::now())?;
    Ok(digest)
}

/// Keeps this version for a result that was made with it: one that was never taken in is marked by the earliest time.
///
/// One that was thrown away stays there, where [`kept`] finds it: it must not come back by itself.
pub fn keep(folders: &Folders, bytes: &[u8]) -> Result<Digest, StoreError> {
    let digest = format::digest(bytes);
    let folder = folders.questionnaires();
    let is_thrown_away = || version(&folders.trash(), &digest).is_ok();
    if !path(&folder, &digest).exists() && is_thrown_away() {
        return Ok(digest);
    }
    if write(&folder, &digest, bytes)? {
        set_time(&path(&folder, &digest), SystemTime::UNIX_EPOCH)?;
    }
    Ok(digest)
}

/// Writes the file unless it is there; whether it was written.
fn write(folder: &Path, digest: &Digest, bytes: &[u8]) -> Result<bool, StoreError> {
    let path = path(folder, digest);
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

/// The bytes of a kept version, also of one that was thrown away: results and drafts were made with it.
///
/// [`Cause::Damaged`] if they are no longer those that were kept.
pub fn kept(folders: &Folders, digest: &Digest) -> Result<Vec<u8>, StoreError> {
    match version(&folders.questionnaires(), digest) {
        Err(error) if error.cause == Cause::NotFound => version(&folders.trash(), digest).map_err(|_| error),
        found => found,
    }
}

fn version(folder: &Path, digest: &Digest) -> Result<Vec<u8>, StoreError> {
    let path = path(folder, digest);
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
    files_in(&folders.questionnaires())
}

/// The same of any folder of our own.
pub fn files_in(folder: &Path) -> Result<Vec<(PathBuf, bool)>, StoreError> {
    let mut files = atomic::list(folder)?;
    let damaged = |path: &Path| path.file_stem().is_some_and(|stem| stem.to_string_lossy().contains(".damaged-"));
    files.retain(|path| path.extension().is_some_and(|extension| extension == "ron") && !damaged(path));
    let time = |path: &Path| path.metadata().and_then(|found| found.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    let mut files: Vec<_> = files.into_iter().map(|path| (time(&path), path)).collect();
    files.sort();
    Ok(files.into_iter().map(|(time, path)| (path, time > SystemTime::UNIX_EPOCH)).collect())
}

fn path(folder: &Path, digest: &Digest) -> PathBuf {
    folder.join(format!("{digest}.ron"))
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
        let path = path(&folders.questionnaires(), &digest);
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
