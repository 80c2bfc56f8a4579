use egui::{Frame, Margin, Panel, Rect, Stroke, Ui, vec2};

use crate::{
    app::{Action, Assessment, Command, Route},
    ui::{
        cx::Cx,
        style::colour,
        widgets::{Icon, primary, secondary},
    },
};

/// Back, how many are left, next.
pub(in crate::ui) fn bottom_bar(ui: &mut Ui, cx: &mut Cx<'_>, is_narrow: bool) {
    let Some(assessment) = &cx.state.assessment else { return };
    let height = if is_narrow { 52.0 } else { cx.m.control.bottom_bar };
    let side = if is_narrow { 12 } else { 40 };
    let frame = Frame::new().fill(colour(cx.theme.surface)).inner_margin(Margin::symmetric(side, 0));
    Panel::bottom("bottom bar").exact_size(height).resizable(false).show_separator_line(false).frame(frame).show(
        ui,
        |ui| {
            let line = Stroke::new(cx.m.stroke.hairline, colour(cx.theme.hairline));
            ui.painter().hline(ui.clip_rect().x_range(), ui.max_rect().top() + 0.5, line);
            let room = ui.available_width();
            let names = room > 760.0;
            let pages = assessment.pages();
            let neighbour = |page: Option<usize>| {
                page.and_then(|page| pages.get(page)).map(|area| area.title.plain(cx.tag()).into_owned())
            };
            let before = neighbour(assessment.page.checked_sub(1)).filter(|_| names);
            let after = neighbour(assessment.page.checked_add(1)).filter(|_| names);
            let is_last = assessment.page + 1 == pages.len();
            let words = left_words(cx, assessment, is_narrow);
            let galley = cx.body().galley(ui, &words, room);
            let centre = ui.max_rect().center();
            ui.horizontal_centered(|ui| {
                let word = cx.say("assess-back");
                let back = secondary(ui, cx, if is_narrow { "" } else { &word }, Some(Icon::Back));
                ui.ctx().accesskit_node_builder(back.id, |node| node.set_label(word.as_str()));
                if back.clicked() {
                    let command = if assessment.page == 0 {
                        Command::Go(Route::Start)
                    } else {
                        Command::Do(Action::PreviousPage)
                    };
                    cx.push(command);
                }
                if let Some(name) = before {
                    ui.add_space(16.0);
                    ui.add(egui::Label::new(cx.muted().job(&name, 200.0)).selectable(false));
                }
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    let word = cx.say(if is_last { "assess-to-check" } else { "assess-next" });
                    if primary(ui, cx, &word, Some(Icon::Forward)).clicked() {
                        cx.push(Command::Do(Action::NextPage));
                    }
                    if let Some(name) = after {
                        ui.add_space(16.0);
                        ui.add(egui::Label::new(cx.muted().job(&name, 200.0)).selectable(false));
                    }
                });
            });
            // Only where it stands clear of the buttons.
            if room - 2.0 * widest_button(ui, cx, is_narrow) > galley.size().x + 16.0 {
                let rect = Rect::from_center_size(centre, galley.size() + vec2(2.0, 0.0));
                ui.put(rect, egui::Label::new(cx.body().job(&words, f32::INFINITY)).selectable(false));
            }
        },
    );
}

/// The wider one of the buttons at the ends.
fn widest_button(ui: &Ui, cx: &Cx<'_>, is_narrow: bool) -> f32 {
    let width = |key: &str| cx.body().strong().width(ui, &cx.say(key)) + 56.0;
    if is_narrow { width("assess-next") } else { width("assess-back").max(width("assess-next")) }
}

fn left_words(cx: &Cx<'_>, assessment: &Assessment, is_narrow: bool) -> String {
    let progress = assessment.progress();
    if progress.is_full() {
        return cx.say("assess-all-answered");
    }
    let left = cx.say_with("assess-left", &[("left", progress.left().into())]);
    match assessment.minutes_left().filter(|_| !is_narrow) {
        Some(minutes) => format!("{left} · {}", cx.say_with("questionnaire-minutes", &[("minutes", minutes.into())])),
        None => left,
    }
}
