//! One window for one data folder: a later start hands its files to the window that is open.
//!
//! A lock says whose turn it is, so that two starts in the same moment don't both win and a crash leaves nothing stale;
//! a local socket carries the paths. Both lie where this person alone can get to. Nothing here is a network socket.

mod claim;
mod hand_over;
mod listener;
mod meeting_point;
mod message;

pub use claim::{Claim, Instance, claim};
pub use meeting_point::runtime_folder;
