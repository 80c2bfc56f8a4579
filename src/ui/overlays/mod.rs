//! What lies over the screen until it is closed: the palette, the list of keys, what the program is.

mod about;
mod palette;
mod sheet;
mod shortcut_list;

use super::cx::Cx;
use crate::app::Overlay;

/// Draws what lies over the screen, and gives the focus back when it is gone.
pub(super) fn show(ctx: &egui::Context, cx: &mut Cx<'_>) {
    let under = cx.memory.under_overlay;
    if under.map(|(overlay, _)| overlay) != cx.state.overlay {
        if let Some((_, before)) = under {
            cx.memory.under_overlay = None;
            if let Some(before) = before.filter(|_| cx.state.overlay.is_none()) {
                ctx.memory_mut(|memory| memory.request_focus(before));
            }
        }
        if let Some(overlay) = cx.state.overlay {
            cx.memory.under_overlay = Some((overlay, ctx.memory(egui::Memory::focused)));
            cx.memory.finding = super::memory::Finding::default();
        }
    }
    let is_new = under.map(|(overlay, _)| overlay) != cx.state.overlay;
    match cx.state.overlay {
        Some(Overlay::Palette) => palette::show(ctx, cx, is_new),
        Some(Overlay::Shortcuts) => shortcut_list::show(ctx, cx, is_new),
        Some(Overlay::About) => about::show(ctx, cx, is_new),
        None => {}
    }
}
