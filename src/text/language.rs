/// The languages of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    Finnish,
    Swedish,
    #[default]
    English,
}

impl Language {
    /// Every language, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Finnish, Self::Swedish, Self::English];

    /// The tag in files and settings: `fi`, `sv`, `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Finnish => "fi",
            Self::Swedish => "sv",
            Self::English => "en",
        }
    }

    /// The language's name in itself: never translated.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Finnish => "Suomi",
            Self::Swedish => "Svenska",
            Self::English => "English",
        }
    }

    /// The language that this system is set to; English where that is none of ours.
    pub fn of_system() -> Self {
        sys_locale::get_locales().find_map(|tag| Self::parse(&tag)).unwrap_or_default()
    }

    /// The language of a tag such as `fi`, `fi-FI` or `sv_FI.UTF-8`.
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.']).next().unwrap_or_default().to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.tag() == primary)
    }
}
