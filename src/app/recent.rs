use std::path::{Path, PathBuf};

use super::{Command, Effect, State};

/// How many files the list holds, pinned ones beside them.
const MOST: usize = 8;

/// A file that was opened lately.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecentFile {
    pub path: PathBuf,
    /// Whether it stays in the list, before the others.
    pub is_pinned: bool,
    /// Whether it was there when the list was last read.
    pub is_there: bool,
}

/// Notes that a file was opened: it comes first, after the pinned ones.
pub(super) fn note_opened(state: &mut State, path: &Path) -> Vec<Effect> {
    // One's own results have a list of their own. A path that depends on where the program was started leads nowhere.
    if !path.is_absolute() || state.results.iter().any(|card| card.path == path) {
        return Vec::new();
    }
    let recent = &mut state.recent;
    let is_pinned = recent.iter().any(|file| file.path == path && file.is_pinned);
    recent.retain(|file| file.path != path);
    recent.insert(0, RecentFile { path: path.to_owned(), is_pinned, is_there: true });
    sorted(state)
}

/// Notes that a file that stands in the list is not there.
pub(super) fn note_missing(state: &mut State, path: &Path) {
    if let Some(file) = state.recent.iter_mut().find(|file| file.path == path) {
        file.is_there = false;
    }
}

/// Pins a file in the list, or takes it out.
pub(super) fn tend(state: &mut State, command: Command) -> Vec<Effect> {
    match command {
        Command::Pin(path, is_pinned) => pin(state, &path, is_pinned),
        Command::Forget(path) => forget(state, &path),
        _ => Vec::new(),
    }
}

/// Keeps a file in the list, or no longer.
fn pin(state: &mut State, path: &Path, is_pinned: bool) -> Vec<Effect> {
    let Some(at) = state.recent.iter().position(|file| file.path == path) else { return Vec::new() };
    let file = state.recent.remove(at);
    state.recent.insert(0, RecentFile { is_pinned, ..file });
    sorted(state)
}

/// Takes a file out of the list; the file itself stays.
fn forget(state: &mut State, path: &Path) -> Vec<Effect> {
    state.recent.retain(|file| file.path != path);
    sorted(state)
}

/// Puts pinned ones first, lets the oldest others go, and keeps the list.
fn sorted(state: &mut State) -> Vec<Effect> {
    let recent = &mut state.recent;
    recent.sort_by_key(|file| !file.is_pinned);
    let pinned = recent.iter().filter(|file| file.is_pinned).count();
    recent.truncate(pinned + MOST);
    vec![Effect::SaveRecent(recent.clone())]
}
