#![expect(clippy::disallowed_methods, reason = "the file is a lock and holds nothing")]

use std::{
    fs::{File, OpenOptions, TryLockError},
    io,
    path::Path,
};

use super::{Action, Cause, StoreError};

/// A folder claimed for one window, as long as this lives.
///
/// The lock stands on a file of its own, `lock`, since on Windows a locked file can't be read by others. The system lets
/// go of it when the program ends, however it ends, so nothing stale can remain.
#[derive(Debug)]
pub(super) struct Lock(File);

impl Lock {
    /// Claims the folder, or fails at once with [`Cause::Locked`].
    pub(super) fn claim(folder: &Path) -> Result<Self, StoreError> {
        let path = folder.join("lock");
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&path).map_err(StoreError::of(Action::Lock, folder))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreError::new(Action::Lock, folder, Cause::Locked)),
            // A disk without locks must not keep a person from their answers.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
                log::warn!("no locks on this disk: {}", path.display());
            }
            Err(TryLockError::Error(error)) => return Err(StoreError::new(Action::Lock, folder, error)),
        }
        Ok(Self(file))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing alone would wait for copies of the handle that a program being started holds for a moment.
        if let Err(error) = self.0.unlock() {
            log::debug!("unlock: {error}");
        }
    }
}
