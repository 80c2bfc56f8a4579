//! Reading the saved results: some at once, the others a few at a time, so that nothing waits behind them.

use super::{Command, Effect, ResultCard, State, Trouble};

/// Saved results that are being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// How many have been read.
    pub done: usize,
    /// How many there are.
    pub of: usize,
}

/// Reads on where a loading left some unread.
pub(super) fn read_on(state: &mut State, unread: usize) -> Vec<Effect> {
    let is_asked = state.reading.is_some();
    let done = state.results.len();
    state.reading = (unread > 0).then_some(Reading { done, of: done + unread });
    if unread > 0 && !is_asked { vec![Effect::LoadMore] } else { Vec::new() }
}

/// Shows some more, and asks for the next ones unless nobody wants them any more.
pub(super) fn take_in_more(
    state: &mut State,
    results: Vec<ResultCard>,
    unread: usize,
    troubles: Vec<Trouble>,
) -> Vec<Effect> {
    let read = results.len() + troubles.len();
    state.results.retain(|known| results.iter().all(|card| card.path != known.path));
    state.results.extend(results);
    // The sort is stable: equal moments keep the order in which they were read.
    state.results.sort_by_key(|card| std::cmp::Reverse(card.finished));
    for trouble in troubles {
        state.report(trouble);
    }
    let Some(reading) = &mut state.reading else { return Vec::new() };
    reading.done = (reading.done + read).min(reading.of);
    if unread == 0 {
        state.reading = None;
        return Vec::new();
    }
    vec![Effect::LoadMore]
}

/// Reads no more; what was read stays.
pub(super) fn stop(state: &mut State) {
    let Some(reading) = state.reading.take() else { return };
    let gaps = vec![("done", reading.done.to_string()), ("of", reading.of.to_string())];
    state.notify_with("task-loading-cancelled", gaps, "task-load-rest", Command::LoadRest);
}
