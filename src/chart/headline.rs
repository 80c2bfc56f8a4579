use crate::{
    model::{Benchmark, Questionnaire},
    score::{Comparison, Profile},
    text::Words,
};

/// Says in one or two sentences what a result shows.
pub fn headline(
    _questionnaire: &Questionnaire,
    _profile: &Profile,
    _against: Option<(&Comparison, &Benchmark)>,
    _words: &Words,
) -> String {
    String::new()
}
