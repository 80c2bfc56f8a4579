use egui::Ui;

use super::{Answered, answer::show_answer};
use crate::{
    model::Item,
    ui::{cx::Cx, widgets::column},
};

/// From this width on the answer stands beside its question.
const BESIDE: f32 = 760.0;

/// The share of the width that the question takes.
const QUESTION: f32 = 0.4;

/// Longer lines are hard to read.
const WIDEST: f32 = 680.0;

/// A question, and beside or under it what was answered.
pub(super) fn show_item(ui: &mut Ui, cx: &mut Cx<'_>, answered: &Answered<'_>, item: &Item) {
    let question = item.text.plain(cx.tag()).into_owned();
    let room = ui.available_width();
    if room < BESIDE {
        cx.write_within(ui, &question, cx.body().strong(), WIDEST);
        ui.add_space(cx.m.space.xs);
        column(ui, room.min(WIDEST), |ui| show_answer(ui, cx, answered, item));
        return;
    }
    let left = (room * QUESTION).round();
    ui.horizontal_top(|ui| {
        column(ui, left, |ui| {
            cx.write(ui, &question, cx.body().strong());
        });
        ui.add_space(cx.m.space.l);
        let rest = ui.available_width().min(WIDEST);
        column(ui, rest, |ui| show_answer(ui, cx, answered, item));
    });
}
