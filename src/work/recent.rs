use super::trouble::trouble;
use crate::{
    app::{RecentFile, Trouble},
    store::{self, Folders, StoreError},
};

/// The files that were opened lately, each with whether it is still there.
///
/// A list that can't be read is none: it is a convenience, and the next file that is opened begins it anew.
pub(super) fn load(folders: Option<&Folders>) -> Vec<RecentFile> {
    let entries = folders.map(store::recent).transpose().unwrap_or_else(|error: StoreError| {
        log::warn!("{error}");
        None
    });
    let file = |entry: store::RecentEntry| {
        let is_there = store::is_file(&entry.path);
        RecentFile { path: entry.path, is_pinned: entry.pinned, is_there }
    };
    entries.unwrap_or_default().into_iter().map(file).collect()
}

/// Keeps the list.
pub(super) fn save(folders: Option<&Folders>, files: &[RecentFile]) -> Result<(), Trouble> {
    let entry = |file: &RecentFile| store::RecentEntry { path: file.path.clone(), pinned: file.is_pinned };
    let entries: Vec<_> = files.iter().map(entry).collect();
    // Without folders the loading has said that nothing is kept.
    folders.map_or(Ok(()), |folders| store::save_recent(folders, &entries).map_err(|error| trouble(&error)))
}
