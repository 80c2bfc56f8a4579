use egui::{CornerRadius, Id, Rect, Stroke, Ui, accesskit::Role, pos2, vec2};

use super::{area_lines, area_title, choose_benchmark, heading};
use crate::{
    app::{Command, PlanEdit, Viewing},
    model::{AreaId, IMPORTANCE_UNKNOWN},
    score::AreaComparison,
    ui::{cx::Cx, style::colour, widgets::tick_box},
};

/// The room for the rank, and that of bar, number and box.
const RANK: f32 = 40.0;
const BAR: f32 = 56.0;
const NUMBER: f32 = 44.0;
const TICK: f32 = 24.0;

/// What is missing, most needed first, each with its reason and a box that makes a goal of it.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    let (title, formula) = (cx.say("plan-needs"), cx.say("plan-formula"));
    heading(ui, cx, &title, &formula);
    let Some(comparison) = viewing.comparison.as_ref().filter(|comparison| !comparison.needs.is_empty()) else {
        choose_benchmark(ui, cx, viewing);
        return;
    };
    let needs: Vec<&AreaComparison> = comparison.needs.iter().filter_map(|id| comparison.area(id)).collect();
    let largest = needs.iter().filter_map(|area| area.need).fold(0.0, f64::max);
    for (place, area) in needs.iter().enumerate() {
        ui.push_id(area.id.as_str(), |ui| row(ui, cx, viewing, area, place + 1, largest));
    }
    let sum: f64 = needs.iter().filter_map(|area| area.need).sum();
    ui.add_space(cx.m.space.xs);
    ui.horizontal_wrapped(|ui| {
        let number = cx.words.number(sum, 2);
        let word = cx.say("plan-need-sum");
        cx.write_runs(ui, &[(&word, cx.muted()), (" ", cx.muted()), (&number, cx.small().strong())]);
        let (word, goals) = (cx.say("plan-chosen"), viewing.result.plan.goals.len());
        let count = format!("{goals}/{}", crate::model::MAX_GOALS);
        let text = format!("{word} {count}");
        let needed = cx.small().strong().width(ui, &text);
        ui.add_space((ui.available_width() - needed).max(cx.m.space.m));
        let response = cx.write_runs(ui, &[(&word, cx.muted()), (" ", cx.muted()), (&count, cx.small().strong())]);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::Status);
            node.set_label(text.clone());
            node.set_live(egui::accesskit::Live::Polite);
        });
    });
}

/// The id of the box of a need.
pub(super) fn tick_id(area: &AreaId) -> Id {
    Id::unique(("plan need", area.as_str()))
}

fn row(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, area: &AreaComparison, rank: usize, largest: f64) {
    let (id, need) = (&area.id, area.need.unwrap_or(0.0));
    let width = ui.available_width();
    let is_narrow = width < 400.0;
    let right = if is_narrow { TICK + 8.0 } else { BAR + NUMBER + TICK + 24.0 };
    let room = width - RANK - right;
    let reason = reason(cx, viewing, area);
    let title = cx.body().strong().hyphenated(ui, &area_lines(cx, viewing, id), room);
    let words = cx.muted().galley(ui, &reason, room);
    let texts = title.size().y + words.size().y;
    let bar = if is_narrow { 20.0 } else { 0.0 };
    let height = (texts + bar + 16.0).max(56.0);
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let top = rect.center().y - (texts + bar) / 2.0;
    let number = cx.heading().ink(cx.theme.text_muted).galley(ui, &rank.to_string(), RANK);
    let middle = if is_narrow { top + 11.0 } else { rect.center().y };
    let ink = colour(cx.theme.text_muted);
    ui.painter().galley(pos2(rect.left(), middle - number.size().y / 2.0), number, ink);
    let left = rect.left() + RANK;
    let under = top + title.size().y;
    ui.painter().galley(pos2(left, top), title, colour(cx.theme.text));
    ui.painter().galley(pos2(left, under), words.clone(), ink);
    let at = match is_narrow {
        true => pos2(left, under + words.size().y + bar / 2.0),
        false => pos2(rect.right() - TICK - 12.0 - NUMBER - 8.0 - BAR, rect.center().y),
    };
    draw_bar(ui, cx, at, need, largest);
    let spoken = [
        ("rank", rank.into()),
        ("area", area_title(cx, viewing, id).into()),
        ("need", cx.words.number(need, 2).into()),
        ("reason", reason.replace(" · ", ", ").into()),
    ];
    let spoken = cx.say_with("plan-need-spoken", &spoken);
    let target = Rect::from_center_size(pos2(rect.right() - TICK / 2.0, rect.center().y), vec2(TICK, TICK));
    let is_goal = viewing.result.plan.goal(id).is_some();
    let response = tick_box(ui, cx, tick_id(id), target, &spoken, is_goal, !viewing.is_read_only());
    if cx.memory.plan.focus == Some(response.id) {
        cx.memory.plan.focus = None;
        response.request_focus();
    }
    if response.clicked() {
        pick(cx, viewing, id, is_goal);
    }
    fourth(ui, cx, viewing, id);
    let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
    ui.painter().hline(rect.x_range(), ui.cursor().top(), line);
}

fn pick(cx: &mut Cx<'_>, viewing: &Viewing, area: &AreaId, is_goal: bool) {
    let is_full = !is_goal && viewing.result.plan.is_full();
    cx.memory.plan.fourth = is_full.then(|| area.clone());
    if is_goal {
        cx.push(Command::Plan(PlanEdit::Drop(area.clone())));
    } else if !is_full {
        cx.push(Command::Plan(PlanEdit::Pick(area.clone())));
    }
}

/// The line under a fourth need that was ticked; it stays until there is room.
fn fourth(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, area: &AreaId) {
    if !viewing.result.plan.is_full() {
        cx.memory.plan.fourth = None;
    }
    if cx.memory.plan.fourth.as_ref() != Some(area) {
        return;
    }
    let text = cx.say("plan-three-chosen");
    let galley = cx.small().ink(cx.theme.caution).galley(ui, &text, ui.available_width() - RANK);
    let (id, rect) = ui.allocate_space(vec2(ui.available_width(), galley.size().y + 10.0));
    ui.painter().galley(pos2(rect.left() + RANK, rect.top()), galley, colour(cx.theme.caution));
    let response = ui.interact(rect, id, egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Status, true, &text));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Assertive));
}

/// Why it is needed: the parts of the formula, in words.
fn reason(cx: &Cx<'_>, viewing: &Viewing, area: &AreaComparison) -> String {
    let answers = &viewing.result.answers;
    let gap = cx.say_with("plan-reason-gap", &[("gap", cx.words.score(area.gap.unwrap_or(0.0)).into())]);
    let is_asked = viewing.result.questionnaire.area(&area.id).is_some_and(|area| area.ask_importance);
    let number = answers.importance.get(&area.id).copied().filter(|_| is_asked);
    let importance = match number {
        Some(number) => cx.say_with("plan-reason-importance", &[("number", usize::from(number).into())]),
        None if is_asked => {
            cx.say_with("plan-reason-unanswered", &[("number", usize::from(IMPORTANCE_UNKNOWN).into())])
        }
        None => cx.say_with("plan-reason-not-asked", &[("number", usize::from(IMPORTANCE_UNKNOWN).into())]),
    };
    let wish = answers.wishes.contains(&area.id).then(|| cx.say("plan-reason-wish"));
    [gap, importance].into_iter().chain(wish).collect::<Vec<_>>().join(" · ")
}

/// The need as a bar, the largest one full, with its number.
fn draw_bar(ui: &Ui, cx: &Cx<'_>, at: egui::Pos2, need: f64, largest: f64) {
    let radius = CornerRadius::same(2);
    let bar = Rect::from_min_size(pos2(at.x, at.y - 4.0), vec2(BAR, 8.0));
    ui.painter().rect_filled(bar, radius, colour(cx.theme.sunken));
    let share = if largest > 0.0 { (need / largest) as f32 } else { 0.0 };
    ui.painter().rect_filled(Rect::from_min_size(bar.min, vec2(BAR * share, 8.0)), radius, colour(cx.theme.series_2));
    let number = cx.small().strong().galley(ui, &cx.words.number(need, 2), NUMBER);
    let left = bar.right() + 8.0;
    ui.painter().galley(pos2(left, at.y - number.size().y / 2.0), number, colour(cx.theme.text));
}
