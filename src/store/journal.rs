#![expect(clippy::disallowed_methods, reason = "a journal is appended to, which no atomic save can do")]

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use super::{
    Action, Cause, Draft, DraftId, Entry, FILE_LIMIT, Folders, Overwrite, StoreError, aside, atomic,
    lock::Lock,
    occasion, read,
    record::{Record, checksum},
    replay::Replay,
    save_private,
};
use crate::model::{Moment, Occasion};

/// The file of answers in a draft's folder.
const JOURNAL: &str = "journal.log";

/// The questionnaire in a draft's folder.
const QUESTIONNAIRE: &str = "questionnaire.ron";

/// The most bytes of a journal that are read: some hundred thousand answers.
const JOURNAL_LIMIT: u64 = 64 * 1024 * 1024;

/// A draft open for appending; nobody else can open it as long as this lives.
#[derive(Debug)]
pub struct Journal {
    file: File,
    path: PathBuf,
    /// The number of the next line.
    lines: u64,
    /// The bytes that are known to be good.
    length: u64,
    /// Whether bytes of a failed write may stand after them.
    torn: bool,
    _lock: Lock,
}

impl Journal {
    /// Starts a draft of one's own that follows no result.
    pub fn create(folders: &Folders, questionnaire: &[u8], now: Moment) -> Result<(Self, DraftId), StoreError> {
        Self::create_for(folders, questionnaire, &Occasion::default(), now)
    }

    /// Starts a draft: its folder appears at once with the questionnaire, what it was begun for, and an empty journal.
    pub fn create_for(
        folders: &Folders,
        questionnaire: &[u8],
        occasion: &Occasion,
        now: Moment,
    ) -> Result<(Self, DraftId), StoreError> {
        let drafts = folders.drafts();
        atomic::make_private_folders(&drafts)?;
        let id = DraftId::fresh();
        let folder = drafts.join(id.to_string());
        let fail = |cause: Cause| StoreError::new(Action::Save, &folder, cause);
        let header = Record::header(now, questionnaire).line(0).map_err(|error| fail(error.into()))?;
        let mut builder = tempfile::Builder::new();
        builder.prefix(".new-");
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let temp = builder.tempdir_in(&drafts).map_err(|error| fail(error.into()))?;
        save_private(&temp.path().join(QUESTIONNAIRE), questionnaire, Overwrite::Refuse)?;
        save_private(&temp.path().join(JOURNAL), header.as_bytes(), Overwrite::Refuse)?;
        if *occasion != Occasion::default() {
            occasion::save(temp.path(), occasion)?;
        }
        fs::rename(temp.path(), &folder).map_err(|error| fail(error.into()))?;
        // Nothing is at the temporary name any more, so there is nothing to clean up.
        let _ = temp.keep();
        atomic::sync_folder(&drafts).map_err(|error| fail(error.into()))?;
        let lock = Lock::claim(&folder)?;
        Ok((Self::open(&folder, lock, 1, header.len() as u64)?, id))
    }

    /// Goes on with a draft.
    ///
    /// What can't be read at the journal's end is put aside as `journal.damaged-<n>` in the same folder, then cut off.
    /// [`Cause::Locked`] if another window has the draft, [`Cause::NotFound`], [`Cause::Damaged`], [`Cause::TooNew`].
    pub fn resume(folders: &Folders, id: &DraftId) -> Result<(Self, Draft), StoreError> {
        let folder = folder(folders, id);
        let lock = Lock::claim(&folder)?;
        let (draft, replay_lines, length, tail) = load(&folder, *id)?;
        let mut journal = Self::open(&folder, lock, replay_lines, length)?;
        if !tail.is_empty() {
            let kept = aside::save_under_free_name(&folder, &tail, |n| format!("journal.damaged-{n}"))?;
            log::warn!("{} bytes of a journal put aside: {}", tail.len(), kept.display());
            journal.torn = true;
            journal.cut().map_err(StoreError::of(Action::Save, &journal.path))?;
        }
        Ok((journal, draft))
    }

    /// Writes entries down: when this returns without an error they are on disk.
    ///
    /// They count together or not at all. After an error none of them is taken for written, and a later call first
    /// removes what the failed one may have left.
    pub fn append(&mut self, now: Moment, entries: &[Entry]) -> Result<(), StoreError> {
        if entries.is_empty() {
            return Ok(());
        }
        let line = Record::of(now, entries)
            .line(self.lines)
            .map_err(|error| StoreError::new(Action::Save, &self.path, error))?;
        let written = self.cut().and_then(|()| self.write(line.as_bytes()));
        if let Err(error) = written {
            // If this fails too the next call tries again.
            if let Err(error) = self.cut() {
                log::warn!("could not cut off a failed write: {error}");
            }
            return Err(StoreError::new(Action::Save, &self.path, error));
        }
        self.lines += 1;
        self.length += line.len() as u64;
        Ok(())
    }

    /// Writes anew what the draft was begun for: whether the earlier answers show.
    pub fn keep_occasion(&self, occasion: &Occasion) -> Result<(), StoreError> {
        occasion::save(atomic::folder_of(&self.path), occasion)
    }

    /// Whether nothing was ever written to this draft, nor put aside from it.
    pub fn is_untouched(&self) -> bool {
        let known = |path: &PathBuf| !path.file_name().is_some_and(|name| name.to_string_lossy().contains(".damaged-"));
        self.lines == 1 && atomic::list(atomic::folder_of(&self.path)).is_ok_and(|paths| paths.iter().all(known))
    }

    fn open(folder: &Path, lock: Lock, lines: u64, length: u64) -> Result<Self, StoreError> {
        let path = folder.join(JOURNAL);
        let file = OpenOptions::new().write(true).open(&path).map_err(StoreError::of(Action::Save, &path))?;
        Ok(Self { file, path, lines, length, torn: false, _lock: lock })
    }

    fn write(&mut self, line: &[u8]) -> io::Result<()> {
        self.torn = true;
        // Not the system's appending: on Windows a file opened for that can't be cut.
        self.file.seek(SeekFrom::Start(self.length))?;
        self.file.write_all(line)?;
        self.file.sync_data()?;
        self.torn = false;
        Ok(())
    }

    /// Removes what a failed write may have left.
    fn cut(&mut self) -> io::Result<()> {
        if self.torn {
            self.file.set_len(self.length)?;
            self.file.sync_data()?;
            self.torn = false;
        }
        Ok(())
    }
}

/// The folder of a draft, whether or not it exists.
pub(super) fn folder(folders: &Folders, id: &DraftId) -> PathBuf {
    folders.drafts().join(id.to_string())
}

/// Reads a draft: with it the number of good lines, their bytes, and the bytes after them.
pub(super) fn load(folder: &Path, id: DraftId) -> Result<(Draft, u64, u64, Vec<u8>), StoreError> {
    let path = folder.join(JOURNAL);
    let mut bytes = read(&path, JOURNAL_LIMIT)?;
    let Replay { started, questionnaire: sum, entries, lines, length } =
        Replay::of(&bytes).map_err(StoreError::of(Action::Read, &path))?;
    let path = folder.join(QUESTIONNAIRE);
    let questionnaire = read(&path, FILE_LIMIT)?;
    if checksum(&[&questionnaire]) != sum {
        // Answers to other questions than were asked would be worse than none.
        return Err(StoreError::new(Action::Read, &path, Cause::Damaged));
    }
    let tail = bytes.split_off(usize::try_from(length).unwrap_or(usize::MAX).min(bytes.len()));
    let occasion = occasion::load(folder)?;
    let draft = Draft { id, questionnaire, started, occasion, entries, damaged_tail: !tail.is_empty() };
    Ok((draft, lines, length, tail))
}
