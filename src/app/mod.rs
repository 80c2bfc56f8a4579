//! The program without a window: its state, what can be done, and what follows from it.
//!
//! [`update`] is the only place where the [`State`] changes. It takes a [`Command`] and gives the [`Effect`]s that the
//! outside must carry out; what comes of them returns as an [`Outcome`].

mod action;
mod assessment;
mod command;
mod effect;
mod history;
mod keeping;
mod notice;
mod outcome;
mod problems;
mod result_commands;
mod route;
mod saving;
mod state;
mod take_in;
mod update;
mod viewing;

pub use action::{Action, Key, MENUS, Menu, Shortcut};
pub use assessment::{Assessment, Progress};
pub use command::Command;
pub use effect::{ChartFile, ChartKind, Effect, Replace};
pub use history::{History, StepName};
pub use notice::{Notice, Trouble};
pub use outcome::{Contents, Opened, Outcome};
pub use problems::ProblemFile;
pub use route::Route;
pub use saving::{Saved, Saving};
pub use state::{DraftCard, ResultCard, SaveState, Settings, State};
pub use update::update;
pub use viewing::{ResultTab, ResultView, Viewing};

#[cfg(test)]
mod tests;
