//! Journeys through the real program, as people make them: by keyboard, on a real disk.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "these are tests: whatever goes wrong here is a test that fails, and files are spoilt on purpose"
)]

mod accessibility;
mod again;
mod altered_results;
mod answers;
mod app;
mod authoring;
mod beside;
mod broken_questionnaires;
mod drafts;
mod dropped_files;
mod first_start;
mod focus;
mod gaps_in_answers;
mod languages;
mod library;
mod many_files;
mod over_time;
mod palette;
mod plan;
mod presentation;
mod recent_files;
mod reports;
mod rounds;
mod safe_answers;
mod saving;
mod second_rater;
mod settings;
mod steps;
#[path = "../support/mod.rs"]
mod support;
mod tab_order;
mod tour;
mod two_everywhere;
mod undo;
mod words;
