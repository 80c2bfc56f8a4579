//! Carries out what [`crate::app`] asks of the outside: files, journals and pictures, on a thread of its own.

mod hands;
mod worker;

pub use hands::Hands;
pub use worker::Worker;
