//! The commands without a window. Results go to standard output, problems to standard error.
//!
//! Exit codes: 0 done; 1 the input has problems; 2 wrong use; 3 could not read or write. With several files the worst
//! one counts. Warnings alone are no problem.

mod arguments;
mod check;
mod clinics;
mod clock;
mod demo;
mod draw;
mod drawing;
mod export;
mod failure;
mod fill;
mod input;
mod interrupt;
mod listing;
mod mistyped;
mod new_questionnaire;
mod new_result;
mod outcome;
mod output;
mod progress;
mod report;
mod report_arguments;
mod report_batch;
mod run;
mod score;
mod stderr_log;
mod terminal;

pub use outcome::{Exit, Outcome};
pub use run::run;
pub use stderr_log::start_log;
