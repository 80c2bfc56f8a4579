//! What is wrong with a file.

mod excerpt;
mod named;
mod others;
mod problem;

use others::others;
pub(super) use problem::show_problem;

use std::path::Path;

use egui::{Stroke, Ui, pos2, vec2};

use crate::{
    app::{Command, ProblemFile},
    diag::Report,
    ui::{
        cx::Cx,
        style::colour,
        widgets::{Icon, column, icon_at, primary_of, secondary_of},
    },
};

/// What is wrong with a file, all of it, and what to do.
pub(in crate::ui) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(file) = &cx.state.problems else { return };
    let place = file.path.display().to_string();
    cx.write(ui, &place, cx.muted());
    ui.add_space(cx.m.space.xxs);
    let errors = file.report.errors().count();
    let warnings = file.report.warnings().count();
    let title = match (errors, warnings) {
        (0, 0) => cx.say("problems-none"),
        (0, count) => cx.say_with("problems-warnings-only", &[("count", count.into())]),
        (count, _) => cx.say_with("problems-title", &[("count", count.into())]),
    };
    cx.write_title(ui, &title, cx.title(), 1);
    ui.add_space(cx.m.space.xs);
    let about = cx.say("problems-about");
    cx.write_within(ui, &about, cx.body().ink(cx.theme.text_muted), 640.0);
    ui.add_space(cx.m.space.l);
    if ui.available_width() >= 860.0 {
        ui.horizontal_top(|ui| {
            column(ui, 640.0, |ui| list(ui, cx, file));
            ui.add_space(48.0);
            let rest = ui.available_width().min(272.0);
            column(ui, rest, |ui| {
                counts(ui, cx, errors, warnings);
                ui.add_space(cx.m.space.s);
                ui.spacing_mut().item_spacing.y = cx.m.space.xs;
                buttons(ui, cx, file, rest);
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add_space(cx.m.space.l);
                let facts = facts(cx, file);
                cx.write(ui, &facts, cx.muted());
                others(ui, cx, file);
            });
        });
    } else {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
            buttons(ui, cx, file, 0.0);
        });
        ui.add_space(cx.m.space.s);
        // How many errors there are says the headline.
        let warned =
            (errors > 0 && warnings > 0).then(|| cx.say_with("problems-warnings", &[("count", warnings.into())]));
        let caption: Vec<String> = warned.into_iter().chain([facts(cx, file)]).collect();
        cx.write(ui, &caption.join(" · "), cx.muted());
        others(ui, cx, file);
        ui.add_space(cx.m.space.l);
        list(ui, cx, file);
    }
}

fn list(ui: &mut Ui, cx: &mut Cx<'_>, file: &ProblemFile) {
    let count = file.report.problems.len();
    for (place, problem) in file.report.problems.iter().enumerate() {
        show_problem(ui, cx, place, problem, false);
        if place + 1 < count {
            ui.add_space(12.0);
            let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
            ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), line);
            ui.add_space(16.0);
        }
    }
}

fn counts(ui: &mut Ui, cx: &Cx<'_>, errors: usize, warnings: usize) {
    let counts = [
        (errors, "problems-errors", Icon::Error, cx.theme.danger),
        (warnings, "problems-warnings", Icon::Warning, cx.theme.caution),
    ];
    for (count, key, icon, ink) in counts {
        if count == 0 {
            continue;
        }
        let (_, rect) = ui.allocate_space(vec2(28.0, 0.0));
        icon_at(ui, icon, pos2(rect.left() + 8.0, rect.top() + 11.0), colour(ink));
        ui.horizontal_top(|ui| {
            ui.add_space(28.0);
            let words = cx.say_with(key, &[("count", count.into())]);
            cx.write(ui, &words, cx.body());
        });
        ui.add_space(8.0);
    }
}

/// What can be done about the file, in buttons of at least that width.
fn buttons(ui: &mut Ui, cx: &mut Cx<'_>, file: &ProblemFile, least: f32) {
    let word = cx.say("problems-check-again");
    let again = primary_of(ui, cx, &word, least);
    if cx.memory.is_new(cx.state) {
        again.request_focus();
    }
    if again.clicked() {
        cx.push(Command::CheckAgain);
    }
    let word = cx.say("problems-follow");
    if secondary_of(ui, cx, &word, least).clicked() {
        cx.push(Command::Follow(file.path.clone()));
    }
    let word = cx.say("problems-copy");
    if secondary_of(ui, cx, &word, least).clicked() {
        cx.push(Command::Copy(report_text(cx, &file.path, &file.report)));
    }
}

/// How large the file is.
fn facts(cx: &Cx<'_>, file: &ProblemFile) -> String {
    let gaps = [
        ("size", cx.words.number(file.report.bytes as f64 / 1024.0, 1).into()),
        ("lines", usize::try_from(file.report.lines).unwrap_or(usize::MAX).into()),
    ];
    cx.say_with("problems-facts", &gaps)
}

/// The report as plain text, for a mail to whoever wrote the file.
pub(super) fn report_text(cx: &Cx<'_>, path: &Path, report: &Report) -> String {
    let mut text = format!("{}\n", path.display());
    for problem in &report.problems {
        let words = cx.words.problem(problem);
        let place = problem.place.map(|place| format!("{}:{} ", place.line, place.column)).unwrap_or_default();
        text.push_str(&format!("\n{place}{} {}\n", problem.code, words.message));
        if !words.help.is_empty() {
            text.push_str(&format!("  {}\n", words.help));
        }
    }
    text
}
