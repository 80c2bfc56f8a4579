use egui::{Pos2, Rect, Ui, UiBuilder, pos2, vec2};

use crate::{
    app::{Action, Command},
    ui::{cx::Cx, widgets::link},
};

/// How high the row of tabs is.
const TABS: f32 = 39.0;

/// The way to assess again: at the end of the row of tabs, which begins at `tabs_at`, or under it.
pub(super) fn again(ui: &mut Ui, cx: &mut Cx<'_>, tabs_at: Pos2, tabs: &[String]) {
    if !Action::AssessAgain.is_enabled(cx.state) {
        return;
    }
    let word = cx.say(Action::AssessAgain.key());
    let room = ui.available_width();
    let tabs: f32 = tabs.iter().map(|name| cx.body().strong().width(ui, name) + 28.0).sum();
    let width = cx.body().strong().width(ui, &word) + 2.0;
    let pressed = if tabs + width <= room {
        let right = tabs_at.x + room;
        let at = Rect::from_min_size(pos2(right - width, tabs_at.y + 8.0), vec2(width, TABS - 15.0));
        ui.scope_builder(UiBuilder::new().max_rect(at), |ui| link(ui, cx, &word)).inner
    } else {
        ui.add_space(cx.m.space.xs);
        link(ui, cx, &word)
    };
    if pressed.clicked() {
        cx.push(Command::Do(Action::AssessAgain));
    }
}
