use egui::{Align2, Area, Id, Margin, Modal, ScrollArea, Stroke, Ui, Vec2};

use crate::{
    app::Command,
    ui::{
        cx::Cx,
        dialog::{card, name_dialog},
        scroll_keys::scroll_keys,
        style::colour,
        widgets::{column, primary, roll},
    },
};

/// Between the edge of a card that hangs from the top and its rows.
pub(super) const MARGIN: f32 = 8.0;

/// A card over the screen with a title and a button that closes it; Escape and a click beside it close it too.
pub(super) fn sheet(
    ctx: &egui::Context,
    cx: &mut Cx<'_>,
    name: &'static str,
    title: &str,
    is_new: bool,
    content: impl FnOnce(&mut Ui, &mut Cx<'_>),
) {
    let window = ctx.content_rect();
    // Where it is low the card fills the window, and the button stands beside the title.
    let is_low = window.height() < 480.0;
    let (around, padding) = if is_low { (42.0, 12) } else { (72.0, 20) };
    let frame = card(cx).inner_margin(Margin::same(padding));
    let modal = Modal::new(Id::unique(name)).frame(frame).backdrop_color(colour(cx.theme.scrim));
    let done = modal.show(ctx, |ui| {
        ui.set_width((window.width() - around).min(640.0));
        name_dialog(ui, title);
        if is_low {
            let word = cx.say("word-close");
            let button = cx.body().strong().width(ui, &word) + 40.0;
            ui.horizontal(|ui| {
                let width = ui.available_width() - button;
                column(ui, width, |ui| {
                    cx.write_title(ui, title, cx.heading(), 2);
                });
                close(ui, cx, is_new);
            });
        } else {
            cx.write_title(ui, title, cx.heading(), 2);
        }
        ui.add_space(cx.m.space.s);
        let room = (window.height() - if is_low { 88.0 } else { 180.0 }).max(72.0);
        roll(ui, ScrollArea::vertical().max_height(room), |ui| {
            content(ui, cx);
            scroll_keys(ui, cx, room);
        });
        if !is_low {
            ui.add_space(cx.m.space.m);
            close(ui, cx, is_new);
        }
    });
    if done.should_close() {
        cx.push(Command::Show(None));
    }
}

fn close(ui: &mut Ui, cx: &mut Cx<'_>, is_new: bool) {
    let word = cx.say("word-close");
    let close = primary(ui, cx, &word, None);
    if is_new {
        close.request_focus();
    }
    if close.clicked() {
        cx.push(Command::Show(None));
    }
}

/// A card that hangs from the top of the window, without a title of its own; gives whether it should close.
pub(super) fn hanging(
    ctx: &egui::Context,
    cx: &mut Cx<'_>,
    (name, title): (&'static str, &str),
    content: impl FnOnce(&mut Ui, &mut Cx<'_>),
) -> bool {
    let window = ctx.content_rect();
    let top = if window.height() < 480.0 { 8.0 } else { 88.0 };
    let id = Id::unique(name);
    let area = Area::new(id).kind(egui::UiKind::Modal).order(egui::Order::Foreground).sense(egui::Sense::hover());
    let area = area.anchor(Align2::CENTER_TOP, Vec2::new(0.0, top));
    // It comes and goes with every command: nothing dims behind it, which would cost time at every pixel of the window.
    // A strong edge parts it from what is there.
    let edge = Stroke::new(2.0, colour(cx.theme.outline));
    let frame = card(cx).stroke(edge).inner_margin(Margin::same(MARGIN as i8));
    let modal = Modal::new(id).area(area).frame(frame).backdrop_color(egui::Color32::TRANSPARENT);
    let done = modal.show(ctx, |ui| {
        ui.set_width((window.width() - 32.0).min(640.0) - 2.0 * (MARGIN + edge.width));
        name_dialog(ui, title);
        content(ui, cx);
    });
    done.should_close()
}
