/// A page of the help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum HelpPage {
    #[default]
    HowItWorks,
    Scoring,
    /// The words of procurement.
    Words,
    Privacy,
    Accessibility,
    Licences,
}

impl HelpPage {
    /// Every page, in the order of the list.
    pub const ALL: [Self; 6] =
        [Self::HowItWorks, Self::Scoring, Self::Words, Self::Privacy, Self::Accessibility, Self::Licences];

    /// The key of its name in the language files.
    pub fn key(self) -> &'static str {
        match self {
            Self::HowItWorks => "help-how",
            Self::Scoring => "help-scoring",
            Self::Words => "help-words",
            Self::Privacy => "help-privacy",
            Self::Accessibility => "help-accessibility",
            Self::Licences => "help-licences",
        }
    }
}
