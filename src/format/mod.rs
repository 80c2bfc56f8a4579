//! RON and CSV to checked values and back. Never touches files: takes a name, for the report, and bytes.
//!
//! Reading goes down these steps, and the first that fails ends it with a report: limits and encoding (`encoding`); places
//! of everything, brackets and commas (`locate`); the header (`header`); the shapes of that format number (`v1`, by way
//! of `syntax`); and then everything else at once (`check`).

mod answers;
mod check;
mod copy;
mod digest;
mod document;
mod edit;
mod encoding;
mod findings;
mod foreign;
mod header;
mod keep;
mod kind;
mod lexer;
mod limits;
mod locate;
mod mismatch;
mod near;
mod read;
mod reading;
mod script;
mod seal;
mod span;
mod start;
mod syntax;
#[cfg(test)]
mod tests;
mod title;
mod tree;
mod v1;
mod write;

pub use answers::read_answers;
pub use check::check_benchmark_against;
pub use copy::copy_with_id;
pub use digest::digest;
pub use document::Document;
pub use header::kind_of;
pub use kind::Kind;
pub use limits::MAX_BYTES;
pub use near::near;
pub use read::{
    is_too_new, read, read_benchmark, read_benchmark_for, read_beside, read_catalogue, read_questionnaire, read_result,
    unreadable,
};
pub use reading::Reading;
pub use start::{start_catalogue, start_questionnaire};
pub use title::title_taken;
pub use write::write_result;

use findings::Findings;
use script::Script;
use span::Span;
use tree::Tree;
