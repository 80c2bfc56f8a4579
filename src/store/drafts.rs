use std::{cmp::Reverse, ffi::OsStr, fs, path::PathBuf};

use super::{Action, Cause, Draft, DraftId, Folders, StoreError, aside, atomic, journal, lock::Lock};

/// A draft in the list of drafts.
#[derive(Debug, Clone, PartialEq)]
pub struct DraftSummary {
    pub id: DraftId,
    /// Its folder.
    pub path: PathBuf,
    /// What it holds, or why that can't be read.
    pub draft: Result<Draft, StoreError>,
}

/// All drafts, the one that was changed last first; those that can't be read stand at the end.
pub fn drafts(folders: &Folders) -> Result<Vec<DraftSummary>, StoreError> {
    let paths = atomic::list(&folders.drafts())?;
    let mut drafts: Vec<DraftSummary> = paths
        .into_iter()
        .filter_map(|path| {
            let id = DraftId::parse(path.file_name().and_then(OsStr::to_str)?)?;
            let draft = journal::load(&path, id).map(|(draft, ..)| draft);
            Some(DraftSummary { id, path, draft })
        })
        .collect();
    // `None` is the least, so reversed it comes last.
    drafts.sort_by_key(|summary| Reverse((summary.draft.as_ref().ok().map(Draft::changed), summary.id)));
    Ok(drafts)
}

/// Reads a draft without claiming it.
///
/// If another window is writing at this moment, the last entry may be missing and `damaged_tail` be set.
pub fn peek(folders: &Folders, id: &DraftId) -> Result<Draft, StoreError> {
    journal::load(&journal::folder(folders, id), *id).map(|(draft, ..)| draft)
}

/// Moves a draft to the trash; [`Cause::Locked`] if a window has it open.
pub fn discard(folders: &Folders, id: &DraftId) -> Result<(), StoreError> {
    let folder = journal::folder(folders, id);
    let lock = Lock::claim(&folder)?;
    let to = aside::free_name(&folders.trash().join("draft"), Action::Remove, |n| match n {
        1 => id.to_string(),
        n => format!("{id}-{n}"),
    })?;
    // Windows moves no folder that holds an open file.
    let held = (!cfg!(windows)).then_some(lock);
    atomic::move_to(&folder, &to)?;
    drop(held);
    Ok(())
}

/// Removes a draft for good; [`Cause::Locked`] if a window has it open.
pub fn remove_draft(folders: &Folders, id: &DraftId) -> Result<(), StoreError> {
    let folder = journal::folder(folders, id);
    let lock = Lock::claim(&folder)?;
    // Under a hidden name first: so it is gone in one step, and half a draft is never seen.
    let gone = aside::free_name(&folder, Action::Remove, |n| format!(".gone-{id}-{n}"))?;
    let held = (!cfg!(windows)).then_some(lock);
    atomic::move_to(&folder, &gone)?;
    drop(held);
    fs::remove_dir_all(&gone).map_err(StoreError::of(Action::Remove, &gone))
}

/// Takes a draft back from the trash; [`Cause::Exists`] if there is such a draft already.
pub fn restore(folders: &Folders, id: &DraftId) -> Result<(), StoreError> {
    let to = journal::folder(folders, id);
    if to.symlink_metadata().is_ok() {
        return Err(StoreError::new(Action::Remove, &to, Cause::Exists));
    }
    atomic::move_to(&folders.trash().join(id.to_string()), &to)
}
