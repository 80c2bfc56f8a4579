//! Drawing and input: reads the [`State`], pushes [`Command`]s, and changes nothing itself.

mod at_once;
mod at_pause;
mod by_words;
mod chart_tip;
mod chart_view;
mod cx;
mod dialog;
mod fonts;
mod frame;
mod kept_focus;
mod leave_dialog;
mod lettering;
mod memory;
mod menu_bar;
mod menus;
mod notices;
mod on_wall;
mod other_dialog;
mod overlays;
mod path_field;
mod plan_memory;
mod ring;
mod save_dialog;
mod save_state;
mod screens;
mod scroll_keys;
mod shortcuts;
mod side_bar;
mod style;
mod task_bar;
mod wheel_zoom;
mod widgets;

pub use fonts::install as install_fonts;
pub use memory::Memory;

use crate::app::{Command, State};
use cx::Cx;

/// Draws the whole window and gives what the person wants to happen.
pub fn show(ui: &mut egui::Ui, state: &State, memory: &mut Memory) -> Vec<Command> {
    let theme = crate::look::theme(state.theme());
    style::apply(ui, theme, state.settings.may_move_on(state.system));
    ui.ctx().set_zoom_factor(state.settings.zoom.factor());
    memory.note_input(ui.ctx());
    let mut cx = Cx::new(state, theme, memory);
    ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| {
        node.set_label("Procuradar");
        node.set_language(cx.tag());
    });
    cx.memory.focus_rect.set(None);
    kept_focus::keep(ui.ctx(), &mut cx);
    by_words::look(ui.ctx(), &mut cx);
    shortcuts::take(ui.ctx(), &mut cx);
    wheel_zoom::take(ui.ctx(), &mut cx);
    task_bar::show(ui, &mut cx);
    // Until the settings are read, a few milliseconds, nothing is shown: no flash of another language.
    screens::present::give_focus_back(ui.ctx(), &mut cx);
    if state.presenting.is_some() {
        screens::present::show(ui, &mut cx);
    } else if state.is_loaded {
        frame::show(ui, &mut cx);
    }
    overlays::show(ui.ctx(), &mut cx);
    save_dialog::show(ui.ctx(), &mut cx);
    other_dialog::show(ui.ctx(), &mut cx);
    leave_dialog::show(ui.ctx(), &mut cx);
    notices::show(ui.ctx(), &mut cx);
    let commands = std::mem::take(&mut cx.commands);
    if state.is_loaded {
        memory.note_drawn(state, ui.ctx());
    }
    commands
}
