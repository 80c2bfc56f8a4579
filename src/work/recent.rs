use super::trouble::trouble;
use crate::{
    app::{RecentFile, Trouble},
    store::{self, Folders},
};

/// The list of files that were opened lately.
#[derive(Default)]
pub(super) struct Recent {
    /// Why the list must not be saved: its file is there but can't be read.
    fixed: Option<Trouble>,
}

impl Recent {
    /// The files, each with whether it is still there; and what is to be said of the list itself.
    pub(super) fn load(&mut self, folders: Option<&Folders>, troubles: &mut Vec<Trouble>) -> Vec<RecentFile> {
        self.fixed = None;
        let Some(folders) = folders else { return Vec::new() };
        let entries = match store::recent(folders) {
            Ok((entries, put_aside)) => {
                troubles.extend(put_aside.map(|path| Trouble {
                    key: "trouble-recent",
                    path: path.display().to_string(),
                    detail: String::new(),
                }));
                entries
            }
            Err(error) => {
                let trouble = trouble(&error);
                self.fixed = Some(trouble.clone());
                troubles.push(trouble);
                Vec::new()
            }
        };
        let file = |entry: store::RecentEntry| {
            let is_there = store::is_file(&entry.path);
            RecentFile { path: entry.path, is_pinned: entry.pinned, is_there }
        };
        entries.into_iter().map(file).collect()
    }

    /// Keeps the list; one that could not be read is not written over.
    pub(super) fn save(&self, folders: Option<&Folders>, files: &[RecentFile]) -> Result<(), Trouble> {
        if self.fixed.is_some() {
            // The loading has said so; every opened file would be too often.
            return Ok(());
        }
        let entry = |file: &RecentFile| store::RecentEntry { path: file.path.clone(), pinned: file.is_pinned };
        let entries: Vec<_> = files.iter().map(entry).collect();
        folders.map_or(Ok(()), |folders| store::save_recent(folders, &entries).map_err(|error| trouble(&error)))
    }
}
