use std::collections::BTreeMap;

use serde::Deserialize;

use super::Language;

/// A word of procurement.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub id: String,
    /// Whether its translation must not vary: see the head of the glossary.
    #[serde(default, rename = "strict")]
    pub is_strict: bool,
    /// By the tag of the language.
    term: BTreeMap<String, String>,
    meaning: BTreeMap<String, String>,
    stems: BTreeMap<String, Vec<String>>,
}

impl Term {
    /// What it is called in that language, in small letters unless it is a name.
    pub fn name(&self, language: Language) -> &str {
        self.term.get(language.tag()).map_or("", String::as_str)
    }

    /// What it means, in a sentence or two.
    pub fn meaning(&self, language: Language) -> &str {
        self.meaning.get(language.tag()).map_or("", String::as_str)
    }

    /// By what it is found in a text: see the head of the glossary.
    pub fn stems(&self, language: Language) -> &[String] {
        self.stems.get(language.tag()).map_or(&[], Vec::as_slice)
    }
}
