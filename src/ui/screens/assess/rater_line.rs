use egui::{CornerRadius, Frame, Margin, Ui};

use crate::{
    app::Assessment,
    chart::Whose,
    model::Rater,
    ui::{
        cx::Cx,
        style::{colour, quiet_edge},
    },
};

/// Says on every page that someone else is assessed: questions may be worded as if about oneself.
pub(in crate::ui) fn rater_line(ui: &mut Ui, cx: &Cx<'_>, assessment: &Assessment) {
    let occasion = &assessment.occasion;
    let key = match occasion.rater {
        Rater::Itself => return,
        Rater::Manager => "rater-line-manager",
        Rater::Peer => "rater-line-peer",
    };
    let who = cx.say_with(key, &Whose::new(occasion.rater, &occasion.name).gaps());
    let how = cx.say("rater-line-how");
    let is_narrow = ui.available_width() < 480.0;
    let letters = if is_narrow { cx.small() } else { cx.body() };
    let width = ui.available_width();
    let frame = Frame::new()
        .fill(colour(cx.theme.accent_soft))
        .stroke(quiet_edge(cx))
        .corner_radius(CornerRadius::same(cx.m.radius.control as u8))
        .inner_margin(if is_narrow { Margin::symmetric(10, 6) } else { Margin::symmetric(16, 8) });
    let margin = if is_narrow { 20.0 } else { 32.0 };
    frame.show(ui, |ui| {
        ui.set_width(width - margin);
        cx.write_runs(ui, &[(&who, letters.strong()), (" ", letters), (&how, letters)]);
    });
    ui.add_space(if is_narrow { cx.m.space.xs } else { cx.m.space.m });
}
