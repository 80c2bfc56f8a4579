use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use super::Refused;

/// The template that comes with the program: short, and made to be changed.
const SHIPPED: &str = include_str!("../../../assets/report/report.typ");

/// Reads files of one folder by their names, with `/` between the parts.
pub type TemplateFolder = dyn Fn(&str) -> Result<Vec<u8>, Refused> + Send + Sync;

/// What came of reading a file of the folder.
type ReadOnce = Result<Arc<[u8]>, Refused>;

/// A report's template: typst, with the files beside it.
///
/// Each file is read once, so that all reports of a run are alike.
pub struct Template {
    /// As problems name it.
    pub(super) name: String,
    pub(super) main: Vec<u8>,
    folder: Option<Box<TemplateFolder>>,
    read: Mutex<HashMap<String, ReadOnce>>,
}

impl Template {
    /// The one that comes with the program.
    pub fn shipped() -> Self {
        Self { name: "report.typ".to_owned(), main: SHIPPED.as_bytes().to_vec(), folder: None, read: Mutex::default() }
    }

    /// One of an organisation: its name in problems, its text, and the folder that it may read.
    pub fn new(name: String, main: Vec<u8>, folder: Box<TemplateFolder>) -> Self {
        Self { name, main, folder: Some(folder), read: Mutex::default() }
    }

    /// The text of the one that comes with the program.
    pub fn shipped_text() -> &'static str {
        SHIPPED
    }

    /// The bytes of a file in its folder.
    pub(super) fn file(&self, name: &str) -> Result<Arc<[u8]>, Refused> {
        let Some(folder) = &self.folder else { return Err(Refused::NotFound) };
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        read.entry(name.to_owned()).or_insert_with(|| folder(name).map(Into::into)).clone()
    }
}

impl fmt::Debug for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Template").field("name", &self.name).finish_non_exhaustive()
    }
}
