use egui::Ui;

use super::cx::Cx;
use crate::app::Command;

/// So long typing rests, in seconds, before what was typed goes to disk.
const PAUSE: f64 = 0.2;

/// Writes what was typed when the typing pauses.
pub(super) fn at_pause(ui: &Ui, cx: &mut Cx<'_>) {
    let Some(typed_at) = cx.memory.typed_at else { return };
    let left = PAUSE - (ui.input(|input| input.time) - typed_at);
    if left <= 0.0 {
        cx.memory.typed_at = None;
        cx.push(Command::Flush);
    } else {
        ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64(left));
    }
}
