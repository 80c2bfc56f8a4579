use std::path::PathBuf;

use egui::{Id, Ui, vec2};

use super::{
    cx::Cx,
    dialog::dialog,
    widgets::{check_box, primary, secondary, text_field},
};
use crate::app::{Command, Replace, Saved};

/// Asks where to save: a field that always works, and the system's dialog beside it.
pub(super) fn show(ctx: &egui::Context, cx: &mut Cx<'_>) {
    let Some(saving) = &cx.state.saving else {
        if cx.memory.save_path.take().is_some()
            && let Some(before) = cx.memory.focus_before.take()
        {
            ctx.memory_mut(|memory| memory.request_focus(before));
        }
        return;
    };
    let is_new = cx.memory.save_path.is_none();
    if is_new {
        cx.memory.focus_before = ctx.memory(egui::Memory::focused);
    }
    let suggested = saving.suggested.display().to_string();
    let mut path = cx.memory.save_path.take().unwrap_or(suggested);
    let what = saving.what;
    let (title, hint) = match what {
        Saved::Result => (cx.say("saving-result"), cx.say("saving-hint-result")),
        Saved::NewQuestionnaire => (cx.say("saving-new"), cx.say("saving-hint-new")),
        Saved::Duplicate(_) => (cx.say("saving-copy"), cx.say("saving-hint-copy")),
        Saved::Workbook => (cx.say("saving-workbook"), cx.say("saving-hint-workbook")),
        Saved::Table => (cx.say("saving-table"), cx.say("saving-hint-table")),
        Saved::Report => (cx.say("saving-report"), cx.say("saving-hint-report")),
        Saved::Chart(_) => (cx.say("saving-chart"), cx.say("saving-hint-chart")),
    };
    let should_close = dialog(ctx, cx, ("save", &title), |ui, cx| {
        content(ui, cx, &hint, &mut path, is_new);
    });
    cx.memory.save_path = Some(path);
    if should_close {
        cx.push(Command::CancelSaving);
    }
}

fn content(ui: &mut Ui, cx: &mut Cx<'_>, hint: &str, path: &mut String, is_new: bool) {
    ui.add_space(cx.m.space.s);
    let name = cx.say("saving-path");
    cx.write(ui, &name, cx.small());
    ui.add_space(cx.m.space.xxs);
    let width = ui.available_width();
    let field = text_field(ui, cx, Id::unique("save path"), &name, "", path, width);
    if is_new {
        field.request_focus();
    }
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    ui.add_space(cx.m.space.xs);
    cx.write(ui, hint, cx.muted());
    sharpness(ui, cx);
    ui.add_space(cx.m.space.m);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        let word = cx.say("word-save");
        let pressed = primary(ui, cx, &word, None).clicked();
        if (pressed || entered) && !path.trim().is_empty() {
            cx.push(Command::SaveTo(PathBuf::from(path.trim()), Replace::No));
            // If it can't be saved there, the next thing to do is to write another place.
            field.request_focus();
        }
        let word = cx.say("saving-browse");
        if secondary(ui, cx, &word, None).clicked() {
            cx.push(Command::Browse);
        }
        let word = cx.say("word-cancel");
        if secondary(ui, cx, &word, None).clicked() {
            cx.push(Command::CancelSaving);
        }
    });
}

/// For charts: whether a PNG gets two pixels for each logical one.
fn sharpness(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(saving) = cx.state.saving.as_ref().filter(|saving| matches!(saving.what, Saved::Chart(_))) else {
        return;
    };
    let is_sharp = saving.is_sharp;
    ui.add_space(cx.m.space.xs);
    let word = cx.say("saving-sharp");
    if check_box(ui, cx, Id::unique("save sharp"), &word, is_sharp) {
        cx.push(Command::SaveSharp(!is_sharp));
    }
}
