use std::sync::LazyLock;

use super::{Block, parse::parse};
use crate::text::Language;

/// The written pages of the help in one language.
pub struct HelpText {
    /// How the program works.
    pub how: Vec<Block>,
    /// How scores are computed.
    pub scoring: Vec<Block>,
    pub privacy: Vec<Block>,
    /// The accessibility statement.
    pub accessibility: Vec<Block>,
}

macro_rules! pages {
    ($tag:literal) => {
        LazyLock::new(|| HelpText {
            how: parse(include_str!(concat!("../../../assets/help/", $tag, "/how.md"))),
            scoring: parse(include_str!(concat!("../../../assets/help/", $tag, "/scoring.md"))),
            privacy: parse(include_str!(concat!("../../../assets/help/", $tag, "/privacy.md"))),
            accessibility: parse(include_str!(concat!("../../../assets/help/", $tag, "/accessibility.md"))),
        })
    };
}

impl HelpText {
    /// The pages in that language.
    pub fn of(language: Language) -> &'static Self {
        static FINNISH: LazyLock<HelpText> = pages!("fi");
        static SWEDISH: LazyLock<HelpText> = pages!("sv");
        static ENGLISH: LazyLock<HelpText> = pages!("en");
        match language {
            Language::Finnish => &FINNISH,
            Language::Swedish => &SWEDISH,
            Language::English => &ENGLISH,
        }
    }
}
