use egui::{Context, Key, Popup};

use super::cx::Cx;

/// Keeps the focus where it was when Escape has nothing to close, and gives it back to the button of a menu or list that
/// Escape closed. Left to itself, egui lets go of it, and the next Tab begins at the top of the window.
pub(super) fn keep(ctx: &Context, cx: &mut Cx<'_>) {
    match ctx.memory(egui::Memory::focused) {
        Some(id) if !Popup::is_any_open(ctx) => cx.memory.kept_focus = Some(id),
        None if ctx.input(|input| input.key_pressed(Key::Escape)) => {
            if let Some(id) = cx.memory.kept_focus {
                // From the menus back to where they were called from.
                let id = cx.memory.menus.left_from(id).unwrap_or(id);
                ctx.memory_mut(|memory| memory.request_focus(id));
            }
        }
        _ => {}
    }
}
