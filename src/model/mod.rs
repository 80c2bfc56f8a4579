//! What the program is about, as checked types: questionnaires, answers, results and benchmarks.
//!
//! Only [`crate::format`] makes these from files; whoever holds one may trust it.

mod answers;
mod benchmark;
mod change;
mod digest;
mod id;
mod level;
mod localized;
mod moment;
mod occasion;
mod questionnaire;
mod result;
mod slug;
mod version;

pub use answers::{Answer, Answers, IMPORTANCE, IMPORTANCE_UNKNOWN, MAX_NOTE};
pub use benchmark::{Benchmark, BenchmarkKind};
pub use change::Change;
pub use digest::Digest;
pub use id::{AreaId, BenchmarkId, ItemId, QuestionnaireId, ResultId};
pub use level::{Level, MAX_LEVELS};
pub use localized::{Localized, SOFT_HYPHEN};
pub use moment::Moment;
pub use occasion::{MAX_NAME, Occasion};
pub use questionnaire::{
    Area, Aspect, Content, Item, ItemKind, LevelMeaning, Node, Questionnaire, Rounding, Scoring, Source, Validity,
};
pub use result::{AssessmentResult, Integrity, Rater, StoredScore, Subject};
pub use slug::slug;
pub use version::Version;
