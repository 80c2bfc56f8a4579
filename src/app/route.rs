use super::HelpPage;

/// Which screen is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Route {
    /// The very first start: which language.
    Welcome,
    #[default]
    Start,
    Assess,
    /// What is still unanswered, and finishing.
    Check,
    Results,
    /// What is wrong with a file.
    Problems,
    /// The questionnaires, and what they are compared with.
    Library,
    /// The catalogue of learning formats.
    Learning,
    /// A questionnaire that is looked through.
    Preview,
    Settings,
    Help(HelpPage),
}
