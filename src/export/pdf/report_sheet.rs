use crate::{
    chart::Series,
    model::{AssessmentResult, Benchmark},
    text::Words,
};

/// All that a report is made of.
#[derive(Clone, Copy)]
pub struct ReportSheet<'a> {
    pub result: &'a AssessmentResult,
    pub benchmark: Option<&'a Benchmark>,
    /// What else is drawn beside it: earlier results, a second rater, another benchmark; two at most.
    pub beside: &'a [Series],
    pub words: &'a Words,
}
