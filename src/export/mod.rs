//! Bytes for others: charts as SVG and PNG; scores as JSON, CSV and a plain-text table.

mod cells;
mod csv;
mod error;
mod json;
mod png;
mod score_sheet;
mod svg;
mod table;

pub use cells::cells;
pub use csv::csv;
pub use error::ExportError;
pub use json::json;
pub use png::{pixels, png};
pub use score_sheet::ScoreSheet;
pub use svg::svg;
pub use table::table;
