use std::{
    fmt,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

/// What was tried with a file or folder, and why it failed.
///
/// `Display` is for logs; the words for people are made elsewhere from the parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreError {
    pub action: Action,
    pub path: PathBuf,
    pub cause: Cause,
}

/// What was tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    Read,
    Save,
    Lock,
    /// Moving to the trash or aside.
    Remove,
    List,
    MakeFolder,
}

/// Why it failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    NotFound,
    /// The system does not allow it, or the file is write-protected.
    Denied,
    /// No room: the disk, a quota, or the largest size a file may have there.
    Full,
    /// The whole disk is read-only.
    ReadOnly,
    /// There is a file already, and it was not to be replaced.
    Exists,
    IsFolder,
    /// A part of the path is a file where a folder is needed.
    NotAFolder,
    /// A device, a pipe or a socket.
    NotAFile,
    /// More bytes than are read of such a file.
    TooLarge {
        limit: u64,
    },
    /// Another window works on it.
    Locked,
    /// The bytes are not what was written once.
    Damaged,
    /// A later version of the program wrote it.
    TooNew,
    /// What the system says, in its own words.
    Other(String),
}

impl StoreError {
    pub(super) fn new(action: Action, path: &Path, cause: impl Into<Cause>) -> Self {
        Self { action, path: path.to_owned(), cause: cause.into() }
    }

    /// For `map_err`.
    pub(super) fn of<C: Into<Cause>>(action: Action, path: &Path) -> impl FnOnce(C) -> Self {
        move |cause| Self::new(action, path, cause)
    }
}

impl From<io::Error> for Cause {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::NotFound,
            ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::Full,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::AlreadyExists => Self::Exists,
            ErrorKind::IsADirectory => Self::IsFolder,
            ErrorKind::NotADirectory => Self::NotAFolder,
            _ => Self::Other(error.to_string()),
        }
    }
}

impl From<ron::Error> for Cause {
    fn from(error: ron::Error) -> Self {
        Self::Other(error.to_string())
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let action = match self.action {
            Action::Read => "read",
            Action::Save => "save",
            Action::Lock => "lock",
            Action::Remove => "remove",
            Action::List => "list",
            Action::MakeFolder => "make the folder",
        };
        write!(f, "could not {action}: {}: {}", self.cause, self.path.display())
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotFound => "not found",
            Self::Denied => "permission denied",
            Self::Full => "no room left",
            Self::ReadOnly => "read-only disk",
            Self::Exists => "exists already",
            Self::IsFolder => "is a folder",
            Self::NotAFolder => "a part of the path is not a folder",
            Self::NotAFile => "not a regular file",
            Self::TooLarge { limit } => return write!(f, "larger than {limit} bytes"),
            Self::Locked => "in use by another window",
            Self::Damaged => "damaged",
            Self::TooNew => "written by a later version",
            Self::Other(words) => words,
        })
    }
}

impl std::error::Error for StoreError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn error_numbers_of_the_system_have_their_causes() {
        let cause = |number| Cause::from(io::Error::from_raw_os_error(number));
        assert_eq!(cause(2), Cause::NotFound, "ENOENT");
        assert_eq!(cause(1), Cause::Denied, "EPERM");
        assert_eq!(cause(13), Cause::Denied, "EACCES");
        assert_eq!(cause(28), Cause::Full, "ENOSPC");
        assert_eq!(cause(122), Cause::Full, "EDQUOT");
        assert_eq!(cause(27), Cause::Full, "EFBIG");
        assert_eq!(cause(30), Cause::ReadOnly, "EROFS");
        assert_eq!(cause(21), Cause::IsFolder, "EISDIR");
        assert!(matches!(cause(5), Cause::Other(_)), "EIO");
        assert!(matches!(cause(24), Cause::Other(_)), "EMFILE");
    }

    #[test]
    fn a_log_line_names_the_path_last() {
        let error = StoreError::new(Action::Save, Path::new("a/b.ron"), Cause::Full);
        assert_eq!(error.to_string(), "could not save: no room left: a/b.ron");
    }
}
