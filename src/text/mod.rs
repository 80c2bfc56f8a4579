//! Every word shown to a person, from the language files in `assets/i18n`; numbers, plurals and dates as each language
//! writes them.

mod date;
mod help;
mod language;
pub mod licences;
mod number;
mod problem;
mod words;

pub use help::{Block, HelpText, Run, RunStyle};
pub use language::Language;
pub use problem::ProblemText;
pub use words::{Value, Words};
