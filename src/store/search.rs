use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

use super::{StoreError, atomic::list};

/// Folders inside folders are looked through to this depth.
const DEEPEST: usize = 16;

/// The files with that ending in a folder and the folders inside it, sorted; hidden ones and links to folders are left
/// out.
pub fn files_inside(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, StoreError> {
    let mut found = Vec::new();
    walk(folder, ending, DEEPEST, &mut found)?;
    found.sort();
    Ok(found)
}

fn walk(folder: &Path, ending: &str, deepest: usize, found: &mut Vec<PathBuf>) -> Result<(), StoreError> {
    for path in list(folder)? {
        if path.is_dir() {
            if deepest > 0 && !path.is_symlink() {
                walk(&path, ending, deepest - 1, found)?;
            }
        } else if path.extension().and_then(OsStr::to_str).is_some_and(|own| own.eq_ignore_ascii_case(ending)) {
            found.push(path);
        }
    }
    Ok(())
}
