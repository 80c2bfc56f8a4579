use std::path::{Path, PathBuf};

use super::{sources::list_put_aside, trouble::trouble};
use crate::{
    app::{EditedFile, ShelfKind, Trouble},
    diag::Report,
    format::Kind,
    model::Moment,
    store::{self, Folders, FollowedEntry, Stamp},
};

/// How many files the list holds.
const MOST: usize = 10;

/// The files that were followed lately.
#[derive(Default)]
pub(super) struct Edited {
    /// `None` until the list has been read.
    entries: Option<Vec<Entry>>,
    /// Whether the list must not be saved: its file is there but can't be read.
    is_fixed: bool,
}

struct Entry {
    kept: FollowedEntry,
    /// As the file was when it was read last.
    read: Option<Stamp>,
}

impl Edited {
    /// Reads the list, unless it was read before.
    pub(super) fn load(&mut self, folders: Option<&Folders>, troubles: &mut Vec<Trouble>) {
        let Some(folders) = folders.filter(|_| self.entries.is_none()) else { return };
        let entries = match store::followed(folders) {
            Ok((entries, put_aside)) => {
                troubles.extend(put_aside.map(list_put_aside));
                entries
            }
            Err(error) => {
                self.is_fixed = true;
                troubles.push(trouble(&error));
                Vec::new()
            }
        };
        self.entries = Some(entries.into_iter().map(|kept| Entry { kept, read: None }).collect());
    }

    /// Notes what a file says now; one that is followed anew comes first.
    ///
    /// A file that never was there is not listed: its name may be mistyped.
    pub(super) fn note(
        &mut self,
        folders: Option<&Folders>,
        path: &Path,
        kind: Option<Kind>,
        report: &Report,
        is_new: bool,
    ) -> Result<(), Trouble> {
        // What goes wrong with the list was or will be told by a loading.
        self.load(folders, &mut Vec::new());
        let read = store::stamp(path);
        let entries = self.entries.get_or_insert_default();
        let at = entries.iter().position(|entry| entry.kept.path == path);
        let is_ours = kind.is_none_or(|kind| shelf_kind(kind).is_some());
        if !path.is_absolute() || !is_ours || (at.is_none() && read.is_none()) {
            return Ok(());
        }
        let before = at.and_then(|at| entries.get(at)).map(|entry| entry.kept.clone());
        let mut kept = FollowedEntry { path: path.to_owned(), ..before.clone().unwrap_or_default() };
        if let Some(kind) = kind {
            kind.as_str().clone_into(&mut kept.kind);
        }
        if read.is_some() {
            (kept.errors, kept.warnings) = (report.errors().count(), report.warnings().count());
        }
        let to = if is_new { 0 } else { at.unwrap_or(0) };
        let is_same = before.as_ref() == Some(&kept) && at == Some(to);
        at.map(|at| entries.remove(at));
        entries.insert(to, Entry { kept, read });
        entries.truncate(MOST);
        if is_same { Ok(()) } else { self.save(folders) }
    }

    /// Takes a file out of the list; the file itself stays.
    pub(super) fn forget(&mut self, folders: Option<&Folders>, path: &Path) -> Result<(), Trouble> {
        self.load(folders, &mut Vec::new());
        self.entries.get_or_insert_default().retain(|entry| entry.kept.path != path);
        self.save(folders)
    }

    fn save(&self, folders: Option<&Folders>) -> Result<(), Trouble> {
        let Some(folders) = folders.filter(|_| !self.is_fixed) else { return Ok(()) };
        let entries: Vec<FollowedEntry> = self.entries.iter().flatten().map(|entry| entry.kept.clone()).collect();
        store::save_followed(folders, &entries).map_err(|error| trouble(&error))
    }

    /// The files that were saved anew since they were read.
    pub(super) fn changed(&self) -> Vec<PathBuf> {
        let entries = self.entries.iter().flatten();
        let changed = entries.filter(|entry| {
            let now = store::stamp(&entry.kept.path);
            now.is_some() && now != entry.read
        });
        changed.map(|entry| entry.kept.path.clone()).collect()
    }

    /// Where the files stand, by what is known of them.
    pub(super) fn list(&self) -> Vec<EditedFile> {
        let file = |Entry { kept, .. }: &Entry| EditedFile {
            path: kept.path.clone(),
            kind: Kind::parse(&kept.kind).and_then(shelf_kind),
            errors: kept.errors,
            warnings: kept.warnings,
            changed: store::changed(&kept.path).and_then(Moment::of_system),
            is_there: store::is_file(&kept.path),
        };
        self.entries.iter().flatten().map(file).collect()
    }

    /// The files.
    pub(super) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.entries.iter().flatten().map(|entry| entry.kept.path.as_path())
    }
}

/// What of the library a file of that kind is for.
pub(super) fn shelf_kind(kind: Kind) -> Option<ShelfKind> {
    match kind {
        Kind::Questionnaire => Some(ShelfKind::Questionnaire),
        Kind::Benchmark => Some(ShelfKind::Benchmark),
        Kind::Catalogue => Some(ShelfKind::Catalogue),
        Kind::Result | Kind::Contribution | Kind::Summary | Kind::Programme => None,
    }
}
