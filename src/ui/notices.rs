use egui::{Align2, Area, Color32, CornerRadius, Frame, Id, Margin, Order, Rect, Vec2, pos2, vec2};

use super::{cx::Cx, lettering::Lettering, ring::ring, style::colour};
use crate::app::{Command, Notice};

/// How long a notice stays, in seconds.
const STAY: f64 = 6.0;

/// How long one stays that tells of trouble, or that has a word to press: keys need time to get there.
const STAY_LONG: f64 = 20.0;

/// Between the notice and the edge of the window.
const EDGE: f32 = 24.0;

/// Draws the newest notice at the foot of the window, and lets old ones go.
pub(super) fn show(ctx: &egui::Context, cx: &mut Cx<'_>) {
    let now = ctx.input(|input| input.time);
    cx.memory.notices.retain(|number, _| cx.state.notices.iter().any(|notice| notice.number == *number));
    // On a wall only trouble is shown.
    let presents = cx.state.presenting.is_some();
    let Some(notice) = cx.state.notices.iter().rfind(|notice| notice.is_trouble || !presents) else { return };
    let since = *cx.memory.notices.entry(notice.number).or_insert(now);
    let stay = if notice.is_trouble || notice.action.is_some() { STAY_LONG } else { STAY };
    let (side, offset) = place(ctx, cx);
    let area = Area::new(Id::unique(("notice", notice.number)))
        .order(Order::Foreground)
        .anchor(side, Vec2::new(0.0, offset))
        .show(ctx, |ui| draw(ui, cx, notice));
    cx.memory.notice_size = area.response.rect.size();
    let is_held = area.response.contains_pointer() || area.inner;
    if is_held {
        cx.memory.notices.insert(notice.number, now);
    }
    let left = stay - (now - since);
    if left <= 0.0 && !is_held {
        cx.push(Command::Dismiss(notice.number));
    } else {
        ctx.request_repaint_after(std::time::Duration::from_secs_f64(left.max(0.05)));
    }
}

/// At the foot of the window; at its top, under the menu bar, where it would lie over what the keyboard is on.
fn place(ctx: &egui::Context, cx: &Cx<'_>) -> (Align2, f32) {
    let (window, size) = (ctx.content_rect(), cx.memory.notice_size);
    let foot = Rect::from_center_size(
        pos2(window.center().x, window.bottom() - EDGE - size.y / 2.0),
        size + vec2(2.0 * EDGE, 2.0 * EDGE),
    );
    match cx.memory.focus_rect.get() {
        Some(focus) if focus.intersects(foot) => (Align2::CENTER_TOP, EDGE + cx.m.control.menu_bar),
        _ => (Align2::CENTER_BOTTOM, -EDGE),
    }
}

/// Draws it; gives whether something in it has the focus.
fn draw(ui: &mut egui::Ui, cx: &mut Cx<'_>, notice: &Notice) -> bool {
    // Files are named after people: no path stands on a wall.
    let is_public = |name: &str| cx.state.presenting.is_none() || name != "path";
    let gaps = notice.gaps.iter().map(|(name, text)| (*name, if is_public(name) { text.as_str() } else { "…" }.into()));
    let gaps: Vec<_> = gaps.collect();
    let text = cx.say_with(notice.key, &gaps);
    let ground = cx.theme.text;
    let letters = cx.body().ink(cx.theme.surface);
    let mut focused = false;
    let mut is_called = cx.memory.notice_calls != cx.state.notice_calls;
    cx.memory.notice_calls = cx.state.notice_calls;
    if cx.memory.awaits_notice.is_some_and(|before| notice.number > before) {
        cx.memory.awaits_notice = None;
        is_called = true;
    }
    if is_called {
        cx.memory.before_notice = ui.ctx().memory(egui::Memory::focused);
    }
    Frame::new()
        .fill(colour(ground))
        .corner_radius(CornerRadius::same(cx.m.radius.control as u8))
        .inner_margin(Margin::symmetric(16, 11))
        .show(ui, |ui| {
            ui.set_max_width((ui.ctx().content_rect().width() - 64.0).min(640.0));
            ui.horizontal_wrapped(|ui| {
                let message = cx.write(ui, &text, letters);
                ui.ctx().accesskit_node_builder(message.id, |node| {
                    node.set_role(egui::accesskit::Role::Status);
                    node.set_label(text.clone());
                    node.set_live(if notice.is_trouble {
                        egui::accesskit::Live::Assertive
                    } else {
                        egui::accesskit::Live::Polite
                    });
                });
                if let Some((word, command)) = &notice.action {
                    let word = cx.say(word);
                    focused |= pressed(ui, cx, &word, letters, || (**command).clone(), notice.number, &mut is_called);
                }
                let word = cx.say("word-close");
                let number = notice.number;
                focused |= pressed(ui, cx, &word, letters, || Command::Dismiss(number), number, &mut is_called);
            });
        });
    focused
}

fn pressed(
    ui: &mut egui::Ui,
    cx: &mut Cx<'_>,
    word: &str,
    letters: Lettering,
    command: impl Fn() -> Command,
    number: u64,
    is_called: &mut bool,
) -> bool {
    ui.add_space(24.0);
    let button = egui::Button::new(letters.strong().job(word, f32::INFINITY))
        .fill(Color32::TRANSPARENT)
        .frame(false)
        .min_size(Vec2::new(cx.m.control.least, cx.m.control.least));
    let response = ui.add(button);
    // The first word takes the focus that was called here.
    if std::mem::take(is_called) {
        response.request_focus();
    }
    ring(ui, cx, &response, cx.m.radius.small);
    if response.clicked() {
        cx.push(command());
        cx.push(Command::Dismiss(number));
        // The notice goes: the focus returns to where it was called from.
        if let Some(before) = cx.memory.before_notice.take() {
            ui.ctx().memory_mut(|memory| memory.request_focus(before));
        }
    }
    response.has_focus()
}
