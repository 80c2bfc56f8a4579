use egui::{
    CornerRadius, Id, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, accesskit::Role, pos2, vec2,
};

use super::{Icon, icon_at};
use crate::ui::{cx::Cx, ring::ring, style::colour};

/// A box with a tick and a word; gives whether it was pressed.
pub(in crate::ui) fn check_box(ui: &mut Ui, cx: &Cx<'_>, id: Id, text: &str, is_ticked: bool) -> bool {
    check_box_named(ui, cx, id, text, text, is_ticked)
}

/// The same with another name for screen readers, where the word alone says too little.
pub(in crate::ui) fn check_box_named(
    ui: &mut Ui,
    cx: &Cx<'_>,
    id: Id,
    text: &str,
    spoken: &str,
    is_ticked: bool,
) -> bool {
    let side = cx.m.control.checkbox;
    let galley = cx.body().galley(ui, text, (ui.available_width() - side - 12.0).max(40.0));
    let size = vec2(side + 12.0 + galley.size().x, galley.size().y.max(cx.m.control.least));
    let (_, rect) = ui.allocate_space(size);
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, is_ticked, spoken));
    let square = Rect::from_min_size(pos2(rect.left(), rect.center().y - side / 2.0), Vec2::splat(side));
    draw_box(ui, cx, &response, square, is_ticked);
    let at = pos2(square.right() + 12.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, colour(cx.theme.text));
    ring(ui, cx, &response, cx.m.radius.small);
    response.clicked()
}

/// A box alone, in a rectangle of its own; the words stand beside it.
pub(in crate::ui) fn tick_box(
    ui: &Ui,
    cx: &Cx<'_>,
    id: Id,
    rect: Rect,
    spoken: &str,
    is_ticked: bool,
    is_enabled: bool,
) -> Response {
    let response = ui.interact(rect, id, if is_enabled { Sense::click() } else { Sense::hover() });
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, is_enabled, is_ticked, spoken));
    let square = Rect::from_center_size(rect.center(), Vec2::splat(cx.m.control.checkbox));
    draw_box(ui, cx, &response, square, is_ticked);
    ring(ui, cx, &response, cx.m.radius.small);
    response
}

fn draw_box(ui: &Ui, cx: &Cx<'_>, response: &Response, square: Rect, is_ticked: bool) {
    let theme = cx.theme;
    let (ground, edge) = match (is_ticked, response.hovered()) {
        (true, _) => (theme.accent, theme.accent),
        (_, true) => (theme.accent_soft, theme.outline),
        _ => (theme.surface, theme.outline),
    };
    let radius = CornerRadius::same(cx.m.radius.small as u8);
    let stroke = Stroke::new(cx.m.stroke.checkbox, colour(edge));
    ui.painter().rect(square, radius, colour(ground), stroke, StrokeKind::Inside);
    if is_ticked {
        icon_at(ui, Icon::Check, square.center(), colour(theme.on_accent));
    }
}
