use egui::{Rect, Sense, Stroke, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::ui::{cx::Cx, lettering::Lettering, style::colour};

/// A cell of a table's line.
pub(super) struct Cell {
    pub(super) text: String,
    pub(super) letters: Lettering,
    /// From and to, from the left edge of the line.
    pub(super) span: (f32, f32),
    /// Whether it stands at the right end of its span.
    pub(super) is_number: bool,
}

/// A line of a table, as high as its tallest cell, with a hairline under it; gives where it stands.
pub(super) fn line(ui: &mut Ui, cx: &Cx<'_>, cells: &[Cell], least: f32, is_head: bool) -> Rect {
    let galleys: Vec<_> =
        cells.iter().map(|cell| cell.letters.hyphenated(ui, &cell.text, cell.span.1 - cell.span.0)).collect();
    let tallest = galleys.iter().map(|galley| galley.size().y).fold(0.0, f32::max);
    let (id, rect) = ui.allocate_space(vec2(ui.available_width(), least.max(tallest + 16.0)));
    let is_strong = is_head || cx.theme.is_high_contrast();
    let ink = if is_strong { cx.theme.outline } else { cx.theme.hairline };
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(cx.m.stroke.hairline, colour(ink)));
    let row = ui.new_child(UiBuilder::new().max_rect(rect).accessibility_role(Role::Row).id_salt(id));
    for (place, (cell, galley)) in cells.iter().zip(galleys).enumerate() {
        let (left, right) = (rect.left() + cell.span.0, rect.left() + cell.span.1);
        let x = if cell.is_number { right - galley.size().x } else { left };
        let at = pos2(x, rect.center().y - galley.size().y / 2.0);
        let room = Rect::from_x_y_ranges(left..=right, rect.y_range());
        let label = row.interact(room, id.with(place), Sense::empty());
        let role = if is_head { Role::ColumnHeader } else { Role::Cell };
        let text = cell.text.replace(crate::model::SOFT_HYPHEN, "");
        label.widget_info(|| WidgetInfo::labeled(role, true, &text));
        row.ctx().accesskit_node_builder(label.id, |node| node.set_column_index(place));
        row.painter().galley(at, galley, cell.letters.colour);
    }
    rect
}
