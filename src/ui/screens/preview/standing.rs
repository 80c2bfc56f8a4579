use egui::{Ui, accesskit::Live, pos2, vec2};

use crate::{
    app::{Command, Preview, Previewed},
    ui::{
        cx::Cx,
        screens::problems::show_problem,
        style::colour,
        widgets::{Icon, icon_at, link, primary, secondary},
    },
};

/// How many problems are shown at once: whoever mends the first ones sees the next.
const MOST: usize = 20;

/// Where the file stands: when it was read, what is wrong with it, what can be done.
pub(super) fn standing(ui: &mut Ui, cx: &mut Cx<'_>, preview: &Preview) {
    let Some(path) = &preview.path else {
        if let Some(Previewed::Questionnaire(questionnaire)) = &preview.shown {
            let word = cx.say("library-duplicate");
            if link(ui, cx, &word).clicked() {
                cx.push(Command::Duplicate(questionnaire.digest));
            }
        }
        return;
    };
    cx.write(ui, &path.display().to_string(), cx.muted());
    ui.add_space(cx.m.space.xs);
    state_line(ui, cx, preview);
    if preview.is_behind() {
        let text = cx.say("preview-behind");
        cx.write_within(ui, &text, cx.muted(), 640.0);
    }
    ui.add_space(cx.m.space.s);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        if let Some(shown) = preview.shown.as_ref().filter(|_| !preview.report.has_errors()) {
            let word = match shown {
                Previewed::Questionnaire(_) => cx.say("preview-take-in"),
                Previewed::Benchmark(_) | Previewed::Catalogue(_) => cx.say("preview-add"),
            };
            if primary(ui, cx, &word, None).clicked() {
                cx.push(Command::TakeIn);
            }
            ui.add_space(cx.m.space.s);
        }
        if !preview.report.problems.is_empty() {
            let word = cx.say("problems-copy");
            if secondary(ui, cx, &word, None).clicked() {
                let text = crate::ui::screens::problems::report_text(cx, path, &preview.report);
                cx.push(Command::Copy(text));
            }
        }
    });
    for (number, problem) in preview.report.problems.iter().take(MOST).enumerate() {
        ui.add_space(cx.m.space.m);
        show_problem(ui, cx, number, problem, true);
    }
    let more = preview.report.problems.len().saturating_sub(MOST);
    if more > 0 {
        ui.add_space(cx.m.space.m);
        let text = cx.say_with("preview-more", &[("count", more.into())]);
        cx.write(ui, &text, cx.muted());
    }
}

/// When the file was read and what was found; a screen reader tells each change.
fn state_line(ui: &mut Ui, cx: &Cx<'_>, preview: &Preview) {
    let errors = preview.report.errors().count();
    let warnings = preview.report.warnings().count();
    let (icon, ink) = match (errors, warnings) {
        _ if preview.read.is_none() => (Icon::File, cx.theme.text_muted),
        (0, 0) => (Icon::Check, cx.theme.positive),
        (0, _) => (Icon::Warning, cx.theme.caution),
        _ => (Icon::Error, cx.theme.danger),
    };
    let text = match preview.read {
        None => cx.say("preview-reading"),
        Some(read) => {
            let mut found = Vec::new();
            if errors > 0 {
                found.push(cx.say_with("problems-errors", &[("count", errors.into())]));
            }
            if warnings > 0 {
                found.push(cx.say_with("problems-warnings", &[("count", warnings.into())]));
            }
            if found.is_empty() {
                found.push(cx.say("preview-fine"));
            }
            let gaps = [("time", cx.words.time_to_the_second(read).into()), ("found", found.join(", ").into())];
            cx.say_with("preview-read", &gaps)
        }
    };
    ui.horizontal_top(|ui| {
        let (_, rect) = ui.allocate_space(vec2(24.0, cx.m.type_scale.body.line));
        icon_at(ui, icon, pos2(rect.left() + 8.0, rect.center().y), colour(ink));
        let response = cx.write_within(ui, &text, cx.body(), 640.0);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(egui::accesskit::Role::Status);
            node.set_label(text.clone());
            node.set_live(Live::Polite);
        });
    });
}
