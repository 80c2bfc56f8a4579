use std::path::PathBuf;

use egui::{Id, Ui};

use super::{
    cx::Cx,
    widgets::{secondary, text_field},
};
use crate::app::Command;

/// Where a file is, typed or pasted: works where no file dialog does.
pub(super) fn path_field(ui: &mut Ui, cx: &mut Cx<'_>) {
    let label = cx.say("start-path");
    cx.write(ui, &label, cx.small());
    ui.add_space(cx.m.space.xxs);
    let mut path = std::mem::take(&mut cx.memory.path);
    ui.horizontal(|ui| {
        let word = cx.say("word-open");
        let button_room = cx.body().strong().width(ui, &word) + 32.0;
        let width = (ui.available_width() - button_room - 8.0).max(80.0);
        let field = text_field(ui, cx, Id::unique("path"), &label, "", &mut path, width);
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        ui.add_space(8.0);
        let pressed = secondary(ui, cx, &word, None).clicked();
        if (entered || pressed) && !path.trim().is_empty() {
            cx.push(Command::Open(vec![typed_path(&path)]));
        }
    });
    cx.memory.path = path;
}

/// A path as people type or paste it: with quotes or spaces round it.
fn typed_path(text: &str) -> PathBuf {
    PathBuf::from(text.trim().trim_matches(['"', '\'']))
}
