use egui::{Ui, UiBuilder, accesskit::Role, vec2};

use super::{Answered, options::with_icon};
use crate::{
    app::Viewing,
    chart,
    model::Area,
    score::Calibration,
    ui::{
        cx::Cx,
        widgets::{Icon, share_bar},
    },
};

/// How long the bar of a share is.
const BAR: f32 = 154.0;

/// `Right: 24 of 32`, and how many are not answered.
pub(super) fn total(ui: &mut Ui, cx: &Cx<'_>, viewing: &Viewing) {
    let tested = viewing.profile.tested;
    if tested.of == 0 {
        return;
    }
    if tested.answered > 0 {
        let gaps = [("right", tested.right.into()), ("of", tested.answered.into())];
        let text = cx.say_with("answers-total", &gaps);
        cx.write_title(ui, &text, cx.heading(), 2);
    }
    if tested.answered < tested.of {
        let text = cx.say_with("answers-open", &[("count", (tested.of - tested.answered).into())]);
        cx.write(ui, &text, cx.muted());
    }
    ui.add_space(cx.m.space.l);
}

/// The share right beside the share of the own estimate, where enough test items are answered; else how many are right.
pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, answered: &Answered<'_>, area: &Area) {
    let Some(score) = answered.viewing.profile.area(&area.id) else { return };
    let tested = score.tested;
    if tested.of == 0 {
        return;
    }
    let found = answered.calibration.iter().find(|found| found.area == area.id);
    let Some(found) = found else {
        if tested.answered > 0 {
            let text = chart::tested_text(tested, cx.words);
            cx.write(ui, &text, cx.muted());
        }
        return;
    };
    ui.add_space(cx.m.space.xs);
    let gaps = [
        ("share", cx.words.percent(found.share_right).into()),
        ("right", tested.right.into()),
        ("of", tested.answered.into()),
    ];
    let right = cx.say_with("answers-share", &gaps);
    let mut rows = vec![(right, found.share_right)];
    rows.extend(found.self_share.map(|share| (own_words(cx, answered.viewing, found, share), share)));
    let widest = rows.iter().map(|(text, _)| cx.body().width(ui, text)).fold(0.0, f32::max);
    let has_bars = widest + 24.0 + BAR <= ui.available_width();
    for (text, share) in rows {
        if !has_bars {
            cx.write(ui, &text, cx.body());
            continue;
        }
        ui.horizontal(|ui| {
            let left = ui.cursor().left();
            cx.write(ui, &text, cx.body());
            ui.add_space(left + widest + 24.0 - ui.cursor().left());
            share_bar(ui, cx, share as f32, BAR);
        });
    }
    if found.look_again {
        ui.add_space(2.0);
        ui.scope_builder(UiBuilder::new().accessibility_role(Role::Note), |ui| {
            with_icon(ui, cx, Icon::Search, cx.theme.text, &cx.say("answers-look-again"), cx.body().strong());
        });
    }
    ui.allocate_space(vec2(0.0, 2.0));
}

/// The own estimate, or the level that someone else gave.
fn own_words(cx: &Cx<'_>, viewing: &Viewing, found: &Calibration, share: f64) -> String {
    let is_other = viewing.result.rater.is_other();
    let score = viewing.profile.area(&found.area).and_then(|area| area.score).unwrap_or_default();
    let gaps = [
        ("share", cx.words.percent(share).into()),
        ("score", cx.words.score(score).into()),
        ("top", usize::from(viewing.result.questionnaire.top_level()).into()),
    ];
    cx.say_with(if is_other { "answers-given-share" } else { "answers-own-share" }, &gaps)
}
