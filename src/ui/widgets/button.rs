use egui::{
    Align, CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    accesskit::{AriaCurrent, Role},
    pos2, vec2,
};

use super::{Icon, icon_at};
use crate::ui::{by_words::note, cx::Cx, ring::ring, style::colour};

/// The one filled button of a screen.
pub(in crate::ui) fn primary(ui: &mut Ui, cx: &Cx<'_>, text: &str, icon: Option<Icon>) -> Response {
    button(ui, cx, text, icon, Side::After, true, 0.0)
}

/// The same, at least that wide.
pub(in crate::ui) fn primary_of(ui: &mut Ui, cx: &Cx<'_>, text: &str, least: f32) -> Response {
    button(ui, cx, text, None, Side::After, true, least)
}

/// An outlined button.
pub(in crate::ui) fn secondary(ui: &mut Ui, cx: &Cx<'_>, text: &str, icon: Option<Icon>) -> Response {
    button(ui, cx, text, icon, Side::Before, false, 0.0)
}

/// The same, at least that wide.
pub(in crate::ui) fn secondary_of(ui: &mut Ui, cx: &Cx<'_>, text: &str, least: f32) -> Response {
    button(ui, cx, text, None, Side::Before, false, least)
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Before,
    After,
}

fn button(ui: &mut Ui, cx: &Cx<'_>, text: &str, icon: Option<Icon>, side: Side, filled: bool, least: f32) -> Response {
    let m = cx.m;
    let letters = cx.body().strong();
    let icon_room = if icon.is_some() { 24.0 } else { 0.0 };
    let mut job = letters.job(text, (ui.available_width() - 32.0 - icon_room).max(40.0));
    job.halign = Align::Center;
    let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
    let needed = galley.size().x + 32.0 + icon_room;
    let size = vec2(needed.max(least.min(ui.available_width())), (galley.size().y + 14.0).max(m.control.normal));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), text));
    let theme = cx.theme;
    let hot = response.hovered() || response.is_pointer_button_down_on();
    let (ground, edge, ink) = if filled {
        let ground = if hot { theme.accent_hover } else { theme.accent };
        (ground, ground, theme.on_accent)
    } else {
        (if hot { theme.accent_soft } else { theme.surface }, theme.outline, theme.text)
    };
    let radius = CornerRadius::same(m.radius.control as u8);
    let stroke = Stroke::new(m.stroke.control, colour(edge));
    ui.painter().rect(rect, radius, colour(ground), stroke, StrokeKind::Inside);
    let text_left = rect.left() + 16.0 + (size.x - needed) / 2.0 + if side == Side::Before { icon_room } else { 0.0 };
    let at = pos2(text_left + galley.size().x / 2.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley_with_override_text_color(at, galley, colour(ink));
    if let Some(icon) = icon {
        let x = if side == Side::Before { rect.left() + 22.0 } else { rect.right() - 22.0 };
        icon_at(ui, icon, pos2(x, rect.center().y), colour(ink));
    }
    ring(ui, cx, &response, m.radius.control);
    note(cx, &response, text);
    response
}

/// A word in the accent colour that does something.
pub(in crate::ui) fn link(ui: &mut Ui, cx: &Cx<'_>, text: &str) -> Response {
    link_named(ui, cx, text, text)
}

/// The same with another name for screen readers, where the word alone says too little.
pub(in crate::ui) fn link_named(ui: &mut Ui, cx: &Cx<'_>, text: &str, spoken: &str) -> Response {
    let letters = cx.body().strong().ink(cx.theme.accent);
    let galley = letters.galley(ui, text, ui.available_width().max(40.0));
    let size = vec2(galley.size().x, galley.size().y.max(cx.m.control.least));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), spoken));
    let ink = if response.hovered() { cx.theme.accent_hover } else { cx.theme.accent };
    let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
    ui.painter().galley_with_override_text_color(at, galley, colour(ink));
    if response.hovered() {
        let line = Stroke::new(1.0, colour(ink));
        ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, line);
    }
    ring(ui, cx, &response, cx.m.radius.small);
    note(cx, &response, text);
    response
}

/// A row of the full width that can be pressed, named `name`; the caller paints into the rectangle.
pub(in crate::ui) fn row_button(
    ui: &mut Ui,
    cx: &Cx<'_>,
    height: f32,
    name: &str,
    is_chosen: bool,
) -> (Rect, Response) {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    if is_chosen {
        // Where one is, not a switch that is on.
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_aria_current(AriaCurrent::True));
    }
    let theme = cx.theme;
    let ground = match (is_chosen, response.hovered()) {
        (true, _) => Some(theme.accent_soft),
        (_, true) => Some(if theme.is_high_contrast() { theme.accent_soft } else { theme.hairline }),
        _ => None,
    };
    if let Some(ground) = ground {
        let radius = CornerRadius::same(cx.m.radius.control as u8);
        ui.painter().rect_filled(rect, radius, colour(ground));
        if is_chosen && theme.is_high_contrast() {
            ui.painter().rect_stroke(rect, radius, Stroke::new(2.0, colour(theme.accent)), StrokeKind::Inside);
        }
    }
    ring(ui, cx, &response, cx.m.radius.control);
    note(cx, &response, name);
    (rect, response)
}
