//! What the program is about, as checked types: questionnaires, answers, results, benchmarks and catalogues.
//!
//! Only [`crate::format`] makes these from files; whoever holds one may trust it.

mod answers;
mod assessed;
mod benchmark;
mod catalogue;
mod change;
mod citation;
mod clinic;
mod clinic_rise;
mod digest;
mod goal;
mod goal_step;
mod id;
mod level;
mod level_words;
mod localized;
mod moment;
mod noise;
mod occasion;
mod plan;
mod questionnaire;
mod result;
mod round;
mod slug;
mod version;

pub use answers::{Answer, Answers, IMPORTANCE, IMPORTANCE_UNKNOWN, MAX_NOTE};
pub use assessed::Assessed;
pub use benchmark::{Benchmark, BenchmarkKind};
pub use catalogue::Catalogue;
pub use change::Change;
pub use citation::Citation;
pub use clinic::{Clinic, ClinicKind};
pub use clinic_rise::ClinicRise;
pub use digest::Digest;
pub use goal::Goal;
pub use goal_step::GoalStep;
pub use id::{AreaId, BenchmarkId, CatalogueId, ClinicId, ItemId, QuestionnaireId, ResultId};
pub use level::{Level, MAX_LEVELS};
pub use level_words::LevelWords;
pub use localized::{Localized, SOFT_HYPHEN};
pub use moment::Moment;
pub use noise::{Noise, Spread};
pub use occasion::{MAX_NAME, Occasion};
pub use plan::{MAX_GOALS, Plan};
pub use questionnaire::{
    Area, Aspect, Content, Item, ItemKind, LevelMeaning, Node, Questionnaire, Rounding, Scoring, Source, Validity,
};
pub use result::{AssessmentResult, Integrity, Rater, StoredScore, Subject};
pub use round::Round;
pub use slug::slug;
pub use version::Version;

/// A day of the calendar, without a time of day.
pub use jiff::civil::Date;
