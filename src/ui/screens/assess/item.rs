use egui::{Id, Ui};

use super::panel::panel;
use crate::{
    app::{Assessment, Command},
    model::{Answer, Change, Item, ItemKind},
    ui::{
        cx::Cx,
        widgets::{AnswerScale, ScaleLayout, choices, not_applicable, not_applicable_width},
    },
};

pub(super) fn show_item(ui: &mut Ui, cx: &mut Cx<'_>, assessment: &Assessment, item: &Item, is_first: bool) {
    let question = item.text.plain(cx.tag()).into_owned();
    cx.write_within(ui, &question, cx.question(), 680.0);
    ui.add_space(if ui.available_width() < 480.0 { cx.m.space.s } else { 20.0 });
    let answer = assessment.answers.items.get(&item.id);
    if let ItemKind::Test { options, .. } = &item.kind {
        test_item(ui, cx, item, options, answer);
    } else {
        scale_item(ui, cx, assessment, item, &question, answer, is_first);
    }
}

fn test_item(ui: &mut Ui, cx: &mut Cx<'_>, item: &Item, options: &[crate::model::Localized], answer: Option<&Answer>) {
    let names: Vec<String> = options.iter().map(|option| option.plain(cx.tag()).into_owned()).collect();
    let ticked = match answer {
        Some(Answer::Choice(choice)) => vec![*choice],
        Some(Answer::Choices(choices)) => choices.clone(),
        _ => Vec::new(),
    };
    let id = Id::unique(("test", item.id.as_str()));
    if let Some(now) = choices(ui, cx, id, &names, &ticked) {
        let answer = if now.is_empty() { None } else { Some(Answer::Choices(now)) };
        cx.push(Command::Make(Change::Answer(item.id.clone(), answer)));
    }
    ui.add_space(cx.m.space.xs);
    not_applicable_box(ui, cx, item, answer);
}

/// The names and the descriptions of the levels or options of an item.
fn level_texts(cx: &Cx<'_>, assessment: &Assessment, item: &Item) -> (Vec<String>, Vec<String>, bool) {
    let text = |text: &crate::model::Localized| text.plain(cx.tag()).into_owned();
    let levels = &assessment.questionnaire.levels;
    match &item.kind {
        ItemKind::Level { anchors } => {
            let names = levels.iter().map(|level| text(&level.title)).collect();
            let descriptions = if anchors.is_empty() {
                levels.iter().map(|level| text(&level.meaning)).collect()
            } else {
                anchors.iter().map(text).collect()
            };
            (names, descriptions, true)
        }
        ItemKind::Scale { options, .. } | ItemKind::Test { options, .. } => {
            (options.iter().map(text).collect(), Vec::new(), false)
        }
    }
}

fn scale_item(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    assessment: &Assessment,
    item: &Item,
    question: &str,
    answer: Option<&Answer>,
    is_first: bool,
) {
    let (names, descriptions, is_numbered) = level_texts(cx, assessment, item);
    let chosen = match answer {
        Some(Answer::Choice(choice)) => Some(*choice),
        _ => None,
    };
    let is_quiet = answer == Some(&Answer::NotApplicable);
    let id = Id::unique(("scale", item.id.as_str()));
    let room = ui.available_width();
    let needed = widest_row(ui, cx, assessment).max(AnswerScale::row_width(ui, cx, &names, is_numbered));
    let beside = room - not_applicable_width(ui, cx) - 20.0;
    let (layout, width) = match needed {
        needed if needed <= beside => (ScaleLayout::Row, beside),
        needed if needed <= room => (ScaleLayout::Row, room),
        _ => (ScaleLayout::Column, room),
    };
    let spoken = names.iter().enumerate().map(|(place, name)| {
        let number = if is_numbered { place } else { place + 1 };
        let of = if is_numbered { names.len() - 1 } else { names.len() };
        let text = descriptions.get(place).map_or(name.clone(), |about| format!("{name}: {about}"));
        cx.say_with("scale-spoken", &[("number", number.into()), ("of", of.into()), ("text", text.into())])
    });
    let spoken: Vec<String> = spoken.collect();
    let described = chosen.and_then(|level| descriptions.get(usize::from(level))).cloned().unwrap_or_default();
    let scale = AnswerScale {
        id,
        question,
        description: &described,
        names: &names,
        spoken,
        is_numbered,
        chosen,
        is_quiet,
        layout,
        width,
    };
    let done = if layout == ScaleLayout::Row && needed <= beside {
        ui.horizontal_top(|ui| {
            let done = scale.show(ui, cx);
            ui.add_space(20.0);
            not_applicable_box(ui, cx, item, answer);
            done
        })
        .inner
    } else {
        let done = scale.show(ui, cx);
        ui.add_space(cx.m.space.xs);
        not_applicable_box(ui, cx, item, answer);
        done
    };
    if is_first && cx.memory.is_new(cx.state) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    if let Some(picked) = done.picked {
        cx.push(Command::Make(Change::Answer(item.id.clone(), picked.map(Answer::Choice))));
    }
    if !descriptions.is_empty() {
        ui.add_space(14.0);
        panel(ui, cx, &names, &descriptions, done.pointed.or(chosen), is_quiet);
    }
}

/// The widest row of all items of the questionnaire: a scale must not flip between questions.
fn widest_row(ui: &Ui, cx: &Cx<'_>, assessment: &Assessment) -> f32 {
    let has_levels = assessment.questionnaire.items().any(|(_, item)| matches!(item.kind, ItemKind::Level { .. }));
    if !has_levels {
        return 0.0;
    }
    let levels = assessment.questionnaire.levels.iter();
    let names: Vec<String> = levels.map(|level| level.title.plain(cx.tag()).into_owned()).collect();
    AnswerScale::row_width(ui, cx, &names, true)
}

fn not_applicable_box(ui: &mut Ui, cx: &mut Cx<'_>, item: &Item, answer: Option<&Answer>) {
    let is_chosen = answer == Some(&Answer::NotApplicable);
    if not_applicable(ui, cx, Id::unique(("not applicable", item.id.as_str())), is_chosen) {
        let answer = (!is_chosen).then_some(Answer::NotApplicable);
        cx.push(Command::Make(Change::Answer(item.id.clone(), answer)));
    }
}
