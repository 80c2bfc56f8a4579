use std::borrow::Cow;

/// Shows nothing unless a line breaks there; authors put it at the joints of long compounds.
pub const SOFT_HYPHEN: char = '\u{ad}';

/// A text in several languages, in the order of its file; the first is the fallback.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Localized(Vec<(String, String)>);

impl Localized {
    /// Takes pairs of a language tag (`en`, `fi`, `sv`) and the text.
    pub fn new(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(texts.into_iter().collect())
    }

    /// The text in that language, or in the first one that has it; empty where there is no text at all.
    pub fn get(&self, language: &str) -> &str {
        let of = |tag: &str| self.0.iter().find(|(l, _)| l == tag).map(|(_, text)| text.as_str());
        of(language).or_else(|| self.0.first().map(|(_, text)| text.as_str())).unwrap_or_default()
    }

    /// Like [`Self::get`], without the soft hyphens.
    pub fn plain(&self, language: &str) -> Cow<'_, str> {
        let text = self.get(language);
        if text.contains(SOFT_HYPHEN) { text.replace(SOFT_HYPHEN, "").into() } else { text.into() }
    }

    /// Whether it has a text in that language.
    pub fn has(&self, language: &str) -> bool {
        self.0.iter().any(|(l, text)| l == language && !text.is_empty())
    }

    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|(_, text)| text.is_empty())
    }

    /// The pairs of language tag and text, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(language, text)| (language.as_str(), text.as_str()))
    }
}
