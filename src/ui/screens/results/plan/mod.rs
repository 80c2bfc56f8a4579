//! The plan: what is needed most, up to three goals, and the learning formats that lead there.

mod aim;
mod clinics;
mod day;
mod goal;
mod goals;
mod needs;
mod steps;

use egui::{Align, Layout, Ui};

use super::figures::{WIDE, compare_with};
use crate::{
    app::Viewing,
    model::{AreaId, Catalogue, Goal},
    text::Value,
    ui::{
        cx::Cx,
        widgets::{Icon, column, icon_at},
    },
};

/// How wide the needs are where the goals stand beside them, and the room between.
const NEEDS: f32 = 484.0;
const BETWEEN: f32 = 40.0;

/// Needs beside goals; on a small window the goals first.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    forget_others(cx, viewing);
    read_only(ui, cx, viewing);
    let room = ui.available_width();
    if room >= WIDE {
        ui.horizontal_top(|ui| {
            column(ui, NEEDS, |ui| needs::show(ui, cx, viewing));
            ui.add_space(BETWEEN);
            let rest = ui.available_width();
            column(ui, rest, |ui| {
                goals::show(ui, cx, viewing);
                clinics::show(ui, cx, viewing);
            });
        });
        return;
    }
    goals::show(ui, cx, viewing);
    ui.add_space(cx.m.space.l);
    needs::show(ui, cx, viewing);
    ui.add_space(cx.m.space.l);
    clinics::show(ui, cx, viewing);
}

/// What the plan comes to, in a sentence.
pub(super) fn headline(cx: &Cx<'_>, viewing: &Viewing) -> String {
    let goals = &viewing.result.plan.goals;
    if !goals.is_empty() && goals.iter().all(|goal| goal.done) {
        return cx.say("plan-headline-done");
    }
    let say = |key: &str, gaps: &[(&str, Value<'_>)]| cx.say_about(key, viewing.assessed(), gaps);
    let Some(comparison) = &viewing.comparison else { return say("plan-headline-none", &[]) };
    match comparison.needs.first() {
        Some(area) => say("plan-headline", &[("area", area_title(cx, viewing, area).into())]),
        None if comparison.targets_met.of == 0 => cx.say("plan-nothing-counts"),
        None if viewing.whose().is_me() => say("plan-headline-all-met", &[]),
        None => say("plan-headline-all-met-other", &[]),
    }
}

/// The picker of what to compare with, where that is what is missing.
fn choose_benchmark(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    let width = ui.available_width().min(360.0);
    compare_with(ui, cx, viewing, width);
}

/// Says why a plan can be read but not changed.
fn read_only(ui: &mut Ui, cx: &Cx<'_>, viewing: &Viewing) {
    if !viewing.is_read_only() {
        return;
    }
    let text = cx.say("plan-altered");
    ui.horizontal_top(|ui| {
        let (_, rect) = ui.allocate_space(egui::vec2(28.0, 22.0));
        let at = egui::pos2(rect.left() + 8.0, rect.center().y);
        icon_at(ui, Icon::Lock, at, crate::ui::style::colour(cx.theme.text_muted));
        cx.write(ui, &text, cx.body().ink(cx.theme.text_muted));
    });
    ui.add_space(cx.m.space.m);
}

/// A heading with a few quiet words at the end of its line, or under it.
fn heading(ui: &mut Ui, cx: &Cx<'_>, title: &str, aside: &str) {
    let room = ui.available_width();
    let fits = cx.heading().width(ui, title) + cx.muted().width(ui, aside) + 12.0 <= room;
    if !fits {
        cx.write_title(ui, title, cx.heading(), 2);
        cx.write(ui, aside, cx.muted());
        ui.add_space(cx.m.space.xs);
        return;
    }
    let top = ui.cursor().min;
    cx.write_title(ui, title, cx.heading(), 2);
    let height = ui.cursor().top() - top.y;
    let at = egui::Rect::from_min_size(top, egui::vec2(room, height));
    let builder = egui::UiBuilder::new().max_rect(at).layout(Layout::right_to_left(Align::Center));
    ui.scope_builder(builder, |ui| cx.write(ui, aside, cx.muted()));
    ui.advance_cursor_after_rect(at);
    ui.add_space(cx.m.space.xs);
}

/// What an area is called, without soft hyphens.
fn area_title(cx: &Cx<'_>, viewing: &Viewing, area: &AreaId) -> String {
    let found = viewing.result.questionnaire.area(area);
    found.map_or_else(|| area.to_string(), |found| found.title.plain(cx.tag()).into_owned())
}

/// The same with its soft hyphens, for lines that may break there.
fn area_lines(cx: &Cx<'_>, viewing: &Viewing, area: &AreaId) -> String {
    let found = viewing.result.questionnaire.area(area);
    found.map_or_else(|| area.to_string(), |found| found.title.get(cx.tag()).to_owned())
}

/// Where the person would stand after what they chose for a goal; `None` where they have no score there.
fn standing(viewing: &Viewing, goal: &Goal, catalogue: &Catalogue) -> Option<f64> {
    let score = viewing.profile.area(&goal.area)?.score?;
    let rises = goal.steps.iter().filter_map(|step| catalogue.clinic(&step.clinic)?.rise(&goal.area));
    Some(rises.fold(score, |score, rise| score.max(f64::from(rise.to))))
}

/// A new result has nothing of what was open or typed in the one before.
fn forget_others(cx: &mut Cx<'_>, viewing: &Viewing) {
    let of = Some(&viewing.result.id);
    if cx.memory.plan.of.as_ref() != of {
        cx.memory.plan = crate::ui::plan_memory::PlanMemory { of: of.cloned(), ..Default::default() };
    }
}
