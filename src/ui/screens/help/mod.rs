//! The help: its pages as a list, and the one that is open.

mod blocks;
mod glossary;
mod licences;

use egui::{Ui, accesskit::AriaCurrent};

use crate::{
    app::{Action, Command, HelpPage, Route},
    text::{Block, HelpText},
    ui::{
        cx::Cx,
        widgets::{Icon, link, secondary},
    },
};

/// The pages and the open one under them.
pub(in crate::ui) fn show(ui: &mut Ui, cx: &mut Cx<'_>, page: HelpPage) {
    back(ui, cx);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(24.0, 4.0);
        for other in HelpPage::ALL {
            let word = cx.say(other.key());
            let response = link(ui, cx, &word);
            if other == page {
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_aria_current(AriaCurrent::Page));
                let line = egui::Stroke::new(cx.m.stroke.selected_bar, crate::ui::style::colour(cx.theme.accent));
                ui.painter().hline(response.rect.x_range(), response.rect.bottom() + 2.0, line);
                if cx.memory.is_new(cx.state) && !glossary::is_asked_for(cx) {
                    response.request_focus();
                }
            }
            if response.clicked() && other != page {
                cx.push(Command::Go(Route::Help(other)));
            }
        }
        let word = cx.say("action-shortcuts");
        if link(ui, cx, &word).clicked() {
            cx.push(Command::Do(Action::Shortcuts));
        }
    });
    ui.add_space(cx.m.space.l);
    match text(cx, page) {
        Some(page) => blocks::show(ui, cx, page),
        None if page == HelpPage::Words => glossary::show(ui, cx),
        None => licences::show(ui, cx),
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
