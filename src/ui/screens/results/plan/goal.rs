use egui::{CornerRadius, Frame, Id, Margin, Stroke, Ui, UiBuilder, accesskit::Role, vec2};

use super::{aim, area_lines, area_title, day, needs::tick_id, steps};
use crate::{
    app::{Command, PlanEdit, Viewing},
    model::{Goal, MAX_NOTE},
    ui::{
        cx::Cx,
        style::colour,
        widgets::{check_box_named, column, link_named, text_area},
    },
};

/// The room of day and ruler.
const SIDE: f32 = 132.0;
const BETWEEN: f32 = 16.0;

/// A goal: area, note, day, level, steps; and whether it is reached.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, goal: &Goal) {
    let title = area_title(cx, viewing, &goal.area);
    let frame = Frame::new()
        .fill(colour(cx.theme.raised))
        .stroke(Stroke::new(cx.m.stroke.control, colour(cx.theme.hairline)))
        .corner_radius(CornerRadius::same(cx.m.radius.card as u8))
        .inner_margin(Margin::symmetric(16, 12));
    frame.show(ui, |ui| {
        let builder = UiBuilder::new().accessibility_role(Role::Group).accessibility_label(title.clone());
        ui.scope_builder(builder, |ui| {
            let width = ui.available_width();
            ui.set_width(width);
            if width >= 340.0 {
                ui.horizontal_top(|ui| {
                    column(ui, width - SIDE - BETWEEN, |ui| what(ui, cx, viewing, goal));
                    ui.add_space(BETWEEN);
                    column(ui, SIDE, |ui| how_far(ui, cx, viewing, goal));
                });
            } else {
                what(ui, cx, viewing, goal);
                ui.add_space(cx.m.space.s);
                how_far(ui, cx, viewing, goal);
            }
            steps::show(ui, cx, viewing, goal);
            ui.add_space(cx.m.space.xs);
            what_to_do(ui, cx, viewing, goal, &title);
            steps::suggestions(ui, cx, viewing, goal);
        });
    });
}

/// The area, and what one is going to do.
fn what(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, goal: &Goal) {
    let letters = cx.body().strong();
    let galley = letters.hyphenated(ui, &area_lines(cx, viewing, &goal.area), ui.available_width());
    let name = area_title(cx, viewing, &goal.area);
    let response = ui.add(egui::Label::new(galley).selectable(false));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(name.clone());
        node.set_level(3);
    });
    ui.add_space(cx.m.space.xs);
    if viewing.is_read_only() {
        cx.write(ui, &goal.note, cx.small());
        return;
    }
    let (label, mut text) = (cx.say_about("plan-note", cx.state.assessed(), &[]), goal.note.clone());
    let width = ui.available_width();
    let id = Id::unique(("plan note", goal.area.as_str()));
    let rows = if goal.note.is_empty() { 1 } else { 2 };
    let response = text_area(ui, cx, id, &format!("{label} {name}"), &mut text, width, rows, MAX_NOTE);
    if goal.note.is_empty() && !response.has_focus() {
        let at = response.rect.min + vec2(12.0, 8.0);
        let hint = cx.body().ink(cx.theme.text_muted);
        let galley = hint.galley(ui, &label, width - 24.0);
        ui.painter().galley(at, galley, hint.colour);
    }
    if response.changed() {
        cx.push(Command::Plan(PlanEdit::Note(goal.area.clone(), text)));
        cx.memory.typed_at = Some(ui.input(|input| input.time));
    }
    day::choices(ui, cx, viewing, goal);
}

/// By when, from where to where.
fn how_far(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, goal: &Goal) {
    day::show(ui, cx, viewing, goal);
    ui.add_space(cx.m.space.xxs);
    aim::show(ui, cx, viewing, goal, SIDE);
}

/// Suggestions, whether it is reached, and giving it up.
fn what_to_do(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, goal: &Goal, title: &str) {
    if viewing.is_read_only() {
        if goal.done {
            let text = cx.say("plan-reached");
            cx.write(ui, &text, cx.small().strong());
        }
        return;
    }
    ui.horizontal_wrapped(|ui| {
        steps::toggle(ui, cx, goal, title);
        ui.add_space(cx.m.space.m);
        let gaps = [("area", title.into())];
        let (word, spoken) = (cx.say("plan-drop"), cx.say_with("plan-drop-spoken", &gaps));
        if link_named(ui, cx, &word, &spoken).clicked() {
            cx.memory.plan.focus = Some(tick_id(&goal.area));
            cx.push(Command::Plan(PlanEdit::Drop(goal.area.clone())));
        }
        ui.add_space(cx.m.space.m);
        let (word, spoken) = (cx.say("plan-reached"), cx.say_with("plan-reached-spoken", &gaps));
        let id = Id::unique(("plan reached", goal.area.as_str()));
        if check_box_named(ui, cx, id, &word, &spoken, goal.done) {
            cx.push(Command::Plan(PlanEdit::TickGoal(goal.area.clone(), !goal.done)));
        }
    });
}
