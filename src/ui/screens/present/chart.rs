use egui::{EventFilter, Id, Rect, Response, ScrollArea, Sense, Ui, Vec2, WidgetInfo, accesskit::Role, pos2, vec2};

use super::{is_asked, keys, wall::Wall};
use crate::{
    app::{Command, Present, Presenting, Stage, Viewing},
    chart::{self, ChartStyle, Hit, RadarInput, Scene, Series, Showing},
    ui::{chart_view, cx::Cx},
};

/// The room that a scroll bar takes.
const SCROLL_BAR: f32 = 16.0;

/// The chart, as large as there is room; bars that are more than fit scroll.
pub(super) fn show_scrolling(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    wall: &Wall,
    presenting: &Presenting,
    viewing: &Viewing,
    series: &[Series],
) {
    ScrollArea::vertical().id_salt("chart").auto_shrink([false, false]).show(ui, |ui| {
        keys::scroll(ui);
        let room = ui.available_height();
        let scene = show(ui, cx, wall, presenting, viewing, series);
        let light = light(presenting).and_then(|light| scene.axes.get(light));
        if let Some(Hit::Row(row)) = light.filter(|_| scene.height > room).map(|axis| axis.hit) {
            let top = ui.min_rect().top();
            let (left, right) = (ui.min_rect().left(), ui.min_rect().left() + scene.width);
            let row = Rect::from_min_max(pos2(left, top + row.top), pos2(right, top + row.bottom));
            ui.scroll_to_rect(row, None);
        }
    });
}

/// The chart, as large as there is room.
pub(super) fn show(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    wall: &Wall,
    presenting: &Presenting,
    viewing: &Viewing,
    series: &[Series],
) -> Scene {
    let room = ui.available_size();
    let scene = scene(cx, wall, presenting, viewing, series, room);
    ui.add_space(((room.y - scene.height).max(0.0) / 2.0).round());
    let (_, rect) = ui.allocate_space(vec2(scene.width, scene.height));
    figure(ui, cx, rect, &scene);
    chart_view::paint(ui.painter(), rect.min, &scene, cx.theme);
    scene
}

fn light(presenting: &Presenting) -> Option<usize> {
    match presenting.stage() {
        Stage::Area(place) => Some(place),
        Stage::Axes | Stage::Series(_) | Stage::Whole => None,
    }
}

fn scene(cx: &Cx<'_>, wall: &Wall, presenting: &Presenting, viewing: &Viewing, series: &[Series], room: Vec2) -> Scene {
    let areas = presenting.areas(&viewing.result.questionnaire).len();
    let is_radar = wall.holds_radar(areas);
    let input = RadarInput {
        questionnaire: &viewing.result.questionnaire,
        series,
        parent: presenting.parent(),
        // Bars may scroll: their values stay clear of the scroll bar.
        size: (room.x - if is_radar { 0.0 } else { SCROLL_BAR }, room.y),
        focus: None,
        show_values: true,
        words: cx.words,
    };
    let draw = |scale: f32| {
        let style = ChartStyle::presented(scale);
        let showing = Showing { style, revealed: presenting.revealed(), light: light(presenting) };
        if is_radar { chart::overview_as(&input, &showing) } else { chart::bars_as(&input, &showing) }
    };
    let scene = draw(wall.scale);
    // Bars are as many as they are: their type shrinks until all rows fit, but never under the least on a wall.
    let smallest = wall.scale * wall.m().ring.size / wall.m().label.size;
    if is_radar || scene.height <= room.y {
        return scene;
    }
    draw((wall.scale * room.y / scene.height).max(smallest))
}

/// The chart to a screen reader; it holds the focus.
fn figure(ui: &mut Ui, cx: &mut Cx<'_>, rect: Rect, scene: &Scene) {
    let response = hold_focus(ui, cx, rect);
    response.widget_info(|| WidgetInfo::labeled(Role::Figure, true, &scene.title));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(scene.description.as_str()));
    if let Some(place) = chart_view::nodes(ui, response.id, rect.min, scene, None) {
        cx.push(Command::Present(Present::Area(place)));
    }
}

/// The one place for the focus: every key works there, so it needs no ring.
pub(super) fn hold_focus(ui: &Ui, cx: &Cx<'_>, rect: Rect) -> Response {
    let response = ui.interact(rect, Id::unique("on the wall"), Sense::focusable_noninteractive());
    if !response.has_focus() && !is_asked(cx) {
        response.request_focus();
    }
    let filter = EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: true };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    response
}
