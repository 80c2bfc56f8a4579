//! What is looked through: a questionnaire page by page, a benchmark, a catalogue; of a file that is being written also
//! what is wrong with it.

mod about;
mod benchmark;
mod item;
mod page;
mod standing;

use benchmark::show_benchmark;
use page::{Page, pages};
use standing::standing;

use egui::{Id, Ui, accesskit::AriaCurrent};

use crate::{
    app::{Command, Previewed, Route},
    model::Questionnaire,
    ui::{
        cx::Cx,
        screens::learning::show_formats,
        widgets::{Icon, column, link, picker, secondary},
    },
};

/// The width of the list of pages beside them.
const LIST: f32 = 240.0;

/// What the file says, where it stands, and what is in it.
pub(in crate::ui) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(preview) = &cx.state.preview else { return };
    if cx.memory.is_new(cx.state) {
        (cx.memory.preview_page, cx.memory.preview_beside) = (0, 0);
    }
    back(ui, cx);
    let title = match &preview.shown {
        Some(shown) => shown.title().plain(cx.tag()).into_owned(),
        None => cx.say("preview-no-title"),
    };
    cx.write_title(ui, &title, cx.title(), 1);
    ui.add_space(cx.m.space.xxs);
    standing(ui, cx, preview);
    ui.add_space(cx.m.space.l);
    match &preview.shown {
        Some(Previewed::Questionnaire(questionnaire)) => pages_of(ui, cx, questionnaire),
        Some(Previewed::Benchmark(benchmark)) => show_benchmark(ui, cx, benchmark),
        Some(Previewed::Catalogue(catalogue)) => show_formats(ui, cx, catalogue),
        None => {}
    }
}

fn back(ui: &mut Ui, cx: &mut Cx<'_>) {
    let word = cx.say("preview-back");
    let response = secondary(ui, cx, &word, Some(Icon::Back));
    if cx.memory.is_new(cx.state) {
        response.request_focus();
    }
    if response.clicked() {
        cx.push(Command::Go(Route::Library));
    }
    ui.add_space(cx.m.space.m);
}

/// The list of pages, and the one that is chosen.
fn pages_of(ui: &mut Ui, cx: &mut Cx<'_>, questionnaire: &Questionnaire) {
    let all = pages(questionnaire);
    let chosen = cx.memory.preview_page.min(all.len().saturating_sub(1));
    let Some(page) = all.get(chosen) else { return };
    if ui.available_width() >= 760.0 {
        ui.horizontal_top(|ui| {
            column(ui, LIST, |ui| list(ui, cx, &all, chosen));
            ui.add_space(cx.m.space.xl);
            let rest = ui.available_width();
            column(ui, rest, |ui| page.show(ui, cx, questionnaire));
        });
    } else {
        let names: Vec<String> = all.iter().map(|page| page.name(cx)).collect();
        let name = cx.say("preview-pages");
        let width = ui.available_width();
        if let Some(picked) = picker(ui, cx, Id::unique("preview page"), &name, &names, chosen, width) {
            cx.memory.preview_page = picked;
        }
        ui.add_space(cx.m.space.m);
        page.show(ui, cx, questionnaire);
    }
}

fn list(ui: &mut Ui, cx: &mut Cx<'_>, all: &[Page<'_>], chosen: usize) {
    let mut parent = None;
    for (place, page) in all.iter().enumerate() {
        if page.parent() != parent {
            parent = page.parent();
            if let Some(parent) = parent {
                ui.add_space(cx.m.space.s);
                cx.write(ui, &parent.title.plain(cx.tag()), cx.muted());
            }
        }
        let name = page.name(cx);
        let response = link(ui, cx, &name);
        if place == chosen {
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_aria_current(AriaCurrent::Page));
            let bar = response.rect.with_max_x(response.rect.left() - 8.0).with_min_x(response.rect.left() - 11.0);
            ui.painter().rect_filled(bar, 1.0, crate::ui::style::colour(cx.theme.accent));
        }
        if response.clicked() {
            cx.memory.preview_page = place;
        }
    }
}
