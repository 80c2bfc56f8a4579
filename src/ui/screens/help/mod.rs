//! The help: its pages as a list, and the one that is open.

mod blocks;
mod caps;
mod glossary;
mod licences;

use egui::{Id, Rect, Ui, UiBuilder, pos2, vec2};

use crate::{
    app::{Action, Command, HelpPage, Route},
    text::{Block, HelpText},
    ui::{
        cx::Cx,
        widgets::{Icon, link, picker, secondary, tabs},
    },
};

/// Between tabs.
const BETWEEN: f32 = 28.0;

/// The pages and the open one under them.
pub(in crate::ui) fn show(ui: &mut Ui, cx: &mut Cx<'_>, page: HelpPage) {
    back(ui, cx);
    pages(ui, cx, page);
    ui.add_space(cx.m.space.l);
    match text(cx, page) {
        Some(page) => blocks::show(ui, cx, page),
        None if page == HelpPage::Words => glossary::show(ui, cx),
        None => licences::show(ui, cx),
    }
}

/// The pages as tabs with the way to the list of keys at the end of the row; a list to choose from where they don't fit.
fn pages(ui: &mut Ui, cx: &mut Cx<'_>, page: HelpPage) {
    let names = HelpPage::ALL.map(|page| cx.say(page.key()));
    let chosen = HelpPage::ALL.iter().position(|other| *other == page).unwrap_or(0);
    let keys = cx.say("action-shortcuts");
    let letters = cx.body().strong();
    let (at, room) = (ui.cursor().min, ui.available_width());
    let keys_width = letters.width(ui, &keys) + 2.0;
    let width = names.iter().map(|name| letters.width(ui, name) + BETWEEN).sum::<f32>() + keys_width;
    let (picked, wants_keys) = if width <= room {
        let takes_focus = cx.memory.is_new(cx.state) && !glossary::is_asked_for(cx);
        let picked = tabs(ui, cx, &names, chosen, takes_focus);
        let end = Rect::from_min_size(pos2(at.x + room - keys_width, at.y + 8.0), vec2(keys_width, 24.0));
        (picked, ui.scope_builder(UiBuilder::new().max_rect(end), |ui| link(ui, cx, &keys)).inner.clicked())
    } else {
        let width = (letters.width(ui, &cx.say("help-accessibility")).max(240.0) + 56.0).min(room);
        let title = cx.say("action-help");
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(16.0, 8.0);
            (picker(ui, cx, Id::unique("help page"), &title, &names, chosen, width), link(ui, cx, &keys).clicked())
        })
        .inner
    };
    if let Some(page) = picked.and_then(|place| HelpPage::ALL.get(place)) {
        cx.push(Command::Go(Route::Help(*page)));
    }
    if wants_keys {
        cx.push(Command::Do(Action::Shortcuts));
    }
}

/// The written pages; the words and the licences are lists of their own.
fn text(cx: &Cx<'_>, page: HelpPage) -> Option<&'static [Block]> {
    let all = HelpText::of(cx.state.settings.language);
    Some(match page {
        HelpPage::HowItWorks => &all.how,
        HelpPage::Scoring => &all.scoring,
        HelpPage::Privacy => &all.privacy,
        HelpPage::Accessibility => &all.accessibility,
        HelpPage::Words | HelpPage::Licences => return None,
    })
}

/// The way back to where the help or the settings were opened from.
pub(super) fn back(ui: &mut Ui, cx: &mut Cx<'_>) {
    if !Action::Back.is_enabled(cx.state) {
        return;
    }
    let word = cx.say("action-back");
    let response = secondary(ui, cx, &word, Some(Icon::Back));
    if cx.memory.is_new(cx.state) && cx.state.route == Route::Settings {
        response.request_focus();
    }
    if response.clicked() {
        cx.push(Command::Do(Action::Back));
    }
    ui.add_space(cx.m.space.m);
}
