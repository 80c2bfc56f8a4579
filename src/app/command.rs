use std::path::PathBuf;

use super::{
    Action, BesideKey, Outcome, Overlay, PlanEdit, Present, Replace, ResultTab, ResultView, Route, ShelfCommand,
    TimeCommand, Zoom,
};
use crate::{
    look::{SystemLook, ThemeName},
    model::{AreaId, BenchmarkId, Change, Digest, Rater, ResultId},
    text::Language,
};

/// Something that a person or the outside wants to happen.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// The program has started, with these files.
    Started(Vec<PathBuf>),
    /// A command of the menus.
    Do(Action),
    Go(Route),
    /// Show the term of that id in the words of procurement.
    ShowTerm(&'static str),
    /// Put something over the screen, or take away what lies there.
    Show(Option<Overlay>),
    SetLanguage(Language),
    /// Wear that theme; `None` follows the system.
    SetTheme(Option<ThemeName>),
    SetZoom(Zoom),
    /// Whether nothing may move.
    SetStill(bool),
    /// The system asks for another look.
    SystemLooks(SystemLook),
    /// Open these files.
    Open(Vec<PathBuf>),
    /// Leave what takes long: the files that are being opened, the pictures that are being saved, the reading of results.
    CancelTask,
    /// Read the results that were left unread.
    LoadRest,
    /// Another start of the program asks for these files; none: only for the window.
    HandedOver(Vec<PathBuf>),
    /// Keep a file in the list of files opened lately, or no longer.
    Pin(PathBuf, bool),
    /// Take a file out of that list.
    Forget(PathBuf),
    /// Start an assessment with the questionnaire of that digest.
    Begin(Digest),
    /// Assess again what that saved result says, by the same rater about the same person.
    BeginAgain(ResultId),
    /// Ask whom else to assess, with the questionnaire of that digest.
    AskAboutOther(Option<Digest>),
    /// Assess someone else: with which questionnaire, as what, and the name as typed.
    BeginAboutOther(Digest, Rater, String),
    /// Assess nobody else after all.
    CancelAboutOther,
    /// Show or hide the answers of the result that the open assessment follows.
    ShowEarlier(bool),
    Continue(ResultId),
    Discard(ResultId),
    Restore(ResultId),
    /// Change the open assessment.
    Make(Change),
    ShowPage(usize),
    /// Go to the page of that area.
    ShowArea(AreaId),
    /// Write what was typed: the typing paused.
    Flush,
    /// Try once more to write what could not be written.
    Retry,
    /// The window is about to close with something that is not on disk.
    AskToLeave,
    Stay,
    /// Close all the same.
    Leave,
    Finish,
    /// Compare the open result with that benchmark; `None`: with none.
    CompareWith(Option<BenchmarkId>),
    ShowTab(ResultTab),
    ShowView(ResultView),
    /// Open an area's own chart; `None` goes back to all.
    OpenArea(Option<AreaId>),
    ShowAllGaps(bool),
    /// Show or hide a series of the radar, by its place.
    ToggleSeries(usize),
    /// Show another profile or benchmark in the radar, or no longer.
    ShowBeside(BesideKey),
    /// Suppose an area to be at that level, 0 to L, to see what would follow; `None`: suppose nothing any more.
    Suppose(Option<(AreaId, f64)>),
    /// Change the plan of the open result.
    Plan(PlanEdit),
    /// Turn to something else of the results over time.
    OverTime(TimeCommand),
    Present(Present),
    /// The system made the window fill the screen, or no longer.
    FillsScreen(bool),
    /// Save what is about to be saved there; for charts and tables the ending says as what.
    SaveTo(PathBuf, Replace),
    /// Whether the PNG that is about to be saved gets two pixels for each logical one.
    SaveSharp(bool),
    /// Choose the place in the system's dialog.
    Browse,
    /// Save nothing after all.
    CancelSaving,
    /// The system's dialog did not come up.
    NoDialog,
    /// Read the file whose problems are shown once more.
    CheckAgain,
    /// Show the problems of that file, which was opened together with the one that is shown.
    ShowProblems(PathBuf),
    /// Look a file through while it is being written.
    Follow(PathBuf),
    /// Look through the questionnaire of that digest.
    LookThrough(Digest),
    /// Add the file that is followed to the library: a questionnaire to those that can be answered.
    TakeIn,
    /// Copy the questionnaire of that digest as a start for one's own.
    Duplicate(Digest),
    Shelf(ShelfCommand),
    Copy(String),
    /// Take a notice away.
    Dismiss(u64),
    /// Something outside came to an end.
    Done(Box<Outcome>),
}
