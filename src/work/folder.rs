use std::path::Path;

use crate::{app::Trouble, store};

/// Refuses a path whose folder is not there: a mistyped folder must not come into being unasked.
pub(super) fn refuse_new_folder(path: &Path) -> Result<(), Trouble> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    match folder.filter(|folder| !store::is_folder(folder)) {
        Some(folder) => {
            Err(Trouble { key: "trouble-no-folder", path: folder.display().to_string(), detail: String::new() })
        }
        None => Ok(()),
    }
}
