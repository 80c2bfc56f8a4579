use egui::Ui;

use crate::{
    app::Assessment,
    model::Rater,
    ui::{cx::Cx, style::quiet_panel},
};

/// Says on every page that someone else is assessed: questions may be worded as if about oneself.
pub(in crate::ui) fn rater_line(ui: &mut Ui, cx: &Cx<'_>, assessment: &Assessment) {
    let key = match assessment.occasion.rater {
        Rater::Itself => return,
        Rater::Manager => "rater-line-manager",
        Rater::Peer => "rater-line-peer",
    };
    let assessed = assessment.assessed();
    let who = cx.say_about(key, assessed, &assessment.whose().gaps());
    let how = cx.say_about("rater-line-how", assessed, &[]);
    let is_narrow = ui.available_width() < 480.0;
    let letters = if is_narrow { cx.small() } else { cx.body() };
    let width = ui.available_width();
    let (across, down) = if is_narrow { (10.0, 6.0) } else { (16.0, 8.0) };
    let frame = quiet_panel(cx, cx.theme.accent_soft, cx.m.radius.control, (across, down));
    frame.show(ui, |ui| {
        ui.set_width(width - 2.0 * across);
        cx.write_runs(ui, &[(&who, letters.strong()), (" ", letters), (&how, letters)]);
    });
    ui.add_space(if is_narrow { cx.m.space.xs } else { cx.m.space.m });
}
