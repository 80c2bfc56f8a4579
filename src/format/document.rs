use super::Kind;
use crate::model::{AssessmentResult, Benchmark, Catalogue, Questionnaire};

/// What a file holds, once it was read without errors.
#[derive(Debug, Clone, PartialEq)]
pub enum Document {
    Questionnaire(Questionnaire),
    Benchmark(Benchmark),
    Catalogue(Catalogue),
    Result(Box<AssessmentResult>),
}

impl Document {
    /// The kind of its file.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Questionnaire(_) => Kind::Questionnaire,
            Self::Benchmark(_) => Kind::Benchmark,
            Self::Catalogue(_) => Kind::Catalogue,
            Self::Result(_) => Kind::Result,
        }
    }
}
