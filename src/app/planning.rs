use super::PlanEdit;
use crate::model::{Goal, GoalStep, Plan};

/// What can be undone in a plan, and whether the plan is on disk.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Planning {
    past: Vec<PlanStep>,
    future: Vec<PlanStep>,
    /// Whether something of it is not on disk yet.
    pub(super) is_unsaved: bool,
    /// Whether it waits for a pause before it goes to disk.
    pub(super) waits: bool,
}

#[derive(Debug, Clone, PartialEq)]
struct PlanStep {
    edit: PlanEdit,
    /// The plan on the other side of this step.
    plan: Plan,
}

impl Planning {
    /// Puts `now` in the place of a plan, as a step that can be undone. Edits of the same text in a row make one step.
    pub(super) fn make(&mut self, plan: &mut Plan, now: Plan, edit: PlanEdit) {
        self.future.clear();
        let before = std::mem::replace(plan, now);
        let goes_on = edit.comes_in_pieces() && self.past.last().is_some_and(|step| step.edit.is_like(&edit));
        if !goes_on {
            self.past.push(PlanStep { edit, plan: before });
        } else if self.past.last().is_some_and(|step| step.plan == *plan) {
            // It is as it was before: there is nothing left to undo here.
            self.past.pop();
        }
    }

    /// Takes the last step back, or makes the last undone one again; whether there was one.
    pub(super) fn turn(&mut self, plan: &mut Plan, back: bool) -> bool {
        let (from, to) = if back { (&mut self.past, &mut self.future) } else { (&mut self.future, &mut self.past) };
        let Some(PlanStep { edit, plan: other }) = from.pop() else { return false };
        to.push(PlanStep { edit, plan: std::mem::replace(plan, other) });
        true
    }

    /// The key of what undo would take back, or redo would make again.
    pub fn next(&self, back: bool) -> Option<&'static str> {
        let steps = if back { &self.past } else { &self.future };
        steps.last().map(|step| step.edit.key())
    }
}

/// The plan after an edit. What it needs of a new goal or step comes with it; `None` where it changes nothing.
pub(super) fn edited(plan: &Plan, edit: &PlanEdit, goal: Option<Goal>, step: Option<GoalStep>) -> Option<Plan> {
    let mut now = plan.clone();
    match edit {
        PlanEdit::Pick(area) if !plan.is_full() && plan.goal(area).is_none() => now.goals.extend(goal),
        PlanEdit::Pick(_) => {}
        PlanEdit::Drop(area) => now.goals.retain(|goal| goal.area != *area),
        PlanEdit::Aim(area, target) => now.goal_mut(area)?.target = *target,
        PlanEdit::By(area, by) => now.goal_mut(area)?.by = *by,
        PlanEdit::Note(area, note) => now.goal_mut(area)?.note_down(note.clone()),
        PlanEdit::Take(area, clinic) => {
            let goal = now.goal_mut(area).filter(|goal| goal.step(clinic).is_none())?;
            goal.steps.extend(step);
        }
        PlanEdit::Leave(area, clinic) => now.goal_mut(area)?.steps.retain(|step| step.clinic != *clinic),
        PlanEdit::TickClinic(clinic, done) => {
            let steps = now.goals.iter_mut().flat_map(|goal| &mut goal.steps);
            steps.filter(|step| step.clinic == *clinic).for_each(|step| step.done = *done);
        }
        PlanEdit::TickGoal(area, done) => now.goal_mut(area)?.done = *done,
    }
    (now != *plan).then_some(now)
}
