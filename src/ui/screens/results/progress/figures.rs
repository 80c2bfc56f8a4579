use egui::{Id, Ui};

use crate::{
    app::{Command, TimeCommand, TimeLine, Viewing},
    model::Rater,
    ui::{
        cx::Cx,
        style::colour,
        widgets::{Icon, check_box, icon_at},
    },
};

/// More results than these show the first and the last alone.
const MOST: usize = 3;

/// How many targets each result meets, and the switch that shows other raters beside.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, line: &TimeLine<'_>) {
    let all: Vec<_> = line.over_time.points().iter().zip(line.over_time.met()).collect();
    let last = all.len().saturating_sub(1);
    let shown = all.iter().enumerate().filter(|(place, _)| all.len() <= MOST || *place == 0 || *place == last);
    let figures: Vec<(String, String, String)> = shown
        .map(|(_, (point, (met, readiness)))| {
            let when = point.heading(false, cx.words).unwrap_or_else(|| cx.words.date(point.finished));
            let share = readiness.map(|share| cx.words.percent(share)).unwrap_or_default();
            let caption = cx.say_with("time-figure", &[("when", when.into())]);
            (format!("{}/{}", met.met, met.of), share, caption)
        })
        .collect();
    if !figures.is_empty() {
        let widest = |(number, share, caption): &(String, String, String)| {
            let upper = cx.title().width(ui, number) + 10.0 + cx.body().strong().width(ui, share);
            upper.max(cx.muted().width(ui, caption))
        };
        let between = 56.0 * figures.len().saturating_sub(1) as f32;
        let needed = figures.iter().map(widest).sum::<f32>() + between;
        if needed <= ui.available_width() {
            ui.horizontal_top(|ui| in_row(ui, cx, &figures));
        } else {
            for one in &figures {
                figure(ui, cx, one);
                ui.add_space(cx.m.space.xs);
            }
        }
        ui.add_space(cx.m.space.m);
    }
    switch(ui, cx, viewing, line);
}

fn in_row(ui: &mut Ui, cx: &Cx<'_>, figures: &[(String, String, String)]) {
    for (place, one) in figures.iter().enumerate() {
        if place > 0 {
            let (_, rect) = ui.allocate_space(egui::vec2(56.0, 32.0));
            icon_at(ui, Icon::Arrow, rect.center(), colour(cx.theme.text_muted));
        }
        figure(ui, cx, one);
    }
}

fn figure(ui: &mut Ui, cx: &Cx<'_>, (number, share, caption): &(String, String, String)) {
    ui.vertical(|ui| {
        ui.horizontal(|ui| {
            ui.add(egui::Label::new(cx.title().job(number, f32::INFINITY)).selectable(false));
            ui.add_space(10.0);
            ui.add(egui::Label::new(cx.body().strong().job(share, f32::INFINITY)).selectable(false));
        });
        cx.write(ui, caption, cx.muted());
    });
}

/// Shows what other raters say beside, where there is something.
fn switch(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, line: &TimeLine<'_>) {
    let has = |rater| line.beside.iter().any(|card| card.rater == rater);
    let rater = match (has(Rater::Manager), has(Rater::Peer)) {
        (false, false) => return,
        (true, false) => "manager",
        (false, true) => "peer",
        (true, true) => "both",
    };
    let word = cx.say_with("time-beside", &[("rater", rater.into())]);
    if check_box(ui, cx, Id::unique("beside"), &word, viewing.shows_beside) {
        cx.push(Command::OverTime(TimeCommand::ShowOthers(!viewing.shows_beside)));
    }
    ui.add_space(cx.m.space.m);
}
