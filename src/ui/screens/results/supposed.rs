use egui::{Ui, accesskit::Live};

use crate::{
    app::{Command, Viewing},
    ui::{chart_view::ChartResponse, cx::Cx, style::quiet_panel, widgets::link},
};

/// What would follow, were it so, and the way back; nothing where nothing is supposed.
pub(super) fn supposed(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    let Some(comparison) = viewing.supposed_comparison() else { return };
    let met = comparison.targets_met;
    let readiness = comparison.readiness.map(|share| cx.words.percent(share)).unwrap_or_default();
    let gaps = [("readiness", readiness.into()), ("met", met.met.into()), ("of", met.of.into())];
    let text = cx.say_about("suppose-follows", viewing.assessed(), &gaps);
    quiet_panel(cx, cx.theme.sunken, cx.m.radius.control, (12.0, 8.0)).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            let said = cx.write(ui, &text, cx.body());
            ui.ctx().accesskit_node_builder(said.id, |node| node.set_live(Live::Polite));
            ui.add_space(16.0);
            let word = cx.say_about("suppose-end", viewing.assessed(), &[]);
            if link(ui, cx, &word).clicked() {
                cx.push(Command::Suppose(None));
            }
        });
    });
    ui.add_space(cx.m.space.s);
}

/// Takes what was done to the chart for a supposition: a corner dragged in tenths of a level, or moved by keys in halves.
pub(super) fn take(cx: &mut Cx<'_>, viewing: &Viewing, done: &ChartResponse, areas: &[crate::model::AreaId]) {
    if viewing.comparison.is_none() {
        return;
    }
    let top = f64::from(viewing.result.questionnaire.top_level());
    let dragged = done.dragged.map(|(axis, share)| (axis, (f64::from(share) * top * 10.0).round() / 10.0));
    let stepped = done.stepped.and_then(|(axis, is_up)| {
        let now = viewing.supposed_score(areas.get(axis)?)?;
        Some((
            axis,
            if is_up { ((now * 2.0 + 1e-6).floor() + 1.0) / 2.0 } else { ((now * 2.0 - 1e-6).ceil() - 1.0) / 2.0 },
        ))
    });
    let Some((axis, level)) = dragged.or(stepped) else { return };
    if let Some(area) = areas.get(axis).filter(|area| viewing.supposed_score(area).is_some()) {
        cx.push(Command::Suppose(Some((area.clone(), level))));
    }
}
