use egui::{CentralPanel, CornerRadius, Rect, ScrollArea, Ui, UiBuilder, Vec2, accesskit::Role, vec2};

use super::{cx::Cx, menu_bar::menu_bar, screens, scroll_keys::scroll_keys, side_bar::side_bar, style::colour};
use crate::app::Route;

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
