use egui::{Align, Sense, Ui, WidgetInfo, accesskit::Role, vec2};

use crate::{
    text::{Glossary, Language, Term},
    ui::{cx::Cx, lettering::Lettering, ring::ring},
};

/// The words of procurement by the alphabet, each with what it means and its names in the other languages.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let title = cx.say("help-words");
    cx.write_title(ui, &title, cx.title(), 1);
    ui.add_space(cx.m.space.s);
    let intro = cx.say("words-intro");
    cx.write_within(ui, &intro, cx.body(), cx.body().longest_line());
    for letter in Glossary::letters(cx.words.language()) {
        ui.add_space(cx.m.space.l);
        cx.write_title(ui, &letter.letter.to_string(), cx.heading(), 2);
        for term in &letter.terms {
            entry(ui, cx, term);
        }
    }
    ui.add_space(cx.m.space.l);
    cx.memory.term_calls = cx.state.term_calls;
}

fn entry(ui: &mut Ui, cx: &mut Cx<'_>, term: &Term) {
    let language = cx.words.language();
    ui.add_space(cx.m.space.m);
    if cx.state.term == Some(term.id.as_str()) {
        looked_up(ui, cx, term.name(language));
    } else {
        cx.write_title(ui, term.name(language), cx.body().strong(), 3);
    }
    ui.add_space(cx.m.space.xxs);
    cx.write_within(ui, term.meaning(language), cx.body(), cx.body().longest_line());
    ui.add_space(cx.m.space.xxs);
    names(ui, cx, term);
}

/// The term that was looked up: the focus begins there, so that it is read out and Tab goes on from it.
fn looked_up(ui: &mut Ui, cx: &mut Cx<'_>, name: &str) {
    let letters = cx.body().strong();
    let galley = letters.galley(ui, name, ui.available_width());
    let size = vec2(galley.size().x, galley.size().y.max(cx.m.control.least));
    let (rect, response) = ui.allocate_exact_size(size, Sense::focusable_noninteractive());
    ui.painter().galley(rect.min, galley, letters.colour);
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_level(3));
    ring(ui, cx, &response, cx.m.radius.small);
    let is_asked_for = is_asked_for(cx);
    if is_asked_for {
        response.request_focus();
        // It stays there, and does not go back to where the palette was opened from.
        cx.memory.under_overlay = cx.memory.under_overlay.map(|(overlay, _)| (overlay, None));
    }
    // Its meaning is to be seen too, so not as little as the ring would do.
    if is_asked_for || response.gained_focus() {
        ui.scroll_to_rect(response.rect.expand(cx.m.space.l), Some(Align::TOP));
    }
}

/// Whether a term was looked up since the words were drawn last.
pub(super) fn is_asked_for(cx: &Cx<'_>) -> bool {
    cx.state.term.is_some() && cx.memory.term_calls != cx.state.term_calls
}

/// Its names in the other languages, beside each other where they fit. A screen reader speaks each in its language.
fn names(ui: &mut Ui, cx: &Cx<'_>, term: &Term) {
    let others = Language::ALL.into_iter().filter(|language| *language != cx.words.language());
    let names: Vec<(Language, String)> =
        others.map(|other| (other, format!("{}: {}", other.own_name(), term.name(other)))).collect();
    let letters = cx.muted();
    let gap = cx.m.space.l;
    let width: f32 = names.iter().map(|(_, name)| letters.width(ui, name) + gap).sum();
    if width <= ui.available_width() {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            names.iter().for_each(|(language, name)| write_in(ui, cx, *language, name, letters));
        });
    } else {
        names.iter().for_each(|(language, name)| write_in(ui, cx, *language, name, letters));
    }
}

fn write_in(ui: &mut Ui, cx: &Cx<'_>, language: Language, text: &str, letters: Lettering) {
    let response = cx.write(ui, text, letters);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_language(language.tag()));
}
