use egui::{CornerRadius, Frame, Margin, Rect, Ui, pos2, vec2};

use crate::ui::{
    cx::Cx,
    style::{colour, quiet_edge},
    widgets::link,
};

/// The description of the level that is chosen or pointed at; its room is reserved, so that nothing jumps.
pub(super) fn panel(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    names: &[String],
    descriptions: &[String],
    level: Option<u8>,
    is_na: bool,
) {
    let width = ui.available_width();
    let is_narrow = width < 520.0;
    let margin = if is_narrow { 12.0 } else { 20.0 };
    let toggle = cx.say(if cx.memory.all_levels { "assess-one-level" } else { "assess-all-levels" });
    let toggle_room = if is_narrow { 0.0 } else { cx.body().strong().width(ui, &toggle) + 24.0 };
    let text_room = (width - 2.0 * margin - toggle_room).min(600.0);
    let tallest = descriptions.iter().map(|text| cx.body().galley(ui, text, text_room).size().y).fold(0.0, f32::max);
    let least = if is_narrow { 0.0 } else { 112.0 - 2.0 * margin };
    let height = (22.0 + 4.0 + tallest).max(least);
    let frame = Frame::new()
        .fill(colour(cx.theme.sunken))
        .stroke(quiet_edge(cx))
        .corner_radius(CornerRadius::same(cx.m.radius.card as u8))
        .inner_margin(Margin::same(margin as i8));
    frame.show(ui, |ui| {
        ui.set_width(width - 2.0 * margin);
        let top = ui.cursor().min;
        if !is_narrow {
            let at = Rect::from_min_size(
                pos2(top.x + width - 2.0 * margin - toggle_room + 24.0, top.y),
                vec2(toggle_room, 24.0),
            );
            ui.scope_builder(egui::UiBuilder::new().max_rect(at), |ui| toggle_levels(ui, cx, &toggle));
        }
        let text = Rect::from_min_size(top, vec2(text_room, height));
        let inner = ui.scope_builder(egui::UiBuilder::new().max_rect(text), |ui| {
            ui.set_max_width(text_room);
            if cx.memory.all_levels {
                all_levels(ui, cx, names, descriptions, level);
            } else {
                one_level(ui, cx, names, descriptions, level, is_na);
            }
        });
        let used = inner.response.rect.bottom() - top.y;
        ui.advance_cursor_after_rect(Rect::from_min_size(top, vec2(text_room, used.max(height))));
        if is_narrow {
            toggle_levels(ui, cx, &toggle);
        }
    });
}

fn toggle_levels(ui: &mut Ui, cx: &mut Cx<'_>, word: &str) {
    if link(ui, cx, word).clicked() {
        cx.memory.all_levels = !cx.memory.all_levels;
    }
}

fn one_level(ui: &mut Ui, cx: &Cx<'_>, names: &[String], descriptions: &[String], level: Option<u8>, is_na: bool) {
    let place = level.map(usize::from);
    let shown = place.and_then(|place| Some((place, names.get(place)?, descriptions.get(place)?)));
    match shown {
        Some((place, name, description)) => {
            cx.write(ui, &format!("{place} · {name}"), cx.body().strong());
            ui.add_space(4.0);
            cx.write(ui, description, cx.body());
        }
        None => {
            let hint = cx.say(if is_na { "assess-na" } else { "assess-choose" });
            cx.write(ui, &hint, cx.body().ink(cx.theme.text_muted));
        }
    }
}

fn all_levels(ui: &mut Ui, cx: &Cx<'_>, names: &[String], descriptions: &[String], level: Option<u8>) {
    for (place, (name, description)) in names.iter().zip(descriptions).enumerate() {
        if place > 0 {
            ui.add_space(cx.m.space.s);
        }
        let is_shown = level.map(usize::from) == Some(place);
        let letters = if is_shown { cx.body().strong().ink(cx.theme.accent) } else { cx.body().strong() };
        cx.write(ui, &format!("{place} · {name}"), letters);
        ui.add_space(2.0);
        cx.write(ui, description, cx.body());
    }
}
