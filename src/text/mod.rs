//! Every word shown to a person, from the language files in `assets/i18n`; numbers, plurals and dates as each language
//! writes them.

mod date;
mod language;
mod number;
mod problem;
mod words;

pub use language::Language;
pub use problem::ProblemText;
pub use words::{Value, Words};
