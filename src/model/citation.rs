use std::borrow::Cow;

use super::Localized;

/// Where a fact can be looked up: cited in the same way everywhere, or as each language does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Citation {
    /// One text for all languages.
    Same(String),
    /// A text per language.
    PerLanguage(Localized),
}

impl Citation {
    /// How it is cited in that language; empty where there is none.
    pub fn plain(&self, language: &str) -> Cow<'_, str> {
        match self {
            Self::Same(text) => text.as_str().into(),
            Self::PerLanguage(texts) => texts.plain(language),
        }
    }

    /// Whether nothing is cited.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Same(text) => text.trim().is_empty(),
            Self::PerLanguage(texts) => texts.iter().all(|(_, text)| text.trim().is_empty()),
        }
    }
}

impl Default for Citation {
    fn default() -> Self {
        Self::Same(String::new())
    }
}
