use egui::{CornerRadius, Rect, Ui, UiBuilder, accesskit::Role, pos2, vec2};

use crate::{
    app::Viewing,
    chart::{self, Row},
    ui::{cx::Cx, lettering::Lettering, style::colour},
};

/// Every number of the result as a plain table.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    let rows = chart::rows(&viewing.result.questionnaire, &viewing.profile, viewing.comparison.as_ref(), cx.words);
    let width = ui.available_width();
    let is_narrow = width < 560.0;
    let table = UiBuilder::new().accessibility_role(Role::Table).accessibility_label(cx.say("tab-areas"));
    ui.scope_builder(table, |ui| {
        if !is_narrow {
            let head = [
                cx.say("table-area"),
                cx.say("table-me"),
                cx.say("table-target"),
                cx.say("table-difference"),
                cx.say("table-level"),
            ];
            line(ui, cx, &head, cx.muted(), 30.0, true, 0);
        }
        for row in &rows {
            let letters = if row.is_leaf { cx.small() } else { cx.small().strong() };
            let number = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| cx.words.score(value));
            if is_narrow {
                two_lines(ui, cx, row, letters);
                continue;
            }
            let cells =
                [row.title.clone(), number(row.score), number(row.target), row.difference.clone(), row.level.clone()];
            line(ui, cx, &cells, letters, cx.m.control.table_row, !row.is_leaf, row.depth);
        }
    });
}

fn line(ui: &mut Ui, cx: &Cx<'_>, cells: &[String], letters: Lettering, height: f32, is_head: bool, depth: usize) {
    let width = ui.available_width();
    let (id, rect) = ui.allocate_space(vec2(width, height));
    if is_head {
        ui.painter().rect_filled(rect, CornerRadius::ZERO, colour(cx.theme.sunken));
    }
    // Shares of the width: the name takes what the numbers leave.
    let edges = [0.0, 0.44, 0.54, 0.66, 0.83, 1.0];
    let row = UiBuilder::new().max_rect(rect).accessibility_role(Role::Row).id_salt(id);
    let row = ui.new_child(row);
    {
        let ui = &row;
        for (place, cell) in cells.iter().enumerate() {
            let from = edges.get(place).copied().unwrap_or(0.0);
            let to = edges.get(place + 1).copied().unwrap_or(1.0);
            let indent = if place == 0 { 10.0 + depth as f32 * 12.0 } else { 8.0 };
            let room = Rect::from_min_max(
                pos2(rect.left() + width * from + indent, rect.top()),
                pos2(rect.left() + width * to - 4.0, rect.bottom()),
            );
            let galley = letters.galley(ui, cell, f32::INFINITY);
            let is_number = (1..=2).contains(&place);
            let left = if is_number { room.right() - galley.size().x } else { room.left() };
            let at = pos2(left, rect.center().y - galley.size().y / 2.0);
            let label = ui.interact(room, id.with(place), egui::Sense::empty());
            let role = if is_head && depth == 0 && place > 0 { Role::ColumnHeader } else { Role::Cell };
            label.widget_info(|| egui::WidgetInfo::labeled(role, true, cell));
            ui.painter().with_clip_rect(room.expand2(vec2(0.0, 2.0))).galley(at, galley, letters.colour);
        }
    }
}

/// On a small window: the name over its numbers.
fn two_lines(ui: &mut Ui, cx: &Cx<'_>, row: &Row, letters: Lettering) {
    cx.write(ui, &row.title, letters);
    let mut words = Vec::new();
    if let Some(score) = row.score {
        words.push(format!("{} {}", cx.say("table-me"), cx.words.score(score)));
    }
    if let Some(target) = row.target {
        words.push(format!("{} {}", cx.say("table-target"), cx.words.score(target)));
    }
    words.push(row.difference.clone());
    words.retain(|word| !word.is_empty());
    cx.write(ui, &words.join(" · "), cx.muted());
    ui.add_space(8.0);
}
