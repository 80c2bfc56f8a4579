//! What a file means: every problem of a parsed file at once, each with its place; and the checked value.

mod alike;
mod area;
mod benchmark;
mod catalogue;
mod checker;
mod clinic;
mod craft;
mod item;
mod joined;
mod length;
mod noise;
mod plan;
mod questionnaire;
mod result;
mod test_item;
mod wording;

pub use benchmark::check_benchmark_against;
pub(super) use catalogue::KnownAreas;
pub(super) use checker::Checker;
use checker::Need;
use craft::Craft;
use length::Length;
