use egui::{Id, Popup, PopupCloseBehavior, ScrollArea, Ui, accesskit::Role, pos2};

use crate::{
    app::{Beside, Command, Viewing, candidates},
    ui::{
        cx::Cx,
        style::colour,
        widgets::{Icon, icon_at, link, roll, row_button},
    },
};

/// How wide the list is.
const WIDTH: f32 = 320.0;

/// The way to show another result or benchmark in the same radar; nothing where there is none.
pub(super) fn beside(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    let word = cx.say("beside-show");
    if !has_any(cx, viewing) {
        return;
    }
    let response = link(ui, cx, &word);
    let id = Id::unique("beside list");
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_has_popup(egui::accesskit::HasPopup::Menu));
    // Only while it is open: the list takes a comparison with every benchmark.
    if !response.clicked() && !Popup::is_id_open(ui.ctx(), id) {
        return;
    }
    let all = candidates(cx.state, viewing);
    let opened = response.clicked() && !Popup::is_id_open(ui.ctx(), id);
    let width = WIDTH.min(ui.ctx().content_rect().width() - 24.0);
    let mut picked = None;
    Popup::menu(&response).id(id).width(width).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_min_width(width - 12.0);
        let room = ui.ctx().content_rect().height() - 48.0;
        roll(ui, ScrollArea::vertical().max_height(room), |ui| {
            picked = list(ui, cx, viewing, &all, opened);
        });
    });
    if let Some(picked) = picked.and_then(|place| all.get(place)) {
        cx.push(Command::ShowBeside(picked.key()));
    }
}

/// Whether there is anything to show beside the open result.
fn has_any(cx: &Cx<'_>, viewing: &Viewing) -> bool {
    let own = &viewing.result;
    let benchmarks = viewing.benchmarks().filter(|benchmark| Some(&benchmark.id) != own.benchmark.as_ref()).count();
    let is_other = |card: &crate::app::ResultCard| {
        card.id != own.id
            && card.questionnaire.id == own.questionnaire.id
            && card.questionnaire.version.major == own.questionnaire.version.major
    };
    benchmarks > 0 || cx.state.results.iter().chain(&cx.state.guests).any(is_other)
}

/// The rows; gives the one that was pressed.
fn list(ui: &mut Ui, cx: &Cx<'_>, viewing: &Viewing, all: &[Beside], opened: bool) -> Option<usize> {
    let most = Beside::MOST;
    let is_full = viewing.beside.len() >= most;
    let hint = cx.say_with(if is_full { "beside-full" } else { "beside-most" }, &[("most", most.into())]);
    cx.write(ui, &hint, cx.muted());
    ui.add_space(4.0);
    let mut picked = None;
    let mut takes_focus = opened;
    for (place, one) in all.iter().enumerate() {
        let is_shown = viewing.beside.iter().any(|shown| shown.key() == one.key());
        let can_be = is_shown || !is_full;
        let name = one.long_name(cx.words);
        let ink = if can_be { cx.theme.text } else { cx.theme.text_disabled };
        let letters = cx.body().ink(ink);
        let galley = letters.galley(ui, &name, ui.available_width() - 48.0);
        let height = cx.m.control.nav_row.max(galley.size().y + 14.0);
        let (rect, response) = ui.add_enabled_ui(can_be, |ui| row_button(ui, cx, height, &name, false)).inner;
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::MenuItemCheckBox);
            node.set_toggled(if is_shown { egui::accesskit::Toggled::True } else { egui::accesskit::Toggled::False });
        });
        let at = pos2(rect.left() + 36.0, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, letters.colour);
        if is_shown {
            icon_at(ui, Icon::Check, pos2(rect.left() + 18.0, rect.center().y), colour(cx.theme.accent));
        }
        if can_be && std::mem::take(&mut takes_focus) {
            response.request_focus();
        }
        if response.clicked() {
            picked = Some(place);
        }
    }
    picked
}
