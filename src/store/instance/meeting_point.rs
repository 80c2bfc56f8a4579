use std::{
    io,
    path::{Path, PathBuf},
};

use directories::BaseDirs;
use interprocess::local_socket::{Name, ToFsName as _};

use crate::{
    format,
    store::{Action, Cause, Folders, StoreError, atomic::make_private_folders},
};

/// The folder that the system empties when this person logs out, and that nobody else can enter; only some systems have
/// one.
pub fn runtime_folder() -> Option<PathBuf> {
    BaseDirs::new()?.runtime_dir().map(Path::to_owned)
}

/// Where the starts on one data folder meet.
#[derive(Debug)]
pub(super) struct MeetingPoint {
    /// A folder of our own, which nobody else can enter.
    pub(super) folder: PathBuf,
    /// Who owns it: nobody else is listened to.
    #[cfg(unix)]
    pub(super) owner: u32,
    /// Parts this data folder from all others where sockets have names in place of paths.
    #[cfg(any(not(unix), test))]
    digest: String,
}

impl MeetingPoint {
    /// Makes the folder.
    pub(super) fn of(folders: &Folders, runtime: Option<&Path>) -> Result<Self, StoreError> {
        let data = real(&folders.data).map_err(StoreError::of(Action::Lock, &folders.data))?;
        let digest: String =
            format::digest(data.as_os_str().as_encoded_bytes()).to_string().chars().take(DIGITS).collect();
        let folder = match runtime {
            Some(runtime) => runtime.join(format!("procuradar-{digest}")),
            None => data.join("window"),
        };
        make_private_folders(&folder)?;
        Ok(Self {
            #[cfg(unix)]
            owner: only_owner(&folder)?,
            #[cfg(any(not(unix), test))]
            digest,
            folder,
        })
    }

    /// The path of the socket.
    #[cfg(unix)]
    pub(super) fn socket(&self) -> PathBuf {
        self.folder.join("socket")
    }

    /// The name of the socket.
    #[cfg(unix)]
    pub(super) fn name(&self) -> io::Result<Name<'static>> {
        self.socket().into_os_string().to_fs_name::<interprocess::local_socket::GenericFilePath>()
    }

    /// The name of the pipe.
    #[cfg(not(unix))]
    pub(super) fn name(&self) -> io::Result<Name<'static>> {
        format!(r"\\.\pipe\procuradar-{}", self.digest).to_fs_name::<interprocess::local_socket::GenericFilePath>()
    }
}

/// Who owns the folder; an error if anybody else can enter it.
#[cfg(unix)]
fn only_owner(folder: &Path) -> Result<u32, StoreError> {
    use std::os::unix::fs::MetadataExt;
    let found = folder.symlink_metadata().map_err(StoreError::of(Action::Lock, folder))?;
    if found.is_dir() && found.mode() & 0o077 == 0 {
        Ok(found.uid())
    } else {
        Err(StoreError::new(Action::Lock, folder, Cause::Denied))
    }
}

/// As many digits of the digest as keep folders apart and the path of a socket short, which has a limit of 100 bytes.
const DIGITS: usize = 16;

/// The path without links as far as it exists, so that all ways to a folder lead to one window.
fn real(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    for there in path.ancestors() {
        if let (Ok(real), Ok(rest)) = (there.canonicalize(), path.strip_prefix(there)) {
            return Ok(if rest.as_os_str().is_empty() { real } else { real.join(rest) });
        }
    }
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn all_ways_to_a_folder_meet_in_one_place() {
        let home = tempfile::tempdir().unwrap();
        let link = home.path().join("link");
        std::os::unix::fs::symlink(home.path(), &link).unwrap();
        let point = |home: &Path| MeetingPoint::of(&Folders::at(home), None).unwrap();
        let before = point(&link.join("a"));
        assert_eq!(before.digest, point(&home.path().join("a")).digest, "also before it exists");
        assert_ne!(before.digest, point(&home.path().join("b")).digest);
        assert!(before.name().is_ok());
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_others_can_enter_is_no_place_to_meet() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::at(home.path());
        let folder = MeetingPoint::of(&folders, Some(home.path())).unwrap().folder;
        folder.metadata().map(|found| assert_eq!(found.permissions().mode() & 0o777, 0o700)).unwrap();
        std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(MeetingPoint::of(&folders, Some(home.path())).unwrap_err().cause, Cause::Denied);
    }
}
