//! Short lists that the program keeps in a file of its own: one that can't be understood is put aside, never lost.

use std::path::{Path, PathBuf};

use serde::{Serialize, de::DeserializeOwned};

use super::{Action, Cause, Overwrite, StoreError, aside, read, save_private};

/// A list of some dozen entries; more is no such list.
const LIMIT: u64 = 256 * 1024;

/// What the file holds; `None` where nothing was saved yet.
///
/// A damaged file is put aside like damaged settings: the second value says where it is now. An error means that it is
/// there but can't be read: then better don't save over it.
pub(super) fn load<T: DeserializeOwned>(path: &Path) -> Result<(Option<T>, Option<PathBuf>), StoreError> {
    let text = match read(path, LIMIT) {
        Ok(bytes) => String::from_utf8(bytes).ok(),
        Err(StoreError { cause: Cause::NotFound, .. }) => return Ok((None, None)),
        Err(StoreError { cause: Cause::TooLarge { .. }, .. }) => None,
        Err(error) => return Err(error),
    };
    match text.and_then(|text| ron::from_str::<T>(&text).ok()) {
        Some(list) => Ok((Some(list), None)),
        None => Ok((None, Some(aside::put_aside(path)?))),
    }
}

/// Saves the list.
pub(super) fn save<T: Serialize>(path: &Path, list: &T) -> Result<(), StoreError> {
    let pretty = ron::ser::PrettyConfig::new().struct_names(true).new_line("\n");
    let text = ron::ser::to_string_pretty(list, pretty).map_err(StoreError::of(Action::Save, path))?;
    save_private(path, format!("{text}\n").as_bytes(), Overwrite::Allow)
}
