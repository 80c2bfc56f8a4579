use egui::Ui;

use super::{goal, heading};
use crate::{app::Viewing, ui::cx::Cx};

/// The chosen goals as cards, in the order in which they were picked.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    let key = if viewing.whose().is_me() { "plan-goals" } else { "plan-goals-other" };
    let (title, most) = (cx.say(key), cx.say("plan-at-most"));
    heading(ui, cx, &title, &most);
    let goals = &viewing.result.plan.goals;
    let has_needs = viewing.comparison.as_ref().is_some_and(|comparison| !comparison.needs.is_empty());
    if goals.is_empty() && has_needs && !viewing.is_read_only() {
        let text = cx.say("plan-no-goals");
        cx.write_within(ui, &text, cx.body().ink(cx.theme.text_muted), 420.0);
        ui.add_space(cx.m.space.s);
    }
    for goal in goals {
        ui.push_id(goal.area.as_str(), |ui| goal::show(ui, cx, viewing, goal));
        ui.add_space(cx.m.space.xs);
    }
    ui.add_space(cx.m.space.s);
}
