//! The questionnaires, benchmarks and catalogues that are there, and the ways to write one's own.

mod benchmarks;
mod catalogues;
mod edited;
mod entry;
mod row;

use benchmarks::benchmarks;
use catalogues::catalogues;
use edited::edited;
use entry::hairline;
use row::row;

use egui::Ui;

use crate::{
    app::{Action, Command},
    ui::{
        cx::Cx,
        path_field::path_field,
        widgets::{Icon, column, secondary},
    },
};

/// Everything that is there, and how to begin something.
pub(in crate::ui) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let title = cx.say("library-title");
    cx.write_title(ui, &title, cx.title(), 1);
    ui.add_space(cx.m.space.xs);
    let about = cx.say("library-about");
    cx.write_within(ui, &about, cx.body().ink(cx.theme.text_muted), 680.0);
    ui.add_space(cx.m.space.m);
    ways(ui, cx);
    ui.add_space(cx.m.space.l);
    edited(ui, cx);
    let heading = cx.say("library-questionnaires");
    cx.write_title(ui, &heading, cx.heading(), 2);
    ui.add_space(cx.m.space.xs);
    for (place, questionnaire) in cx.state.questionnaires.iter().enumerate() {
        if place > 0 {
            hairline(ui, cx);
        }
        row(ui, cx, questionnaire);
    }
    benchmarks(ui, cx);
    catalogues(ui, cx);
}

/// A new one, or a file that is being written.
fn ways(ui: &mut Ui, cx: &mut Cx<'_>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        let word = cx.say("action-new-questionnaire");
        let new = secondary(ui, cx, &word, Some(Icon::Plus));
        if cx.memory.is_new(cx.state) {
            new.request_focus();
        }
        if new.clicked() {
            cx.push(Command::Do(Action::NewQuestionnaire));
        }
        ui.add_space(cx.m.space.s);
        let word = cx.say("library-follow");
        if secondary(ui, cx, &word, Some(Icon::File)).clicked() {
            cx.push(Command::Do(Action::Open));
        }
    });
    ui.add_space(cx.m.space.xs);
    let hint = cx.say("library-hint");
    cx.write_within(ui, &hint, cx.muted(), 680.0);
    ui.add_space(cx.m.space.s);
    let room = ui.available_width().min(680.0);
    column(ui, room, |ui| path_field(ui, cx));
}
