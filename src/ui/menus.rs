use egui::{Context, Event, Id, Key, Modifiers, Popup, Response};

use super::cx::Cx;
use crate::app::{Action, Command};

/// The menus of the bar, and which of them a key has just opened.
#[derive(Debug, Default)]
pub(super) struct Menus {
    /// The buttons from the left, as they were last drawn.
    buttons: Vec<Id>,
    /// Whether the first entry of the menu that opens next takes the focus.
    awaits_entry: bool,
    /// How many of the calls to the menu bar have been answered.
    calls: u64,
    /// Whether Alt is held, and nothing else has been pressed with it.
    is_alt_alone: bool,
    /// What had the focus before it was called here.
    before: Option<Id>,
}

impl Menus {
    /// The button of the first menu.
    pub(super) fn first(&self) -> Option<Id> {
        self.buttons.first().copied()
    }

    /// Whether the focus is on one of the buttons, and what had it before it was called there.
    pub(super) fn left_from(&mut self, id: Id) -> Option<Id> {
        if self.buttons.contains(&id) { self.before.take() } else { None }
    }

    /// Whether Alt was pressed and let go of with nothing between.
    fn alt_alone(&mut self, event: &Event) -> bool {
        match event {
            Event::Key { key: Key::AltLeft, pressed: true, .. } => self.is_alt_alone = true,
            Event::Key { key: Key::AltLeft, pressed: false, .. } => return std::mem::take(&mut self.is_alt_alone),
            Event::Key { .. } | Event::PointerButton { .. } | Event::MouseWheel { .. } | Event::WindowFocused(_) => {
                self.is_alt_alone = false;
            }
            _ => {}
        }
        false
    }
}

/// Takes the keys of the bar once its buttons are drawn: the focus that is called here, the arrows from one open menu to
/// the next.
pub(super) fn keys(ctx: &Context, cx: &mut Cx<'_>, buttons: &[Response]) {
    let menus = &mut cx.memory.menus;
    menus.buttons = buttons.iter().map(|button| button.id).collect();
    if ctx.input(|input| input.events.iter().filter(|event| menus.alt_alone(event)).count() > 0) && !ctx.os().is_mac() {
        cx.push(Command::Do(Action::ToMenus));
    }
    if std::mem::replace(&mut cx.memory.menus.calls, cx.state.menu_calls) != cx.state.menu_calls
        && let Some(first) = buttons.first()
    {
        cx.memory.menus.before = ctx.memory(egui::Memory::focused);
        first.request_focus();
    }
    if cx.memory.by_keyboard && buttons.iter().any(|button| button.clicked()) {
        cx.memory.menus.awaits_entry = true;
    }
    let is_open = |button: &Response| Popup::is_id_open(ctx, Popup::default_response_id(button));
    let Some(open) = buttons.iter().position(is_open) else { return };
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let next = match (pressed(Key::ArrowLeft), pressed(Key::ArrowRight)) {
        (true, _) => open.checked_sub(1),
        (_, true) => Some(open + 1),
        _ => None,
    };
    if let Some(next) = next.and_then(|next| buttons.get(next)) {
        Popup::open_id(ctx, Popup::default_response_id(next));
        next.request_focus();
        cx.memory.menus.awaits_entry = true;
    }
}

/// The first entry that can be used takes the focus in a menu that a key has opened.
pub(super) fn take_focus(cx: &mut Cx<'_>, entry: &Response) {
    if entry.enabled() && std::mem::take(&mut cx.memory.menus.awaits_entry) {
        entry.request_focus();
    }
}
