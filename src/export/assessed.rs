use super::ScoreSheet;
use crate::{
    chart::Whose,
    model::{AssessmentResult, Benchmark},
    score::{Calibration, Comparison, Profile, calibrate, compare, profile},
    text::Words,
};

/// A result with all that follows from its answers, ready to be exported.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessed {
    /// The name of the file that it was read from; may be empty.
    pub file: String,
    pub result: AssessmentResult,
    pub benchmark: Option<Benchmark>,
    pub profile: Profile,
    /// With the benchmark, if there is one.
    pub comparison: Option<Comparison>,
    pub calibration: Vec<Calibration>,
}

impl Assessed {
    /// Scores a result and compares it.
    pub fn new(file: impl Into<String>, result: AssessmentResult, benchmark: Option<Benchmark>) -> Self {
        let profile = profile(&result.questionnaire, &result.answers);
        let comparison =
            benchmark.as_ref().map(|benchmark| compare(&result.questionnaire, &profile, &result.answers, benchmark));
        let calibration = calibrate(&result.questionnaire, &profile, &result.answers);
        Self { file: file.into(), result, benchmark, profile, comparison, calibration }
    }

    /// Whom it is about, and by whom.
    pub fn whose(&self) -> Whose<'_> {
        Whose::of(&self.result)
    }

    /// What it is compared with, and how.
    pub fn against(&self) -> Option<(&Comparison, &Benchmark)> {
        self.comparison.as_ref().zip(self.benchmark.as_ref())
    }

    /// What it shows, in one or two sentences.
    pub fn headline(&self, words: &Words) -> String {
        let questionnaire = &self.result.questionnaire;
        crate::chart::headline_of(self.whose(), questionnaire, &self.profile, self.against(), words)
    }

    /// All that `score` prints about it.
    pub fn sheet<'a>(&'a self, words: &'a Words) -> ScoreSheet<'a> {
        ScoreSheet {
            whose: self.whose(),
            questionnaire: &self.result.questionnaire,
            answers: &self.result.answers,
            profile: &self.profile,
            against: self.against(),
            calibration: &self.calibration,
            words,
        }
    }
}
