//! The plan of the open result: changing it, and getting it into the result's file.

use super::{
    Effect, PlanEdit, ResultTab, Route, SaveState, State, Trouble,
    keeping::not_written,
    planning::{Planning, edited},
};
use crate::model::{Goal, GoalStep, Plan, ResultId};

/// Changes the plan of the open result. A read-only one is left as it is.
pub(super) fn plan(state: &mut State, edit: PlanEdit) -> Vec<Effect> {
    let catalogue = state.catalogue.clone();
    let Some(viewing) = state.viewing.as_mut().filter(|viewing| !viewing.is_read_only()) else { return Vec::new() };
    let top = f64::from(viewing.result.questionnaire.top_level());
    let goal = match &edit {
        PlanEdit::Pick(area) => {
            let target = viewing.comparison.as_ref().and_then(|comparison| comparison.area(area)?.target);
            target.filter(|target| *target > 0.0).map(|target| Goal::new(area.clone(), target.min(top)))
        }
        _ => None,
    };
    let step = match &edit {
        PlanEdit::Take(_, clinic) => {
            catalogue.as_ref().and_then(|catalogue| catalogue.clinic(clinic)).map(GoalStep::of)
        }
        _ => None,
    };
    if matches!(edit, PlanEdit::Aim(_, target) if target <= 0.0 || target > top) {
        return Vec::new();
    }
    let Some(now) = edited(&viewing.result.plan, &edit, goal, step) else { return Vec::new() };
    let waits = edit.comes_in_pieces();
    viewing.planning.make(&mut viewing.result.plan, now, edit);
    changed(state, waits)
}

/// Whether undo and redo are about the plan just now.
pub(super) fn planning(state: &State) -> Option<&Planning> {
    let viewing = state.viewing.as_ref().filter(|_| state.route == Route::Results)?;
    (viewing.tab == ResultTab::Plan).then_some(&viewing.planning)
}

/// Takes the last step of the plan back, or makes it again.
pub(super) fn turn_plan(state: &mut State, back: bool) -> Vec<Effect> {
    let Some(viewing) = &mut state.viewing else { return Vec::new() };
    if !viewing.planning.turn(&mut viewing.result.plan, back) {
        return Vec::new();
    }
    changed(state, false)
}

fn changed(state: &mut State, waits: bool) -> Vec<Effect> {
    let Some(viewing) = &mut state.viewing else { return Vec::new() };
    (viewing.planning.is_unsaved, viewing.planning.waits) = (true, waits);
    if state.save != SaveState::Failed {
        state.save = SaveState::Saving;
    }
    if waits { Vec::new() } else { save_plan(state) }
}

/// Writes the plan that waits for a pause, if one does.
pub(super) fn flush_plan(state: &mut State) -> Vec<Effect> {
    let waits = state.viewing.as_ref().is_some_and(|viewing| viewing.planning.waits);
    if waits { save_plan(state) } else { Vec::new() }
}

/// Writes the plan into the result's file, if it is not there yet. A result that has no file yet takes the plan along.
pub(super) fn save_plan(state: &mut State) -> Vec<Effect> {
    let Some(viewing) = state.viewing.as_mut().filter(|viewing| viewing.planning.is_unsaved) else { return Vec::new() };
    viewing.planning.waits = false;
    let (id, plan) = (viewing.result.id.clone(), viewing.result.plan.clone());
    viewing.path.clone().map(|path| Effect::SavePlan { id, plan, path }).into_iter().collect()
}

/// Takes in that a plan is on disk.
pub(super) fn plan_saved(state: &mut State, id: &ResultId, plan: &Plan) {
    if let Some(viewing) = state.viewing.as_mut().filter(|viewing| viewing.result.id == *id) {
        if viewing.result.plan != *plan {
            // Something newer is on its way.
            return;
        }
        viewing.planning.is_unsaved = false;
    }
    if state.in_flight == 0 {
        state.save = SaveState::Saved(state.now);
    }
}

/// Takes in that a plan could not be written.
pub(super) fn plan_failed(state: &mut State, id: &ResultId, trouble: Trouble) {
    match state.viewing.as_ref().is_some_and(|viewing| viewing.result.id == *id) {
        true => not_written(state, trouble),
        false => state.report(trouble),
    }
}
