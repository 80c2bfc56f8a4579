use egui::{CornerRadius, Id, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2};

use super::results_table;
use crate::{
    app::{Command, ResultView, Viewing},
    chart::{self, RadarInput, Scene, SeriesRole},
    ui::{
        chart_view,
        cx::Cx,
        ring::ring,
        style::colour,
        widgets::{Icon, Segment, icon_at, level_marks, link, picker, segments, share_bar},
    },
};

/// Radar and gap chart side by side; on a small window one of chart, gaps and table.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    let room = ui.available_width();
    figures(ui, cx, viewing, room);
    if viewing.view == ResultView::Table {
        ui.add_space(cx.m.space.m);
        results_table::show(ui, cx, viewing);
        return;
    }
    if room >= 900.0 && viewing.view == ResultView::Chart {
        ui.horizontal_top(|ui| {
            part(ui, 500.0, |ui| {
                radar(ui, cx, viewing, (500.0, 416.0));
                legend(ui, cx, viewing);
                caption(ui, cx, viewing);
            });
            ui.add_space(28.0);
            let rest = ui.available_width();
            part(ui, rest, |ui| gaps(ui, cx, viewing));
        });
        return;
    }
    match viewing.view {
        ResultView::Chart if room >= 640.0 => {
            ui.horizontal_top(|ui| {
                let width = room - 232.0;
                let height = (ui.ctx().content_rect().height() - 330.0).clamp(280.0, 416.0);
                part(ui, width, |ui| radar(ui, cx, viewing, (width, height)));
                ui.add_space(16.0);
                part(ui, 216.0, |ui| {
                    ui.add_space(40.0);
                    legend(ui, cx, viewing);
                    caption(ui, cx, viewing);
                });
            })
            .inner
        }
        ResultView::Chart => {
            radar(ui, cx, viewing, (room, (room * 0.85).clamp(220.0, 420.0)));
            legend(ui, cx, viewing);
            caption(ui, cx, viewing);
        }
        _ => gaps(ui, cx, viewing),
    }
}

fn part(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), egui::Layout::top_down(egui::Align::LEFT), |ui| {
        ui.set_width(width);
        content(ui);
    });
}

/// Targets met, readiness, and what to compare with.
fn figures(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, room: f32) {
    let is_wide = room >= 900.0;
    let picker_room = picker_width(ui, cx, viewing);
    if room < 560.0 {
        ui.horizontal_top(|ui| figure_pair(ui, cx, viewing, false));
        ui.add_space(cx.m.space.s);
        compare_with(ui, cx, viewing, picker_room.min(room));
        ui.add_space(cx.m.space.s);
        view_switch(ui, cx, viewing, room);
        ui.add_space(cx.m.space.s);
        return;
    }
    let top = ui.cursor().min;
    ui.horizontal_top(|ui| figure_pair(ui, cx, viewing, is_wide));
    let left = top.x + room - picker_room;
    let at = Rect::from_min_size(pos2(left, top.y - 12.0), vec2(picker_room, 60.0));
    let builder = UiBuilder::new().max_rect(at).layout(egui::Layout::top_down(egui::Align::LEFT));
    ui.scope_builder(builder, |ui| compare_with(ui, cx, viewing, picker_room));
    ui.advance_cursor_after_rect(Rect::from_min_size(top, vec2(room, 52.0)));
    ui.add_space(cx.m.space.xs);
    // With room for radar and gaps side by side nothing needs to be switched, unless the table was asked for.
    if !is_wide || viewing.view != ResultView::Chart {
        view_switch(ui, cx, viewing, room);
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
        let caption = cx.say("figure-readiness");
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

fn compare_with(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, width: f32) {
    let benchmarks: Vec<_> = viewing.benchmarks().collect();
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

fn view_switch(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, room: f32) {
    let all = [ResultView::Chart, ResultView::Gaps, ResultView::Table];
    let words = [cx.say("view-chart"), cx.say("view-gaps"), cx.say("view-table")];
    let parts = words.map(|word| Segment { text: word.clone(), spoken: word });
    let chosen = all.iter().position(|view| *view == viewing.view);
    let name = cx.say("view-switch");
    let letters = cx.small();
    let widest = parts.iter().map(|part| letters.strong().width(ui, &part.text)).fold(0.0, f32::max) + 28.0;
    let width = widest.min((room - 4.0) / 3.0);
    let id = Id::unique("view switch");
    let picked = segments(ui, cx, id, &name, &parts, chosen, (Some(width), cx.m.control.normal), letters);
    if let Some(view) = picked.and_then(|place| all.get(place)) {
        cx.push(Command::ShowView(*view));
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
    if done.left && viewing.area.is_some() {
        cx.push(Command::OpenArea(None));
    } else if done.left {
        done.response.surrender_focus();
    }
    if let Some(axis) = done.opened.and_then(|axis| scene.axes.get(axis)) {
        let is_parent = viewing.result.questionnaire.area(&axis.area).is_some_and(|area| !area.is_leaf());
        if is_parent {
            cx.memory.axes.insert("radar", 0);
            cx.push(Command::OpenArea(Some(axis.area.clone())));
        }
    }
}

fn scene(cx: &Cx<'_>, viewing: &Viewing, size: (f32, f32), focus: Option<usize>) -> Scene {
    chart::overview(&RadarInput {
        questionnaire: &viewing.result.questionnaire,
        series: &viewing.shown_series(cx.words),
        parent: viewing.area.as_ref(),
        size,
        focus,
        show_values: true,
        words: cx.words,
    })
}

/// The series as switches.
fn legend(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    ui.add_space(cx.m.space.xs);
    let series = viewing.series(cx.words);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        for (place, one) in series.iter().enumerate() {
            let is_shown = !viewing.hidden.contains(&place);
            if legend_entry(ui, cx, &one.name, one.role, is_shown) {
                cx.push(Command::ToggleSeries(place));
            }
            ui.add_space(8.0);
        }
    });
}

fn legend_entry(ui: &mut Ui, cx: &Cx<'_>, name: &str, role: SeriesRole, is_shown: bool) -> bool {
    let letters = if is_shown { cx.small() } else { cx.muted() };
    let galley = letters.galley(ui, name, (ui.available_width() - 70.0).max(60.0));
    let size = vec2(galley.size().x + 60.0, cx.m.control.legend.max(galley.size().y + 8.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Switch, true, is_shown, name));
    let theme = cx.theme;
    let radius = CornerRadius::same(cx.m.radius.pill as u8);
    let (edge, width) = if response.hovered() { (theme.accent, 2.0) } else { (theme.outline, 1.0) };
    let painter = ui.painter();
    painter.rect(rect, radius, colour(theme.surface), Stroke::new(width, colour(edge)), StrokeKind::Inside);
    let ink = match (is_shown, role) {
        (false, _) => theme.text_disabled,
        (_, SeriesRole::Me) => theme.series_1,
        (_, SeriesRole::Benchmark) => theme.series_2,
        (_, SeriesRole::Other) => theme.series_4,
    };
    let (left, y) = (rect.left() + 13.0, rect.center().y);
    let line = Stroke::new(if role == SeriesRole::Me { 3.0 } else { 2.0 }, colour(ink));
    if role == SeriesRole::Me && is_shown {
        painter.hline(left..=left + 26.0, y, line);
        painter.circle_filled(pos2(left + 13.0, y), 5.0, colour(ink));
    } else {
        painter.hline(left..=left + 6.0, y, line);
        painter.hline(left + 20.0..=left + 26.0, y, line);
        let c = pos2(left + 13.0, y);
        let corners = [(0.0, -5.0), (5.0, 0.0), (0.0, 5.0), (-5.0, 0.0)].map(|(x, y)| c + vec2(x, y)).to_vec();
        painter.add(egui::Shape::convex_polygon(corners, colour(theme.surface), Stroke::new(2.0, colour(ink))));
    }
    let at = pos2(rect.left() + 47.0, y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, letters.colour);
    ring(ui, cx, &response, cx.m.radius.pill);
    response.clicked()
}

fn caption(ui: &mut Ui, cx: &Cx<'_>, viewing: &Viewing) {
    ui.add_space(cx.m.space.s);
    let result = &viewing.result;
    let text = chart::caption(&result.questionnaire, None, viewing.benchmark(), cx.words);
    cx.write_within(ui, &text, cx.muted(), 640.0);
}

/// The sorted gap chart with what stands under it.
fn gaps(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    let width = ui.available_width().min(560.0);
    let Some(comparison) = &viewing.comparison else {
        let text = cx.say("gaps-no-benchmark");
        cx.write_within(ui, &text, cx.body().ink(cx.theme.text_muted), 420.0);
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
