use egui::{CornerRadius, Frame, Margin, Shape, Stroke, Ui, pos2, vec2};

use crate::{
    app::{Command, ProblemFile},
    diag::{Excerpt, Place, Problem, Severity},
    ui::{
        cx::Cx,
        style::colour,
        widgets::{Icon, icon_at, link, primary, secondary},
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
            part(ui, 640.0, |ui| list(ui, cx, file));
            ui.add_space(48.0);
            let rest = ui.available_width().min(272.0);
            part(ui, rest, |ui| aside(ui, cx, file, errors, warnings));
        });
    } else {
        aside(ui, cx, file, errors, warnings);
        ui.add_space(cx.m.space.l);
        list(ui, cx, file);
    }
}

fn part(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), egui::Layout::top_down(egui::Align::LEFT), |ui| {
        ui.set_width(width);
        content(ui);
    });
}

fn list(ui: &mut Ui, cx: &mut Cx<'_>, file: &ProblemFile) {
    let count = file.report.problems.len();
    for (place, problem) in file.report.problems.iter().enumerate() {
        show_problem(ui, cx, place, problem);
        if place + 1 < count {
            ui.add_space(12.0);
            let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
            ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), line);
            ui.add_space(16.0);
        }
    }
}

fn show_problem(ui: &mut Ui, cx: &mut Cx<'_>, number: usize, problem: &Problem) {
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
                let message = cx.write_within(ui, &words.message, cx.body(), room - 64.0);
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
                if let Some((excerpt, span)) = problem.excerpt.as_ref().zip(problem.place) {
                    ui.add_space(8.0);
                    show_excerpt(ui, cx, excerpt, span, if is_error { cx.theme.danger } else { cx.theme.caution });
                }
                remedy(ui, cx, &words.help);
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

fn remedy(ui: &mut Ui, cx: &Cx<'_>, help: &str) {
    if help.is_empty() {
        return;
    }
    ui.add_space(8.0);
    ui.horizontal_top(|ui| {
        let (_, rect) = ui.allocate_space(vec2(24.0, 22.0));
        icon_at(ui, Icon::Arrow, pos2(rect.left() + 8.0, rect.center().y), colour(cx.theme.positive));
        cx.write(ui, help, cx.body());
    });
}

/// The lines of the file with what is meant underlined. The family is proportional: the line is measured, not counted.
fn show_excerpt(ui: &mut Ui, cx: &Cx<'_>, excerpt: &Excerpt, span: Place, ink: crate::look::Colour) {
    let width = ui.available_width();
    Frame::new()
        .fill(colour(cx.theme.sunken))
        .corner_radius(CornerRadius::same(cx.m.radius.control as u8))
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.set_width(width - 24.0);
            for (number, line) in (excerpt.first_line..).zip(&excerpt.lines) {
                excerpt_line(ui, cx, number, line, span, ink);
            }
        });
}

fn excerpt_line(ui: &mut Ui, cx: &Cx<'_>, number: u32, line: &str, span: Place, ink: crate::look::Colour) {
    let is_meant = (span.line..=span.end_line).contains(&number);
    let letters = cx.small();
    let room = ui.available_width() - 40.0;
    let from = if number == span.line { span.column.saturating_sub(1) as usize } else { 0 };
    let to = if number == span.end_line { span.end_column.saturating_sub(1) as usize } else { usize::MAX };
    let (shown, from, to) = window(ui, letters, &line.replace('\t', "    "), room, from, to);
    let text = ui.allocate_space(vec2(ui.available_width(), 20.0)).1;
    let n = cx.muted().galley(ui, &number.to_string(), 36.0);
    ui.painter().galley(text.min, n, cx.muted().colour);
    let galley = letters.galley(ui, &shown, f32::INFINITY);
    let left = text.left() + 36.0;
    ui.painter().galley(pos2(left, text.top()), galley.clone(), letters.colour);
    if is_meant && number == span.line {
        let width_to = |count: usize| letters.width(ui, &shown.chars().take(count).collect::<String>());
        let (a, b) = (left + width_to(from), left + width_to(to).max(width_to(from) + 6.0));
        let y = text.bottom();
        ui.painter().hline(a..=b, y, Stroke::new(2.5, colour(ink)));
        let middle = (a + b) / 2.0;
        let triangle = vec![pos2(middle - 5.0, y), pos2(middle, y - 5.0), pos2(middle + 5.0, y)];
        ui.painter().add(Shape::convex_polygon(triangle, colour(ink), Stroke::NONE));
        ui.add_space(4.0);
    }
    let label = ui.interact(text, ui.scope_id().with(("line", number)), egui::Sense::empty());
    label.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, format!("{number}: {line}")));
}

/// The part of a long line round what is meant that has room, and where in it that lies.
fn window(
    ui: &Ui,
    letters: crate::ui::lettering::Lettering,
    line: &str,
    room: f32,
    from: usize,
    to: usize,
) -> (String, usize, usize) {
    let all: Vec<char> = line.chars().collect();
    let to = to.min(all.len());
    let from = from.min(to);
    let average = letters.width(ui, "abcdefghij {}\"") / 14.0;
    let fits = (room / average.max(1.0)) as usize;
    if all.len() <= fits {
        return (line.to_owned(), from, to);
    }
    let start = from.saturating_sub(fits / 3).min(all.len().saturating_sub(fits));
    let end = (start + fits.saturating_sub(2)).min(all.len());
    let mut shown: String = all.get(start..end).unwrap_or_default().iter().collect();
    let mut shift = 0;
    if start > 0 {
        shown.insert(0, '…');
        shift = 1;
    }
    if end < all.len() {
        shown.push('…');
    }
    let count = shown.chars().count();
    (shown, (from + shift).saturating_sub(start).min(count), (to + shift).saturating_sub(start).min(count))
}

fn aside(ui: &mut Ui, cx: &mut Cx<'_>, file: &ProblemFile, errors: usize, warnings: usize) {
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
    ui.add_space(cx.m.space.s);
    let word = cx.say("problems-check-again");
    let again = primary(ui, cx, &word, None);
    if cx.memory.is_new(cx.state) {
        again.request_focus();
    }
    if again.clicked() {
        cx.push(Command::CheckAgain);
    }
    ui.add_space(cx.m.space.xs);
    let word = cx.say("problems-copy");
    if secondary(ui, cx, &word, None).clicked() {
        cx.push(Command::Copy(report_text(cx, file)));
    }
    ui.add_space(cx.m.space.l);
    let gaps = [
        ("size", cx.words.number(file.report.bytes as f64 / 1024.0, 1).into()),
        ("lines", usize::try_from(file.report.lines).unwrap_or(usize::MAX).into()),
    ];
    let facts = cx.say_with("problems-facts", &gaps);
    cx.write(ui, &facts, cx.muted());
}

/// The report as plain text, for a mail to whoever wrote the file.
fn report_text(cx: &Cx<'_>, file: &ProblemFile) -> String {
    let mut text = format!("{}\n", file.path.display());
    for problem in &file.report.problems {
        let words = cx.words.problem(problem);
        let place = problem.place.map(|place| format!("{}:{} ", place.line, place.column)).unwrap_or_default();
        text.push_str(&format!("\n{place}{} {}\n", problem.code, words.message));
        if !words.help.is_empty() {
            text.push_str(&format!("  {}\n", words.help));
        }
    }
    text
}
