use egui::{
    Align, CornerRadius, Id, Key, Layout, Modifiers, Popup, PopupCloseBehavior, ScrollArea, Sense, Stroke, StrokeKind,
    Ui, WidgetInfo, accesskit::Role, pos2, vec2,
};

use super::{Icon, icon_at, roll, row_button};
use crate::ui::{cx::Cx, ring::ring, style::colour};

/// A box that opens a list of which one is chosen; gives the newly chosen one.
///
/// Closed, the arrows step through the list; Enter or Space opens it.
pub(in crate::ui) fn picker(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    id: Id,
    name: &str,
    all: &[String],
    chosen: usize,
    width: f32,
) -> Option<usize> {
    let theme = cx.theme;
    let value = all.get(chosen).cloned().unwrap_or_default();
    let galley = cx.body().galley(ui, &value, width - 44.0);
    let (_, rect) = ui.allocate_space(vec2(width, cx.m.control.normal.max(galley.size().y + 14.0)));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, name));
    ui.ctx().accesskit_node_builder(id, |node| node.set_value(value.clone()));
    let ground = if response.hovered() { theme.accent_soft } else { theme.surface };
    let radius = CornerRadius::same(cx.m.radius.control as u8);
    let edge = Stroke::new(cx.m.stroke.control, colour(theme.outline));
    ui.painter().rect(rect, radius, colour(ground), edge, StrokeKind::Inside);
    let at = pos2(rect.left() + 12.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, colour(theme.text));
    icon_at(ui, Icon::Down, pos2(rect.right() - 20.0, rect.center().y), colour(theme.text));
    ring(ui, cx, &response, cx.m.radius.control);
    let mut picked = None;
    let is_open = Popup::is_id_open(ui.ctx(), id.with("list"));
    if response.has_focus() && !is_open {
        let filter = egui::EventFilter { vertical_arrows: true, ..egui::EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::ArrowDown) {
            picked = Some((chosen + 1).min(all.len().saturating_sub(1)));
        } else if pressed(Key::ArrowUp) {
            picked = Some(chosen.saturating_sub(1));
        }
    }
    let opened = response.clicked() && !is_open;
    Popup::menu(&response).id(id.with("list")).width(width).close_behavior(PopupCloseBehavior::CloseOnClick).show(
        |ui| {
            // At 400 percent the list is taller than the window.
            let room = ui.ctx().content_rect().height() - 32.0;
            let list = ScrollArea::vertical().max_height(room);
            picked = roll(ui, list, |ui| options(ui, cx, all, chosen, width, opened)).or(picked);
        },
    );
    if picked.is_some() && is_open {
        // A key that presses a row closes the list no less than a click.
        Popup::close_id(ui.ctx(), id.with("list"));
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    picked.filter(|picked| *picked != chosen)
}

/// The rows of the open list; gives the one that was pressed. The chosen one takes the focus as the list opens.
fn options(ui: &mut Ui, cx: &Cx<'_>, all: &[String], chosen: usize, width: f32, opened: bool) -> Option<usize> {
    let mut picked = None;
    ui.with_layout(Layout::top_down_justified(Align::LEFT), |ui| {
        ui.set_min_width((width - 12.0).min(ui.available_width()));
        for (place, option) in all.iter().enumerate() {
            let is_chosen = place == chosen;
            let letters = if is_chosen { cx.body().strong() } else { cx.body() };
            let galley = letters.galley(ui, option, ui.available_width() - 24.0);
            let height = cx.m.control.nav_row.max(galley.size().y + 14.0);
            let (rect, response) = row_button(ui, cx, height, option, is_chosen);
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_role(Role::ListBoxOption);
                node.set_selected(is_chosen);
            });
            let at = pos2(rect.left() + 12.0, rect.center().y - galley.size().y / 2.0);
            ui.painter().galley(at, galley, letters.colour);
            if opened && is_chosen {
                response.request_focus();
            }
            if response.clicked() {
                picked = Some(place);
            }
        }
    });
    picked
}
