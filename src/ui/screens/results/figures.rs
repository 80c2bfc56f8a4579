use egui::{Id, Rect, Ui, UiBuilder, pos2, vec2};

use crate::{
    app::{Command, ResultView, Viewing},
    ui::{
        cx::Cx,
        widgets::{Segment, level_marks, picker, segments, share_bar},
    },
};

/// From this width on radar and gaps stand side by side.
pub(super) const WIDE: f32 = 900.0;

/// From this width on the legend stands beside the radar.
pub(super) const BESIDE: f32 = 640.0;

/// Targets met and readiness; beside them what to compare with, or on a smaller window which view to show.
pub(super) fn figures(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, room: f32) {
    let is_wide = room >= WIDE;
    let top = ui.cursor().min;
    let beside = if is_wide { picker_width(ui, cx, viewing) } else { switch_width(ui, cx, room) };
    let pair = ui.horizontal_top(|ui| figure_pair(ui, cx, viewing, is_wide)).response.rect.width();
    if pair + beside + cx.m.space.m > room {
        ui.add_space(cx.m.space.s);
        view_switch(ui, cx, viewing, room);
        ui.add_space(cx.m.space.s);
    } else {
        // The label of the picker rises above the row; the switch has none.
        let rise = if is_wide { 12.0 } else { -8.0 };
        let at = Rect::from_min_size(pos2(top.x + room - beside, top.y - rise), vec2(beside, 60.0));
        let builder = UiBuilder::new().max_rect(at).layout(egui::Layout::top_down(egui::Align::LEFT));
        ui.scope_builder(builder, |ui| {
            if is_wide {
                compare_with(ui, cx, viewing, beside);
            } else {
                view_switch(ui, cx, viewing, room);
            }
        });
        ui.advance_cursor_after_rect(Rect::from_min_size(top, vec2(room, 52.0)));
        ui.add_space(cx.m.space.xs);
    }
    // With room for radar and gaps side by side nothing needs to be switched, unless another view was asked for.
    if is_wide && viewing.view != ResultView::Chart {
        ui.add_space(cx.m.space.xs);
        view_switch(ui, cx, viewing, room);
        ui.add_space(cx.m.space.s);
    }
    if !is_wide && (viewing.view != ResultView::Chart || room < BESIDE) {
        let width = picker_width(ui, cx, viewing).min(room);
        compare_with(ui, cx, viewing, width);
        ui.add_space(cx.m.space.s);
    }
}

fn benchmark_names(cx: &Cx<'_>, viewing: &Viewing) -> Vec<String> {
    let titles = viewing.benchmarks().map(|benchmark| benchmark.title.plain(cx.tag()).into_owned());
    std::iter::once(cx.say("compare-none")).chain(titles).collect()
}

fn picker_width(ui: &Ui, cx: &Cx<'_>, viewing: &Viewing) -> f32 {
    let names = benchmark_names(cx, viewing);
    names.iter().map(|name| cx.body().strong().width(ui, name)).fold(0.0, f32::max) + 56.0
}

fn figure_pair(ui: &mut Ui, cx: &Cx<'_>, viewing: &Viewing, with_marks: bool) {
    let Some(comparison) = &viewing.comparison else { return };
    let met = comparison.targets_met;
    let caption = cx.say("figure-met");
    figure(ui, cx, &format!("{}/{}", met.met, met.of), &caption, |ui| {
        if with_marks && met.of <= 30 {
            level_marks(ui, cx, met.met, met.of);
        }
    });
    ui.add_space(34.0);
    if let Some(readiness) = comparison.readiness {
        let caption = cx.say_about("figure-readiness", viewing.assessed(), &[]);
        figure(ui, cx, &cx.words.percent(readiness), &caption, |ui| {
            if with_marks {
                share_bar(ui, cx, readiness as f32, 154.0);
            }
        });
    }
}

fn figure(ui: &mut Ui, cx: &Cx<'_>, number: &str, caption: &str, mark: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.horizontal(|ui| {
            ui.add(egui::Label::new(cx.title().job(number, f32::INFINITY)).selectable(false));
            ui.add_space(14.0);
            mark(ui);
        });
        ui.add_space(2.0);
        ui.add(egui::Label::new(cx.muted().job(caption, f32::INFINITY)).selectable(false));
    });
}

/// The picker of the benchmark, `width` wide; nothing where there is none to choose.
pub(super) fn compare_with(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, width: f32) {
    let benchmarks: Vec<_> = viewing.benchmarks().collect();
    if benchmarks.is_empty() {
        return;
    }
    let names = benchmark_names(cx, viewing);
    let chosen = viewing
        .benchmark()
        .and_then(|chosen| benchmarks.iter().position(|benchmark| benchmark.id == chosen.id))
        .map_or(0, |place| place + 1);
    let name = cx.say("compare-with");
    cx.write(ui, &name, cx.muted());
    ui.add_space(4.0);
    if let Some(place) = picker(ui, cx, Id::unique("compare with"), &name, &names, chosen, width) {
        let benchmark = place.checked_sub(1).and_then(|place| benchmarks.get(place));
        cx.push(Command::CompareWith(benchmark.map(|benchmark| benchmark.id.clone())));
    }
}

fn switch_width(ui: &Ui, cx: &Cx<'_>, room: f32) -> f32 {
    let words = ["view-chart", "view-gaps", "view-table"].map(|key| cx.say_about(key, cx.state.assessed(), &[]));
    let widest = words.iter().map(|word| cx.small().strong().width(ui, word)).fold(0.0, f32::max) + 28.0;
    3.0 * widest.min((room - 4.0) / 3.0)
}

fn view_switch(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, room: f32) {
    let all = [ResultView::Chart, ResultView::Gaps, ResultView::Table];
    let words = ["view-chart", "view-gaps", "view-table"].map(|key| cx.say_about(key, viewing.assessed(), &[]));
    let parts = words.map(|word| Segment { text: word.clone(), spoken: word });
    let chosen = all.iter().position(|view| *view == viewing.view);
    let name = cx.say("view-switch");
    let letters = cx.small();
    let width = switch_width(ui, cx, room) / 3.0;
    let id = Id::unique("view switch");
    let picked = segments(ui, cx, id, &name, &parts, chosen, (Some(width), cx.m.control.normal), letters);
    if let Some(view) = picked.and_then(|place| all.get(place)) {
        cx.push(Command::ShowView(*view));
    }
}
