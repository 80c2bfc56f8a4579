use super::clock::Clock;
use crate::{
    model::{
        Answers, AssessmentResult, BenchmarkId, Integrity, Plan, Questionnaire, Rater, ResultId, StoredScore, Subject,
    },
    score::profile,
};

/// Makes a result of answers, as if they had just been given.
pub(super) fn new_result(
    questionnaire: &Questionnaire,
    answers: Answers,
    subject: Subject,
    benchmark: Option<BenchmarkId>,
    (clock, id): (Clock, ResultId),
) -> AssessmentResult {
    let scores = profile(questionnaire, &answers);
    AssessmentResult {
        id,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        questionnaire: questionnaire.for_result(),
        started: clock.now,
        finished: clock.now,
        rater: Rater::default(),
        round: None,
        subject,
        benchmark,
        answers,
        plan: Plan::default(),
        scores: scores.areas.iter().map(|area| StoredScore { area: area.id.clone(), score: area.score }).collect(),
        integrity: Integrity::Intact,
    }
}
