//! The program without a window: its state, what can be done, and what follows from it.
//!
//! [`update`] is the only place where the [`State`] changes. It takes a [`Command`] and gives the [`Effect`]s that the
//! outside must carry out; what comes of them returns as an [`Outcome`].

mod action;
mod assessment;
mod authoring;
mod beginning;
mod beside;
mod cancel;
mod command;
mod earlier;
mod effect;
mod export_commands;
mod export_file;
mod help_page;
mod history;
mod keeping;
mod notice;
mod open_files;
mod outcome;
mod overlay;
mod pace;
mod palette;
mod places;
mod present_commands;
mod presenting;
mod preview;
mod problems;
mod reading;
mod recent;
mod result_commands;
mod route;
mod saving;
mod settings;
mod shortcut;
mod state;
mod supposing;
mod take_in;
mod task;
mod update;
mod viewing;
mod zoom;

pub use action::{Action, MENUS, Menu};
pub use assessment::{Assessment, Progress};
pub use beside::{Beside, BesideKey, candidates};
pub use cancel::Cancel;
pub use command::Command;
pub use earlier::Earlier;
pub use effect::{ChartFile, ChartKind, Effect, Picture, Replace};
pub use export_file::ExportFile;
pub use help_page::HelpPage;
pub use history::{History, StepName};
pub use notice::{Notice, Trouble};
pub use outcome::{Contents, Opened, Outcome};
pub use overlay::Overlay;
pub use pace::Pace;
pub use palette::{Found, find};
pub use places::Places;
pub use presenting::{Present, Presenting, Stage};
pub use preview::Preview;
pub use problems::ProblemFile;
pub use reading::Reading;
pub use recent::RecentFile;
pub use route::Route;
pub use saving::{Saved, Saving};
pub use settings::Settings;
pub use shortcut::{Key, Platform, Shortcut};
pub use state::{DraftCard, ResultCard, SaveState, State};
pub use task::Task;
pub use update::update;
pub use viewing::{ResultTab, ResultView, Viewing};
pub use zoom::Zoom;

#[cfg(test)]
mod tests;
