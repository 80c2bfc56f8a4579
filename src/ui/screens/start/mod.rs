//! The start screen: drafts, questionnaires, results and other files.

mod draft;
mod listing;
mod questionnaires;
mod recent;
mod results;

use draft::draft_card;
pub(in crate::ui) use listing::Listing;
use questionnaires::questionnaires;
use recent::recent;
use results::results;

use egui::{Ui, pos2, vec2};

use crate::{
    app::Command,
    ui::{
        cx::Cx,
        path_field::path_field,
        style::colour,
        widgets::{Icon, column, icon_at, secondary},
    },
};

/// Continue, begin, look again, open a file.
pub(in crate::ui) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let title = cx.say("start-title");
    cx.write_title(ui, &title, cx.title(), 1);
    ui.add_space(cx.m.space.xs);
    privacy(ui, cx);
    ui.add_space(cx.m.space.l);
    for (place, draft) in cx.state.drafts.iter().enumerate() {
        draft_card(ui, cx, draft, place == 0);
        ui.add_space(cx.m.space.m);
    }
    if !cx.state.drafts.is_empty() {
        ui.add_space(cx.m.space.xs);
    }
    questionnaires(ui, cx);
    ui.add_space(cx.m.space.l);
    if ui.available_width() >= 880.0 {
        ui.horizontal_top(|ui| {
            column(ui, 600.0, |ui| results(ui, cx));
            ui.add_space(cx.m.space.xxl);
            let rest = ui.available_width();
            column(ui, rest, |ui| other_ways(ui, cx));
        });
    } else {
        results(ui, cx);
        ui.add_space(cx.m.space.l);
        other_ways(ui, cx);
    }
}

fn privacy(ui: &mut Ui, cx: &Cx<'_>) {
    ui.horizontal_top(|ui| {
        let (_, rect) = ui.allocate_space(vec2(24.0, cx.m.type_scale.body.line));
        icon_at(ui, Icon::Lock, pos2(rect.left() + 8.0, rect.center().y), colour(cx.theme.text_muted));
        let text = cx.say("privacy");
        cx.write(ui, &text, cx.body().ink(cx.theme.text_muted));
    });
}

fn other_ways(ui: &mut Ui, cx: &mut Cx<'_>) {
    let heading = cx.say("start-other");
    cx.write_title(ui, &heading, cx.heading(), 2);
    ui.add_space(cx.m.space.xs);
    let word = cx.say("action-open");
    if secondary(ui, cx, &word, Some(Icon::File)).clicked() {
        cx.push(Command::Do(crate::app::Action::Open));
    }
    ui.add_space(cx.m.space.xs);
    let hint = cx.say("start-open-hint");
    cx.write(ui, &hint, cx.muted());
    ui.add_space(cx.m.space.s);
    path_field(ui, cx);
    ui.add_space(cx.m.space.m);
    recent(ui, cx);
}
