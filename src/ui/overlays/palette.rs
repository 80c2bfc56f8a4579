use egui::{
    Align2, CornerRadius, EventFilter, Frame, Id, Key, Margin, Modifiers, Rect, Response, ScrollArea, Sense, Stroke,
    StrokeKind, TextEdit, Ui, UiBuilder, WidgetInfo,
    accesskit::{self, Role},
    pos2,
    text::LayoutJob,
    vec2,
};

use super::sheet::{MARGIN, hanging};
use crate::{
    app::{Command, Found, HelpPage, Route, find},
    ui::{
        cx::Cx,
        shortcuts,
        style::colour,
        widgets::{Icon, icon_at, roll},
    },
};

/// The field and the line of keys at the foot: how high they are.
const FIELD: f32 = 44.0;
const FOOT: f32 = 22.0;

/// In a window lower than this there is no such line, and in a narrower list the keys stand beside the name alone.
const LOW: f32 = 400.0;
const NARROW: f32 = 420.0;

/// Between the edge of a row and what is in it.
const INSET: f32 = 12.0;

/// Find a command or a place by typing: the field keeps the focus, the arrows walk the list under it.
pub(super) fn show(ctx: &egui::Context, cx: &mut Cx<'_>, is_new: bool) {
    let title = cx.say("action-palette");
    let should_close = hanging(ctx, cx, ("palette", &title), |ui, cx| content(ui, cx, is_new));
    if should_close {
        cx.push(Command::Show(None));
    }
}

fn content(ui: &mut Ui, cx: &mut Cx<'_>, is_new: bool) {
    let mut text = std::mem::take(&mut cx.memory.finding.text);
    let id = Id::unique("palette field");
    if ui.memory(|memory| memory.has_focus(id)) {
        let filter = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    }
    let found = find(cx.state, &text);
    let walked = walk(ui, cx, found.len());
    let entered = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    let field = field(ui, cx, id, &mut text, found.len());
    if is_new {
        field.request_focus();
    }
    if field.changed() {
        cx.memory.finding.at = 0;
    }
    let found = if field.changed() { find(cx.state, &text) } else { found };
    cx.memory.finding.text = text;
    separate(ui, cx);
    let list = Id::unique("palette list");
    announce(ui, cx, found.len());
    let pressed = if found.is_empty() {
        let words = cx.say("find-nothing");
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            ui.add_space(INSET);
            cx.write(ui, &words, cx.body());
        });
        ui.add_space(12.0);
        None
    } else {
        rows(ui, cx, list, &found, walked)
    };
    // In a very low window the list needs the room.
    if ui.ctx().content_rect().height() >= LOW {
        foot(ui, cx);
    }
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_controls(vec![list.accesskit_id()]);
        if !found.is_empty() {
            node.set_active_descendant(list.with(cx.memory.finding.at).accesskit_id());
        }
    });
    let chosen = pressed.or_else(|| entered.then_some(cx.memory.finding.at));
    match chosen.map(|place| found.get(place)) {
        Some(Some(one)) => {
            cx.push(Command::Show(None));
            cx.push(one.command.clone());
        }
        // Nothing of that name: the help may know it under another.
        Some(None) => {
            cx.push(Command::Show(None));
            cx.push(Command::Go(Route::Help(HelpPage::default())));
        }
        None => {}
    }
}

/// What is looked for: an icon, the field, and at the end of the row how many there are. The rows below are in line.
fn field(ui: &mut Ui, cx: &Cx<'_>, id: Id, text: &mut String, count: usize) -> Response {
    let (_, row) = ui.allocate_space(vec2(ui.available_width(), FIELD));
    icon_at(ui, Icon::Search, pos2(row.left() + INSET + 8.0, row.center().y), colour(cx.theme.text_muted));
    let words = cx.say_with("find-count", &[("count", count.into())]);
    let counted = cx.muted().galley(ui, &words, f32::INFINITY);
    let left = row.left() + INSET + 16.0 + 12.0;
    let end = row.right() - INSET - counted.size().x;
    // In a very narrow window the field needs the room.
    let has_room = end - left > 200.0;
    let right = if has_room { end - 12.0 } else { row.right() - INSET };
    if has_room {
        ui.painter().galley(pos2(end, row.center().y - counted.size().y / 2.0), counted, cx.muted().colour);
    }
    let letters = cx.question();
    let edit = TextEdit::singleline(text)
        .id(id)
        .hint_text(cx.say("find-hint"))
        .desired_width(right - left)
        .frame(Frame::NONE)
        .margin(Margin::ZERO)
        .align(Align2::LEFT_CENTER)
        .min_size(vec2(0.0, letters.step.line))
        .font(letters.font());
    let high = letters.step.line;
    let at = Rect::from_min_max(pos2(left, row.center().y - high / 2.0), pos2(right, row.center().y + high / 2.0));
    // The caret tells where the focus is: it can be nowhere else.
    let response = ui.new_child(UiBuilder::new().id_salt("field").max_rect(at)).add(edit);
    let name = cx.say("action-palette");
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
    response
}

/// A hairline from edge to edge of the card.
fn separate(ui: &mut Ui, cx: &Cx<'_>) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 8.0));
    let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
    ui.painter().hline(rect.x_range().expand(MARGIN), rect.top() + 0.5, line);
}

/// Which keys there are; each stays beside what it does.
fn foot(ui: &mut Ui, cx: &Cx<'_>) {
    separate(ui, cx);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), FOOT));
    let mut x = rect.left() + INSET;
    for part in cx.say("find-keys").split(" · ") {
        let galley = cx.muted().galley(ui, part, f32::INFINITY);
        let width = galley.size().x;
        ui.painter().galley(pos2(x, rect.top()), galley, cx.muted().colour);
        x += width + 20.0;
    }
}

/// Tells a screen reader how many there are, when that changes.
fn announce(ui: &Ui, cx: &Cx<'_>, count: usize) {
    let words = cx.say_with("find-count", &[("count", count.into())]);
    let response = ui.interact(egui::Rect::NOTHING, Id::unique("palette count"), Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &words));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_label(words.as_str());
        node.set_live(accesskit::Live::Polite);
    });
}

/// Moves the mark by the arrows; gives whether it moved.
fn walk(ui: &Ui, cx: &mut Cx<'_>, count: usize) -> bool {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let at = &mut cx.memory.finding.at;
    let before = *at;
    let last = count.saturating_sub(1);
    if pressed(Key::ArrowDown) {
        *at = if *at >= last { 0 } else { *at + 1 };
    }
    if pressed(Key::ArrowUp) {
        *at = if *at == 0 { last } else { *at - 1 };
    }
    if pressed(Key::PageDown) {
        *at = (*at + 8).min(last);
    }
    if pressed(Key::PageUp) {
        *at = at.saturating_sub(8);
    }
    *at = (*at).min(last);
    *at != before
}

/// The list; gives the row that was pressed.
fn rows(ui: &mut Ui, cx: &mut Cx<'_>, list: Id, found: &[Found], walked: bool) -> Option<usize> {
    let window = ui.ctx().content_rect();
    let below = if window.height() >= LOW { FOOT + 36.0 } else { 20.0 };
    let room = (window.bottom() - ui.cursor().top() - below).clamp(60.0, 440.0);
    let mut pressed = None;
    let area = ScrollArea::vertical().id_salt("palette rows").max_height(room);
    roll(ui, area, |ui| {
        ui.set_width(ui.available_width());
        let group = ui.interact(ui.max_rect(), list, Sense::empty());
        group.widget_info(|| WidgetInfo::labeled(Role::ListBox, true, cx.say("find-list")));
        for (place, one) in found.iter().enumerate() {
            if row(ui, cx, list, place, one, found.len(), walked) {
                pressed = Some(place);
            }
        }
    });
    pressed
}

/// One row; gives whether it was pressed.
fn row(ui: &mut Ui, cx: &mut Cx<'_>, list: Id, place: usize, one: &Found, of: usize, walked: bool) -> bool {
    let width = ui.available_width();
    let keys = one.action.map(|action| shortcuts::keys_of(ui.ctx(), action)).unwrap_or_default();
    let keys_galley = (!keys.is_empty()).then(|| cx.small().galley(ui, &keys, f32::INFINITY));
    let keys_room = keys_galley.as_ref().map_or(0.0, |galley| (galley.size().x + 16.0).max(96.0) + 12.0);
    let room = width - 24.0 - keys_room;
    let label = ui.ctx().fonts_mut(|fonts| fonts.layout_job(label(cx, one, room)));
    let about_room = if width < NARROW { width - 24.0 } else { room };
    let about = (!one.about.is_empty()).then(|| cx.muted().galley(ui, &one.about, about_room));
    let about_height = about.as_ref().map_or(0.0, |galley| galley.size().y + 1.0);
    let (_, rect) = ui.allocate_space(vec2(width, (label.size().y + about_height + 10.0).max(40.0)));
    let id = list.with(place);
    let child = ui.new_child(UiBuilder::new().accessibility_parent(list).max_rect(rect));
    // No Tab stop of its own: the field keeps the focus.
    let sense = Sense::CLICK - Sense::FOCUSABLE;
    let response = child.interact(rect, id, sense);
    let is_meant = cx.memory.finding.at == place;
    let spoken = [one.label.as_str(), &one.about, &keys];
    let spoken = spoken.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::labeled(Role::ListBoxOption, true, &spoken));
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_selected(is_meant);
        node.set_position_in_set(place + 1);
        node.set_size_of_set(of);
        node.add_action(accesskit::Action::Click);
    });
    if is_meant || response.hovered() {
        paint_ground(ui, cx, rect, is_meant);
    }
    if is_meant && walked {
        ui.scroll_to_rect(rect, None);
    }
    let top = rect.center().y - (label.size().y + about_height) / 2.0;
    let bottom = top + label.size().y + 1.0;
    let keys_at = if width < NARROW { top + label.size().y / 2.0 } else { rect.center().y };
    ui.painter().galley(pos2(rect.left() + INSET, top), label, cx.body().colour);
    if let Some(about) = about {
        ui.painter().galley(pos2(rect.left() + INSET, bottom), about, cx.muted().colour);
    }
    if let Some(keys) = keys_galley {
        let cap = vec2((keys.size().x + 16.0).max(96.0), 24.0);
        let cap = Rect::from_min_size(pos2(rect.right() - INSET - cap.x, keys_at - 12.0), cap);
        let edge = Stroke::new(1.0, colour(cx.theme.outline));
        let radius = CornerRadius::same(cx.m.radius.small as u8);
        ui.painter().rect(cap, radius, colour(cx.theme.surface), edge, StrokeKind::Inside);
        ui.painter().galley(cap.center() - keys.size() / 2.0, keys, cx.small().colour);
    }
    let is_asked = ui.input(|input| input.has_accesskit_action_request(id, accesskit::Action::Click));
    response.clicked() || is_asked
}

fn paint_ground(ui: &Ui, cx: &Cx<'_>, rect: Rect, is_meant: bool) {
    let radius = CornerRadius::same(cx.m.radius.control as u8);
    let ground = if is_meant { cx.theme.accent_soft } else { cx.theme.sunken };
    ui.painter().rect_filled(rect, radius, colour(ground));
    if is_meant && cx.theme.is_high_contrast() {
        ui.painter().rect_stroke(rect, radius, Stroke::new(2.0, colour(cx.theme.accent)), StrokeKind::Inside);
    }
}

/// The name with what was typed in semibold.
fn label(cx: &Cx<'_>, one: &Found, room: f32) -> LayoutJob {
    let mut job = LayoutJob::default();
    job.wrap.max_width = room;
    for (place, letter) in (0_u32..).zip(one.label.chars()) {
        let is_matched = one.matched.binary_search(&place).is_ok();
        let letters = if is_matched { cx.body().strong() } else { cx.body() };
        job.append(letter.encode_utf8(&mut [0; 4]), 0.0, letters.format());
    }
    job
}
