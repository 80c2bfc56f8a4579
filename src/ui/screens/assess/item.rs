use egui::{Id, Ui};

use super::{
    earlier::{EarlierAnswer, na_word, spoken_name, toggle},
    panel::Panel,
    test_item::test_item,
};
use crate::{
    app::{Assessment, Command},
    model::{Answer, Change, Item, ItemKind},
    ui::{
        cx::Cx,
        widgets::{AnswerScale, ScaleLayout, not_applicable, not_applicable_width},
    },
};

pub(super) fn show_item(ui: &mut Ui, cx: &mut Cx<'_>, assessment: &Assessment, item: &Item, is_first: bool) {
    let question = item.text.plain(cx.tag()).into_owned();
    cx.write_balanced(ui, &question, cx.question(), 680.0);
    let is_test = matches!(item.kind, ItemKind::Test { .. });
    ui.add_space(match ui.available_width() {
        _ if is_test => cx.m.space.xxs,
        width if width < 480.0 => cx.m.space.s,
        _ => 20.0,
    });
    let answer = assessment.answers.items.get(&item.id);
    if let ItemKind::Test { options, right, .. } = &item.kind {
        test_item(ui, cx, assessment, item, (options, right), is_first);
    } else {
        scale_item(ui, cx, assessment, item, &question, answer, is_first);
    }
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
    let beside = room - not_applicable_width(ui, cx, &na_word(cx, assessment)) - 20.0;
    let (layout, width) = match needed {
        needed if needed <= beside => (ScaleLayout::Row, beside),
        needed if needed <= room => (ScaleLayout::Row, room),
        _ => (ScaleLayout::Column, room),
    };
    let earlier = EarlierAnswer::shown(cx, assessment, item, &names, is_numbered);
    let earlier = earlier.as_ref();
    let earlier_level = earlier.and_then(|earlier| earlier.level);
    let spoken = spoken(cx, &names, &descriptions, is_numbered, earlier_level);
    let described = chosen.and_then(|level| descriptions.get(usize::from(level))).cloned().unwrap_or_default();
    let scale = AnswerScale {
        id,
        question,
        description: &described,
        names: &names,
        spoken,
        is_numbered,
        chosen,
        earlier: earlier_level,
        is_quiet,
        layout,
        width,
    };
    let done = if layout == ScaleLayout::Row && needed <= beside {
        ui.horizontal_top(|ui| {
            let done = scale.show(ui, cx);
            ui.add_space(20.0);
            not_applicable_box(ui, cx, assessment, item, answer, earlier);
            done
        })
        .inner
    } else {
        let done = scale.show(ui, cx);
        ui.add_space(cx.m.space.xs);
        not_applicable_box(ui, cx, assessment, item, answer, earlier);
        done
    };
    if is_first && cx.memory.is_new(cx.state) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    if let Some(picked) = done.picked {
        cx.push(Command::Make(Change::Answer(item.id.clone(), picked.map(Answer::Choice))));
    }
    let level = done.pointed.or(chosen);
    let panel = Panel { names: &names, descriptions: &descriptions, level, is_na: is_quiet, earlier };
    under_scale(ui, cx, assessment, &panel);
}

/// The panel of descriptions; where there are none, the earlier answer alone.
fn under_scale(ui: &mut Ui, cx: &mut Cx<'_>, assessment: &Assessment, panel: &Panel<'_>) {
    if !panel.descriptions.is_empty() {
        ui.add_space(14.0);
        panel.show(ui, cx, assessment);
    } else if assessment.earlier.is_some() {
        ui.add_space(cx.m.space.s);
        if let Some(earlier) = panel.earlier {
            earlier.write(ui, cx);
        }
        toggle(ui, cx, assessment);
    }
}

/// What a screen reader says of each level or option.
pub(super) fn spoken(
    cx: &Cx<'_>,
    names: &[String],
    descriptions: &[String],
    is_numbered: bool,
    earlier: Option<u8>,
) -> Vec<String> {
    let one = |(place, name): (usize, &String)| {
        let number = if is_numbered { place } else { place + 1 };
        let of = if is_numbered { names.len() - 1 } else { names.len() };
        let is_earlier = earlier.map(usize::from) == Some(place);
        let name = if is_earlier { spoken_name(cx, name) } else { name.clone() };
        let text = descriptions.get(place).map_or(name.clone(), |about| format!("{name}: {about}"));
        cx.say_with("scale-spoken", &[("number", number.into()), ("of", of.into()), ("text", text.into())])
    };
    names.iter().enumerate().map(one).collect()
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

pub(super) fn not_applicable_box(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    assessment: &Assessment,
    item: &Item,
    answer: Option<&Answer>,
    earlier: Option<&EarlierAnswer>,
) {
    let is_chosen = answer == Some(&Answer::NotApplicable);
    let id = Id::unique(("not applicable", item.id.as_str()));
    let word = na_word(cx, assessment);
    let is_pressed = not_applicable(ui, cx, id, &word, is_chosen);
    if earlier.is_some_and(|earlier| earlier.is_na) {
        let spoken = spoken_name(cx, &word);
        ui.ctx().accesskit_node_builder(id, |node| node.set_label(spoken));
    }
    if is_pressed {
        let answer = (!is_chosen).then_some(Answer::NotApplicable);
        cx.push(Command::Make(Change::Answer(item.id.clone(), answer)));
    }
}
