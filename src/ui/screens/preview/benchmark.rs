use std::sync::Arc;

use egui::{Id, Ui};

use super::about::about_benchmark;
use crate::{
    chart::{self, RADAR_AXES, RadarInput, Series},
    model::{Area, AreaId, Benchmark, Questionnaire},
    ui::{
        chart_view,
        cx::Cx,
        widgets::{column, picker},
    },
};

/// How wide the rows may be, and the radar, in points.
const WIDTH: f32 = 640.0;
const RADAR: (f32, f32) = (500.0, 404.0);

/// From this width on a level stands beside its area, not under it.
const BESIDE: f32 = 480.0;

/// What a benchmark is, and its targets beside the areas of a questionnaire that it fits.
pub(super) fn show_benchmark(ui: &mut Ui, cx: &mut Cx<'_>, benchmark: &Benchmark) {
    about_benchmark(ui, cx, benchmark);
    ui.add_space(cx.m.space.m);
    let fitting = benchmark.closest(&cx.state.questionnaires);
    let chosen = cx.memory.preview_beside.min(fitting.len().saturating_sub(1));
    let Some(questionnaire) = fitting.get(chosen).copied() else {
        let text = cx.say("preview-fits-none");
        cx.write_within(ui, &text, cx.body(), WIDTH);
        ui.add_space(cx.m.space.s);
        rest(ui, cx, benchmark, None);
        return;
    };
    beside(ui, cx, &fitting, chosen);
    radar(ui, cx, benchmark, questionnaire);
    let heading = cx.say("preview-target-levels");
    cx.write_title(ui, &heading, cx.heading(), 2);
    ui.add_space(cx.m.space.xs);
    targets(ui, cx, benchmark, questionnaire);
    rest(ui, cx, benchmark, Some(questionnaire));
}

/// Which questionnaire's areas and levels the targets stand beside; a choice where it fits several.
fn beside(ui: &mut Ui, cx: &mut Cx<'_>, fitting: &[&Arc<Questionnaire>], chosen: usize) {
    let names: Vec<String> =
        fitting.iter().map(|questionnaire| questionnaire.title.plain(cx.tag()).into_owned()).collect();
    let label = cx.say("preview-beside");
    cx.write(ui, &label, cx.small());
    ui.add_space(cx.m.space.xxs);
    if let [name] = names.as_slice() {
        cx.write_within(ui, name, cx.body().strong(), WIDTH);
    } else {
        let width = ui.available_width().min(420.0);
        if let Some(picked) = picker(ui, cx, Id::unique("preview beside"), &label, &names, chosen, width) {
            cx.memory.preview_beside = picked;
        }
    }
    ui.add_space(cx.m.space.m);
}

/// The radar, where three to ten areas of one kind make one.
fn radar(ui: &mut Ui, cx: &mut Cx<'_>, benchmark: &Benchmark, questionnaire: &Questionnaire) {
    let name = benchmark.title.plain(cx.tag()).into_owned();
    let series = [Series::benchmark(name, questionnaire, benchmark)];
    let draws = |areas: &[Area]| {
        let with_target = areas.iter().filter(|area| series.iter().any(|one| one.value(&area.id).level().is_some()));
        RADAR_AXES.contains(&areas.len()) && with_target.count() >= *RADAR_AXES.start()
    };
    let parent = match questionnaire.areas.as_slice() {
        areas if draws(areas) => None,
        [only] if draws(only.children()) => Some(&only.id),
        _ => return,
    };
    let room = ui.available_width();
    let size = (RADAR.0.min(room), if room < RADAR.0 { (room * 0.85).clamp(220.0, RADAR.1) } else { RADAR.1 });
    let focus = chart_view::focused_axis(ui, cx, "benchmark");
    let words = cx.words;
    let input = RadarInput { questionnaire, series: &series, parent, size, focus, show_values: true, words };
    let scene = chart::overview(&input);
    let done = chart_view::show(ui, cx, "benchmark", &scene, false);
    if done.left {
        done.response.surrender_focus();
    }
    ui.add_space(cx.m.space.m);
}

/// Each area with its target, under the area that it is in.
fn targets(ui: &mut Ui, cx: &Cx<'_>, benchmark: &Benchmark, questionnaire: &Questionnaire) {
    let mut parent: Option<&AreaId> = None;
    for node in questionnaire.leaves() {
        let Some(target) = benchmark.target(&node.area.id) else { continue };
        let inside = node.parent.map(|parent| &parent.id);
        if inside != parent {
            parent = inside;
            if let Some(area) = node.parent {
                ui.add_space(cx.m.space.xs);
                cx.write_title(ui, &area.title.plain(cx.tag()), cx.muted(), 3);
                ui.add_space(2.0);
            }
        }
        row(ui, cx, &node.area.title.plain(cx.tag()), &level(cx, target, questionnaire));
    }
}

/// The targets for areas that the questionnaire does not have; all of them where there is none.
fn rest(ui: &mut Ui, cx: &Cx<'_>, benchmark: &Benchmark, questionnaire: Option<&Questionnaire>) {
    let is_shown =
        |area: &AreaId| questionnaire.is_some_and(|questionnaire| questionnaire.area(area).is_some_and(Area::is_leaf));
    let others: Vec<_> = benchmark.targets.iter().filter(|(area, _)| !is_shown(area)).collect();
    if others.is_empty() {
        return;
    }
    if questionnaire.is_some() {
        ui.add_space(cx.m.space.m);
        let heading = cx.say("preview-elsewhere");
        cx.write_title(ui, &heading, cx.body().strong(), 3);
        ui.add_space(cx.m.space.xxs);
    }
    for (area, target) in others {
        row(ui, cx, area.as_str(), &cx.words.score(*target));
    }
}

fn row(ui: &mut Ui, cx: &Cx<'_>, name: &str, level: &str) {
    let room = ui.available_width().min(WIDTH);
    if room < BESIDE {
        cx.write(ui, name, cx.body());
        cx.write(ui, level, cx.muted());
    } else {
        ui.horizontal_top(|ui| {
            column(ui, room * 0.58, |ui| {
                cx.write(ui, name, cx.body());
            });
            ui.add_space(cx.m.space.s);
            let rest = room - ui.min_rect().width();
            column(ui, rest, |ui| {
                cx.write(ui, level, cx.body().ink(cx.theme.text_muted));
            });
        });
    }
    ui.add_space(4.0);
}

/// A target in words: the number and the level's name, between two levels both names.
fn level(cx: &Cx<'_>, target: f64, questionnaire: &Questionnaire) -> String {
    if target <= 0.0 {
        return cx.say("preview-not-required");
    }
    let below = usize::from(crate::score::level_reached(target));
    let is_whole = crate::score::reaches(below as f64, target);
    let names = [Some(below), (!is_whole).then_some(below + 1)].into_iter().flatten();
    let names = names.filter_map(|place| questionnaire.levels.get(place));
    let names: Vec<String> = names.map(|level| level.title.plain(cx.tag()).into_owned()).collect();
    format!("{} · {}", cx.words.number(target, if is_whole { 0 } else { 1 }), names.join("–"))
}
