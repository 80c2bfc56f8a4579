use egui::{Pos2, Rect, Ui, UiBuilder, pos2, vec2};

use crate::{
    app::{Action, Command},
    ui::{cx::Cx, widgets::link},
};

/// How high the row of tabs is.
const TABS: f32 = 39.0;

/// What one may do with a result: a paper to take along, and the next assessment.
const ONWARD: [Action; 2] = [Action::SaveReport, Action::AssessAgain];

/// The ways on from a result: at the end of the row of tabs, which begins at `tabs_at`, or under it.
pub(super) fn again(ui: &mut Ui, cx: &mut Cx<'_>, tabs_at: Pos2, tabs: &[String]) {
    let ways: Vec<(Action, String, f32)> = ONWARD
        .into_iter()
        .filter(|action| action.is_enabled(cx.state))
        .map(|action| {
            let word = cx.say(action.key());
            let width = cx.body().strong().width(ui, &word) + 2.0;
            (action, word, width)
        })
        .collect();
    let between = cx.m.space.l;
    let room = ui.available_width();
    let tabs: f32 = tabs.iter().map(|name| cx.body().strong().width(ui, name) + 28.0).sum();
    let mut left: f32 = ways.iter().map(|(.., width)| width + between).sum::<f32>() - between;
    let is_beside = tabs + left <= room;
    if !is_beside {
        ui.add_space(cx.m.space.xs);
    }
    for (action, word, width) in ways {
        let pressed = if is_beside {
            let at = pos2(tabs_at.x + room - left, tabs_at.y + 8.0);
            left -= width + between;
            let at = Rect::from_min_size(at, vec2(width, TABS - 15.0));
            ui.scope_builder(UiBuilder::new().max_rect(at), |ui| link(ui, cx, &word)).inner
        } else {
            link(ui, cx, &word)
        };
        if pressed.clicked() {
            cx.push(Command::Do(action));
        }
    }
}
