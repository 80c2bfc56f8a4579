use egui::{Ui, pos2, vec2};

use super::{excerpt::show_excerpt, named::runs};
use crate::{
    diag::{Problem, Severity},
    look::Colour,
    ui::{
        cx::Cx,
        style::colour,
        widgets::{Icon, icon_at, link},
    },
};

/// Shows a problem: of a warning one line, and the rest when it is opened; with `is_whole`, also what to do.
pub(in crate::ui::screens) fn show_problem(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    number: usize,
    problem: &Problem,
    is_whole: bool,
) {
    let words = cx.words.problem(problem);
    let is_error = problem.severity() == Severity::Error;
    ui.horizontal_top(|ui| {
        let (_, rect) = ui.allocate_space(vec2(28.0, 22.0));
        let (icon, ink) = if is_error { (Icon::Error, cx.theme.danger) } else { (Icon::Warning, cx.theme.caution) };
        icon_at(ui, icon, pos2(rect.left() + 8.0, rect.center().y), colour(ink));
        ui.vertical(|ui| {
            let room = ui.available_width();
            ui.horizontal_top(|ui| {
                let severity = cx.say(if is_error { "word-error" } else { "word-warning" });
                let message = ui.scope(|ui| {
                    ui.set_max_width((room - 64.0).min(ui.available_width()));
                    cx.write_runs(ui, &runs(&words.message, problem, cx.body()))
                });
                let message = message.inner;
                let spoken = format!("{severity}: {}", words.message);
                ui.ctx().accesskit_node_builder(message.id, |node| node.set_value(spoken));
                ui.with_layout(egui::Layout::right_to_left(egui::Align::TOP), |ui| {
                    let code = problem.code.as_str();
                    ui.add(egui::Label::new(cx.small().strong().job(code, f32::INFINITY)).selectable(false));
                });
            });
            let mut place = vec![words.place.clone()];
            place.push(problem.path.join(" › "));
            let place = place.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
            if !place.is_empty() {
                cx.write(ui, &place, cx.muted());
            }
            let is_open = is_error || cx.memory.open_problems.contains(&number);
            if is_open {
                excerpts(ui, cx, problem, if is_error { cx.theme.danger } else { cx.theme.caution });
            }
            if is_open || is_whole {
                remedy(ui, cx, problem, &words.help);
            }
            if !is_error {
                let word = cx.say(if is_open { "problems-less" } else { "problems-more" });
                if link(ui, cx, &word).clicked() && !cx.memory.open_problems.remove(&number) {
                    cx.memory.open_problems.insert(number);
                }
            }
        });
    });
}

/// The lines of the file that are meant, in the order of the file.
fn excerpts(ui: &mut Ui, cx: &Cx<'_>, problem: &Problem, ink: Colour) {
    let mut excerpts = vec![(&problem.excerpt, problem.place)];
    if problem.is_on_two_lines() {
        excerpts.push((&problem.second_excerpt, problem.second));
    }
    excerpts.sort_by_key(|(_, place)| *place);
    for (excerpt, place) in excerpts {
        if let Some((excerpt, place)) = excerpt.as_ref().zip(place) {
            ui.add_space(8.0);
            show_excerpt(ui, cx, excerpt, place, ink);
        }
    }
}

fn remedy(ui: &mut Ui, cx: &Cx<'_>, problem: &Problem, help: &str) {
    if help.is_empty() {
        return;
    }
    ui.add_space(8.0);
    ui.horizontal_top(|ui| {
        let (_, rect) = ui.allocate_space(vec2(24.0, 22.0));
        icon_at(ui, Icon::Arrow, pos2(rect.left() + 8.0, rect.center().y), colour(cx.theme.positive));
        cx.write_runs(ui, &runs(help, problem, cx.body()));
    });
}
