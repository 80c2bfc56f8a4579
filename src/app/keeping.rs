//! Getting what was answered onto the disk, and knowing what is not there yet.

use super::{Command, Effect, Replace, SaveState, State, Trouble, Viewing, plan_commands::save_plan};
use crate::model::Change;

/// Writes a change to the draft. Typing in a note waits until the typing pauses: see [`Command::Flush`].
pub(super) fn keep(state: &mut State, change: Change) -> Vec<Effect> {
    let Some(assessment) = state.assessment.as_mut().filter(|assessment| assessment.is_kept) else { return Vec::new() };
    state.save = SaveState::Saving;
    let is_note = matches!(change, Change::Note(..));
    let waited = assessment.waiting.take();
    let waited = waited.filter(|waited| !(is_note && waited.same_place(&change)));
    let mut changes: Vec<Change> = waited.into_iter().collect();
    if is_note {
        assessment.waiting = Some(change);
    } else {
        changes.push(change);
    }
    append(state, changes)
}

/// Writes the note that waits, if one does.
pub(super) fn flush(state: &mut State) -> Vec<Effect> {
    let waited = state.assessment.as_mut().and_then(|assessment| assessment.waiting.take());
    append(state, waited.into_iter().collect())
}

fn append(state: &mut State, changes: Vec<Change>) -> Vec<Effect> {
    let Some(assessment) = state.assessment.as_ref().filter(|_| !changes.is_empty()) else { return Vec::new() };
    state.in_flight += 1;
    vec![Effect::Append(assessment.id.clone(), changes)]
}

/// Tries once more to write what could not be written.
pub(super) fn retry(state: &mut State) -> Vec<Effect> {
    if state.save != SaveState::Failed {
        return Vec::new();
    }
    let mut effects = Vec::new();
    if let Some(viewing) = state.viewing.as_ref().filter(|viewing| viewing.is_unsaved()) {
        effects.push(Effect::SaveResult {
            result: Box::new(viewing.result.clone()),
            to: None,
            from: None,
            replace: Replace::No,
        });
    }
    effects.extend(save_plan(state));
    if let Some(assessment) = state.assessment.as_ref().filter(|assessment| assessment.is_kept) {
        state.in_flight += 1;
        effects.push(Effect::Append(assessment.id.clone(), Vec::new()));
    }
    effects
}

/// Takes in that a write succeeded or not.
pub(super) fn written(state: &mut State, trouble: Option<Trouble>) {
    state.in_flight = state.in_flight.saturating_sub(1);
    match trouble {
        Some(trouble) => not_written(state, trouble),
        // What was written before is no news while something newer is on its way.
        None => {
            let is_typing = state.assessment.as_ref().is_some_and(|assessment| assessment.waiting.is_some());
            let result_waits =
                state.save == SaveState::Failed && state.viewing.as_ref().is_some_and(Viewing::holds_something_unsaved);
            // What was written before is no news while something newer is on its way.
            if state.in_flight == 0 && !is_typing && !result_waits {
                state.save = SaveState::Saved(state.now);
            }
        }
    }
}

/// Says what could not be written, with a word to try again.
pub(super) fn not_written(state: &mut State, trouble: Trouble) {
    let is_known = state.save == SaveState::Failed;
    state.save = SaveState::Failed;
    // It is tried again every few seconds: said once is enough.
    if !is_known {
        state.report_with(trouble, "word-try-again", Command::Retry);
    }
}

impl State {
    /// Whether something would be lost if the program ended now.
    pub fn has_unsaved(&self) -> bool {
        let in_memory = self.assessment.as_ref().is_some_and(|assessment| !assessment.answers.is_empty());
        let is_kept = self.assessment.as_ref().is_none_or(|assessment| assessment.is_kept);
        let result = self.viewing.as_ref().is_some_and(Viewing::holds_something_unsaved);
        let failed = self.save == SaveState::Failed;
        (failed && (in_memory || result)) || (in_memory && !is_kept)
    }
}
