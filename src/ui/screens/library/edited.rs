use egui::{Ui, UiBuilder, accesskit::Role, pos2, vec2};

use super::entry::{WIDTH, hairline, word};
use crate::{
    app::{Command, EditedFile, ShelfCommand, ShelfKind},
    ui::{
        cx::Cx,
        style::colour,
        widgets::{Icon, icon_at},
    },
};

/// The files that were followed lately: each can be followed again, or forgotten.
pub(super) fn edited(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.shelf.edited.is_empty() {
        return;
    }
    let heading = cx.say("library-edited");
    cx.write_title(ui, &heading, cx.heading(), 2);
    ui.add_space(cx.m.space.xs);
    for (place, file) in cx.state.shelf.edited.iter().enumerate() {
        if place > 0 {
            hairline(ui, cx);
        }
        row(ui, cx, file, place);
    }
    ui.add_space(cx.m.space.l);
}

fn row(ui: &mut Ui, cx: &mut Cx<'_>, file: &EditedFile, place: usize) {
    let name = file.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let folder = file.path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
    let shared = cx.state.shelf.edited.iter().filter(|other| other.path.file_name() == file.path.file_name()).count();
    let spoken = if shared > 1 { file.path.display().to_string() } else { name.clone() };
    let builder =
        UiBuilder::new().id_salt(&file.path).accessibility_role(Role::Group).accessibility_label(spoken.clone());
    ui.scope_builder(builder, |ui| {
        ui.add_space(12.0);
        let ink = if file.is_there { cx.theme.text } else { cx.theme.text_disabled };
        cx.write_title(ui, &name, cx.body().strong().ink(ink), 3);
        let kind = cx.say(match file.kind {
            Some(ShelfKind::Questionnaire) => "library-kind-questionnaire",
            Some(ShelfKind::Benchmark) => "library-kind-benchmark",
            Some(ShelfKind::Catalogue) => "library-kind-catalogue",
            None => "library-kind-unknown",
        });
        cx.write_within(ui, &[kind, folder].join(" · "), cx.muted(), WIDTH);
        ui.add_space(2.0);
        standing(ui, cx, file);
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            // One that was missing may be back.
            if word(ui, cx, "library-go-on", "library-go-on-spoken", &spoken).clicked() {
                cx.push(Command::Follow(file.path.clone()));
            }
            let forget = word(ui, cx, "library-forget", "library-forget-spoken", &spoken);
            let count = cx.state.shelf.edited.len();
            if cx.memory.forgotten.is_some_and(|(at, before)| count < before && place == at.min(count - 1)) {
                cx.memory.forgotten = None;
                forget.request_focus();
            }
            if forget.clicked() {
                cx.memory.forgotten = cx.memory.by_keyboard.then_some((place, count));
                cx.push(Command::Shelf(ShelfCommand::Forget(file.path.clone())));
            }
        });
        ui.add_space(12.0);
    });
}

/// What was found in the file and when it was saved, or that it is not there.
fn standing(ui: &mut Ui, cx: &Cx<'_>, file: &EditedFile) {
    let (icon, ink) = match (file.is_there, file.errors, file.warnings) {
        (false, ..) => (Icon::File, cx.theme.text_disabled),
        (_, 0, 0) => (Icon::Check, cx.theme.positive),
        (_, 0, _) => (Icon::Warning, cx.theme.caution),
        _ => (Icon::Error, cx.theme.danger),
    };
    let mut facts = Vec::new();
    if !file.is_there {
        facts.push(cx.say("library-edited-missing"));
    } else {
        for (count, key) in [(file.errors, "problems-errors"), (file.warnings, "problems-warnings")] {
            if count > 0 {
                facts.push(cx.say_with(key, &[("count", count.into())]));
            }
        }
        if facts.is_empty() {
            facts.push(cx.say("preview-fine"));
        }
        if let Some(changed) = file.changed {
            let when = cx.words.when(changed, cx.state.now);
            facts.push(cx.say_with("library-edited-saved", &[("when", when.into())]));
        }
    }
    ui.horizontal_top(|ui| {
        let (_, rect) = ui.allocate_space(vec2(24.0, cx.m.type_scale.small.line));
        icon_at(ui, icon, pos2(rect.left() + 8.0, rect.center().y), colour(ink));
        cx.write_within(ui, &facts.join(" · "), cx.small(), WIDTH - 24.0);
    });
}
