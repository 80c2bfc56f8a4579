//! The shapes of files in format 1, exactly as they stand there. Checks come after; see [`super::check`].

mod benchmark;
mod catalogue;
mod citation;
mod copy;
mod from_model;
mod plan;
mod questionnaire;
mod result;
mod texts;

pub(super) use benchmark::{Benchmark, BenchmarkFile, BenchmarkKind};
pub(super) use catalogue::{Catalogue, Clinic, Rise};
pub(super) use citation::Citation;
pub(super) use plan::{GoalCopy, PlanCopy, StepCopy};
pub(super) use questionnaire::{
    Area, Aspect, Assessed, Item, ItemKind, Level, Noise, Questionnaire, Rounding, Scoring, Source, Spread, Validity,
};
pub(super) use result::{
    Answer, AreaCopy, AssessmentResult, BenchmarkCopy, ItemCopy, KindCopy, LevelCopy, NoiseCopy, QuestionnaireCopy,
    Rater, Round, ScoringCopy, SourceCopy, SpreadCopy, SubjectCopy, ValidityCopy,
};
pub(super) use texts::{Ordered, Texts};
