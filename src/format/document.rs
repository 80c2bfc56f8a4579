use crate::model::{AssessmentResult, Benchmark, Questionnaire};

/// What a file holds, once it was read without errors.
#[derive(Debug, Clone, PartialEq)]
pub enum Document {
    Questionnaire(Questionnaire),
    Benchmark(Benchmark),
    Result(Box<AssessmentResult>),
}
