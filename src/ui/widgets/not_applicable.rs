use egui::{CornerRadius, Id, Sense, Stroke, StrokeKind, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::ui::{cx::Cx, ring::ring, style::colour};

/// How wide the "not applicable" box is.
pub(in crate::ui) fn not_applicable_width(ui: &Ui, cx: &Cx<'_>, text: &str) -> f32 {
    cx.body().strong().width(ui, text) + 14.0 + 20.0 + 10.0 + 14.0
}

/// The box apart from the scale; gives whether it was pressed.
pub(in crate::ui) fn not_applicable(ui: &mut Ui, cx: &Cx<'_>, id: Id, text: &str, is_chosen: bool) -> bool {
    let theme = cx.theme;
    let size = vec2(not_applicable_width(ui, cx, text), cx.m.control.answer);
    let (_, rect) = ui.allocate_space(size);
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, is_chosen, text));
    let ground = if is_chosen || response.hovered() { theme.accent_soft } else { theme.surface };
    let edge = if is_chosen { theme.accent } else { theme.outline };
    let radius = CornerRadius::same(cx.m.radius.control as u8);
    let painter = ui.painter();
    painter.rect(rect, radius, colour(ground), Stroke::new(1.0, colour(edge)), StrokeKind::Inside);
    let centre = pos2(rect.left() + 14.0 + 10.0, rect.center().y);
    let mark = if is_chosen { theme.accent } else { theme.outline };
    painter.circle(centre, 9.0, colour(theme.surface), Stroke::new(cx.m.stroke.checkbox, colour(mark)));
    if is_chosen {
        painter.circle_filled(centre, 5.0, colour(theme.accent));
    }
    let letters = if is_chosen { cx.body().strong() } else { cx.body() };
    let galley = letters.galley(ui, text, f32::INFINITY);
    let at = pos2(rect.left() + 44.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, letters.colour);
    ring(ui, cx, &response, cx.m.radius.control);
    response.clicked()
}
