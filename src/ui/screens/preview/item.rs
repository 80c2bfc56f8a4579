use egui::{Ui, pos2, vec2};

use crate::{
    model::{Aspect, Item, ItemKind, Localized, Questionnaire},
    ui::{
        cx::Cx,
        style::colour,
        widgets::{Icon, icon_at},
    },
};

/// How wide texts may be, in points.
const WIDTH: f32 = 640.0;

/// A question with everything that stands behind it.
pub(super) fn show_item(ui: &mut Ui, cx: &Cx<'_>, questionnaire: &Questionnaire, item: &Item) {
    cx.write_within(ui, &item.text.plain(cx.tag()), cx.body().strong(), WIDTH);
    let facts = facts(cx, item);
    if !facts.is_empty() {
        cx.write(ui, &facts, cx.muted());
    }
    ui.add_space(cx.m.space.xs);
    match &item.kind {
        ItemKind::Level { anchors } => levels(ui, cx, questionnaire, anchors),
        ItemKind::Scale { options, .. } => options.iter().for_each(|option| row(ui, cx, None, option)),
        ItemKind::Test { options, right, why, source, valid } => {
            for (place, option) in options.iter().enumerate() {
                row(ui, cx, Some(right.iter().any(|right| usize::from(*right) == place)), option);
            }
            ui.add_space(cx.m.space.xs);
            cx.write_within(ui, &why.plain(cx.tag()), cx.body(), WIDTH);
            let period = valid.as_ref().and_then(|valid| cx.words.period(valid));
            let source =
                std::iter::once(source.plain(cx.tag()).into_owned()).filter(|text| !text.is_empty()).chain(period);
            let source = source.collect::<Vec<_>>();
            cx.write_within(ui, &source.join(" · "), cx.muted(), WIDTH);
        }
    }
}

/// What it measures and how, in a line.
fn facts(cx: &Cx<'_>, item: &Item) -> String {
    let aspect = item.aspect.map(|aspect| match aspect {
        Aspect::Knowledge => "preview-knowledge",
        Aspect::Skill => "preview-skill",
        Aspect::Attitude => "preview-attitude",
    });
    let kind = match &item.kind {
        ItemKind::Level { .. } => None,
        ItemKind::Scale { reversed: true, .. } => Some("preview-reversed"),
        ItemKind::Scale { .. } => Some("preview-scale"),
        ItemKind::Test { .. } => Some("preview-test"),
    };
    let mut facts: Vec<String> = aspect.into_iter().chain(kind).map(|key| cx.say(key)).collect();
    if item.weight != 1.0 {
        facts.push(cx.say_with("preview-weight", &[("weight", cx.words.number(item.weight, 1).into())]));
    }
    facts.join(" · ")
}

/// Every level with its description; without anchors, with what the level means.
fn levels(ui: &mut Ui, cx: &Cx<'_>, questionnaire: &Questionnaire, anchors: &[Localized]) {
    for (place, level) in questionnaire.levels.iter().enumerate() {
        let text = anchors.get(place).unwrap_or(&level.meaning);
        ui.horizontal_top(|ui| {
            let (_, rect) = ui.allocate_space(vec2(24.0, cx.m.type_scale.body.line));
            let number = cx.body().strong().galley(ui, &place.to_string(), f32::INFINITY);
            ui.painter().galley(rect.min, number, colour(cx.theme.accent));
            let named = format!("{}. {}", level.title.plain(cx.tag()), text.plain(cx.tag()));
            let response = cx.write_within(ui, &text.plain(cx.tag()), cx.body(), WIDTH - 24.0);
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(format!("{place} {named}")));
        });
        ui.add_space(4.0);
    }
}

/// An option; of a test whether it is right.
fn row(ui: &mut Ui, cx: &Cx<'_>, is_right: Option<bool>, option: &Localized) {
    ui.horizontal_top(|ui| {
        let (_, rect) = ui.allocate_space(vec2(24.0, cx.m.type_scale.body.line));
        let centre = pos2(rect.left() + 8.0, rect.center().y);
        match is_right {
            Some(true) => icon_at(ui, Icon::Check, centre, colour(cx.theme.positive)),
            _ => {
                ui.painter().circle_filled(centre, 2.0, colour(cx.theme.text_muted));
            }
        }
        let mut text = option.plain(cx.tag()).into_owned();
        if is_right == Some(true) {
            text = cx.say_with("preview-right", &[("option", text.into())]);
        }
        cx.write_within(ui, &text, cx.body(), WIDTH - 24.0);
    });
    ui.add_space(4.0);
}
