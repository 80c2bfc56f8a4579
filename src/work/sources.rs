use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use super::trouble::trouble;
use crate::{
    app::{SourceFile, Trouble},
    format,
    model::Digest,
    store::{self, Folders, SourceEntry, Stamp},
};

/// Of so many entries the source is remembered.
const MOST: usize = 60;

/// From which files the library's own entries were added.
#[derive(Default)]
pub(super) struct Sources {
    /// `None` until the list has been read.
    entries: Option<Vec<SourceEntry>>,
    /// Whether the list must not be saved: its file is there but can't be read.
    is_fixed: bool,
    /// What each file said when it was read last.
    read: BTreeMap<PathBuf, (Stamp, Digest)>,
}

impl Sources {
    /// Reads the list, unless it was read before.
    pub(super) fn load(&mut self, folders: Option<&Folders>, troubles: &mut Vec<Trouble>) {
        let Some(folders) = folders.filter(|_| self.entries.is_none()) else { return };
        match store::sources(folders) {
            Ok((entries, put_aside)) => {
                troubles.extend(put_aside.map(list_put_aside));
                self.entries = Some(entries);
            }
            Err(error) => {
                self.is_fixed = true;
                self.entries = Some(Vec::new());
                troubles.push(trouble(&error));
            }
        }
    }

    /// Notes from which file something was added, and keeps that.
    pub(super) fn note(&mut self, folders: Option<&Folders>, path: &Path, digest: Digest) -> Result<(), Trouble> {
        let Some(folders) = folders.filter(|folders| path.is_absolute() && !path.starts_with(&folders.data)) else {
            return Ok(());
        };
        // What goes wrong with the list was or will be told by a loading.
        self.load(Some(folders), &mut Vec::new());
        let entry = SourceEntry { path: path.to_owned(), digest: digest.to_string() };
        let entries = self.entries.get_or_insert_default();
        if entries.first() == Some(&entry) {
            return Ok(());
        }
        entries.retain(|other| other.path != entry.path && other.digest != entry.digest);
        entries.insert(0, entry);
        entries.truncate(MOST);
        if self.is_fixed {
            return Ok(());
        }
        store::save_sources(folders, entries).map_err(|error| trouble(&error))
    }

    /// Where the files stand. Without `reads`, what they say is known from before.
    pub(super) fn look(&mut self, reads: bool) -> Vec<SourceFile> {
        let entries = self.entries.iter().flatten();
        let known = &mut self.read;
        let look = |entry: &SourceEntry| {
            let stamp = store::stamp(&entry.path).filter(|_| store::is_file(&entry.path));
            let digest = Digest::parse(&entry.digest)?;
            let now = stamp.and_then(|stamp| now(&entry.path, stamp, known, reads));
            let has_changed = now.is_some_and(|now| now != digest);
            Some(SourceFile { path: entry.path.clone(), digest, is_there: stamp.is_some(), has_changed })
        };
        entries.filter_map(look).collect()
    }

    /// The files.
    pub(super) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.entries.iter().flatten().map(|entry| entry.path.as_path())
    }
}

/// The digest of the file as it is now; `None` where it is not known.
fn now(path: &Path, stamp: Stamp, known: &mut BTreeMap<PathBuf, (Stamp, Digest)>, reads: bool) -> Option<Digest> {
    if let Some((_, digest)) = known.get(path).filter(|(before, _)| *before == stamp || !reads) {
        return Some(*digest);
    }
    let bytes = reads.then(|| store::read(path, store::FILE_LIMIT).ok()).flatten()?;
    let digest = format::digest(&bytes);
    known.insert(path.to_owned(), (stamp, digest));
    Some(digest)
}

/// What to say of a list of files that was put aside.
pub(super) fn list_put_aside(path: PathBuf) -> Trouble {
    Trouble { key: "trouble-recent", path: path.display().to_string(), detail: String::new() }
}
