use egui::{CornerRadius, Frame, Galley, Margin, Panel, Rect, Stroke, Ui, UiBuilder, pos2, vec2};

use super::{
    cx::Cx,
    screens,
    style::colour,
    widgets::{Icon, icon_at, mark_at, row_button},
};
use crate::app::{Command, HelpPage, Route};

/// The places of the program; in an assessment its areas.
pub(super) fn side_bar(ui: &mut Ui, cx: &mut Cx<'_>, width: f32) {
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
pub(super) fn places(ui: &mut Ui, cx: &mut Cx<'_>) {
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
pub(super) fn places_aside(ui: &mut Ui, cx: &mut Cx<'_>) {
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
