use super::{Action, Cause, DraftId, Folders, StoreError, atomic, journal};

/// Brings back the draft of that id that was thrown away last.
///
/// [`Cause::NotFound`] if there is none in the trash, [`Cause::Exists`] if such a draft is there already.
pub fn restore(folders: &Folders, id: &DraftId) -> Result<(), StoreError> {
    let to = journal::folder(folders, id);
    if to.exists() {
        return Err(StoreError::new(Action::Save, &to, Cause::Exists));
    }
    let name = id.to_string();
    let number = |found: &str| match found.strip_prefix(&name)? {
        "" => Some(1),
        rest => rest.strip_prefix('-')?.parse::<u32>().ok(),
    };
    let thrown_away = atomic::list(&folders.trash())?
        .into_iter()
        .filter_map(|path| Some((number(path.file_name()?.to_str()?)?, path)))
        .max();
    let (_, from) =
        thrown_away.ok_or_else(|| StoreError::new(Action::Read, &folders.trash().join(&name), Cause::NotFound))?;
    atomic::move_to(&from, &to)
}
