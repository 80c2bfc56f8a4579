use egui::{
    Color32, EventFilter, Id, Key, Mesh, Modifiers, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, UiBuilder,
    Vec2, WidgetInfo,
    accesskit::{self, Role},
    pos2,
};

use super::{chart_tip::tip, cx::Cx, lettering::font_id, ring::ring, style::colour};
use crate::{
    chart::{Anchor, Hit, Mark, Point, Scene},
    look::{Ink, Theme},
};

/// What was done to a chart.
pub(super) struct ChartResponse {
    /// The axis that was pressed, or Enter on it.
    pub(super) opened: Option<usize>,
    /// An axis was dragged: which one, and to which share of its length from the middle, 0 to 1.
    pub(super) dragged: Option<(usize, f32)>,
    /// Shift and an arrow: which axis, and whether up.
    pub(super) stepped: Option<(usize, bool)>,
    /// Escape was pressed while the chart had the focus.
    pub(super) left: bool,
    pub(super) response: Response,
}

/// Paints a scene as one Tab stop: arrows walk its axes or rows, Enter opens one. Each is a node for a screen reader.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, name: &'static str, scene: &Scene, opens: bool) -> ChartResponse {
    let (_, rect) = ui.allocate_space(Vec2::new(scene.width, scene.height));
    let id = Id::unique(("chart", name));
    let response = ui.interact(rect, id, Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::Figure, true, &scene.title));
    ui.ctx().accesskit_node_builder(id, |node| node.set_description(scene.description.as_str()));
    let ground = ui.painter().with_clip_rect(ui.clip_rect().intersect(rect.expand(2.0)));
    paint(&ground, rect.min, scene, cx.theme);

    let stepped = steps(ui, cx, name, &response, scene.axes.len());
    let (mut opened, left) = keys(ui, cx, name, &response, scene.axes.len());
    let dragged = drag(ui, name, &response, rect.min, scene);
    let hovered = response.hover_pos().and_then(|at| {
        let at = at - rect.min;
        scene.axis_at(Point::new(at.x, at.y))
    });
    if response.clicked()
        && let Some(axis) = hovered
    {
        opened = Some(axis);
    }
    let focused = response.has_focus().then(|| cx.memory.axes.get(name).copied().unwrap_or(0));
    opened = nodes(ui, id, rect.min, scene, focused).or(opened);
    let told = if cx.memory.points { hovered } else { focused.filter(|_| cx.memory.by_keyboard) };
    if let Some(axis) = told.and_then(|axis| scene.axes.get(axis)) {
        tip(ui, cx, id, rect, scene, axis);
    }
    let response =
        if opens && hovered.is_some() { response.on_hover_cursor(egui::CursorIcon::PointingHand) } else { response };
    ring(ui, cx, &response, cx.m.radius.control);
    ChartResponse { opened: opened.filter(|_| opens), dragged, stepped, left, response }
}

/// The axis that is chosen by keyboard, to be drawn stronger.
pub(super) fn focused_axis(ui: &Ui, cx: &Cx<'_>, name: &'static str) -> Option<usize> {
    let has_focus = ui.memory(|memory| memory.has_focus(Id::unique(("chart", name))));
    (has_focus && cx.memory.by_keyboard).then(|| cx.memory.axes.get(name).copied().unwrap_or(0))
}

/// Shift and an arrow move the value of the chosen axis up or down.
fn steps(ui: &Ui, cx: &Cx<'_>, name: &'static str, response: &Response, count: usize) -> Option<(usize, bool)> {
    if !response.has_focus() || count == 0 {
        return None;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::SHIFT, key));
    let (up, down) = (pressed(Key::ArrowUp), pressed(Key::ArrowDown));
    let axis = cx.memory.axes.get(name).copied().unwrap_or(0).min(count - 1);
    (up || down).then_some((axis, up))
}

/// The axis that a drag began at, and how far along it the pointer is.
fn drag(ui: &Ui, name: &'static str, response: &Response, origin: Pos2, scene: &Scene) -> Option<(usize, f32)> {
    let held = Id::unique(("dragged axis", name));
    let at = response.interact_pointer_pos().map(|at| at - origin).map(|at| Point::new(at.x, at.y))?;
    if response.drag_started() {
        let start = ui.input(|input| input.pointer.press_origin()).unwrap_or_default() - origin;
        let axis = scene.axis_at(Point::new(start.x, start.y));
        ui.data_mut(|data| data.insert_temp(held, axis));
    }
    if !response.dragged() {
        return None;
    }
    let axis = ui.data(|data| data.get_temp::<Option<usize>>(held)).flatten()?;
    let (Hit::Sector { hub, .. }, tip) = scene.axes.get(axis).map(|axis| (axis.hit, axis.tip))? else { return None };
    let (along, out) = ((tip.x - hub.x, tip.y - hub.y), (at.x - hub.x, at.y - hub.y));
    let share = (along.0 * out.0 + along.1 * out.1) / (along.0 * along.0 + along.1 * along.1).max(1.0);
    Some((axis, share.clamp(0.0, 1.0)))
}

fn keys(ui: &Ui, cx: &mut Cx<'_>, name: &'static str, response: &Response, count: usize) -> (Option<usize>, bool) {
    if !response.has_focus() || count == 0 {
        return (None, false);
    }
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, escape: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let axis = cx.memory.axes.entry(name).or_insert(0);
    *axis = (*axis).min(count - 1);
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::ArrowRight) | pressed(Key::ArrowDown) {
        *axis = (*axis + 1) % count;
    }
    if pressed(Key::ArrowLeft) | pressed(Key::ArrowUp) {
        *axis = (*axis + count - 1) % count;
    }
    let left = pressed(Key::Escape);
    let opened = (pressed(Key::Enter) | pressed(Key::Space)).then_some(*axis);
    (opened, left)
}

/// Gives a screen reader one row per axis; gives the one that it pressed.
pub(super) fn nodes(ui: &mut Ui, id: Id, origin: Pos2, scene: &Scene, focused: Option<usize>) -> Option<usize> {
    let child = ui.new_child(UiBuilder::new().accessibility_parent(id).max_rect(ui.min_rect()));
    let mut pressed = None;
    for (place, axis) in scene.axes.iter().enumerate() {
        let node_id = id.with(place);
        let rect = match axis.hit {
            Hit::Row(row) => Rect::from_min_max(pos2(row.left, row.top), pos2(row.right, row.bottom)),
            Hit::Sector { .. } => Rect::from_center_size(pos2(axis.tip.x, axis.tip.y), Vec2::splat(24.0)),
        };
        let response = child.interact(rect.translate(origin.to_vec2()), node_id, Sense::empty());
        response.widget_info(|| WidgetInfo::labeled(Role::Row, true, &axis.spoken));
        ui.ctx().accesskit_node_builder(node_id, |node| {
            node.set_position_in_set(place + 1);
            node.set_size_of_set(scene.axes.len());
            if !axis.about.is_empty() {
                node.set_description(axis.about.as_str());
            }
            node.add_action(accesskit::Action::Click);
        });
        if ui.input(|input| input.has_accesskit_action_request(node_id, accesskit::Action::Click)) {
            pressed = Some(place);
        }
    }
    if let Some(focused) = focused.filter(|focused| *focused < scene.axes.len()) {
        ui.ctx().accesskit_node_builder(id, |node| node.set_active_descendant(id.with(focused).accesskit_id()));
    }
    pressed
}

/// Paints the marks of a scene with its upper left corner at `origin`.
pub(super) fn paint(painter: &Painter, origin: Pos2, scene: &Scene, theme: &Theme) {
    paint_marks(painter, origin, &scene.marks, theme);
}

/// Paints marks with their origin there.
pub(super) fn paint_marks(painter: &Painter, origin: Pos2, marks: &[Mark], theme: &Theme) {
    let at = |point: &Point| origin + Vec2::new(point.x, point.y);
    let all = |points: &[Point]| points.iter().map(at).collect::<Vec<_>>();
    let ink = |ink: Ink| colour(theme.ink(ink));
    for mark in marks {
        match mark {
            Mark::Fan { hub, points, closed, ink: fill } => {
                painter.add(fan(at(hub), &all(points), *closed, ink(*fill)));
            }
            Mark::Polygon { points, ink: fill } => {
                painter.add(Shape::convex_polygon(all(points), ink(*fill), Stroke::NONE));
            }
            Mark::Line { points, closed, ink: line, width } => {
                let stroke = Stroke::new(*width, ink(*line));
                painter.add(if *closed {
                    Shape::closed_line(all(points), stroke)
                } else {
                    Shape::line(all(points), stroke)
                });
            }
            Mark::Disc { centre, radius, ink: fill } => {
                painter.circle_filled(at(centre), *radius, ink(*fill));
            }
            Mark::Diamond { centre, radius, ink: line, width } => {
                let (c, r) = (at(centre), *radius);
                let points = [(0.0, -r), (r, 0.0), (0.0, r), (-r, 0.0)].map(|(x, y)| c + Vec2::new(x, y)).to_vec();
                painter.add(Shape::convex_polygon(points, ink(Ink::Surface), Stroke::new(*width, ink(*line))));
            }
            Mark::Square { centre, radius, ink: line, width } => {
                let rect = Rect::from_center_size(at(centre), Vec2::splat(radius * 2.0));
                let stroke = Stroke::new(*width, ink(*line));
                painter.rect(rect, 0, ink(Ink::Surface), stroke, egui::StrokeKind::Middle);
            }
            Mark::Text { at: place, anchor, size, weight, ink: fill, text } => {
                write(painter, at(place), *anchor, font_id(*size, *weight), text, ink(*fill));
            }
        }
    }
}

/// egui fills only convex shapes: a star is triangles round its hub.
fn fan(hub: Pos2, points: &[Pos2], closed: bool, fill: Color32) -> Shape {
    let mut mesh = Mesh::default();
    mesh.colored_vertex(hub, fill);
    for point in points {
        mesh.colored_vertex(*point, fill);
    }
    let count = u32::try_from(points.len()).unwrap_or(0);
    for place in 1..count {
        mesh.add_triangle(0, place, place + 1);
    }
    if closed && count > 2 {
        mesh.add_triangle(0, count, 1);
    }
    Shape::mesh(mesh)
}

/// Writes a line with its baseline at `at`.
fn write(painter: &Painter, at: Pos2, anchor: Anchor, font: egui::FontId, text: &str, ink: Color32) {
    let galley = painter.layout_no_wrap(text.to_owned(), font, ink);
    let baseline = galley.rows.first().and_then(|row| Some(row.pos.y + row.glyphs.first()?.pos.y)).unwrap_or(0.0);
    let left = match anchor {
        Anchor::Start => at.x,
        Anchor::Middle => at.x - galley.size().x / 2.0,
        Anchor::End => at.x - galley.size().x,
    };
    painter.galley(pos2(left, at.y - baseline), galley, ink);
}
