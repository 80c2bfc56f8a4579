use crate::model::{AssessmentResult, Benchmark, Catalogue, Questionnaire};

/// What a file holds, once it was read without errors.
#[derive(Debug, Clone, PartialEq)]
pub enum Document {
    Questionnaire(Questionnaire),
    Benchmark(Benchmark),
    Catalogue(Catalogue),
    Result(Box<AssessmentResult>),
}
