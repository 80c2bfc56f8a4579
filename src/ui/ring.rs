use egui::{CornerRadius, Rect, Response, Stroke, StrokeKind, Ui};

use super::{cx::Cx, style::colour};

/// Paints the keyboard's ring round a control that has the focus, and keeps the control in view.
pub(super) fn ring(ui: &Ui, cx: &Cx<'_>, response: &Response, radius: f32) {
    ring_around(ui, cx, response, response.rect, radius);
}

/// The same round another rectangle than the control's own.
pub(super) fn ring_around(ui: &Ui, cx: &Cx<'_>, response: &Response, rect: Rect, radius: f32) {
    if !response.has_focus() || !cx.memory.by_keyboard {
        return;
    }
    cx.memory.focus_rect.set(Some(rect));
    let stroke = &cx.m.stroke;
    let gap = stroke.focus_gap;
    // The clip grows: a ring at the edge of its panel stays whole.
    let clip = ui.clip_rect().expand(gap + stroke.focus + 1.0);
    let painter = ui.painter().with_clip_rect(clip);
    painter.rect_stroke(
        rect.expand(gap),
        CornerRadius::same((radius + gap) as u8),
        Stroke::new(stroke.focus, colour(cx.theme.focus)),
        StrokeKind::Outside,
    );
    // Also where the content moved away under a focus that stayed.
    let is_out_of_view = cx.memory.has_settled && !cx.memory.is_reading && !ui.clip_rect().contains_rect(rect);
    if response.gained_focus() || is_out_of_view {
        ui.scroll_to_rect(rect.expand(cx.m.space.m), None);
    }
}
