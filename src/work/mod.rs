//! Carries out what [`crate::app`] asks of the outside: files, journals and pictures, on a thread of its own.

mod draft;
mod hands;
mod identity;
mod library;
mod results;
mod trouble;
mod worker;

pub use hands::{Hands, is_png};
pub use identity::{fresh_id, reproducible_id};
pub use trouble::{trouble, unreadable_code};
pub use worker::Worker;
