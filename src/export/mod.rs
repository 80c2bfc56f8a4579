//! Bytes for others: charts as SVG and PNG; scores as JSON, CSV, a workbook and a plain-text table; the report as PDF.

mod assessed;
mod cells;
mod clinics;
mod csv;
mod error;
mod json;
mod json_list;
mod long_table;
mod pdf;
mod png;
mod score_sheet;
mod svg;
mod table;
mod workbook;

pub use assessed::Assessed;
pub use cells::cells;
pub use clinics::ClinicSheet;
pub use csv::csv;
pub use error::ExportError;
pub use json::json;
pub use json_list::JsonList;
pub use long_table::{COLUMNS, LongTable, TableKind};
pub use pdf::{Refused, ReportSheet, Template, TemplateFolder, report_data, report_pdf};
pub use png::{pixels, png};
pub use score_sheet::ScoreSheet;
pub use svg::svg;
pub use table::table;
pub use workbook::Workbook;
