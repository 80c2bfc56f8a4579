use std::path::PathBuf;

/// Where this person's things are kept; empty paths where nothing is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Places {
    pub settings: PathBuf,
    pub data: PathBuf,
}
