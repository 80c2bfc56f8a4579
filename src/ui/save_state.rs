use egui::{Ui, accesskit::Role};

use super::cx::Cx;
use crate::app::{Command, SaveState};

/// How long to wait, in seconds, before what could not be written is tried again.
const TRY_AGAIN: f64 = 5.0;

/// While something could not be written, tries again every few seconds: the disk may have room by now.
pub(super) fn try_again(ui: &Ui, cx: &mut Cx<'_>) {
    if cx.state.save != SaveState::Failed {
        cx.memory.tried_at = None;
        return;
    }
    let now = ui.input(|input| input.time);
    let since = *cx.memory.tried_at.get_or_insert(now);
    if now - since >= TRY_AGAIN {
        cx.memory.tried_at = Some(now);
        cx.push(Command::Retry);
    }
    ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64(TRY_AGAIN));
}

/// Whether answers are on disk: read aloud when it changes to trouble.
pub(super) fn save_state(ui: &mut Ui, cx: &mut Cx<'_>) {
    try_again(ui, cx);
    let text = match cx.state.save {
        SaveState::Nothing => return,
        SaveState::Saving => cx.say("save-saving"),
        SaveState::Saved(moment) => cx.say_with("save-saved", &[("when", cx.words.time(moment).into())]),
        SaveState::Failed => cx.say("save-failed"),
    };
    let letters = if cx.state.save == SaveState::Failed { cx.muted().ink(cx.theme.danger) } else { cx.muted() };
    let response = ui.add(egui::Label::new(letters.job(&text, f32::INFINITY)).selectable(false));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Status);
        node.set_label(text.clone());
        node.set_live(egui::accesskit::Live::Polite);
    });
}
