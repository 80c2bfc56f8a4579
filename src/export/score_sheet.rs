use crate::{
    chart::Whose,
    model::{Answers, Benchmark, Questionnaire},
    score::{Calibration, Comparison, Profile, Status},
    text::Words,
};

/// All that `score` prints about a result.
#[derive(Clone, Copy)]
pub struct ScoreSheet<'a> {
    /// Whom it is about, and by whom.
    pub whose: Whose<'a>,
    pub questionnaire: &'a Questionnaire,
    pub answers: &'a Answers,
    pub profile: &'a Profile,
    pub against: Option<(&'a Comparison, &'a Benchmark)>,
    pub calibration: &'a [Calibration],
    pub words: &'a Words,
}

/// A status in files.
pub(super) fn status_name(status: Status) -> &'static str {
    match status {
        Status::Scored => "scored",
        Status::TooFew => "too_few",
        Status::NotApplicable => "not_applicable",
    }
}
