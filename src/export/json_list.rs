use serde_json::{Map, Value};

use super::{Assessed, json::value};
use crate::text::Words;

/// The score sheets of several results as one JSON array: each as [`super::json`] writes it, with the name of its file
/// first.
#[derive(Default)]
pub struct JsonList {
    sheets: Vec<Value>,
}

impl JsonList {
    /// Adds the score sheet of a result.
    pub fn add(&mut self, assessed: &Assessed, words: &Words) {
        let mut named = Map::new();
        named.insert("file".to_owned(), Value::from(assessed.file.as_str()));
        if let Value::Object(sheet) = value(&assessed.sheet(words)) {
            named.extend(sheet);
        }
        self.sheets.push(Value::Object(named));
    }

    /// The bytes of the file, ending in a line break.
    pub fn finish(self) -> Vec<u8> {
        format!("{:#}\n", Value::Array(self.sheets)).into_bytes()
    }
}
