use std::path::PathBuf;

/// Where this person's things are kept; empty paths where nothing is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Places {
    /// The folder of settings, recent files and the place of the window.
    pub settings: PathBuf,
    pub data: PathBuf,
}
