use std::path::Path;

use crate::{app::Trouble, format, store};

/// Refuses to write over a file of ours that only a newer version reads, whoever agreed to replacing it.
///
/// What is not there, or can't be read, is for the saving to judge.
pub fn refuse_newer(path: &Path) -> Result<(), Trouble> {
    match store::read(path, store::FILE_LIMIT) {
        Ok(bytes) if format::is_too_new(&bytes) => {
            Err(Trouble { key: "trouble-too-new", path: path.display().to_string(), detail: String::new() })
        }
        _ => Ok(()),
    }
}
