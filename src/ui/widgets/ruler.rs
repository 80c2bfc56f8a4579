use egui::{CornerRadius, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use crate::ui::{cx::Cx, style::colour};

/// One tick per item, filled where answered; groups of ticks are parted. Decoration: the words beside it say the same.
pub(in crate::ui) fn ruler(ui: &mut Ui, cx: &Cx<'_>, groups: &[Vec<bool>], width: f32, height: f32) {
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let ticks = groups.iter().map(Vec::len).sum::<usize>();
    let partings = groups.len().saturating_sub(1);
    let (gap, parting) = (2.0, 8.0);
    let gaps = ticks.saturating_sub(1 + partings) as f32 * gap + partings as f32 * parting;
    let tick = (width - gaps) / ticks.max(1) as f32;
    let mut left = rect.left();
    for group in groups {
        for is_filled in group {
            let part = Rect::from_min_size(pos2(left, rect.top()), vec2(tick, height));
            draw_tick(ui, cx, part, *is_filled);
            left += tick + gap;
        }
        left += parting - gap;
    }
}

fn draw_tick(ui: &Ui, cx: &Cx<'_>, part: Rect, is_filled: bool) {
    let radius = CornerRadius::same(2);
    if is_filled {
        ui.painter().rect_filled(part, radius, colour(cx.theme.accent));
    } else {
        let edge = Stroke::new(1.0, colour(cx.theme.outline));
        ui.painter().rect(part, radius, colour(cx.theme.surface), edge, StrokeKind::Inside);
    }
}

/// Upright marks, `met` of them filled in the accent, the others outlined in the target's colour.
pub(in crate::ui) fn level_marks(ui: &mut Ui, cx: &Cx<'_>, met: usize, of: usize) {
    let (_, rect) = ui.allocate_space(vec2(of as f32 * 7.0 - 3.0, 16.0));
    for place in 0..of {
        let left = rect.left() + place as f32 * 7.0;
        let part = Rect::from_min_size(pos2(left, rect.top()), Vec2::new(4.0, 16.0));
        if place < met {
            ui.painter().rect_filled(part, CornerRadius::same(1), colour(cx.theme.accent));
        } else {
            let edge = Stroke::new(1.0, colour(cx.theme.series_2));
            ui.painter().rect(part, CornerRadius::same(1), colour(cx.theme.surface), edge, StrokeKind::Inside);
        }
    }
}

/// A bar of the full width, filled to a share of 0 to 1.
pub(in crate::ui) fn share_bar(ui: &mut Ui, cx: &Cx<'_>, share: f32, width: f32) {
    let (_, rect) = ui.allocate_space(vec2(width, 8.0));
    let radius = CornerRadius::same(4);
    let edge = Stroke::new(1.0, colour(cx.theme.outline));
    ui.painter().rect(rect, radius, colour(cx.theme.surface), edge, StrokeKind::Inside);
    let filled = Rect::from_min_size(rect.min, vec2(width * share.clamp(0.0, 1.0), 8.0));
    ui.painter().rect_filled(filled, radius, colour(cx.theme.accent));
}
