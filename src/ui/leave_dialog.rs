use super::{
    cx::Cx,
    dialog::dialog,
    widgets::{primary, secondary},
};
use crate::app::Command;

/// Asks whether to leave although something is not on disk: the one case that undo can't mend.
pub(super) fn show(ctx: &egui::Context, cx: &mut Cx<'_>) {
    if !cx.state.is_leaving {
        return;
    }
    let title = cx.say("leave-title");
    let should_close = dialog(ctx, cx, ("leave", &title), |ui, cx| {
        ui.add_space(cx.m.space.xs);
        let about = cx.say("leave-about");
        cx.write(ui, &about, cx.body());
        ui.add_space(cx.m.space.m);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(8.0, 8.0);
            let word = cx.say("word-try-again");
            let again = primary(ui, cx, &word, None);
            if ctx.memory(|memory| memory.focused().is_none()) {
                again.request_focus();
            }
            if again.clicked() {
                cx.push(Command::Retry);
                cx.push(Command::Stay);
            }
            let word = cx.say("word-stay");
            if secondary(ui, cx, &word, None).clicked() {
                cx.push(Command::Stay);
            }
            let word = cx.say("word-leave");
            if secondary(ui, cx, &word, None).clicked() {
                cx.push(Command::Leave);
            }
        });
    });
    if should_close {
        cx.push(Command::Stay);
    }
}
