use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{Action, Cause, FILE_LIMIT, StoreError, read};

/// What the main file of a template's folder is called.
pub const TEMPLATE: &str = "report.typ";

/// A template of an organisation: its main file, and the one folder that it may read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateFiles {
    /// As the person named it, or `report.typ` in the folder that they named.
    pub main: PathBuf,
    /// Without links on the way.
    folder: PathBuf,
}

impl TemplateFiles {
    /// Finds the template that a path names: a file, or a folder with a `report.typ` in it.
    pub fn find(path: &Path) -> Result<Self, StoreError> {
        let main = if path.is_dir() { path.join(TEMPLATE) } else { path.to_owned() };
        let folder = super::atomic::folder_of(&main);
        let folder = fs::canonicalize(folder).map_err(StoreError::of(Action::Read, &main))?;
        Ok(Self { main, folder })
    }

    /// The bytes of its main file.
    pub fn read_main(&self) -> Result<Vec<u8>, StoreError> {
        read(&self.main, FILE_LIMIT)
    }

    /// The bytes of a file in its folder or a folder inside. Links that lead out of it are not followed.
    pub fn read(&self, name: &str) -> Result<Vec<u8>, StoreError> {
        let path = self.folder.join(name);
        let real = fs::canonicalize(&path).map_err(StoreError::of(Action::Read, &path))?;
        if !real.starts_with(&self.folder) {
            return Err(StoreError::new(Action::Read, &path, Cause::Denied));
        }
        read(&real, FILE_LIMIT)
    }
}
