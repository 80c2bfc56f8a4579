use egui::{Rect, Stroke, Ui, UiBuilder, accesskit::Role, pos2};

use super::line::{Cell, line};
use crate::{
    app::TimeLine,
    chart::{extent_name, signed},
    score::{AreaChange, Extent},
    ui::{cx::Cx, lettering::Lettering, style::colour},
};

/// A row is at least this high.
const ROW: f32 = 41.0;
/// The column of numbers.
const NUMBER: f32 = 52.0;
/// The marker between number and words, with the room around it.
const MARK: f32 = 40.0;
/// In less room the name stands over its change.
const BESIDE: f32 = 400.0;
/// The most room for the words; longer ones wrap.
const WORDS: f32 = 150.0;

/// The change of every area in words, largest rise first, and the note on noise.
pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, all: &TimeLine<'_>) {
    let heading = all.over_time.span(cx.words);
    cx.write_title(ui, &heading, cx.body().strong(), 2);
    ui.add_space(cx.m.space.xs);
    let edge = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.outline));
    ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top() + 0.5, edge);
    ui.add_space(1.0);
    let table = UiBuilder::new().accessibility_role(Role::Table).accessibility_label(heading);
    ui.scope_builder(table, |ui| {
        let width = ui.available_width();
        for (area, change) in all.over_time.largest_first(None) {
            let is_sure = change.extent == Extent::MoreThanNoise;
            let name = if is_sure { cx.body().strong() } else { cx.body() };
            let words = if is_sure { cx.small() } else { cx.muted() };
            if width < BESIDE {
                under(ui, cx, (&area.title.plain(cx.tag()), name), change, words);
                continue;
            }
            let from = (width - WORDS).max(width * 0.58);
            let number = from - MARK;
            let cell = |text: String, letters, span, is_number| Cell { text, letters, span, is_number };
            let cells = [
                cell(area.title.get(cx.tag()).to_owned(), name, (0.0, number - NUMBER - 8.0), false),
                cell(signed(change, cx.words), cx.body().strong(), (number - NUMBER, number), true),
                cell(extent_name(change.extent, cx.words), words, (from, width), false),
            ];
            let rect = line(ui, cx, &cells, ROW, false);
            mark(ui, cx, rect, rect.left() + from - MARK / 2.0, change.extent);
        }
    });
    ui.add_space(cx.m.space.s);
    cx.write_within(ui, &all.over_time.note(cx.words), cx.muted(), cx.muted().longest_line());
}

/// In little room: the name over its change.
fn under(ui: &mut Ui, cx: &Cx<'_>, (title, letters): (&str, Lettering), change: &AreaChange, words: Lettering) {
    let row = UiBuilder::new().accessibility_role(Role::Row).id_salt(change.id.as_str());
    ui.scope_builder(row, |ui| {
        ui.add_space(cx.m.space.xs);
        cx.write(ui, title, letters);
        ui.horizontal_top(|ui| {
            let number = cx.body().strong().job(&signed(change, cx.words), f32::INFINITY);
            ui.add(egui::Label::new(number).selectable(false));
            let (_, rect) = ui.allocate_space(egui::vec2(28.0, cx.m.type_scale.body.line));
            mark(ui, cx, rect, rect.center().x, change.extent);
            ui.vertical(|ui| {
                ui.add_space(2.0);
                cx.write(ui, &extent_name(change.extent, cx.words), words);
            });
        });
        ui.add_space(cx.m.space.xs);
        let edge = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
        ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top() - 0.5, edge);
    });
}

/// The sign of what the words say: a disc, a ring, a dash.
fn mark(ui: &Ui, cx: &Cx<'_>, row: Rect, x: f32, extent: Extent) {
    let at = pos2(x, row.center().y);
    let quiet = Stroke::new(1.75, colour(cx.theme.outline));
    match extent {
        Extent::MoreThanNoise => ui.painter().circle_filled(at, 5.0, colour(cx.theme.series_1)),
        Extent::MayBeNoise => ui.painter().circle_stroke(at, 4.0, quiet),
        Extent::Same => ui.painter().hline(x - 4.0..=x + 4.0, at.y, quiet),
    };
}
