//! The questionnaires that are there, and the ways to write one's own.

mod row;

use row::row;

use egui::{Stroke, Ui};

use crate::{
    app::{Action, Command, Route},
    ui::{
        cx::Cx,
        path_field::path_field,
        style::colour,
        widgets::{Icon, column, link, secondary},
    },
};

/// Every questionnaire, and how to begin one.
pub(in crate::ui) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let title = cx.say("library-title");
    cx.write_title(ui, &title, cx.title(), 1);
    ui.add_space(cx.m.space.xs);
    let about = cx.say("library-about");
    cx.write_within(ui, &about, cx.body().ink(cx.theme.text_muted), 680.0);
    ui.add_space(cx.m.space.m);
    ways(ui, cx);
    ui.add_space(cx.m.space.l);
    let heading = cx.say("library-questionnaires");
    cx.write_title(ui, &heading, cx.heading(), 2);
    ui.add_space(cx.m.space.xs);
    for (place, questionnaire) in cx.state.questionnaires.iter().enumerate() {
        if place > 0 {
            let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
            ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), line);
        }
        row(ui, cx, questionnaire);
    }
    learning(ui, cx);
}

/// The catalogue of learning formats.
fn learning(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(catalogue) = &cx.state.catalogue else { return };
    ui.add_space(cx.m.space.l);
    let heading = cx.say("library-learning");
    cx.write_title(ui, &heading, cx.heading(), 2);
    ui.add_space(12.0);
    let title = catalogue.title.plain(cx.tag()).into_owned();
    cx.write_title(ui, &title, cx.body().strong(), 3);
    let count = cx.say_with("learning-count", &[("count", catalogue.clinics.len().into())]);
    cx.write(ui, &count, cx.muted());
    ui.add_space(4.0);
    let word = cx.say("library-look");
    let response = link(ui, cx, &word);
    let spoken = cx.say_with("library-look-spoken", &[("title", title.into())]);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(spoken));
    if response.clicked() {
        cx.push(Command::Go(Route::Learning));
    }
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
