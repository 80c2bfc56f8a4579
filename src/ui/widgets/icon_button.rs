use egui::{CornerRadius, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, accesskit::Role};

use super::{Icon, icon_at};
use crate::ui::{by_words::note, cx::Cx, ring::ring, style::colour};

/// A square outlined button with an icon; its name is told to screen readers and to who points at it.
pub(in crate::ui) fn icon_button(ui: &mut Ui, cx: &Cx<'_>, name: &str, icon: Icon, is_enabled: bool) -> Response {
    let side = cx.m.control.normal;
    button(ui, cx, name, icon, is_enabled, side, Stroke::new(cx.m.stroke.control, colour(cx.theme.outline)))
}

/// The same without an edge, as small as may be: for rows that repeat it.
pub(in crate::ui) fn quiet_icon_button(ui: &mut Ui, cx: &Cx<'_>, name: &str, icon: Icon) -> Response {
    button(ui, cx, name, icon, true, cx.m.control.least, Stroke::NONE)
}

fn button(ui: &mut Ui, cx: &Cx<'_>, name: &str, icon: Icon, is_enabled: bool, side: f32, edge: Stroke) -> Response {
    let sense = if is_enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, is_enabled, name));
    let theme = cx.theme;
    let is_hot = is_enabled && (response.hovered() || response.is_pointer_button_down_on());
    let ground = if is_hot { theme.accent_soft } else { theme.surface };
    let radius = CornerRadius::same(cx.m.radius.control as u8);
    ui.painter().rect(rect, radius, colour(ground), edge, StrokeKind::Inside);
    let ink = if is_enabled { theme.text } else { theme.text_disabled };
    icon_at(ui, icon, rect.center(), colour(ink));
    ring(ui, cx, &response, cx.m.radius.control);
    note(cx, &response, name);
    response.on_hover_text(name)
}
