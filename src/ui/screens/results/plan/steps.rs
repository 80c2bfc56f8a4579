use egui::{Id, Ui, accesskit::Role};

use super::standing;
use crate::{
    advise::{Aim, Closes, clinics_towards},
    app::{Command, PlanEdit, Viewing},
    model::{Clinic, Goal, GoalStep},
    ui::{
        cx::Cx,
        screens::learning::{hours, kind},
        widgets::{Icon, check_box_named, link_named, quiet_icon_button},
    },
};

/// So many learning formats are offered for a goal at a time.
const OFFERED: usize = 3;

/// What was chosen for a goal, each to be ticked off or left out.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, goal: &Goal) {
    if !goal.steps.is_empty() {
        ui.add_space(cx.m.space.xs);
    }
    for step in &goal.steps {
        ui.push_id(step.clinic.as_str(), |ui| row(ui, cx, viewing, goal, step));
    }
}

fn row(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, goal: &Goal, step: &GoalStep) {
    let title = step.title.plain(cx.tag()).into_owned();
    let text = format!("{title} · {}", hours(cx, step.hours));
    let width = ui.available_width();
    if viewing.is_read_only() {
        cx.write(ui, &text, cx.small());
        return;
    }
    ui.horizontal_top(|ui| {
        let id = tick_id(goal, step.clinic.as_str());
        ui.scope(|ui| {
            ui.set_max_width(width - 28.0);
            if check_box_named(ui, cx, id, &text, &text, step.done) {
                cx.push(Command::Plan(PlanEdit::TickClinic(step.clinic.clone(), !step.done)));
            }
        });
        if cx.memory.plan.focus == Some(id) {
            cx.memory.plan.focus = None;
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        ui.add_space((ui.available_width() - 24.0).max(0.0));
        let word = cx.say_with("plan-leave-out", &[("title", title.into())]);
        if quiet_icon_button(ui, cx, &word, Icon::Cross).clicked() {
            cx.memory.plan.focus = Some(Id::unique(("plan reached", goal.area.as_str())));
            cx.push(Command::Plan(PlanEdit::Leave(goal.area.clone(), step.clinic.clone())));
        }
    });
}

fn tick_id(goal: &Goal, clinic: &str) -> Id {
    Id::unique(("plan step", goal.area.as_str(), clinic))
}

/// Shows or hides what is offered for a goal.
pub(super) fn toggle(ui: &mut Ui, cx: &mut Cx<'_>, goal: &Goal, title: &str) {
    if cx.state.catalogue.is_none() {
        return;
    }
    let is_open = cx.memory.plan.open.contains(&goal.area);
    let (word, spoken) = if is_open { ("plan-hide", "plan-hide-spoken") } else { ("plan-find", "plan-find-spoken") };
    let (word, spoken) = (cx.say(word), cx.say_with(spoken, &[("area", title.into())]));
    let response = link_named(ui, cx, &word, &spoken);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    if response.clicked() && !cx.memory.plan.open.remove(&goal.area) {
        cx.memory.plan.open.insert(goal.area.clone());
    }
}

/// What brings a person nearer to a goal from where they stand, the nearest first.
pub(super) fn suggestions(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, goal: &Goal) {
    let Some(catalogue) = cx.state.catalogue.clone().filter(|_| cx.memory.plan.open.contains(&goal.area)) else {
        return;
    };
    ui.add_space(cx.m.space.xs);
    // What is chosen already counts: the next one starts where that leads.
    let score = standing(viewing, goal, &catalogue).unwrap_or(0.0);
    let aim = Aim { area: goal.area.clone(), score, target: goal.target, weight: 1.0 };
    let mut found = clinics_towards(&aim, &catalogue.clinics);
    found.retain(|closes| goal.step(&closes.clinic.id).is_none());
    if found.is_empty() {
        let key = if aim.need() > 0.0 { "plan-none-fits" } else { "plan-leads-there" };
        let text = cx.say(key);
        cx.write(ui, &text, cx.muted());
    }
    for closes in found.iter().take(OFFERED) {
        ui.push_id(closes.clinic.id.as_str(), |ui| offer(ui, cx, goal, closes));
    }
}

fn offer(ui: &mut Ui, cx: &mut Cx<'_>, goal: &Goal, closes: &Closes<'_>) {
    let clinic = closes.clinic;
    let title = clinic.title.plain(cx.tag()).into_owned();
    let width = ui.available_width();
    let word = cx.say("plan-add");
    let spoken = cx.say_with("plan-add-spoken", &[("title", title.as_str().into())]);
    let link_width = cx.body().strong().width(ui, &word) + 2.0;
    ui.horizontal_top(|ui| {
        crate::ui::widgets::column(ui, width - link_width - 12.0, |ui| {
            let response = cx.write(ui, &title, cx.small().strong());
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(Role::Label));
            let rise = clinic.rise(&goal.area).map(|rise| {
                let gaps = [("from", usize::from(rise.from).into()), ("to", usize::from(rise.to).into())];
                cx.say_with("plan-from-to", &gaps)
            });
            let facts: Vec<String> = [facts(cx, clinic)].into_iter().chain(rise).collect();
            cx.write(ui, &facts.join(" · "), cx.muted());
        });
        ui.add_space(12.0);
        if link_named(ui, cx, &word, &spoken).clicked() {
            cx.memory.plan.focus = Some(tick_id(goal, clinic.id.as_str()));
            cx.push(Command::Plan(PlanEdit::Take(goal.area.clone(), clinic.id.clone())));
        }
    });
    ui.add_space(cx.m.space.xs);
}

/// How long it takes, what kind it is, and who offers it.
pub(super) fn facts(cx: &Cx<'_>, clinic: &Clinic) -> String {
    let mut facts = vec![hours(cx, clinic.hours), cx.say(kind(clinic.kind))];
    facts.extend(clinic.provider.clone());
    facts.join(" · ")
}
