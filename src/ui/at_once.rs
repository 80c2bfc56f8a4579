use egui::Ui;

/// Shows what opens in the frame in which it opens. egui first lays it out unseen, to know its size: that pass is thrown
/// away, and nothing is painted between.
pub(super) fn lay_out_at_once(ui: &Ui) {
    if ui.is_sizing_pass() {
        ui.ctx().request_discard("opening");
    }
}
