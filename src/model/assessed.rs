/// What a questionnaire assesses: decides how its results are put into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Assessed {
    /// What a person can do.
    #[default]
    Skills,
    /// How far an organisation has come; it is spoken of as one, not as a person.
    Organisation,
    /// What a person is ready to give, and wishes to get: no strong and weak sides.
    Readiness,
    /// What a person knows: how many test items are right comes before any level.
    Knowledge,
}

impl Assessed {
    /// All of them.
    pub const ALL: &[Self] = &[Self::Skills, Self::Organisation, Self::Readiness, Self::Knowledge];
}
