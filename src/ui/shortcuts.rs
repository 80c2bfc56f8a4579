use egui::{KeyboardShortcut, Modifiers};

use super::cx::Cx;
use crate::app::{Action, Command, Key, Platform, Shortcut, State};

/// Takes the keys of the menus' commands before any control sees them.
pub(super) fn take(ctx: &egui::Context, cx: &mut Cx<'_>) {
    let is_covered = cx.state.is_asking() || cx.state.overlay.is_some();
    let presents = cx.state.presenting.is_some();
    let platform = platform(ctx);
    // Shift first: Ctrl+Z would also match Ctrl+Shift+Z.
    let mut all: Vec<(Action, Shortcut)> = Action::all()
        .flat_map(|action| action.shortcuts(platform).into_iter().map(move |keys| (action, keys)))
        .collect();
    all.sort_by_key(|(_, keys)| !keys.shift);
    let types = ctx.text_edit_focused();
    for (action, keys) in all {
        let is_elsewhere =
            (is_covered && !works_over(cx.state, action)) || (presents && !action.works_while_presenting());
        if (types && action.gives_way_to_typing()) || is_elsewhere {
            continue;
        }
        if action.is_enabled(cx.state) && ctx.input_mut(|input| input.consume_shortcut(&keyboard_shortcut(keys))) {
            cx.push(Command::Do(action));
        }
    }
}

/// Whether an action can be done while something lies over the screen: what can be seen and undone there.
fn works_over(state: &State, action: Action) -> bool {
    let is_overlay = matches!(action, Action::Palette | Action::Shortcuts | Action::About | Action::Help);
    action.works_over_dialogs() || (is_overlay && !state.is_asking())
}

/// Whose habits the keys follow.
pub(super) fn platform(ctx: &egui::Context) -> Platform {
    if ctx.os().is_mac() { Platform::Mac } else { Platform::Other }
}

/// The usual keys of an action as this platform writes them, e.g. `Ctrl+O`; empty where it has none.
pub(super) fn keys_of(ctx: &egui::Context, action: Action) -> String {
    let keys = action.shortcuts(platform(ctx));
    keys.first().map(|keys| label(ctx, *keys)).unwrap_or_default()
}

/// The keys as this platform writes them.
pub(super) fn label(ctx: &egui::Context, keys: Shortcut) -> String {
    let text = ctx.format_shortcut(&keyboard_shortcut(keys));
    // egui names these keys; people know them by their sign.
    [("Comma", ","), ("Slash", "/"), ("OpenBracket", "["), ("Plus", "+"), ("Minus", "−"), ("Equals", "=")]
        .into_iter()
        .find_map(|(name, sign)| Some(format!("{}{sign}", text.strip_suffix(name)?)))
        .unwrap_or(text)
}

fn keyboard_shortcut(keys: Shortcut) -> KeyboardShortcut {
    let mut modifiers = Modifiers::NONE;
    if keys.command {
        modifiers = modifiers.plus(Modifiers::COMMAND);
    }
    if keys.control {
        modifiers = modifiers.plus(Modifiers::CTRL);
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
        Key::Function(number) => egui::Key::from_name(&format!("F{number}")),
        Key::Plus => Some(egui::Key::Plus),
        Key::Equals => Some(egui::Key::Equals),
        Key::Minus => Some(egui::Key::Minus),
        Key::Comma => Some(egui::Key::Comma),
        Key::Slash => Some(egui::Key::Slash),
        Key::OpenBracket => Some(egui::Key::OpenBracket),
    };
    KeyboardShortcut::new(modifiers, key.unwrap_or(egui::Key::F35))
}
