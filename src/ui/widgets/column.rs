use egui::{Align, Layout, Ui, vec2};

/// A column of that width, as high as what is in it.
pub(in crate::ui) fn column(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::LEFT), |ui| {
        ui.set_width(width);
        content(ui);
    });
}
