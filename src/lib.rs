//! Procuradar: assess your procurement skills and see your profile beside a role's targets.
//!
//! # Layers
//!
//! Files flow in one direction: bytes ([`store`]) become checked values ([`mod@format`], [`model`]); commands change
//! the state ([`app`]), effects leave it ([`work`], [`shell`]); charts are computed once ([`chart`]) and painted on
//! many surfaces ([`ui`], [`export`]). A module imports of ours only what its row names; `tests/layers.rs` reads this
//! table and fails on any other import.
//!
//! | module | owns | may import of ours | may name outside |
//! |---|---|---|---|
//! | `diag` | problem reports: code, place, excerpt, what fills the words | - | - |
//! | `model` | questionnaires, answers, results, benchmarks, catalogues; ids as types | - | jiff |
//! | `score` | a person's scores, gaps, needs; pure | `model` | - |
//! | `advise` | what helps a person on: learning formats that close needs; pure | `model`, `score` | - |
//! | `look` | the tokens of the themes, the embedded family and its measures | - | serde, ron, ab_glyph |
//! | `text` | every word shown to a person, numbers, plurals, dates, the help, the glossary | `diag`, `model` | fluent_bundle, sys_locale, pulldown_cmark, serde, ron |
//! | `chart` | charts as one value, `Scene`, and their description in words | `model`, `score`, `look`, `text` | - |
//! | `format` | RON and CSV to model and back: versions, places of problems | `diag`, `model` | serde, ron, csv, sha2, strsim |
//! | `export` | bytes for others: SVG, PNG, JSON, CSV, workbooks, PDF | `diag`, `model`, `score`, `advise`, `look`, `text`, `chart` | plotters, resvg, png, serde_json, rust_xlsxwriter, typst, typst_layout, typst_pdf |
//! | `store` | the only code that touches files: atomic save, journal, folders, settings, library; the one window | `model`, `format` | serde, ron, directories, tempfile, crc32fast, uuid, interprocess, log |
//! | `app` | the program without a window: state, commands, update, effects; pure | `diag`, `model`, `score`, `look`, `text`, `chart` | nucleo_matcher |
//! | `work` | runs effects on a worker thread; ids of results that no draft precedes | all above | log, uuid |
//! | `ui` | drawing and input; reads the state, pushes commands | `diag`, `model`, `score`, `advise`, `look`, `text`, `chart`, `app` | egui |
//! | `shell` | window, dialogs, fonts | `model`, `look`, `text`, `store`, `app`, `work`, `ui` | eframe, egui, winit, rfd, mundy, log |
//! | `cli` | commands without a window | all but `ui`, `shell` | clap, serde_json, jiff, log, ctrlc |

pub mod advise;
pub mod app;
pub mod chart;
pub mod cli;
pub mod diag;
pub mod export;
pub mod format;
pub mod look;
pub mod model;
pub mod score;
pub mod shell;
pub mod store;
pub mod text;
pub mod ui;
pub mod work;
