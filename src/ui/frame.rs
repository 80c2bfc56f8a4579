use egui::{
    CentralPanel, CornerRadius, Frame, Galley, Id, Margin, Panel, Rect, ScrollArea, Stroke, Ui, UiBuilder, Vec2,
    accesskit::Role, pos2, vec2,
};

use super::{
    at_once::lay_out_at_once,
    cx::Cx,
    screens,
    scroll_keys::scroll_keys,
    shortcuts,
    style::colour,
    widgets::{Icon, Segment, icon_at, mark_at, roll, row_button, segments},
};
use crate::{
    app::{Action, Command, HelpPage, MENUS, Route, SaveState},
    text::Language,
};

/// Under this width the side bar and the menu bar fold into one menu.
pub(super) const NARROW: f32 = 720.0;

/// Draws menu bar, side bar and the screen.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let width = ui.ctx().content_rect().width();
    let is_narrow = width < NARROW;
    menu_bar(ui, cx, is_narrow);
    if cx.state.route == Route::Welcome {
        CentralPanel::no_frame().show(ui, |ui| {
            fill(ui, cx);
            screens::welcome::show(ui, cx);
        });
        return;
    }
    if !is_narrow {
        side_bar(ui, cx, if width < 1100.0 { 200.0 } else { cx.m.control.side_bar });
    }
    CentralPanel::no_frame().show(ui, |ui| {
        fill(ui, cx);
        if cx.state.route != Route::Assess {
            column(ui, cx, is_narrow);
            return;
        }
        let whole = ui.max_rect();
        let edge = whole.bottom() - screens::assess::bottom_bar_height(cx, is_narrow);
        let upper = UiBuilder::new().max_rect(whole.with_max_y(edge));
        ui.scope_builder(upper, |ui| column(ui, cx, is_narrow));
        screens::assess::bottom_bar(ui, cx, whole.with_min_y(edge), is_narrow);
    });
}

/// The window is cleared in its ground's colour before a frame: painting that over once more costs time at every pixel
/// where there is no graphics card. Only in the frame in which the theme changes it was cleared in the former colour.
fn fill(ui: &Ui, cx: &mut Cx<'_>) {
    if !cx.memory.wears_since(cx.state.theme(), ui.ctx().cumulative_frame_nr()) {
        return;
    }
    ui.painter().rect_filled(ui.max_rect(), CornerRadius::ZERO, colour(cx.theme.surface));
}

/// The scrolling column that every screen stands in.
fn column(ui: &mut Ui, cx: &mut Cx<'_>, is_narrow: bool) {
    let side = match ui.available_width() {
        _ if is_narrow => 12.0,
        width if width < 800.0 => 24.0,
        _ => cx.m.space.xxl,
    };
    let place = cx.state.assessment.as_ref().map_or(0, |assessment| assessment.page);
    let mut scroll = ScrollArea::vertical().id_salt((cx.state.route, place)).auto_shrink([false, false]);
    if cx.memory.is_new(cx.state) {
        scroll = scroll.vertical_scroll_offset(0.0);
    }
    let height = ui.available_height();
    scroll.show(ui, |ui| {
        let room = ui.available_width();
        let width = (room - 2.0 * side).min(cx.m.control.content).max(120.0);
        let top = if is_narrow { 8.0 } else { cx.m.space.l };
        let from = ui.cursor().min + vec2(side, top);
        let builder = UiBuilder::new()
            .id_salt("column")
            .max_rect(Rect::from_min_size(from, vec2(width, f32::INFINITY)))
            .accessibility_role(Role::Main);
        let inner = ui.scope_builder(builder, |ui| {
            ui.set_max_width(width);
            match cx.state.route {
                Route::Welcome => {}
                Route::Start => screens::start::show(ui, cx),
                Route::Assess => screens::assess::show(ui, cx),
                Route::Check => screens::check::show(ui, cx),
                Route::Results => screens::results::show(ui, cx),
                Route::Problems => screens::problems::show(ui, cx),
                Route::Library => screens::library::show(ui, cx),
                Route::Preview => screens::preview::show(ui, cx),
                Route::Learning => screens::learning::show(ui, cx),
                Route::Settings => screens::settings::show(ui, cx),
                Route::Help(page) => screens::help::show(ui, cx, page),
            }
        });
        ui.advance_cursor_after_rect(inner.response.rect.expand2(Vec2::new(0.0, cx.m.space.l)));
        // What lies over the screen scrolls itself.
        if cx.state.overlay.is_none() && !cx.state.is_asking() {
            scroll_keys(ui, cx, height);
        }
    });
}

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

fn menu_bar(ui: &mut Ui, cx: &mut Cx<'_>, is_narrow: bool) {
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
                if is_narrow {
                    let word = cx.say("menu");
                    menu_button(ui, cx, &word, |ui, cx| {
                        places(ui, cx);
                        places_aside(ui, cx);
                        ui.separator();
                        for menu in MENUS {
                            entries(ui, cx, &without_places(menu.entries));
                            ui.separator();
                        }
                        languages(ui, cx, 24.0);
                    });
                } else {
                    for menu in MENUS {
                        let word = cx.say(menu.key);
                        menu_button(ui, cx, &word, |ui, cx| entries(ui, cx, menu.entries));
                    }
                }
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

fn menu_button(ui: &mut Ui, cx: &mut Cx<'_>, word: &str, content: impl FnOnce(&mut Ui, &mut Cx<'_>)) {
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
        super::ring::ring(ui, cx, &response, cx.m.radius.small);
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
        super::ring::ring(ui, cx, &response, cx.m.radius.small);
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

/// How long to wait, in seconds, before what could not be written is tried again.
const TRY_AGAIN: f64 = 5.0;

/// While something could not be written, tries again every few seconds: the disk may have room by now.
pub(super) fn try_again(ui: &Ui, cx: &mut Cx<'_>) {
    if cx.state.save != SaveState::Failed {
        cx.memory.tried_at = None;
        return;
    }
    let now = ui.input(|input| input.time);
    let since = *cx.memory.tried_at.get_or_insert(now);
    if now - since >= TRY_AGAIN {
        cx.memory.tried_at = Some(now);
        cx.push(Command::Retry);
    }
    ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64(TRY_AGAIN));
}

/// Whether answers are on disk: read aloud when it changes to trouble.
fn save_state(ui: &mut Ui, cx: &mut Cx<'_>) {
    try_again(ui, cx);
    let text = match cx.state.save {
        SaveState::Nothing => return,
        SaveState::Saving => cx.say("save-saving"),
        SaveState::Saved(moment) => cx.say_with("save-saved", &[("when", cx.words.time(moment).into())]),
        SaveState::Failed => cx.say("save-failed"),
    };
    let letters = if cx.state.save == SaveState::Failed { cx.muted().ink(cx.theme.danger) } else { cx.muted() };
    let response = ui.add(egui::Label::new(letters.job(&text, f32::INFINITY)).selectable(false));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Status);
        node.set_label(text.clone());
        node.set_live(egui::accesskit::Live::Polite);
    });
}

fn side_bar(ui: &mut Ui, cx: &mut Cx<'_>, width: f32) {
    let frame = Frame::new().fill(colour(cx.theme.sunken)).inner_margin(Margin::symmetric(12, 12));
    Panel::left("side bar").exact_size(width).resizable(false).show_separator_line(false).frame(frame).show(ui, |ui| {
        let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
        ui.painter().vline(ui.clip_rect().right() - 0.5, ui.clip_rect().y_range(), line);
        if matches!(cx.state.route, Route::Assess | Route::Check) {
            screens::assess::jump_list(ui, cx);
            return;
        }
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 40.0));
        mark_at(ui, pos2(rect.left() + 24.0, rect.center().y), colour(cx.theme.text), colour(cx.theme.accent));
        let galley = cx.body().strong().galley(ui, "Procuradar", f32::INFINITY);
        let at = pos2(rect.left() + 46.0, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, colour(cx.theme.text));
        ui.add_space(8.0);
        places(ui, cx);
        foot(ui, cx);
    });
}

/// The places of the program that can be gone to now.
fn places(ui: &mut Ui, cx: &mut Cx<'_>) {
    let all = [
        (Route::Start, "place-start", Icon::Home, true),
        (Route::Assess, "place-assess", Icon::List, cx.state.assessment.is_some()),
        (Route::Results, "place-results", Icon::Radar, cx.state.viewing.is_some()),
        (Route::Problems, "place-problems", Icon::Warning, cx.state.problems.is_some()),
        (Route::Library, "place-library", Icon::Shelf, true),
    ];
    for (route, key, icon, is_there) in all {
        if is_there {
            place(ui, cx, route, key, icon);
        }
    }
}

/// Where the program itself is looked after.
fn places_aside(ui: &mut Ui, cx: &mut Cx<'_>) {
    place(ui, cx, Route::Settings, "place-settings", Icon::Gear);
    place(ui, cx, Route::Help(HelpPage::default()), "action-help", Icon::Question);
}

/// One place to go to.
fn place(ui: &mut Ui, cx: &mut Cx<'_>, route: Route, key: &str, icon: Icon) {
    let word = cx.say(key);
    // What is looked through lies in the library.
    let is_in_library = matches!(cx.state.route, Route::Preview | Route::Learning);
    let shown = if is_in_library { Route::Library } else { cx.state.route };
    let is_chosen = std::mem::discriminant(&shown) == std::mem::discriminant(&route);
    let letters = if is_chosen { cx.body().strong() } else { cx.body() };
    let galley = letters.galley(ui, &word, ui.available_width() - 44.0);
    let (rect, response) = row_button(ui, cx, nav_height(cx, &galley), &word, is_chosen);
    let centre = pos2(rect.left() + 20.0, rect.center().y);
    let ink = if is_chosen { cx.theme.accent } else { cx.theme.text_muted };
    icon_at(ui, icon, centre, colour(ink));
    let at = pos2(rect.left() + 40.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, letters.colour);
    if is_chosen {
        chosen_bar(ui, cx, rect);
    }
    if response.clicked() {
        cx.push(Command::Go(route));
        ui.close();
    }
    ui.add_space(2.0);
}

/// How high a row of the side bar is: it grows with a name that takes several lines.
pub(super) fn nav_height(cx: &Cx<'_>, name: &Galley) -> f32 {
    cx.m.control.nav_row.max(name.size().y + 14.0)
}

/// The bar at the left edge of a chosen row.
pub(super) fn chosen_bar(ui: &Ui, cx: &Cx<'_>, rect: Rect) {
    let bar = Rect::from_min_max(
        rect.min + vec2(0.0, 4.0),
        pos2(rect.left() + cx.m.stroke.selected_bar, rect.bottom() - 4.0),
    );
    ui.painter().rect_filled(bar, CornerRadius::same(1), colour(cx.theme.accent));
}

/// Settings, help, and the line on privacy at the foot of the side bar.
fn foot(ui: &mut Ui, cx: &mut Cx<'_>) {
    let text = cx.say("privacy-short");
    let galley = cx.muted().galley(ui, &text, ui.available_width() - 36.0);
    let aside = 2.0 * (cx.m.control.nav_row + 2.0) + 8.0;
    let height = galley.size().y + 24.0;
    let bottom = ui.max_rect().bottom();
    let rect = Rect::from_min_max(pos2(ui.max_rect().left(), bottom - height), pos2(ui.max_rect().right(), bottom));
    if rect.top() - aside < ui.cursor().top() {
        // No room for the line on privacy: it stands on the start screen too.
        places_aside(ui, cx);
        return;
    }
    ui.add_space(rect.top() - aside - ui.cursor().top());
    places_aside(ui, cx);
    let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
    ui.painter().hline(rect.left() + 12.0..=rect.right() - 12.0, rect.top(), line);
    icon_at(
        ui,
        Icon::Lock,
        pos2(rect.left() + 20.0, rect.top() + 12.0 + galley.size().y / 2.0),
        colour(cx.theme.text_muted),
    );
    let label = Rect::from_min_size(pos2(rect.left() + 36.0, rect.top() + 12.0), galley.size() + vec2(1.0, 1.0));
    let mut line = ui.new_child(UiBuilder::new().max_rect(label).layout(egui::Layout::top_down(egui::Align::LEFT)));
    cx.write(&mut line, &text, cx.muted());
}
