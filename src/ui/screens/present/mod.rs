//! A result on a wall: one chart and one headline, very large, revealed step by step.

mod chart;
mod keys;
mod panel;
mod pointer;
mod slide;
mod wall;

use egui::{CentralPanel, Context, CornerRadius, Id, Rect, ScrollArea, Sense, Ui, UiBuilder, accesskit::Role, vec2};

use self::{slide::Slide, wall::Wall};
use crate::{
    app::{Command, Present, Presenting, Viewing},
    ui::{
        cx::Cx,
        on_wall::OnWall,
        save_state::try_again,
        style::colour,
        widgets::{Icon, icon_button},
    },
};

/// Draws the presentation over the whole window.
pub(in crate::ui) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (Some(presenting), Some(viewing)) = (&cx.state.presenting, &cx.state.viewing) else { return };
    begin(ui.ctx(), cx);
    keys::take(ui.ctx(), cx);
    pointer::hide(ui.ctx(), cx);
    try_again(ui, cx);
    CentralPanel::no_frame().show(ui, |ui| {
        let window = ui.max_rect();
        // The darkest there is: a light screen is no blank one.
        let dark = if cx.theme.dark { cx.theme.surface } else { cx.theme.text };
        let ground = if presenting.is_blank { dark } else { cx.theme.surface };
        ui.painter().rect_filled(window, CornerRadius::ZERO, colour(ground));
        press(ui, cx, window);
        let name = cx.say("present-name");
        let region = UiBuilder::new().accessibility_role(Role::Main).accessibility_label(name);
        ui.scope_builder(region.max_rect(window), |ui| {
            let keys = cx.say("present-keys");
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_description(keys));
            if presenting.is_blank {
                blank(ui, cx, window);
            } else {
                content(ui, cx, presenting, viewing);
            }
            end(ui, cx, presenting, window);
        });
    });
}

/// Gives the focus back to what had it before the presentation.
pub(in crate::ui) fn give_focus_back(ctx: &Context, cx: &mut Cx<'_>) {
    if cx.state.presenting.is_some() {
        return;
    }
    if let Some(before) = cx.memory.on_wall.take().and_then(|on_wall| on_wall.focus_before) {
        ctx.memory_mut(|memory| memory.request_focus(before));
    }
}

fn begin(ctx: &Context, cx: &mut Cx<'_>) {
    let now = ctx.input(|input| input.time);
    let under_overlay = cx.memory.under_overlay.take().and_then(|(_, before)| before);
    cx.memory.on_wall.get_or_insert_with(|| OnWall {
        since: now,
        moved_at: now,
        focus_before: under_overlay.or_else(|| ctx.memory(egui::Memory::focused)),
    });
}

/// A click or a tap anywhere goes on, with the other button back.
fn press(ui: &Ui, cx: &mut Cx<'_>, window: Rect) {
    let ground = ui.interact(window, Id::unique("wall"), Sense::CLICK);
    if ground.clicked() {
        cx.push(Command::Present(Present::Next));
    } else if ground.secondary_clicked() {
        cx.push(Command::Present(Present::Back));
    }
}

/// A way out for who has no keyboard at hand: there while the pointer moves, or after a tap.
fn end(ui: &mut Ui, cx: &mut Cx<'_>, presenting: &Presenting, window: Rect) {
    if !pointer::is_seen(ui.ctx(), cx) {
        return;
    }
    let corner = Rect::from_min_max(window.right_top() + vec2(-64.0, 16.0), window.right_top() + vec2(-16.0, 64.0));
    let word = cx.say("present-end");
    let mut corner = ui.new_child(UiBuilder::new().id_salt("end").max_rect(corner));
    if icon_button(&mut corner, cx, &word, Icon::Cross, true).clicked() {
        // From inside an area it takes two steps.
        let steps = 1 + usize::from(presenting.parent().is_some());
        (0..steps).for_each(|_| cx.push(Command::Present(Present::Leave)));
    }
}

/// Nothing to see; the focus and the voice stay.
fn blank(ui: &Ui, cx: &mut Cx<'_>, window: Rect) {
    let spoken = cx.say("present-blanked");
    panel::status(ui, window, &spoken);
    chart::hold_focus(ui, cx, window);
}

fn content(ui: &mut Ui, cx: &mut Cx<'_>, presenting: &Presenting, viewing: &Viewing) {
    let series = viewing.shown_series(cx.words);
    let wall = Wall::over(ui.max_rect());
    let is_radar = wall.holds_radar(presenting.areas(&viewing.result.questionnaire).len());
    let slide = Slide::of(presenting, viewing, &series, is_radar, cx.words);
    if let Some((chart, side)) = wall.beside() {
        let mut left = ui.new_child(UiBuilder::new().id_salt("chart").max_rect(chart));
        panel::show(ui, cx, &wall, &slide, &series, side);
        chart::show_scrolling(&mut left, cx, &wall, presenting, viewing, &series);
        return;
    }
    // Below each other; what does not fit scrolls.
    let margin = wall.margin().round();
    ScrollArea::vertical().id_salt("wall").auto_shrink([false, false]).show(ui, |ui| {
        keys::scroll(ui);
        let width = ui.available_width() - 2.0 * margin;
        let from = ui.cursor().min + vec2(margin, margin);
        let height = panel::show(ui, cx, &wall, &slide, &series, Rect::from_min_size(from, vec2(width, f32::INFINITY)));
        let top = (from.y + height + margin).round();
        let rest = (wall.window.bottom() - top - margin).max(width * 0.62).round();
        let chart = Rect::from_min_size(egui::pos2(from.x, top), vec2(width, rest));
        let mut below = ui.new_child(UiBuilder::new().id_salt("chart").max_rect(chart));
        chart::show(&mut below, cx, &wall, presenting, viewing, &series);
        let mut drawn = below.min_rect().union(Rect::from_min_size(from, vec2(width, height)));
        let foot = Rect::from_min_size(egui::pos2(from.x, drawn.bottom() + margin), vec2(width, 0.0));
        drawn.max.y += margin + panel::keys_below(ui, cx, &wall, foot);
        ui.advance_cursor_after_rect(drawn.expand2(vec2(0.0, margin)));
    });
}

/// Whether a dialog waits for an answer.
fn is_asked(cx: &Cx<'_>) -> bool {
    cx.state.is_asking()
}
