use egui::{Align2, Area, Id, Margin, Modal, ScrollArea, Ui, Vec2};

use crate::{
    app::Command,
    ui::{
        cx::Cx,
        dialog::{card, name_dialog},
        scroll_keys::scroll_keys,
        style::colour,
        widgets::{primary, roll},
    },
};

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
    let modal = Modal::new(Id::unique(name)).frame(card(cx)).backdrop_color(colour(cx.theme.scrim));
    let done = modal.show(ctx, |ui| {
        ui.set_width((window.width() - 72.0).min(640.0));
        name_dialog(ui, title);
        cx.write_title(ui, title, cx.heading(), 2);
        ui.add_space(cx.m.space.s);
        let frame = if window.height() < 480.0 { 132.0 } else { 180.0 };
        let room = (window.height() - frame).max(72.0);
        roll(ui, ScrollArea::vertical().max_height(room), |ui| {
            content(ui, cx);
            scroll_keys(ui, cx, room);
        });
        ui.add_space(cx.m.space.m);
        let word = cx.say("word-close");
        let close = primary(ui, cx, &word, None);
        if is_new {
            close.request_focus();
        }
        if close.clicked() {
            cx.push(Command::Show(None));
        }
    });
    if done.should_close() {
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
    let frame = card(cx).inner_margin(Margin::same(8));
    // It comes and goes with every command: nothing dims behind it, which would cost time at every pixel of the window.
    let modal = Modal::new(id).area(area).frame(frame).backdrop_color(egui::Color32::TRANSPARENT);
    let done = modal.show(ctx, |ui| {
        ui.set_width((window.width() - 32.0).min(640.0) - 18.0);
        name_dialog(ui, title);
        content(ui, cx);
    });
    done.should_close()
}
