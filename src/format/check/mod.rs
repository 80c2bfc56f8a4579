//! What a file means: every problem of a parsed file at once, each with its place; and the checked value.

mod area;
mod benchmark;
mod catalogue;
mod checker;
mod clinic;
mod item;
mod questionnaire;
mod result;

pub use benchmark::check_benchmark_against;
pub(super) use catalogue::KnownAreas;
pub(super) use checker::Checker;
use checker::Need;
