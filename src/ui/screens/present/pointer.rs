use std::time::Duration;

use egui::{Context, CursorIcon, Event};

use crate::ui::cx::Cx;

/// After this time without moving, in seconds, the pointer hides.
const STAYS: f64 = 2.0;

/// Hides the pointer that does not move.
pub(super) fn hide(ctx: &Context, cx: &mut Cx<'_>) {
    let (now, moves) = ctx.input(|input| {
        let moves = input.events.iter().any(|event| matches!(event, Event::PointerMoved(_) | Event::MouseMoved(_)));
        (input.time, moves)
    });
    let Some(on_wall) = &mut cx.memory.on_wall else { return };
    if moves {
        on_wall.moved_at = now;
    }
    let left = STAYS - (now - on_wall.moved_at);
    if left > 0.0 {
        ctx.request_repaint_after(Duration::from_secs_f64(left));
    } else {
        ctx.set_cursor_icon(CursorIcon::None);
    }
}

/// Whether the pointer was moved since the presentation began, and does not hide yet.
pub(super) fn is_seen(ctx: &Context, cx: &Cx<'_>) -> bool {
    let now = ctx.input(|input| input.time);
    cx.memory.on_wall.as_ref().is_some_and(|on_wall| on_wall.moved_at > on_wall.since && now - on_wall.moved_at < STAYS)
}
