use std::sync::LazyLock;

use serde::Deserialize;

use super::{GlossaryLetter, Language, Term};

/// The words of procurement: what they mean, and what they are called in each language.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    /// By the English alphabet.
    pub terms: Vec<Term>,
}

impl Glossary {
    /// The glossary of the program. A test sees to it that it can be read.
    pub fn shipped() -> &'static Self {
        static READ: LazyLock<Glossary> = LazyLock::new(|| {
            let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
            options.from_str(include_str!("../../assets/glossary.ron")).unwrap_or_default()
        });
        &READ
    }

    /// The terms by the alphabet of that language, letter by letter.
    pub fn letters(language: Language) -> &'static [GlossaryLetter] {
        static FINNISH: LazyLock<Vec<GlossaryLetter>> = LazyLock::new(|| GlossaryLetter::all(Language::Finnish));
        static SWEDISH: LazyLock<Vec<GlossaryLetter>> = LazyLock::new(|| GlossaryLetter::all(Language::Swedish));
        static ENGLISH: LazyLock<Vec<GlossaryLetter>> = LazyLock::new(|| GlossaryLetter::all(Language::English));
        match language {
            Language::Finnish => &FINNISH,
            Language::Swedish => &SWEDISH,
            Language::English => &ENGLISH,
        }
    }
}
