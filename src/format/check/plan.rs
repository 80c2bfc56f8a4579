use super::{
    super::{tree::NodeId, v1},
    Checker,
    checker::bad_id,
    result::Known,
};
use crate::{
    diag::{Code, Problem},
    model::{ClinicId, Date, Goal, GoalStep, Localized, MAX_GOALS, MAX_NOTE, Plan},
};

impl Checker<'_> {
    /// Checks the plan in a saved result. An area or a learning format that stands twice was found with the notation.
    pub(super) fn plan(&mut self, wire: v1::PlanCopy, node: NodeId, known: &Known<'_>) -> Plan {
        let node = self.field(node, "goals");
        if wire.goals.0.len() > MAX_GOALS {
            let problem = Problem::new(Code::S010).count("count", wire.goals.0.len()).count("limit", MAX_GOALS);
            self.add(problem, node);
        }
        let places = self.children(node);
        let goals = wire.goals.0.into_iter().zip(places);
        Plan { goals: goals.filter_map(|((id, goal), place)| self.goal(&id, goal, place, known)).collect() }
    }

    fn goal(&mut self, id: &str, wire: v1::GoalCopy, node: NodeId, known: &Known<'_>) -> Option<Goal> {
        let area = self.known_area(id, node, known);
        let top = known.levels.saturating_sub(1);
        if !(wire.target > 0.0 && wire.target <= top as f64) {
            let problem = Problem::new(Code::S011).text("id", id).text("found", wire.target.to_string());
            self.add(problem.text("top", top.to_string()), self.field(node, "target"));
        }
        let place = self.field(node, "by");
        let by = wire.by.and_then(|text| {
            let day = day(&text);
            if day.is_none() {
                let shown: String = text.chars().take(100).collect();
                self.add(Problem::new(Code::S012).text("found", shown), place);
            }
            day
        });
        let length = wire.note.chars().count();
        if length > MAX_NOTE {
            let problem = Problem::new(Code::S013).text("id", id).count("count", length).count("limit", MAX_NOTE);
            self.add(problem, self.field(node, "note"));
        }
        let place = self.field(node, "steps");
        let steps = wire.steps.0.into_iter().zip(self.children(place));
        let steps = steps.filter_map(|((id, step), place)| self.step(&id, step, place)).collect();
        Some(Goal { area: area?, target: wire.target, by, note: wire.note, steps, done: wire.done })
    }

    fn step(&mut self, id: &str, wire: v1::StepCopy, node: NodeId) -> Option<GoalStep> {
        let clinic = ClinicId::parse(id);
        if clinic.is_none() {
            self.add_at_key(bad_id(id, ClinicId::parse), node);
        }
        // In the languages of its catalogue, which need not be those of the questionnaire.
        let title = Localized::new(wire.title.0);
        if title.is_empty() {
            self.add(Problem::new(Code::Q004), self.field(node, "title"));
        }
        if wire.hours <= 0.0 {
            self.add(Problem::new(Code::C006).text("found", wire.hours.to_string()), self.field(node, "hours"));
        }
        Some(GoalStep { clinic: clinic?, title, hours: wire.hours, done: wire.done })
    }
}

/// A day as it stands in files: `2026-09-30` and nothing else.
fn day(text: &str) -> Option<Date> {
    let is_plain = text.len() == 10 && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_plain)
}
