use super::cx::Cx;
use crate::app::{Action, Command};

/// How far a wheel or two fingers must go for one step: the logarithm of a factor.
const STEP: f32 = 0.08;

/// Ctrl with the wheel, or two fingers, makes everything larger or smaller by steps.
pub(super) fn take(ctx: &egui::Context, cx: &mut Cx<'_>) {
    let turned = ctx.input(egui::InputState::zoom_delta);
    if turned == 1.0 || !turned.ln().is_finite() {
        return;
    }
    cx.memory.zoomed += turned.ln();
    let action = match cx.memory.zoomed {
        zoomed if zoomed > STEP => Action::Larger,
        zoomed if zoomed < -STEP => Action::Smaller,
        _ => return,
    };
    cx.memory.zoomed = 0.0;
    cx.push(Command::Do(action));
}
