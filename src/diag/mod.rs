//! Problem reports: what is wrong, where, and how to mend it, as data. Words are made of them in [`crate::text`].

mod code;
mod place;
mod problem;
mod report;

pub use code::{Code, Severity};
pub use place::{Excerpt, Place};
pub use problem::{Arg, Problem};
pub use report::Report;
