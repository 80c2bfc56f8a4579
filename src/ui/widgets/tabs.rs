use egui::{EventFilter, Id, Key, Modifiers, Sense, Stroke, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::ui::{by_words::note, cx::Cx, ring::ring, style::colour};

/// Between two tabs; closer where there is less room.
const GAP: f32 = 28.0;
const LEAST_GAP: f32 = 12.0;

/// A row of tabs: one Tab stop each, arrows go to the neighbour, and the focus with them. Gives the one that was pressed.
/// The chosen one takes the focus where the screen is new.
pub(in crate::ui) fn tabs(
    ui: &mut Ui,
    cx: &Cx<'_>,
    names: &[String],
    chosen: usize,
    takes_focus: bool,
) -> Option<usize> {
    let width = ui.available_width();
    let mut pressed = None;
    let words: f32 = names.iter().map(|name| cx.body().strong().width(ui, name)).sum();
    let gaps = names.len().saturating_sub(1).max(1) as f32;
    let gap = ((width - words - 1.0) / gaps).clamp(LEAST_GAP, GAP);
    let (mut ids, mut by_key): (Vec<Id>, bool) = (Vec::new(), false);
    let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
    let top = ui.cursor().min;
    ui.painter().hline(top.x..=top.x + width, top.y + 38.5, line);
    ui.scope_builder(UiBuilder::new().accessibility_role(Role::TabList), |ui| {
        ui.horizontal_wrapped(|ui| {
            for (place, name) in names.iter().enumerate() {
                let is_chosen = place == chosen;
                let letters = if is_chosen { cx.body().strong() } else { cx.body().ink(cx.theme.text_muted) };
                let galley = letters.galley(ui, name, f32::INFINITY);
                let size = vec2(galley.size().x.max(cx.m.control.least), 39.0);
                let (rect, response) = ui.allocate_exact_size(size, Sense::click());
                ids.push(response.id);
                response.widget_info(|| WidgetInfo::labeled(Role::Tab, true, name));
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(is_chosen));
                let ink = if response.hovered() { colour(cx.theme.text) } else { letters.colour };
                let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
                ui.painter().galley_with_override_text_color(at, galley, ink);
                if is_chosen {
                    let line = Stroke::new(cx.m.stroke.selected_bar, colour(cx.theme.accent));
                    ui.painter().hline(rect.x_range(), rect.top() + 37.5, line);
                }
                if takes_focus && is_chosen {
                    response.request_focus();
                }
                ring(ui, cx, &response, cx.m.radius.small);
                note(cx, &response, name);
                if response.has_focus() {
                    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
                    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
                    let key = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
                    if key(Key::ArrowRight) {
                        (pressed, by_key) = (Some((place + 1).min(names.len().saturating_sub(1))), true);
                    } else if key(Key::ArrowLeft) {
                        (pressed, by_key) = (Some(place.saturating_sub(1)), true);
                    }
                }
                if response.clicked() {
                    pressed = Some(place);
                }
                ui.add_space(if place + 1 < names.len() { gap } else { 0.0 });
            }
        });
    });
    if let Some(id) = pressed.filter(|_| by_key).and_then(|place| ids.get(place)) {
        ui.memory_mut(|memory| memory.request_focus(*id));
    }
    pressed.filter(|pressed| *pressed != chosen)
}
