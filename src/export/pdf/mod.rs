//! The report as PDF: two to four pages A4 that typst sets from a template.
//!
//! Why typst, and not krilla alone, on which its PDF export stands: paragraphs, tables that break over pages with their
//! heads repeated, hyphenation in three languages and tagging come with it, and an organisation can change the template
//! with a text editor. The price is some 200 more libraries to build.
//!
//! Numbers and words go in as one JSON document ([`report_data`]) that the template reads as a file: what a person wrote
//! is never read as markup. Between two reports nothing else changes, so that typst's memory of what it has set before
//! serves all of them. A template sees three things: the sections that come with the program, this document, and its own
//! folder; no other file, no package, no network, no clock.
//!
//! Every report is checked against PDF/UA-1 while it is written, and one that does not conform is not made.

mod charts;
mod data;
mod document;
mod faults;
mod fitting;
mod plan_rows;
mod reasons;
mod refused;
mod report_sheet;
mod tables;
mod template;
mod world;

pub use data::report_data;
pub use document::report_pdf;
pub use refused::Refused;
pub use report_sheet::ReportSheet;
pub use template::{Template, TemplateFolder};
