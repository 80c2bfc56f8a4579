use std::{fs, path::Path, time::SystemTime};

/// By what a file is known to be the same as before, without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    modified: Option<SystemTime>,
    bytes: u64,
}

/// The stamp of a file now; `None` where it can't be looked at.
pub fn stamp(path: &Path) -> Option<Stamp> {
    let metadata = fs::metadata(path).ok()?;
    Some(Stamp { modified: metadata.modified().ok(), bytes: metadata.len() })
}

/// When the file was changed last; `None` where that can't be had.
pub fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Overwrite, save};

    #[test]
    fn a_file_keeps_its_stamp_until_it_is_saved_anew() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("a.ron");
        assert_eq!(stamp(&path), None);
        save(&path, b"one", Overwrite::Allow).unwrap();
        let before = stamp(&path);
        assert!(before.is_some() && before == stamp(&path));
        save(&path, b"longer", Overwrite::Allow).unwrap();
        assert_ne!(before, stamp(&path));
    }
}
