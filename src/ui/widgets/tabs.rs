use egui::{EventFilter, Key, Modifiers, Sense, Stroke, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::ui::{cx::Cx, ring::ring, style::colour};

/// A row of tabs: one Tab stop each, arrows go to the neighbour. Gives the one that was pressed.
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
    let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
    let top = ui.cursor().min;
    ui.painter().hline(top.x..=top.x + width, top.y + 38.5, line);
    ui.scope_builder(UiBuilder::new().accessibility_role(Role::TabList), |ui| {
        ui.horizontal(|ui| {
            for (place, name) in names.iter().enumerate() {
                let is_chosen = place == chosen;
                let letters = if is_chosen { cx.body().strong() } else { cx.body().ink(cx.theme.text_muted) };
                let galley = letters.galley(ui, name, f32::INFINITY);
                let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x, 39.0), Sense::click());
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
                if response.has_focus() {
                    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
                    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
                    let key = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
                    if key(Key::ArrowRight) {
                        pressed = Some((place + 1).min(names.len().saturating_sub(1)));
                    } else if key(Key::ArrowLeft) {
                        pressed = Some(place.saturating_sub(1));
                    }
                }
                if response.clicked() {
                    pressed = Some(place);
                }
                ui.add_space(28.0);
            }
        });
    });
    pressed.filter(|pressed| *pressed != chosen)
}
