use egui::{Id, Ui, UiBuilder, accesskit::Role};

use super::item::{not_applicable_box, spoken};
use crate::{
    app::{Assessment, Command},
    model::{Answer, Change, Item, Localized},
    ui::{
        cx::Cx,
        widgets::{AnswerScale, ScaleLayout, choices},
    },
};

/// Longer lines are hard to read.
const WIDEST: f32 = 680.0;

/// A knowledge question. Where one option is right, one is chosen, as on a scale; where several are, each is ticked.
pub(super) fn test_item(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    assessment: &Assessment,
    item: &Item,
    (options, right): (&[Localized], &[u8]),
    is_first: bool,
) {
    let question = item.text.plain(cx.tag()).into_owned();
    let answer = assessment.answers.items.get(&item.id);
    let names: Vec<String> = options.iter().map(|option| option.plain(cx.tag()).into_owned()).collect();
    let chosen = match answer {
        Some(Answer::Choice(choice)) => vec![*choice],
        Some(Answer::Choices(choices)) => choices.clone(),
        _ => Vec::new(),
    };
    let has_one = right.len() == 1;
    let hint = cx.say(if has_one { "answers-choose-one" } else { "answers-choose-all" });
    cx.write(ui, &hint, cx.muted());
    ui.add_space(cx.m.space.xs);
    let id = Id::unique(("test", item.id.as_str()));
    // An answer of several that was made before may hold more than one.
    let picked = if has_one && chosen.len() < 2 {
        let scale = AnswerScale {
            id,
            question: &question,
            description: &hint,
            names: &names,
            spoken: spoken(cx, &names, &[], false, None),
            is_numbered: false,
            chosen: chosen.first().copied(),
            earlier: None,
            is_quiet: answer == Some(&Answer::NotApplicable),
            layout: ScaleLayout::Column,
            width: ui.available_width().min(WIDEST),
        };
        scale.show(ui, cx).picked.map(|picked| picked.into_iter().collect())
    } else {
        let group = UiBuilder::new().accessibility_role(Role::Group).accessibility_label(format!("{question} {hint}"));
        ui.scope_builder(group, |ui| choices(ui, cx, id, &names, &chosen)).inner
    };
    if is_first && cx.memory.is_new(cx.state) {
        let first = if has_one { id } else { id.with(0_u8) };
        ui.memory_mut(|memory| memory.request_focus(first));
    }
    if let Some(now) = picked {
        let answer = if now.is_empty() { None } else { Some(Answer::Choices(now)) };
        cx.push(Command::Make(Change::Answer(item.id.clone(), answer)));
    }
    ui.add_space(cx.m.space.xs);
    not_applicable_box(ui, cx, assessment, item, answer, None);
}
