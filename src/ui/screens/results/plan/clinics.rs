use egui::{Stroke, Ui, pos2, vec2};

use super::{area_title, heading, steps::facts};
use crate::{
    advise::{Aim, Closes, clinics_for_person},
    app::{Command, PlanEdit, Viewing},
    model::Goal,
    ui::{
        cx::Cx,
        screens::learning::hours,
        style::colour,
        widgets::{Icon, column, icon_at, link, quiet_icon_button},
    },
};

/// So many are listed at first: the few that close most.
const FEW: usize = 3;
/// The room of what one closes, and of the button that adds it.
const CLOSES: f32 = 112.0;
const ADD: f32 = 24.0;

/// The learning formats that close most of all needs.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    let (Some(comparison), Some(catalogue)) = (&viewing.comparison, cx.state.catalogue.clone()) else { return };
    let aims = Aim::of_needs(comparison);
    if aims.is_empty() {
        return;
    }
    let choice = clinics_for_person(&aims, &catalogue.clinics, None);
    let title = cx.say("plan-clinics");
    let all = choice.clinics.len();
    let most = if cx.memory.plan.all_clinics { all } else { FEW };
    let shown: Vec<&Closes<'_>> = choice.clinics.iter().take(most).collect();
    let closed: f64 = shown.iter().map(|closes| closes.need).sum();
    let sum: f64 = shown.iter().map(|closes| closes.clinic.hours).sum();
    let gaps = [
        ("hours", hours(cx, sum).into()),
        ("closed", cx.words.score(closed).into()),
        ("need", cx.words.score(choice.need).into()),
    ];
    let sum = if all == 0 { String::new() } else { cx.say_with("plan-clinics-sum", &gaps) };
    heading(ui, cx, &title, &sum);
    if all == 0 {
        let text = cx.say("plan-no-clinics");
        cx.write(ui, &text, cx.muted());
    }
    for closes in shown {
        ui.push_id(closes.clinic.id.as_str(), |ui| row(ui, cx, viewing, closes));
    }
    if all > FEW {
        ui.add_space(cx.m.space.xs);
        let word = match cx.memory.plan.all_clinics {
            true => cx.say("plan-few-clinics"),
            false => cx.say_with("plan-all-clinics", &[("count", all.into())]),
        };
        if link(ui, cx, &word).clicked() {
            cx.memory.plan.all_clinics = !cx.memory.plan.all_clinics;
        }
    }
}

fn row(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, closes: &Closes<'_>) {
    let clinic = closes.clinic;
    let width = ui.available_width();
    let top = ui.cursor().top();
    let title = clinic.title.plain(cx.tag()).into_owned();
    ui.add_space(cx.m.space.xs);
    ui.horizontal_top(|ui| {
        column(ui, width - CLOSES - ADD - 20.0, |ui| {
            cx.write(ui, &title, cx.body().strong());
            let facts = facts(cx, clinic);
            cx.write(ui, &facts, cx.muted());
        });
        ui.add_space(12.0);
        column(ui, CLOSES, |ui| {
            let need = cx.say_with("plan-closes", &[("need", cx.words.score(closes.need).into())]);
            let count = cx.say_with("plan-closes-count", &[("count", closes.parts.len().into())]);
            ui.with_layout(egui::Layout::top_down(egui::Align::RIGHT), |ui| {
                cx.write(ui, &need, cx.small());
                cx.write(ui, &count, cx.muted());
            });
        });
        ui.add_space(8.0);
        add(ui, cx, viewing, closes, &title);
    });
    let least = 54.0 - (ui.cursor().top() - top);
    ui.add_space(least.max(cx.m.space.xs));
    let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
    ui.painter().hline(ui.max_rect().left()..=ui.max_rect().left() + width, ui.cursor().top(), line);
}

/// A button that adds it to the goal that it helps most; a tick where it is in the plan.
fn add(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, closes: &Closes<'_>, title: &str) {
    let goals = &viewing.result.plan.goals;
    if goals.iter().any(|goal| goal.step(&closes.clinic.id).is_some()) {
        let (id, rect) = ui.allocate_space(vec2(ADD, ADD));
        icon_at(ui, Icon::Check, pos2(rect.center().x, rect.center().y), colour(cx.theme.positive));
        let text = cx.say_with("plan-is-added", &[("title", title.into())]);
        let response = ui.interact(rect, id, egui::Sense::hover());
        response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &text));
        return;
    }
    let mut parts: Vec<_> = closes.parts.iter().collect();
    parts.sort_by(|a, b| b.need.total_cmp(&a.need));
    let goal: Option<&Goal> = parts.iter().find_map(|part| viewing.result.plan.goal(&part.area));
    let Some(goal) = goal.filter(|_| !viewing.is_read_only()) else { return };
    let gaps = [("area", area_title(cx, viewing, &goal.area).into()), ("title", title.into())];
    let name = cx.say_with("plan-add-to", &gaps);
    if quiet_icon_button(ui, cx, &name, Icon::Plus).clicked() {
        cx.push(Command::Plan(PlanEdit::Take(goal.area.clone(), closes.clinic.id.clone())));
    }
}
