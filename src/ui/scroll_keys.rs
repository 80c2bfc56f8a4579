use egui::{Key, Modifiers, Ui, vec2};

use super::cx::Cx;

/// Page up and down, and Ctrl with Home and End, scroll what `ui` stands in: also where there is nothing to press.
///
/// `height` is how much of it is in view.
pub(super) fn scroll_keys(ui: &Ui, cx: &mut Cx<'_>, height: f32) {
    if ui.ctx().text_edit_focused() {
        return;
    }
    let page = height * 0.85;
    let keys = [
        (Modifiers::NONE, Key::PageDown, -page),
        (Modifiers::NONE, Key::PageUp, page),
        (Modifiers::COMMAND, Key::End, -1.0e6),
        (Modifiers::COMMAND, Key::Home, 1.0e6),
    ];
    for (modifiers, key, delta) in keys {
        if ui.input_mut(|input| input.consume_key(modifiers, key)) {
            ui.scroll_with_delta(vec2(0.0, delta));
            // Else what has the focus would be brought back into view at once.
            cx.memory.is_reading = true;
        }
    }
}
