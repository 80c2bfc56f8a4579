use egui::{CornerRadius, Frame, Id, Margin, Panel, Response, ScrollArea, Stroke, Ui, accesskit::Role, pos2, vec2};

use super::{
    at_once::lay_out_at_once,
    by_words,
    cx::Cx,
    menus,
    save_state::save_state,
    shortcuts,
    side_bar::{places, places_aside},
    style::colour,
    widgets::{Icon, Segment, icon_at, roll, segments},
};
use crate::{
    app::{Action, Command, MENUS},
    text::Language,
};

fn bar_height(cx: &Cx<'_>, is_narrow: bool) -> f32 {
    if is_narrow { 30.0 } else { cx.m.control.menu_bar }
}

/// The entries of a menu but those that go where the places go, which stand over them in the folded menu.
fn without_places(entries: &[Option<Action>]) -> Vec<Option<Action>> {
    let places = [Action::Start, Action::Library, Action::Settings, Action::Help].map(Some);
    let mut left: Vec<Option<Action>> = entries.iter().copied().filter(|entry| !places.contains(entry)).collect();
    // No line where nothing is left on one of its sides.
    left.dedup_by(|one, other| one.is_none() && other.is_none());
    if left.first() == Some(&None) {
        left.remove(0);
    }
    left
}

/// The menus, the palette and the languages; in a narrow window one menu with all of it.
pub(super) fn menu_bar(ui: &mut Ui, cx: &mut Cx<'_>, is_narrow: bool) {
    let height = bar_height(cx, is_narrow);
    // Folded, its word begins where the content does.
    let margin = if is_narrow { Margin { right: 12, ..Margin::ZERO } } else { Margin::symmetric(8, 0) };
    Panel::top("menu bar")
        .exact_size(height)
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().fill(colour(cx.theme.surface)).inner_margin(margin))
        .show(ui, |ui| {
            let rect = ui.max_rect();
            let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
            ui.painter().hline(ui.clip_rect().x_range(), rect.bottom() - 0.5, line);
            ui.horizontal_centered(|ui| {
                let mut buttons = Vec::new();
                if is_narrow {
                    let word = cx.say("menu");
                    let button = menu_button(ui, cx, &word, |ui, cx| {
                        places(ui, cx);
                        places_aside(ui, cx);
                        ui.separator();
                        for menu in MENUS {
                            entries(ui, cx, &without_places(menu.entries));
                            ui.separator();
                        }
                        languages(ui, cx, 24.0);
                    });
                    buttons.push(button);
                } else {
                    for menu in MENUS {
                        let word = cx.say(menu.key);
                        buttons.push(menu_button(ui, cx, &word, |ui, cx| entries(ui, cx, menu.entries)));
                    }
                }
                menus::keys(ui.ctx(), cx, &buttons);
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    if !is_narrow {
                        ui.add_space(4.0);
                        languages(ui, cx, 24.0);
                        ui.add_space(16.0);
                        find_button(ui, cx);
                        ui.add_space(16.0);
                    }
                    save_state(ui, cx);
                });
            });
        });
}

/// Between what a menu shows and its edge: its margin and its line.
const MENU_EDGE: f32 = 7.0;

fn menu_button(ui: &mut Ui, cx: &mut Cx<'_>, word: &str, content: impl FnOnce(&mut Ui, &mut Cx<'_>)) -> Response {
    let bar = ui.max_rect();
    let text = cx.small().job(word, f32::INFINITY);
    // As high as the bar: the menu hangs from the bar's edge.
    let button = egui::Button::new(text).frame_when_inactive(false).min_size(vec2(24.0, bar.height()));
    let (response, _) = egui::containers::menu::MenuButton::from_button(button).ui(ui, |ui| {
        lay_out_at_once(ui);
        let window = ui.ctx().content_rect();
        ui.set_width(300.0_f32.min(window.width() - 2.0 * MENU_EDGE));
        ui.spacing_mut().button_padding = vec2(5.0, 4.0);
        // At 400 percent the whole menu is taller than the window.
        let room = window.bottom() - bar.bottom() - 2.0 * MENU_EDGE - 4.0;
        ui.set_max_height(room);
        roll(ui, ScrollArea::vertical().max_height(room), |ui| content(ui, cx));
    });
    // Inside: the window's edge and the open menu would cut it.
    super::ring::ring_around(ui, cx, &response, response.rect.shrink(4.0), cx.m.radius.small);
    by_words::note(cx, &response, word);
    response
}

/// The commands of a menu, with their keys.
fn entries(ui: &mut Ui, cx: &mut Cx<'_>, entries: &[Option<Action>]) {
    for entry in entries {
        let Some(action) = entry else {
            ui.add_space(4.0);
            ui.separator();
            ui.add_space(4.0);
            continue;
        };
        let word = action.word(cx.state);
        let keys = shortcuts::keys_of(ui.ctx(), *action);
        let enabled = action.is_enabled(cx.state);
        let letters = cx.small().ink(if enabled { cx.theme.text } else { cx.theme.text_disabled });
        let is_on = action.is_on(cx.state);
        let keys = if is_on == Some(true) { format!("✓ {keys}") } else { keys };
        let button = egui::Button::new(letters.job(&word, f32::INFINITY))
            .frame_when_inactive(false)
            .min_size(vec2(ui.available_width(), 30.0))
            .shortcut_text(cx.muted().job(&keys, f32::INFINITY));
        let response = ui.add_enabled(enabled, button);
        response.widget_info(|| match is_on {
            Some(is_on) => egui::WidgetInfo::selected(Role::MenuItemRadio, enabled, is_on, &word),
            None => egui::WidgetInfo::labeled(Role::MenuItem, enabled, &word),
        });
        menus::take_focus(cx, &response);
        // Inside: the menu's edge is near.
        super::ring::ring_around(ui, cx, &response, response.rect.shrink(3.0), cx.m.radius.small);
        if response.clicked() {
            cx.push(Command::Do(*action));
            ui.close();
        }
        if *action == Action::Open {
            recent(ui, cx);
        }
    }
}

/// The files that were opened lately, under the command that opens one.
fn recent(ui: &mut Ui, cx: &mut Cx<'_>) {
    for file in cx.state.recent.iter().take(5) {
        let name = file.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let spoken = cx.say_with("recent-menu", &[("name", name.as_str().into())]);
        let letters = if file.is_there { cx.small() } else { cx.small().ink(cx.theme.text_disabled) };
        let button = egui::Button::new(letters.job(&format!("    {name}"), ui.available_width() - 24.0))
            .frame_when_inactive(false)
            .wrap()
            .min_size(vec2(ui.available_width(), 30.0));
        let response = ui.add_enabled(file.is_there, button);
        response.widget_info(|| egui::WidgetInfo::labeled(Role::MenuItem, file.is_there, &spoken));
        // Inside: the menu's edge is near.
        super::ring::ring_around(ui, cx, &response, response.rect.shrink(3.0), cx.m.radius.small);
        if response.clicked() {
            cx.push(Command::Open(vec![file.path.clone()]));
            ui.close();
        }
    }
}

/// Opens the palette; says its keys.
fn find_button(ui: &mut Ui, cx: &mut Cx<'_>) {
    let word = cx.say("action-palette");
    let keys = shortcuts::keys_of(ui.ctx(), Action::Palette);
    let is_roomy = ui.ctx().content_rect().width() >= 1000.0;
    let text = if is_roomy { format!("{word}  {keys}") } else { keys };
    let galley = cx.muted().galley(ui, &text, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 40.0, 24.0), egui::Sense::click());
    // Holds what is seen at any width, so that it can be pressed by voice.
    let spoken = format!("{word} {}", shortcuts::keys_of(ui.ctx(), Action::Palette));
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, &spoken));
    let radius = CornerRadius::same(cx.m.radius.control as u8);
    let ground = if response.hovered() { cx.theme.accent_soft } else { cx.theme.surface };
    let edge = Stroke::new(cx.m.stroke.control, colour(cx.theme.outline));
    ui.painter().rect(rect, radius, colour(ground), edge, egui::StrokeKind::Inside);
    icon_at(ui, Icon::Search, pos2(rect.left() + 16.0, rect.center().y), colour(cx.theme.text_muted));
    let at = pos2(rect.left() + 29.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, cx.muted().colour);
    super::ring::ring(ui, cx, &response, cx.m.radius.control);
    if response.clicked() {
        cx.push(Command::Do(Action::Palette));
    }
}

/// The switch of languages, each by its own name.
pub(super) fn languages(ui: &mut Ui, cx: &mut Cx<'_>, height: f32) {
    let all =
        Language::ALL.map(|language| Segment { text: language.own_name().into(), spoken: language.own_name().into() });
    let chosen = Language::ALL.iter().position(|language| *language == cx.state.settings.language);
    let name = cx.say("language");
    let id = Id::unique(("language", height as u32));
    let picked = segments(ui, cx, id, &name, &all, chosen, (None, height), cx.small());
    if let Some(language) = picked.and_then(|place| Language::ALL.get(place)) {
        cx.push(Command::SetLanguage(*language));
    }
}
