use std::path::{Path, PathBuf};

use super::{Action, Cause, Overwrite, StoreError, atomic, save_private};

/// Nobody has so many damaged files; a bound keeps the search finite.
const MOST: u32 = 10_000;

/// Renames a file that can't be read to `<stem>.damaged-<n>.<extension>`; its bytes stay as they are.
pub(super) fn put_aside(path: &Path) -> Result<PathBuf, StoreError> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let extension = path.extension().map(|e| format!(".{}", e.to_string_lossy())).unwrap_or_default();
    let free = free_name(path, Action::Remove, |n| format!("{stem}.damaged-{n}{extension}"))?;
    atomic::move_to(path, &free)?;
    Ok(free)
}

/// The first path in the folder of `path` that nothing has, with names numbered from 1.
pub(super) fn free_name(path: &Path, action: Action, name: impl Fn(u32) -> String) -> Result<PathBuf, StoreError> {
    (1..=MOST)
        .map(|n| path.with_file_name(name(n)))
        .find(|candidate| candidate.symlink_metadata().is_err())
        .ok_or_else(|| StoreError::new(action, path, Cause::Exists))
}

/// Saves bytes of our own under the first name that is free, numbered from 1, without a race.
pub(super) fn save_under_free_name(
    folder: &Path,
    bytes: &[u8],
    name: impl Fn(u32) -> String,
) -> Result<PathBuf, StoreError> {
    for n in 1..=MOST {
        let path = folder.join(name(n));
        match save_private(&path, bytes, Overwrite::Refuse) {
            Err(StoreError { action: Action::Save, cause: Cause::Exists, .. }) => {}
            done => return done.map(|()| path),
        }
    }
    Err(StoreError::new(Action::Save, folder, Cause::Exists))
}
