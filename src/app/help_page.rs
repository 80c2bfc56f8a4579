/// A page of the help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum HelpPage {
    #[default]
    HowItWorks,
    Scoring,
    Privacy,
    Accessibility,
    Licences,
}

impl HelpPage {
    /// Every page, in the order of the list.
    pub const ALL: [Self; 5] = [Self::HowItWorks, Self::Scoring, Self::Privacy, Self::Accessibility, Self::Licences];

    /// The key of its name in the language files.
    pub fn key(self) -> &'static str {
        match self {
            Self::HowItWorks => "help-how",
            Self::Scoring => "help-scoring",
            Self::Privacy => "help-privacy",
            Self::Accessibility => "help-accessibility",
            Self::Licences => "help-licences",
        }
    }
}
