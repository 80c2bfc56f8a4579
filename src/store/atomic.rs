#![expect(clippy::disallowed_methods, reason = "this is where files are saved atomically")]

use std::{
    ffi::OsStr,
    fs::{self, DirBuilder, Permissions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::{Action, Cause, StoreError};

/// Whether a save may replace a file that is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overwrite {
    Allow,
    Refuse,
}

/// Who may read a new file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Readers {
    /// The person alone: 0600 on Unix, in folders of 0700.
    Owner,
    /// The person alone if the folder is closed to others, else whom the system's usual mask allows.
    AsFolder,
}

/// Saves a file where a person chose to: all of it or, after a failure or a crash, nothing.
///
/// A temporary file in the same folder is written, synced and renamed, then the folder is synced. Missing folders are
/// made. A replaced file keeps its permissions; a write-protected one is not replaced; a link is followed.
/// With [`Overwrite::Refuse`] a file that appears at the last moment is not replaced either.
pub fn save(path: &Path, bytes: &[u8], overwrite: Overwrite) -> Result<(), StoreError> {
    write(path, bytes, overwrite, Readers::AsFolder)
}

/// Like [`save`], for files of our own: nobody else may read them.
pub fn save_private(path: &Path, bytes: &[u8], overwrite: Overwrite) -> Result<(), StoreError> {
    write(path, bytes, overwrite, Readers::Owner)
}

fn write(path: &Path, bytes: &[u8], overwrite: Overwrite, readers: Readers) -> Result<(), StoreError> {
    let (target, replaced) = target(path, overwrite).map_err(StoreError::of(Action::Save, path))?;
    let folder = folder_of(&target);
    make_folders(folder, readers)?;
    let attempt = || -> Result<(), Cause> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(".procuradar-").suffix(".tmp");
        #[cfg(unix)]
        builder.permissions(new_permissions(folder, readers)?);
        let mut temp = builder.tempfile_in(folder)?;
        temp.write_all(bytes)?;
        if let Some(permissions) = replaced.filter(|_| readers == Readers::AsFolder) {
            temp.as_file().set_permissions(permissions)?;
        }
        temp.as_file().sync_all()?;
        match overwrite {
            Overwrite::Allow => temp.persist(&target),
            Overwrite::Refuse => temp.persist_noclobber(&target),
        }
        .map_err(|error| error.error)?;
        Ok(sync_folder(folder)?)
    };
    attempt().map_err(StoreError::of(Action::Save, path))
}

/// The place to rename to, and the permissions of the file that stands there.
fn target(path: &Path, overwrite: Overwrite) -> Result<(PathBuf, Option<Permissions>), Cause> {
    if path.file_name().is_none() {
        return Err(Cause::IsFolder);
    }
    let found = match fs::symlink_metadata(path) {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((path.to_owned(), None)),
        Err(error) => return Err(error.into()),
    };
    if overwrite == Overwrite::Refuse {
        return Err(Cause::Exists);
    }
    let (real, found) = if found.is_symlink() {
        // A link to nothing can't be followed: not found.
        (fs::canonicalize(path)?, fs::metadata(path)?)
    } else {
        (path.to_owned(), found)
    };
    if found.is_dir() {
        Err(Cause::IsFolder)
    } else if !found.is_file() {
        // Renaming over a device would remove the device.
        Err(Cause::NotAFile)
    } else if found.permissions().readonly() {
        Err(Cause::Denied)
    } else {
        Ok((real, Some(found.permissions())))
    }
}

#[cfg(unix)]
fn new_permissions(folder: &Path, readers: Readers) -> io::Result<Permissions> {
    use std::os::unix::fs::PermissionsExt;
    let closed = readers == Readers::Owner || fs::metadata(folder)?.permissions().mode() & 0o077 == 0;
    Ok(Permissions::from_mode(if closed { 0o600 } else { 0o666 }))
}

/// The folder that a file lies in; `.` for a bare name.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes a folder of our own with all that lead to it, closed to others.
pub(super) fn make_private_folders(folder: &Path) -> Result<(), StoreError> {
    make_folders(folder, Readers::Owner)
}

/// Makes the folders that are missing, outermost first, each synced into its parent.
fn make_folders(folder: &Path, readers: Readers) -> Result<(), StoreError> {
    let missing: Vec<&Path> =
        folder.ancestors().take_while(|part| !part.as_os_str().is_empty() && !part.exists()).collect();
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    if readers == Readers::Owner {
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    }
    for part in missing.into_iter().rev() {
        match builder.create(part) {
            Ok(()) => sync_folder(folder_of(part)).map_err(StoreError::of(Action::MakeFolder, part))?,
            // Another window was faster.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && part.is_dir() => {}
            Err(error) => return Err(StoreError::new(Action::MakeFolder, part, error)),
        }
    }
    if folder.is_dir() { Ok(()) } else { Err(StoreError::new(Action::MakeFolder, folder, Cause::NotAFolder)) }
}

/// Makes new names in a folder outlast a power failure.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    match fs::File::open(folder)?.sync_all() {
        // Some network disks know no syncing of folders; there the rename itself is all that can be had.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
        done => done,
    }
}

/// Windows keeps names in its own journal, and opens no folders.
#[cfg(not(unix))]
pub(super) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Moves a file or folder to a name that is free, in a folder of our own.
pub(super) fn move_to(from: &Path, to: &Path) -> Result<(), StoreError> {
    make_private_folders(folder_of(to))?;
    fs::rename(from, to)
        .and_then(|()| sync_folder(folder_of(to)))
        .and_then(|()| sync_folder(folder_of(from)))
        .map_err(StoreError::of(Action::Remove, from))
}

/// The names of a folder's entries with their paths, in no order; none if the folder does not exist.
pub(super) fn list(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(StoreError::of(Action::List, folder))?,
    };
    let visible = |path: &PathBuf| path.file_name().and_then(OsStr::to_str).is_some_and(|name| !name.starts_with('.'));
    entries
        .map(|entry| entry.map(|entry| entry.path()).map_err(StoreError::of(Action::List, folder)))
        .filter(|path| path.as_ref().map_or(true, visible))
        .collect()
}
