use egui::{
    CornerRadius, EventFilter, Id, Key, Modifiers, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo,
    accesskit::{self, Role},
    pos2, vec2,
};

use crate::ui::{cx::Cx, lettering::Lettering, ring::ring, style::colour};

/// One choice of a row.
pub(in crate::ui) struct Segment {
    /// What stands in it.
    pub(in crate::ui) text: String,
    /// What a screen reader says.
    pub(in crate::ui) spoken: String,
}

/// A row of choices of which one is chosen: one Tab stop, arrows choose. Gives the newly chosen one.
///
/// `widths`: one for all segments; `None` fits each to its text.
#[expect(clippy::too_many_arguments, reason = "a row with its name, its choices and its measures")]
pub(in crate::ui) fn segments(
    ui: &mut Ui,
    cx: &Cx<'_>,
    id: Id,
    name: &str,
    all: &[Segment],
    chosen: Option<usize>,
    (width, height): (Option<f32>, f32),
    letters: Lettering,
) -> Option<usize> {
    let widths: Vec<f32> =
        all.iter().map(|s| width.unwrap_or_else(|| letters.strong().width(ui, &s.text) + 22.0)).collect();
    let size = vec2(widths.iter().sum(), height);
    let (_, rect) = ui.allocate_space(size);
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, true, name));
    let mut picked = keys(ui, &response, chosen, all.len());
    let rects: Vec<Rect> = widths
        .iter()
        .scan(rect.left(), |left, width| {
            let from = *left;
            *left += width;
            Some(Rect::from_min_max(pos2(from, rect.top()), pos2(*left, rect.bottom())))
        })
        .collect();
    if response.clicked()
        && let Some(at) = response.interact_pointer_pos()
    {
        picked = rects.iter().position(|rect| rect.contains(at)).or(picked);
    }
    let hovered = response.hover_pos().and_then(|at| rects.iter().position(|rect| rect.contains(at)));
    paint(ui, cx, rect, &rects, all, chosen, hovered, letters);
    picked = speak(ui, id, &rects, all, chosen).or(picked);
    ring(ui, cx, &response, cx.m.radius.control);
    picked.filter(|picked| Some(*picked) != chosen)
}

/// Arrows, Home and End while the row has the focus.
fn keys(ui: &Ui, response: &egui::Response, chosen: Option<usize>, count: usize) -> Option<usize> {
    if !response.has_focus() {
        return None;
    }
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let last = count.saturating_sub(1);
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let before = pressed(Key::ArrowLeft) | pressed(Key::ArrowUp);
    let after = pressed(Key::ArrowRight) | pressed(Key::ArrowDown);
    let space = pressed(Key::Space);
    match (before, after, pressed(Key::Home), pressed(Key::End)) {
        (true, ..) => Some(chosen.map_or(0, |chosen| chosen.saturating_sub(1))),
        (_, true, ..) => Some(chosen.map_or(0, |chosen| (chosen + 1).min(last))),
        (_, _, true, _) => Some(0),
        (_, _, _, true) => Some(last),
        _ if space && chosen.is_none() => Some(0),
        _ => None,
    }
}

#[expect(clippy::too_many_arguments, reason = "all that a row shows")]
fn paint(
    ui: &Ui,
    cx: &Cx<'_>,
    rect: Rect,
    rects: &[Rect],
    all: &[Segment],
    chosen: Option<usize>,
    hovered: Option<usize>,
    letters: Lettering,
) {
    let theme = cx.theme;
    let painter = ui.painter();
    let whole = CornerRadius::same(cx.m.radius.control as u8);
    let edge = Stroke::new(cx.m.stroke.control, colour(theme.outline));
    let corners = |place: usize| end_corners(whole.nw, place == 0, place + 1 == rects.len());
    painter.rect_filled(rect, whole, colour(theme.surface));
    if let Some((place, part)) = hovered.and_then(|place| Some((place, rects.get(place)?))) {
        painter.rect_filled(*part, corners(place), colour(theme.accent_soft));
    }
    for part in rects.iter().skip(1) {
        painter.vline(part.left(), part.y_range(), edge);
    }
    painter.rect_stroke(rect, whole, edge, StrokeKind::Inside);
    if let Some((place, part)) = chosen.and_then(|place| Some((place, rects.get(place)?))) {
        // Over the outline and the lines at its sides.
        let (before, after) = (if place == 0 { 0.0 } else { 0.5 }, if place + 1 == rects.len() { 0.0 } else { 0.5 });
        let block =
            Rect::from_min_max(pos2(part.left() - before, part.top()), pos2(part.right() + after, part.bottom()));
        painter.rect_filled(block, corners(place), colour(theme.accent));
    }
    for (place, (part, segment)) in rects.iter().zip(all).enumerate() {
        let letters = if chosen == Some(place) { letters.strong().ink(theme.on_accent) } else { letters };
        let galley = letters.galley(ui, &segment.text, f32::INFINITY);
        painter.galley(part.center() - galley.size() / 2.0, galley, letters.colour);
    }
}

/// The corners of a part in a row: those at the ends follow the whole.
fn end_corners(radius: u8, is_first: bool, is_last: bool) -> CornerRadius {
    let (first, last) = (if is_first { radius } else { 0 }, if is_last { radius } else { 0 });
    CornerRadius { nw: first, sw: first, ne: last, se: last }
}

/// Gives a screen reader one radio button per choice. Gives the one that it pressed.
pub(in crate::ui) fn speak(
    ui: &mut Ui,
    group: Id,
    rects: &[Rect],
    all: &[Segment],
    chosen: Option<usize>,
) -> Option<usize> {
    let builder = UiBuilder::new().accessibility_parent(group).max_rect(ui.min_rect());
    let child = ui.new_child(builder);
    let mut pressed = None;
    for (place, (rect, segment)) in rects.iter().zip(all).enumerate() {
        let id = group.with(place);
        let response = child.interact(*rect, id, Sense::empty());
        let is_chosen = chosen == Some(place);
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &segment.spoken));
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_position_in_set(place + 1);
            node.set_size_of_set(all.len());
            node.add_action(accesskit::Action::Click);
        });
        if ui.input(|input| input.has_accesskit_action_request(id, accesskit::Action::Click)) {
            pressed = Some(place);
        }
    }
    if let Some(chosen) = chosen {
        ui.ctx().accesskit_node_builder(group, |node| node.set_active_descendant(group.with(chosen).accesskit_id()));
    }
    pressed
}
