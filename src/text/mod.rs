//! Every word shown to a person, from the language files in `assets/i18n`; numbers, plurals and dates as each language
//! writes them; the words of procurement, from `assets/glossary.ron`.

mod date;
mod glossary;
mod glossary_letter;
mod help;
mod language;
pub mod licences;
mod number;
mod problem;
mod term;
mod words;

pub use glossary::Glossary;
pub use glossary_letter::GlossaryLetter;
pub use help::{Block, HelpText, Run, RunStyle};
pub use language::Language;
pub use problem::ProblemText;
pub use term::Term;
pub use words::{Value, Words};
