use egui::{Rect, Ui, pos2, vec2};

use super::earlier::{EarlierAnswer, toggle, toggle_word};
use crate::{
    app::Assessment,
    ui::{cx::Cx, style::quiet_panel, widgets::link},
};

/// What the panel under a scale tells.
pub(super) struct Panel<'a> {
    pub(super) names: &'a [String],
    pub(super) descriptions: &'a [String],
    /// The level that is chosen or pointed at.
    pub(super) level: Option<u8>,
    pub(super) is_na: bool,
    /// The earlier answer, while it shows.
    pub(super) earlier: Option<&'a EarlierAnswer>,
}

/// Between the words of the earlier answer and what stands over them.
const EARLIER_GAP: f32 = 10.0;

impl Panel<'_> {
    /// Draws the panel; the room of the longest description is reserved, so that nothing jumps.
    pub(super) fn show(&self, ui: &mut Ui, cx: &mut Cx<'_>, assessment: &Assessment) {
        let width = ui.available_width();
        let is_narrow = width < 520.0;
        let margin = if is_narrow { 12.0 } else { 20.0 };
        let inside = width - 2.0 * margin;
        let all = cx.say(if cx.memory.all_levels { "assess-one-level" } else { "assess-all-levels" });
        let links = std::iter::once(all.clone()).chain(toggle_word(cx, assessment));
        let widest = links.map(|word| cx.body().strong().width(ui, &word)).fold(0.0, f32::max);
        let links_room = if is_narrow { 0.0 } else { widest + 24.0 };
        let text_room = (inside - links_room).min(600.0);
        let least = if is_narrow { 0.0 } else { 112.0 - 2.0 * margin };
        let height = self.height(ui, cx, text_room).max(least);
        let frame = quiet_panel(cx, cx.theme.sunken, cx.m.radius.card, (margin, margin));
        frame.show(ui, |ui| {
            ui.set_width(inside);
            let top = ui.cursor().min;
            if !is_narrow {
                let right = top.x + inside;
                let at = Rect::from_min_max(pos2(right - widest, top.y), pos2(right, top.y + 56.0));
                let layout = egui::Layout::top_down(egui::Align::RIGHT);
                ui.scope_builder(egui::UiBuilder::new().max_rect(at).layout(layout), |ui| {
                    toggles(ui, cx, &all, assessment);
                });
            }
            let text = Rect::from_min_size(top, vec2(text_room, height));
            let inner = ui.scope_builder(egui::UiBuilder::new().max_rect(text), |ui| {
                ui.set_max_width(text_room);
                self.text(ui, cx, assessment);
            });
            let used = inner.response.rect.bottom() - top.y;
            ui.advance_cursor_after_rect(Rect::from_min_size(top, vec2(text_room, used.max(height))));
            if is_narrow {
                toggles(ui, cx, &all, assessment);
            }
        });
    }

    /// How high the text is with the longest description.
    fn height(&self, ui: &Ui, cx: &Cx<'_>, room: f32) -> f32 {
        let tall = |text: &str, room: f32| cx.body().galley(ui, text, room).size().y;
        let tallest = self.descriptions.iter().map(|text| tall(text, room)).fold(0.0, f32::max);
        let earlier = self.earlier.map_or(0.0, |earlier| EARLIER_GAP + tall(&earlier.words, room - 18.0));
        22.0 + 4.0 + tallest + earlier
    }

    fn text(&self, ui: &mut Ui, cx: &Cx<'_>, assessment: &Assessment) {
        if cx.memory.all_levels {
            self.all_levels(ui, cx);
        } else {
            self.one_level(ui, cx, assessment);
        }
        if let Some(earlier) = self.earlier {
            ui.add_space(EARLIER_GAP);
            earlier.write(ui, cx);
        }
    }

    fn one_level(&self, ui: &mut Ui, cx: &Cx<'_>, assessment: &Assessment) {
        let place = self.level.map(usize::from);
        let shown = place.and_then(|place| Some((place, self.names.get(place)?, self.descriptions.get(place)?)));
        match shown {
            Some((place, name, description)) => {
                cx.write(ui, &format!("{place} · {name}"), cx.body().strong());
                ui.add_space(4.0);
                cx.write(ui, description, cx.body());
            }
            None => {
                let choose = if assessment.occasion.is_about_other() { "rater-choose" } else { "assess-choose" };
                let key = if self.is_na { "assess-na" } else { choose };
                let hint = cx.say_about(key, assessment.assessed(), &[]);
                cx.write(ui, &hint, cx.body().ink(cx.theme.text_muted));
            }
        }
    }

    fn all_levels(&self, ui: &mut Ui, cx: &Cx<'_>) {
        for (place, (name, description)) in self.names.iter().zip(self.descriptions).enumerate() {
            if place > 0 {
                ui.add_space(cx.m.space.s);
            }
            let is_shown = self.level.map(usize::from) == Some(place);
            let letters = if is_shown { cx.body().strong().ink(cx.theme.accent) } else { cx.body().strong() };
            cx.write(ui, &format!("{place} · {name}"), letters);
            ui.add_space(2.0);
            cx.write(ui, description, cx.body());
        }
    }
}

/// The links: all levels or one, and the earlier answer where there is one.
fn toggles(ui: &mut Ui, cx: &mut Cx<'_>, all: &str, assessment: &Assessment) {
    if link(ui, cx, all).clicked() {
        cx.memory.all_levels = !cx.memory.all_levels;
    }
    if assessment.earlier.is_some() {
        ui.add_space(4.0);
        toggle(ui, cx, assessment);
    }
}
