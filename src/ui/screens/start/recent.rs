use egui::{CornerRadius, Id, Rect, Sense, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::{
    app::{Command, RecentFile},
    ui::{
        cx::Cx,
        ring::ring,
        style::colour,
        widgets::{Icon, quiet_icon_button},
    },
};

/// The files that were opened lately: each can be opened, pinned and forgotten.
pub(super) fn recent(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.recent.is_empty() {
        return;
    }
    let heading = cx.say("recent-title");
    cx.write_title(ui, &heading, cx.body().strong(), 3);
    ui.add_space(cx.m.space.xxs);
    for file in &cx.state.recent {
        row(ui, cx, file);
    }
}

fn row(ui: &mut Ui, cx: &mut Cx<'_>, file: &RecentFile) {
    let name = file.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let folder = file.path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
    let folder = if file.is_there { folder } else { format!("{} · {folder}", cx.say("recent-missing")) };
    let width = ui.available_width();
    let buttons = 2.0 * cx.m.control.least + 8.0;
    let room = width - buttons - 20.0;
    let ink = if file.is_there { cx.theme.text } else { cx.theme.text_disabled };
    let name_galley = cx.body().ink(ink).galley(ui, &name, room);
    let folder_galley = cx.muted().galley(ui, &folder, room);
    let height = name_galley.size().y + folder_galley.size().y + 10.0;
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let open = Rect::from_min_max(rect.min, pos2(rect.right() - buttons - 4.0, rect.bottom()));
    let response = ui.interact(open, Id::unique(("recent", &file.path)), Sense::click());
    let spoken =
        cx.say_with("recent-open-spoken", &[("name", name.as_str().into()), ("folder", folder.as_str().into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    if response.hovered() {
        let radius = CornerRadius::same(cx.m.radius.control as u8);
        ui.painter().rect_filled(open, radius, colour(cx.theme.sunken));
    }
    let below = rect.top() + 5.0 + name_galley.size().y;
    ui.painter().galley(pos2(rect.left() + 8.0, rect.top() + 5.0), name_galley, colour(ink));
    ui.painter().galley(pos2(rect.left() + 8.0, below), folder_galley, cx.muted().colour);
    ring(ui, cx, &response, cx.m.radius.control);
    if response.clicked() {
        // One that was missing may be back.
        cx.push(Command::Open(vec![file.path.clone()]));
    }
    let side = Rect::from_min_max(pos2(rect.right() - buttons, rect.top() + 4.0), rect.max);
    let builder =
        UiBuilder::new().id_salt(&file.path).max_rect(side).layout(egui::Layout::left_to_right(egui::Align::TOP));
    ui.scope_builder(builder, |ui| {
        let (key, icon) = if file.is_pinned { ("recent-unpin", Icon::Pinned) } else { ("recent-pin", Icon::Pin) };
        let word = cx.say_with(key, &[("name", name.as_str().into())]);
        if quiet_icon_button(ui, cx, &word, icon).clicked() {
            cx.push(Command::Pin(file.path.clone(), !file.is_pinned));
        }
        ui.add_space(4.0);
        let word = cx.say_with("recent-forget", &[("name", name.as_str().into())]);
        if quiet_icon_button(ui, cx, &word, Icon::Cross).clicked() {
            cx.push(Command::Forget(file.path.clone()));
        }
    });
}
