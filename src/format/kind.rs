/// The kinds of files, by the outermost name in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Questionnaire,
    Benchmark,
    Result,
    Contribution,
    Summary,
    Catalogue,
    Programme,
}

impl Kind {
    /// Every kind there is.
    pub const ALL: &[Self] = &[
        Self::Questionnaire,
        Self::Benchmark,
        Self::Result,
        Self::Contribution,
        Self::Summary,
        Self::Catalogue,
        Self::Programme,
    ];

    /// The outermost name in files of this kind.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Questionnaire => "Questionnaire",
            Self::Benchmark => "Benchmark",
            Self::Result => "Result",
            Self::Contribution => "Contribution",
            Self::Summary => "Summary",
            Self::Catalogue => "Catalogue",
            Self::Programme => "Programme",
        }
    }

    /// The kind of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == name)
    }

    /// The newest format of this kind that this version reads; `None` where it reads none.
    pub fn newest_format(self) -> Option<u32> {
        match self {
            Self::Questionnaire | Self::Benchmark | Self::Result | Self::Catalogue => Some(1),
            Self::Contribution | Self::Summary | Self::Programme => None,
        }
    }
}
