use egui::{Stroke, Ui, UiBuilder, pos2, vec2};

use super::{
    figures::{BESIDE, WIDE, compare_with, figures},
    legend::legend,
    supposed, table,
};
use crate::{
    app::{Command, ResultTab, ResultView, Viewing},
    chart::{self, RadarInput, Scene},
    ui::{
        chart_view,
        cx::Cx,
        style::colour,
        widgets::{Icon, column, icon_at, link},
    },
};

/// How wide the radar is where the gap chart stands beside it, and the caption under it.
const CHART: f32 = 500.0;

/// In less room the labels of a radar would break their words: bars say the same.
const LEAST_RADAR: f32 = 340.0;

/// Radar and gap chart side by side; on a small window one of chart, gaps and table.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    if !viewing.has_charts() {
        nothing_scored(ui, cx, viewing);
        return;
    }
    let room = ui.available_width();
    figures(ui, cx, viewing, room);
    supposed::supposed(ui, cx, viewing);
    if viewing.view == ResultView::Table {
        ui.add_space(cx.m.space.xxs);
        table::show(ui, cx, viewing);
        return;
    }
    if room >= WIDE && viewing.view == ResultView::Chart {
        ui.horizontal_top(|ui| {
            column(ui, CHART, |ui| {
                radar(ui, cx, viewing, (CHART, 404.0));
                legend(ui, cx, viewing);
            });
            ui.add_space(28.0);
            let rest = ui.available_width();
            column(ui, rest, |ui| gaps(ui, cx, viewing));
        });
        caption(ui, cx, viewing);
        return;
    }
    match viewing.view {
        ResultView::Chart if room >= BESIDE => {
            ui.horizontal_top(|ui| {
                let width = room - 264.0;
                let height = (ui.ctx().content_rect().height() - 316.0).clamp(280.0, 416.0);
                column(ui, width, |ui| radar(ui, cx, viewing, (width, height)));
                ui.add_space(16.0);
                column(ui, 248.0, |ui| {
                    ui.add_space(16.0);
                    compare_with(ui, cx, viewing, 248.0);
                    ui.add_space(cx.m.space.s);
                    legend(ui, cx, viewing);
                    caption(ui, cx, viewing);
                });
            });
        }
        ResultView::Chart => {
            radar(ui, cx, viewing, (room, (room * 0.85).clamp(220.0, 420.0)));
            legend(ui, cx, viewing);
            caption(ui, cx, viewing);
        }
        _ => gaps(ui, cx, viewing),
    }
}

/// Where there are knowledge questions alone: why there is no chart, and what there is instead.
fn nothing_scored(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    let text = cx.say("answers-nothing-scored");
    cx.write_within(ui, &text, cx.body(), 640.0);
    ui.add_space(cx.m.space.xs);
    to_answers(ui, cx);
    ui.add_space(cx.m.space.m);
    table::show(ui, cx, viewing);
}

/// The way to what knowledge questions say.
fn to_answers(ui: &mut Ui, cx: &mut Cx<'_>) {
    let word = cx.say("answers-show");
    if link(ui, cx, &word).clicked() {
        cx.push(Command::ShowTab(ResultTab::Answers));
    }
}

/// The radar of all areas, or of the open one.
fn radar(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, size: (f32, f32)) {
    if let Some(area) = viewing.area.as_ref().and_then(|id| viewing.result.questionnaire.area(id)) {
        let title = area.title.plain(cx.tag()).into_owned();
        ui.horizontal(|ui| {
            let word = cx.say("results-all-areas");
            if link(ui, cx, &word).clicked() {
                cx.push(Command::OpenArea(None));
            }
            ui.add_space(12.0);
            ui.add(egui::Label::new(cx.body().strong().job(&title, f32::INFINITY)).selectable(false));
        });
        ui.add_space(cx.m.space.xs);
    }
    let focus = chart_view::focused_axis(ui, cx, "radar");
    let scene = scene(cx, viewing, size, focus);
    let done = chart_view::show(ui, cx, "radar", &scene, viewing.area.is_none());
    let areas: Vec<_> = scene.axes.iter().map(|axis| axis.area.clone()).collect();
    supposed::take(cx, viewing, &done, &areas);
    if done.left && viewing.area.is_some() {
        let outer = cx.memory.axes.get("radar-outside").copied().unwrap_or(0);
        cx.memory.axes.insert("radar", outer);
        cx.push(Command::OpenArea(None));
    } else if done.left {
        done.response.surrender_focus();
    }
    if let Some(axis) = done.opened.and_then(|axis| scene.axes.get(axis)) {
        let is_parent = viewing.result.questionnaire.area(&axis.area).is_some_and(|area| !area.is_leaf());
        if is_parent {
            let outer = cx.memory.axes.insert("radar", 0).unwrap_or(0);
            cx.memory.axes.insert("radar-outside", done.opened.unwrap_or(outer));
            cx.push(Command::OpenArea(Some(axis.area.clone())));
        }
    }
}

fn scene(cx: &Cx<'_>, viewing: &Viewing, size: (f32, f32), focus: Option<usize>) -> Scene {
    let series: Vec<_> = viewing.shown_series(cx.words).into_iter().chain(viewing.supposed_series(cx.words)).collect();
    let input = RadarInput {
        questionnaire: &viewing.result.questionnaire,
        series: &series,
        parent: viewing.area.as_ref(),
        size,
        focus,
        show_values: true,
        words: cx.words,
    };
    if size.0 < LEAST_RADAR { chart::bars(&input) } else { chart::overview(&input) }
}

fn caption(ui: &mut Ui, cx: &Cx<'_>, viewing: &Viewing) {
    ui.add_space(cx.m.space.s);
    let result = &viewing.result;
    let text = chart::caption(&result.questionnaire, None, viewing.benchmark(), cx.words);
    cx.write_within(ui, &text, cx.muted(), CHART);
    if viewing.comparison.is_some() {
        ui.add_space(cx.m.space.xxs);
        let hint = cx.say("suppose-hint");
        cx.write_within(ui, &hint, cx.muted(), CHART);
    }
}

/// The sorted gap chart with what stands under it.
fn gaps(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    let width = ui.available_width().min(560.0);
    let Some(comparison) = &viewing.comparison else {
        let has_any = viewing.benchmarks().next().is_some();
        let text =
            cx.say_about(if has_any { "gaps-no-benchmark" } else { "answers-no-benchmarks" }, viewing.assessed(), &[]);
        cx.write_within(ui, &text, cx.body().ink(cx.theme.text_muted), 420.0);
        if viewing.result.questionnaire.has_test_items() {
            ui.add_space(cx.m.space.s);
            to_answers(ui, cx);
        }
        return;
    };
    let focus = chart_view::focused_axis(ui, cx, "gaps");
    let Some(scene) = chart::gaps(&viewing.gaps_input(width, focus, cx.words)) else {
        let text = cx.say("gaps-nothing-counts");
        cx.write_within(ui, &text, cx.body().ink(cx.theme.text_muted), 420.0);
        return;
    };
    gaps_heading(ui, cx, viewing, &scene.title, width);
    let done = chart_view::show(ui, cx, "gaps", &scene, false);
    if done.left {
        done.response.surrender_focus();
    }
    let y = ui.cursor().top() + 4.0;
    let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
    ui.painter().hline(ui.cursor().left()..=ui.cursor().left() + width, y, line);
    ui.add_space(12.0);
    ui.scope(|ui| {
        ui.set_max_width(width);
        ui.horizontal(|ui| {
            let (_, rect) = ui.allocate_space(vec2(25.0, 24.0));
            icon_at(ui, Icon::Check, pos2(rect.left() + 8.0, rect.center().y), colour(cx.theme.positive));
            let met = comparison.targets_met;
            let words = cx.say_with("gaps-met", &[("count", met.met.into())]);
            ui.add(egui::Label::new(cx.body().job(&words, f32::INFINITY)).selectable(false));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let word = if viewing.all_gaps {
                    cx.say("gaps-show-below")
                } else {
                    cx.say_with("gaps-show-all", &[("count", met.of.into())])
                };
                if link(ui, cx, &word).clicked() {
                    cx.push(Command::ShowAllGaps(!viewing.all_gaps));
                }
            });
        });
    });
}

/// What the gap chart shows, and on which scale.
fn gaps_heading(ui: &mut Ui, cx: &Cx<'_>, viewing: &Viewing, title: &str, width: f32) {
    let (_, rect) = ui.allocate_space(vec2(width, 22.0));
    let top = usize::from(viewing.result.questionnaire.top_level());
    let scale = cx.say_with("gaps-scale", &[("top", top.into())]);
    let mut line = ui.new_child(UiBuilder::new().max_rect(rect).layout(egui::Layout::left_to_right(egui::Align::TOP)));
    cx.write_title(&mut line, title, cx.body().strong(), 2);
    let galley = cx.muted().galley(ui, &scale, f32::INFINITY);
    ui.painter().galley(pos2(rect.right() - galley.size().x, rect.top() + 2.0), galley, cx.muted().colour);
}
