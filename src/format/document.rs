use crate::model::{AssessmentResult, Benchmark, Questionnaire};

/// What a file holds, once it was read without errors.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "one at a time, and it is taken apart at once")]
pub enum Document {
    Questionnaire(Questionnaire),
    Benchmark(Benchmark),
    Result(Box<AssessmentResult>),
}
