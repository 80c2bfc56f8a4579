//! One file per screen. Each draws into the room it is given.

pub(super) mod assess;
pub(super) mod check;
pub(super) mod help;
pub(super) mod learning;
pub(super) mod library;
pub(super) mod present;
pub(super) mod preview;
pub(super) mod problems;
pub(super) mod results;
pub(super) mod settings;
pub(super) mod start;
pub(super) mod welcome;

pub(in crate::ui) use start::Listing;
