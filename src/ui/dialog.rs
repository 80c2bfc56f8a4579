use egui::{Frame, Margin, Stroke, Ui, UiKind};

use super::{cx::Cx, style::colour};

/// The look of a card over the screen.
pub(super) fn card(cx: &Cx<'_>) -> Frame {
    Frame::new()
        .fill(colour(cx.theme.raised))
        .stroke(Stroke::new(1.0, colour(cx.theme.outline)))
        .corner_radius(cx.m.radius.card)
        .inner_margin(Margin::same(20))
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
