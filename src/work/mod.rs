//! Carries out what [`crate::app`] asks of the outside: files, journals and pictures, on a thread of its own.

mod draft;
mod drafting;
mod edited;
mod exporting;
mod folder;
mod following;
mod guard;
mod hands;
mod identity;
mod library;
mod newer;
mod overwrite;
mod picture;
mod preferences;
mod recent;
mod report;
mod results;
mod shelf;
mod side_by_side;
mod sources;
mod template;
mod tending;
mod told;
mod trouble;
mod worker;

pub use hands::Hands;
pub use identity::{fresh_id, reproducible_id};
pub use newer::refuse_newer;
pub use picture::is_png;
pub use report::is_pdf;
pub use side_by_side::side_by_side;
pub use template::template;
pub use trouble::{trouble, unreadable_code};
pub use worker::Worker;
