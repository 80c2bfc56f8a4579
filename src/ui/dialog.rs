use egui::{Context, Frame, Id, Margin, Modal, ScrollArea, Stroke, Ui, UiKind};

use super::{cx::Cx, style::colour};

/// How wide what stands in a dialog is, where the window has room.
const WIDTH: f32 = 520.0;

/// Between a dialog and the window's edges.
const AROUND: f32 = 8.0;

/// Between the scroll bar and the card's edge.
const BESIDE_BAR: f32 = 1.0;

/// The look of a card over the screen.
pub(super) fn card(cx: &Cx<'_>) -> Frame {
    Frame::new()
        .fill(colour(cx.theme.raised))
        .stroke(Stroke::new(1.0, colour(cx.theme.outline)))
        .corner_radius(cx.m.radius.card)
        .inner_margin(Margin::same(20))
}

/// A card in the middle of the window with a title; gives whether Escape or a click beside it should close it.
///
/// Where the window is lower than the card, all of it scrolls, and its bar stands in the card's padding.
pub(super) fn dialog(
    ctx: &Context,
    cx: &mut Cx<'_>,
    (name, title): (&'static str, &str),
    content: impl FnOnce(&mut Ui, &mut Cx<'_>),
) -> bool {
    let window = ctx.content_rect();
    let padding = if window.width() < 480.0 || window.height() < 400.0 { 12.0 } else { 20.0 };
    let width = (window.width() - 2.0 * (padding + AROUND) - 2.0).min(WIDTH);
    let margin = Margin { left: padding as i8, right: BESIDE_BAR as i8, top: 0, bottom: 0 };
    let frame = card(cx).inner_margin(margin);
    let modal = Modal::new(Id::unique(name)).frame(frame).backdrop_color(colour(cx.theme.scrim));
    let done = modal.show(ctx, |ui| {
        ui.set_width(width + padding - BESIDE_BAR);
        let room = window.height() - 2.0 * AROUND - 2.0;
        ui.set_max_height(room);
        ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, |ui| {
            ui.set_max_width(width);
            ui.add_space(padding);
            name_dialog(ui, title);
            cx.write_title(ui, title, cx.heading(), 2);
            content(ui, cx);
            ui.add_space(padding);
        });
    });
    done.should_close()
}

/// Tells a screen reader what the dialog that `ui` stands in is called, and that nothing else counts until it is closed.
pub(super) fn name_dialog(ui: &Ui, name: &str) {
    let dialog = ui.stack().iter().find(|part| part.kind() == Some(UiKind::Modal)).map(|part| part.unique_id);
    if let Some(dialog) = dialog {
        ui.ctx().accesskit_node_builder(dialog, |node| {
            node.set_label(name);
            node.set_modal();
        });
    }
}
