use egui::{KeyboardShortcut, Modifiers};

use super::cx::Cx;
use crate::app::{Action, Command, Key, Shortcut};

/// Takes the keys of the menus' commands before any control sees them.
pub(super) fn take(ctx: &egui::Context, cx: &mut Cx<'_>) {
    // Shift first: Ctrl+Z would also match Ctrl+Shift+Z.
    let mut all: Vec<(Action, Shortcut)> =
        Action::all().flat_map(|action| action.shortcuts().iter().map(move |keys| (action, *keys))).collect();
    all.sort_by_key(|(_, keys)| !keys.shift);
    // A text field undoes its own typing, and moves by words.
    let types = ctx.text_edit_focused();
    for (action, keys) in all {
        let belongs_to_text = matches!(action, Action::Undo | Action::Redo | Action::PreviousPage | Action::NextPage);
        if types && belongs_to_text {
            continue;
        }
        if action.is_enabled(cx.state) && ctx.input_mut(|input| input.consume_shortcut(&keyboard_shortcut(keys))) {
            cx.push(Command::Do(action));
        }
    }
}

/// The keys as this platform writes them, e.g. `Ctrl+O`.
pub(super) fn label(ctx: &egui::Context, keys: Shortcut) -> String {
    ctx.format_shortcut(&keyboard_shortcut(keys))
}

fn keyboard_shortcut(keys: Shortcut) -> KeyboardShortcut {
    let mut modifiers = Modifiers::NONE;
    if keys.command {
        modifiers = modifiers.plus(Modifiers::COMMAND);
    }
    if keys.shift {
        modifiers = modifiers.plus(Modifiers::SHIFT);
    }
    if keys.alt {
        modifiers = modifiers.plus(Modifiers::ALT);
    }
    let key = match keys.key {
        Key::Letter(letter) => egui::Key::from_name(&letter.to_string()),
        Key::Digit(digit) => egui::Key::from_name(&digit.to_string()),
        Key::Left => Some(egui::Key::ArrowLeft),
        Key::Right => Some(egui::Key::ArrowRight),
        Key::Enter => Some(egui::Key::Enter),
        Key::Home => Some(egui::Key::Home),
    };
    KeyboardShortcut::new(modifiers, key.unwrap_or(egui::Key::F35))
}
