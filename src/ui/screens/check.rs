use egui::{Stroke, Ui, pos2};

use crate::{
    app::{Assessment, Command},
    score::{Status, profile},
    ui::{
        cx::Cx,
        style::colour,
        widgets::{Icon, icon_at, primary, row_button, secondary},
    },
};

/// What is still unanswered, what that costs, and finishing.
pub(in crate::ui) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(assessment) = &cx.state.assessment else { return };
    super::assess::rater_line(ui, cx, assessment);
    let progress = assessment.progress();
    let gaps = [("done", progress.done.into()), ("of", progress.of.into()), ("left", progress.left().into())];
    let title = cx.say_with(if progress.is_full() { "check-title-all" } else { "check-title" }, &gaps);
    cx.write_title(ui, &title, cx.title(), 1);
    ui.add_space(cx.m.space.xs);
    let about = cx.say(if progress.is_full() { "check-about-all" } else { "check-about" });
    cx.write_within(ui, &about, cx.body().ink(cx.theme.text_muted), 640.0);
    ui.add_space(cx.m.space.l);
    if !progress.is_full() {
        cost(ui, cx, assessment);
    }
    buttons(ui, cx, assessment);
    ui.add_space(cx.m.space.m);
    let after = if assessment.occasion.is_about_other() { "rater-check-after" } else { "check-after" };
    let after = cx.say_about(after, assessment.assessed(), &[]);
    cx.write_within(ui, &after, cx.muted(), 640.0);
    if !progress.is_full() {
        ui.add_space(cx.m.space.l);
        open_pages(ui, cx, assessment);
    }
}

/// Finish, or go back: before the list, so that nobody has to walk through it.
fn buttons(ui: &mut Ui, cx: &mut Cx<'_>, assessment: &Assessment) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        let word = cx.say("check-finish");
        let finish = primary(ui, cx, &word, None);
        if cx.memory.is_new(cx.state) {
            finish.request_focus();
        }
        if finish.clicked() {
            cx.push(Command::Finish);
        }
        ui.add_space(cx.m.space.s);
        let word = cx.say("check-back");
        if secondary(ui, cx, &word, Some(Icon::Back)).clicked() {
            cx.push(Command::ShowPage(assessment.page));
        }
    });
}

/// The areas that would get no score.
fn cost(ui: &mut Ui, cx: &Cx<'_>, assessment: &Assessment) {
    let scores = profile(&assessment.questionnaire, &assessment.answers);
    let lost: Vec<String> = assessment
        .questionnaire
        .areas
        .iter()
        .filter(|area| scores.area(&area.id).is_some_and(|score| score.status == Status::TooFew))
        .map(|area| area.title.plain(cx.tag()).into_owned())
        .collect();
    if lost.is_empty() {
        return;
    }
    let gaps = [("count", lost.len().into()), ("areas", lost.join(", ").into())];
    let text = cx.say_with("check-cost", &gaps);
    ui.horizontal_top(|ui| {
        let (_, rect) = ui.allocate_space(egui::vec2(28.0, 22.0));
        icon_at(ui, Icon::Warning, pos2(rect.left() + 8.0, rect.center().y), colour(cx.theme.caution));
        cx.write_balanced(ui, &text, cx.body(), 640.0);
    });
    ui.add_space(cx.m.space.l);
}

fn open_pages(ui: &mut Ui, cx: &mut Cx<'_>, assessment: &Assessment) {
    let heading = cx.say("check-open");
    cx.write_title(ui, &heading, cx.heading(), 2);
    ui.add_space(cx.m.space.xs);
    let nodes = assessment.questionnaire.leaves();
    let open: Vec<_> =
        nodes.iter().enumerate().filter(|(_, node)| !assessment.progress_of(node.area).is_full()).collect();
    for (page, node) in open {
        let title = node.area.title.plain(cx.tag()).into_owned();
        let parent = node.parent.map(|parent| parent.title.plain(cx.tag()).into_owned()).unwrap_or_default();
        let (rect, response) = row_button(ui, cx, 40.0, &title, false);
        let galley = cx.body().galley(ui, &title, rect.width() - 40.0);
        let right = rect.left() + 12.0 + galley.size().x;
        ui.painter().galley(pos2(rect.left() + 8.0, rect.center().y - 11.0), galley, colour(cx.theme.text));
        let muted = cx.muted().galley(ui, &parent, f32::INFINITY);
        if right + muted.size().x + 60.0 < rect.right() {
            let at = pos2(rect.right() - 36.0 - muted.size().x, rect.center().y - 9.0);
            ui.painter().galley(at, muted, colour(cx.theme.text_muted));
        }
        icon_at(ui, Icon::Forward, pos2(rect.right() - 16.0, rect.center().y), colour(cx.theme.accent));
        let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, line);
        if response.clicked() {
            cx.push(Command::ShowPage(page));
        }
    }
}
