use egui::{ScrollArea, Ui};

/// Between the content and the right edge: the bar and air on both sides of it.
const GUTTER: f32 = 12.0;

/// Shows what may be higher than its room: where it scrolls, its bar stands beside the content, never over it.
pub(in crate::ui) fn roll<R>(ui: &mut Ui, area: ScrollArea, content: impl FnOnce(&mut Ui) -> R) -> R {
    let before = ui.spacing().scroll.floating_allocated_width;
    ui.spacing_mut().scroll.floating_allocated_width = GUTTER;
    let given = area.show(ui, content).inner;
    ui.spacing_mut().scroll.floating_allocated_width = before;
    given
}
