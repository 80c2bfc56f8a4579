//! What happens to files: on a real disk, with failing writes and killed programs.
#![expect(clippy::unwrap_used, reason = "helpers of tests may fail like tests")]
#![expect(clippy::disallowed_methods, reason = "the tests look at files and spoil them behind the program's back")]

mod atomic;
mod draft;
#[cfg(unix)]
mod full_disk;
#[cfg(unix)]
mod instance;
#[cfg(unix)]
mod killed;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use procuradar::{
    model::{Answer, ItemId, Moment},
    store::{DraftId, Entry, Folders, Journal},
};

/// Tells a child process, which is this test program again, where to write.
const CHILD_HOME: &str = "PROCURADAR_TEST_CHILD_HOME";

/// A home of its own for each test.
struct Home {
    folder: tempfile::TempDir,
    folders: Folders,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::at(folder.path());
        Self { folder, folders }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn draft(&self) -> (Journal, DraftId) {
        Journal::create(&self.folders, b"Questionnaire()", moment(0)).unwrap()
    }

    fn journal_file(&self, id: &DraftId) -> PathBuf {
        self.folders.drafts().join(id.to_string()).join("journal.log")
    }
}

fn moment(second: usize) -> Moment {
    Moment::parse(&format!("2026-11-23T14:32:{:02}+02:00", second % 60)).unwrap()
}

fn item() -> ItemId {
    ItemId::parse("c1_k").unwrap()
}

fn answer(level: u8) -> Entry {
    Entry::Answer(item(), Some(Answer::Choice(level)))
}

fn note(text: impl Into<String>) -> Entry {
    Entry::Note(item(), text.into())
}

/// The names in a folder, hidden ones too, sorted.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// A program that runs one test of this test program, in which [`CHILD_HOME`] is set.
#[cfg(unix)]
fn child(program: &Path, test: &str, home: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(["--exact", test, "--nocapture", "--test-threads=1"]).env(CHILD_HOME, home);
    command
}
