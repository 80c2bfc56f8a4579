use egui::{Context, Key, Modifiers, Ui, vec2};

use crate::{
    app::{Command, Present},
    ui::cx::Cx,
};

/// Clickers send Page Down and Page Up, and a full stop for a blank screen.
const KEYS: [(Key, Present); 13] = [
    (Key::ArrowRight, Present::Next),
    (Key::Space, Present::Next),
    (Key::PageDown, Present::Next),
    (Key::ArrowLeft, Present::Back),
    (Key::PageUp, Present::Back),
    (Key::Backspace, Present::Back),
    (Key::Home, Present::First),
    (Key::End, Present::Last),
    (Key::Enter, Present::Open),
    (Key::Escape, Present::Leave),
    (Key::B, Present::Blank),
    (Key::Period, Present::Blank),
    (Key::H, Present::HighContrast),
];

const DIGITS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// Takes the keys of a presentation before any control sees them.
pub(super) fn take(ctx: &Context, cx: &mut Cx<'_>) {
    if super::is_asked(cx) {
        return;
    }
    let areas = DIGITS.into_iter().enumerate().map(|(place, key)| (key, Present::Area(place)));
    for (key, what) in KEYS.into_iter().chain(areas) {
        if ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            cx.push(Command::Present(what));
        }
    }
}

/// Up and down scroll what does not fit.
pub(super) fn scroll(ui: &Ui) {
    for (key, delta) in [(Key::ArrowDown, -60.0), (Key::ArrowUp, 60.0)] {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            ui.scroll_with_delta(vec2(0.0, delta));
        }
    }
}
