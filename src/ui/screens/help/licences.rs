use egui::{Stroke, Ui, pos2};

use crate::{
    text::licences::{self, LicenceGroup},
    ui::{
        cx::Cx,
        style::colour,
        widgets::{Icon, icon_at, row_button},
    },
};

/// The licence of the program, and of all that it is made with.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let title = cx.say("help-licences");
    cx.write_title(ui, &title, cx.title(), 1);
    ui.add_space(cx.m.space.s);
    for key in ["about-licence", "licences-questionnaires", "licences-letters"] {
        let text = cx.say(key);
        cx.write_within(ui, &text, cx.body(), cx.body().longest_line());
        ui.add_space(cx.m.space.s);
    }
    ui.add_space(cx.m.space.s);
    let heading = cx.say_with("licences-libraries", &[("count", licences::libraries().len().into())]);
    cx.write_title(ui, &heading, cx.heading(), 2);
    ui.add_space(cx.m.space.xs);
    for (place, group) in licences::groups().iter().enumerate() {
        row(ui, cx, place, group);
    }
}

/// The libraries of one licence; pressed, it opens their names and the texts.
fn row(ui: &mut Ui, cx: &mut Cx<'_>, place: usize, group: &LicenceGroup) {
    let width = ui.available_width();
    let count = cx.say_with("licences-count", &[("count", group.libraries.len().into())]);
    let count_galley = cx.muted().galley(ui, &count, f32::INFINITY);
    let licence = cx.body().galley(ui, group.licence, (width - count_galley.size().x - 60.0).max(100.0));
    let height = (licence.size().y + 14.0).max(cx.m.control.nav_row);
    let is_open = cx.memory.open_licences.contains(&place);
    let spoken = format!("{}, {count}", group.licence);
    let (rect, response) = row_button(ui, cx, height, &spoken, false);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    let icon = if is_open { Icon::Down } else { Icon::Forward };
    icon_at(ui, icon, pos2(rect.left() + 14.0, rect.center().y), colour(cx.theme.accent));
    let y = |galley: &egui::Galley| rect.center().y - galley.size().y / 2.0;
    let (licence_at, count_at) = (y(&licence), y(&count_galley));
    let right = rect.right() - 12.0 - count_galley.size().x;
    ui.painter().galley(pos2(rect.left() + 32.0, licence_at), licence, cx.body().colour);
    ui.painter().galley(pos2(right, count_at), count_galley, cx.muted().colour);
    let edge = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, edge);
    if response.clicked() && !cx.memory.open_licences.remove(&place) {
        cx.memory.open_licences.insert(place);
    }
    if is_open {
        texts(ui, cx, group);
    }
}

/// Each text once, under the names of the libraries that it is for.
fn texts(ui: &mut Ui, cx: &Cx<'_>, group: &LicenceGroup) {
    ui.add_space(cx.m.space.s);
    for (text, libraries) in group.texts() {
        let names: Vec<String> =
            libraries.iter().map(|library| format!("{} {}", library.name, library.version)).collect();
        cx.write_within(ui, &names.join(", "), cx.small().strong(), cx.small().longest_line());
        ui.add_space(cx.m.space.xxs);
        cx.write_within(ui, text, cx.muted(), cx.muted().longest_line());
        ui.add_space(cx.m.space.m);
    }
}
