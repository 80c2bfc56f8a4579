use std::time::Duration;

use egui::{
    Align, CornerRadius, Frame, Layout, Margin, Panel, Rect, Stroke, StrokeKind, Ui,
    accesskit::{Live, Role},
    vec2,
};

use super::{cx::Cx, frame::NARROW, style::colour, widgets::secondary};
use crate::app::{Command, State};

/// How long something must take, in seconds, before it is worth a word.
const QUIET: f64 = 0.2;

/// The width of the track, in points, where there is room for it.
const TRACK: f32 = 240.0;

/// How many ids the bar uses up: as many are left out without it, so that what is below keeps its own, and the focus.
const IDS: usize = 1;

/// What people wait for.
struct Busy {
    /// What is being done, for the screen reader; the same from the beginning to the end.
    name: String,
    /// The same with how far it has come.
    text: String,
    /// How many are done, of how many; `None` where nobody knows.
    share: Option<(usize, usize)>,
    can_cancel: bool,
}

/// Says at the foot of the window what takes long, how far it has come, and offers to cancel what can be cancelled.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(busy) = busy(cx.state, cx) else {
        cx.memory.busy_since = None;
        ui.skip_ahead_auto_ids(IDS);
        return;
    };
    let now = ui.input(|input| input.time);
    let since = *cx.memory.busy_since.get_or_insert(now);
    let left = QUIET - (now - since);
    if left > 0.0 {
        ui.ctx().request_repaint_after(Duration::from_secs_f64(left));
        ui.skip_ahead_auto_ids(IDS);
        return;
    }
    // Its ends stand where those of the columns over it do.
    let (left, right) = match ui.ctx().content_rect().width() {
        width if width < NARROW => (12, 12),
        width if width < 1100.0 => (24, 24),
        _ => (24, 40),
    };
    let frame = Frame::new().fill(colour(cx.theme.sunken)).inner_margin(Margin { left, right, top: 6, bottom: 6 });
    Panel::bottom("task").resizable(false).show_separator_line(false).frame(frame).show(ui, |ui| {
        let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
        ui.painter().hline(ui.clip_rect().x_range(), ui.clip_rect().top() + 0.5, line);
        let is_wide = ui.available_width() >= 560.0;
        ui.horizontal(|ui| {
            ui.set_min_height(cx.m.control.least);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if busy.can_cancel {
                    let word = cx.say("word-cancel");
                    if secondary(ui, cx, &word, None).clicked() {
                        cx.push(Command::CancelTask);
                    }
                    ui.add_space(16.0);
                }
                let room = ui.available_width();
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| progress(ui, cx, &busy, room, is_wide));
            });
        });
    });
}

/// What takes long now.
fn busy(state: &State, cx: &Cx<'_>) -> Option<Busy> {
    let alone = |key| {
        let name = cx.say(key);
        Some(Busy { text: name.clone(), name, share: None, can_cancel: false })
    };
    if !state.is_loaded {
        return alone("task-loading");
    }
    let counted = |name, key, done: usize, of: usize| {
        let text = cx.say_with(key, &[("done", done.into()), ("of", of.into())]);
        Some(Busy { name: cx.say(name), text, share: Some((done, of)), can_cancel: true })
    };
    if let Some(task) = &state.task {
        return counted("task-opening-name", "task-opening", task.done.min(task.of), task.of);
    }
    if let Some(last) = state.drawing.last() {
        return alone("task-picture").map(|busy| Busy { can_cancel: !last.is_cancelled(), ..busy });
    }
    if let Some(last) = state.reporting.last() {
        return alone("task-report").map(|busy| Busy { can_cancel: !last.is_cancelled(), ..busy });
    }
    state.reading.and_then(|reading| counted("task-loading", "task-loading-some", reading.done, reading.of))
}

/// The words, and how full the track is; one node for both.
fn progress(ui: &mut Ui, cx: &Cx<'_>, busy: &Busy, room: f32, is_wide: bool) {
    let letters = cx.small();
    let track = if is_wide && busy.share.is_some() { TRACK } else { 0.0 };
    let galley = letters.galley(ui, &busy.text, (room - track - 16.0).max(80.0));
    let size = vec2(galley.size().x + if track > 0.0 { track + 16.0 } else { 0.0 }, galley.size().y.max(8.0));
    let (_, rect) = ui.allocate_space(size);
    let response = ui.interact(rect, egui::Id::unique("task progress"), egui::Sense::empty());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::ProgressIndicator, true, &busy.name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_live(Live::Polite);
        if let Some((done, of)) = busy.share {
            node.set_numeric_value(done as f64);
            node.set_min_numeric_value(0.0);
            node.set_max_numeric_value(of as f64);
        }
    });
    let left = rect.left() + galley.size().x + 16.0;
    ui.painter().galley(egui::pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, letters.colour);
    if let Some((done, of)) = busy.share.filter(|_| track > 0.0) {
        let whole = Rect::from_center_size(egui::pos2(left + track / 2.0, rect.center().y), vec2(track, 8.0));
        let radius = CornerRadius::same(4);
        let edge = Stroke::new(1.0, colour(cx.theme.outline));
        ui.painter().rect(whole, radius, colour(cx.theme.surface), edge, StrokeKind::Inside);
        let full = whole.with_max_x(whole.left() + track * done as f32 / of.max(1) as f32);
        if full.width() >= 8.0 {
            ui.painter().rect_filled(full, radius, colour(cx.theme.accent));
        }
    }
}
