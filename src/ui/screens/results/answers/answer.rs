use egui::Ui;

use super::{Answered, options};
use crate::{
    model::{Answer, Item, ItemKind, Localized},
    ui::cx::Cx,
};

/// What was answered: a level with its name and description, an option, or why there is none; and the note.
pub(super) fn show_answer(ui: &mut Ui, cx: &mut Cx<'_>, answered: &Answered<'_>, item: &Item) {
    let result = &answered.viewing.result;
    let answer = result.answers.items.get(&item.id);
    match (answer, &item.kind) {
        (None, _) => {
            let text = cx.say("answers-not-answered");
            cx.write(ui, &text, cx.body().ink(cx.theme.text_muted));
        }
        (Some(Answer::NotApplicable), _) => {
            let text = cx.say_about(
                if result.rater.is_other() { "rater-na" } else { "answer-na" },
                result.questionnaire.assesses,
                &[],
            );
            cx.write(ui, &text, cx.body().ink(cx.theme.text_muted));
        }
        (Some(Answer::Choice(level)), ItemKind::Level { .. }) => level_answer(ui, cx, answered, item, *level),
        (Some(Answer::Choice(choice)), ItemKind::Scale { options, .. }) => {
            if let Some(option) = options.get(usize::from(*choice)) {
                cx.write(ui, &option.plain(cx.tag()), cx.body().strong().ink(cx.theme.accent));
            }
        }
        _ => {}
    }
    if let ItemKind::Test { options, right, source, valid, .. } = &item.kind {
        options::show(ui, cx, options, right, answer);
        options::reason(ui, cx, answered.full_item(item), &source.plain(cx.tag()), valid.as_ref());
    }
    if let Some(note) = result.answers.notes.get(&item.id) {
        ui.add_space(cx.m.space.xs);
        let text = cx.say_with("answers-note", &[("note", note.into())]);
        cx.write(ui, &text, cx.body());
    }
}

/// `2 · Intermediate`, and what that level means here.
fn level_answer(ui: &mut Ui, cx: &Cx<'_>, answered: &Answered<'_>, item: &Item, level: u8) {
    let place = usize::from(level);
    let levels = &answered.viewing.result.questionnaire.levels;
    let name = levels.get(place).map(|level| level.title.plain(cx.tag()).into_owned()).unwrap_or_default();
    cx.write(ui, &format!("{level} · {name}"), cx.body().strong().ink(cx.theme.accent));
    let Some(ItemKind::Level { anchors }) = answered.full_item(item).map(|full| &full.kind) else { return };
    let meaning = levels.get(place).map(|level| &level.meaning);
    let described = if anchors.is_empty() { meaning } else { anchors.get(place) };
    if let Some(text) = described.filter(|text| !Localized::is_empty(text)) {
        ui.add_space(2.0);
        cx.write(ui, &text.plain(cx.tag()), cx.body());
    }
}
