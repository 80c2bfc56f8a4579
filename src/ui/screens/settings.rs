use egui::{Id, Stroke, Ui, WidgetInfo, accesskit::Role};

use crate::{
    app::{Action, Command, Zoom},
    look::ThemeName,
    ui::{
        cx::Cx,
        menu_bar::languages,
        style::colour,
        widgets::{Icon, check_box, icon_button, picker, secondary},
    },
};

/// Language, colours, size, movement, and where everything is kept.
pub(in crate::ui) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    super::help::back(ui, cx);
    let title = cx.say("place-settings");
    cx.write_title(ui, &title, cx.title(), 1);
    ui.add_space(cx.m.space.xs);
    let about = cx.say("settings-about");
    cx.write_within(ui, &about, cx.body().ink(cx.theme.text_muted), cx.body().longest_line());
    section(ui, cx, "language");
    languages(ui, cx, cx.m.control.normal);
    section(ui, cx, "settings-colours");
    theme(ui, cx);
    section(ui, cx, "settings-size");
    size(ui, cx);
    section(ui, cx, "settings-movement");
    movement(ui, cx);
    section(ui, cx, "settings-places");
    places(ui, cx);
    ui.add_space(cx.m.space.l);
}

fn section(ui: &mut Ui, cx: &Cx<'_>, key: &str) {
    ui.add_space(cx.m.space.l);
    let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
    ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), line);
    ui.add_space(cx.m.space.m);
    cx.write_title(ui, &cx.say(key), cx.heading(), 2);
    ui.add_space(cx.m.space.xs);
}

fn theme(ui: &mut Ui, cx: &mut Cx<'_>) {
    let keys = ["theme-light", "theme-dark", "theme-high-contrast-light", "theme-high-contrast-dark"];
    let names: Vec<String> = std::iter::once(cx.say("theme-system")).chain(keys.map(|key| cx.say(key))).collect();
    let settings = &cx.state.settings;
    let chosen = settings.theme.and_then(|theme| ThemeName::ALL.iter().position(|other| *other == theme));
    let name = cx.say("settings-colours");
    let width = 320.0_f32.min(ui.available_width());
    let chosen = chosen.map_or(0, |place| place + 1);
    if let Some(place) = picker(ui, cx, Id::unique("theme"), &name, &names, chosen, width) {
        cx.push(Command::SetTheme(place.checked_sub(1).and_then(|place| ThemeName::ALL.get(place).copied())));
    }
    ui.add_space(cx.m.space.xs);
    let hint = cx.say("settings-colours-hint");
    cx.write_within(ui, &hint, cx.muted(), cx.muted().longest_line());
}

fn size(ui: &mut Ui, cx: &mut Cx<'_>) {
    let zoom = cx.state.settings.zoom;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(8.0, 8.0);
        let word = cx.say("action-smaller");
        if icon_button(ui, cx, &word, Icon::Minus, !zoom.is_smallest()).clicked() {
            cx.push(Command::Do(Action::Smaller));
        }
        let percent = cx.words.percent(f64::from(zoom.factor()));
        let galley = cx.body().strong().galley(ui, &percent, f32::INFINITY);
        let (rect, response) = ui.allocate_exact_size(egui::vec2(64.0, cx.m.control.normal), egui::Sense::empty());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &percent));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, cx.body().colour);
        let word = cx.say("action-larger");
        if icon_button(ui, cx, &word, Icon::Plus, !zoom.is_largest()).clicked() {
            cx.push(Command::Do(Action::Larger));
        }
        if zoom != Zoom::default() {
            let word = cx.say("action-usual-size");
            if secondary(ui, cx, &word, None).clicked() {
                cx.push(Command::Do(Action::UsualSize));
            }
        }
    });
}

fn movement(ui: &mut Ui, cx: &mut Cx<'_>) {
    let word = cx.say("settings-still");
    let is_still = cx.state.settings.is_still;
    if check_box(ui, cx, Id::unique("still"), &word, is_still) {
        cx.push(Command::SetStill(!is_still));
    }
    ui.add_space(cx.m.space.xxs);
    let hint = cx.say(if cx.state.system.is_still { "settings-still-system" } else { "settings-still-hint" });
    cx.write_within(ui, &hint, cx.muted(), cx.muted().longest_line());
}

fn places(ui: &mut Ui, cx: &mut Cx<'_>) {
    let places = &cx.state.places;
    for (key, path) in [("settings-data", &places.data), ("settings-file", &places.settings)] {
        let name = cx.say(key);
        cx.write(ui, &name, cx.small());
        ui.add_space(2.0);
        let path = path.display().to_string();
        if path.is_empty() {
            let nowhere = cx.say("settings-nowhere");
            cx.write(ui, &nowhere, cx.body());
        } else {
            cx.write(ui, &path, cx.body());
            ui.add_space(cx.m.space.xxs);
            let word = cx.say("settings-copy-path");
            let copy = secondary(ui, cx, &word, None);
            let spoken = format!("{word}: {name}");
            ui.ctx().accesskit_node_builder(copy.id, |node| node.set_label(spoken));
            if copy.clicked() {
                cx.push(Command::Copy(path));
            }
        }
        ui.add_space(cx.m.space.s);
    }
    let hint = cx.say("settings-places-hint");
    cx.write_within(ui, &hint, cx.muted(), cx.muted().longest_line());
}
