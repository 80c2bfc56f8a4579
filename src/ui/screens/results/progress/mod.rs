//! Results over time: what changed from the first to the last, and how much of it is more than noise.

mod beside;
mod changes;
mod figures;
mod line;
mod listing;

use egui::Ui;

use crate::{
    app::{TimeLine, Viewing},
    chart::{self, SlopeInput},
    ui::{cx::Cx, screens::results::figures::WIDE, widgets::column},
};

/// How wide the chart is where the changes stand beside it, how high, and what is between them.
const CHART: (f32, f32) = (480.0, 440.0);
const BETWEEN: f32 = 40.0;

/// What stands over the tabs: caption and headline; `None` where there is nothing to compare.
pub(super) fn title(cx: &Cx<'_>) -> Option<(String, String)> {
    let line = cx.state.time_line()?;
    let (first, last) = line.over_time.ends().filter(|_| line.cards.len() > 1)?;
    let gaps = [
        ("count", line.cards.len().into()),
        ("title", last.questionnaire.title.plain(cx.tag()).into_owned().into()),
        ("from", cx.words.date(first.finished).into()),
        ("to", cx.words.date(last.finished).into()),
    ];
    let caption = [line.over_time.whose.line(cx.words).unwrap_or_default(), cx.say_with("time-caption", &gaps)];
    let caption: Vec<String> = caption.into_iter().filter(|part| !part.is_empty()).collect();
    Some((caption.join("\u{a0}· "), line.over_time.headline(cx.words)))
}

/// The time line; with one result alone, what will come of it.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing) {
    let Some(line) = cx.state.time_line() else {
        let text = cx.say("time-only-kept");
        cx.write_within(ui, &text, cx.body(), cx.body().longest_line());
        return;
    };
    if line.cards.len() < 2 {
        alone(ui, cx, viewing, &line);
        return;
    }
    figures::show(ui, cx, viewing, &line);
    let room = ui.available_width();
    if room >= WIDE {
        ui.horizontal_top(|ui| {
            column(ui, CHART.0, |ui| {
                chart(ui, cx, viewing, &line, CHART);
                ui.add_space(cx.m.space.l);
                listing::show(ui, cx, viewing, &line);
            });
            ui.add_space(BETWEEN);
            let rest = ui.available_width();
            column(ui, rest, |ui| words(ui, cx, viewing, &line));
        });
    } else {
        let width = room.min(640.0);
        chart(ui, cx, viewing, &line, (width, (width * 0.9).clamp(240.0, CHART.1)));
        ui.add_space(cx.m.space.l);
        words(ui, cx, viewing, &line);
        ui.add_space(cx.m.space.l);
        listing::show(ui, cx, viewing, &line);
    }
}

/// One result: the next one will stand beside it.
fn alone(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, line: &TimeLine<'_>) {
    let width = cx.body().longest_line();
    let is_other = viewing.whose().rater().is_other();
    let text = cx.say(if is_other { "time-one-their" } else { "time-one" });
    cx.write_title(ui, &text, cx.heading(), 2);
    ui.add_space(cx.m.space.xs);
    let lacks_name = is_other && viewing.whose().name().is_empty();
    let text = cx.say(if lacks_name { "time-unnamed" } else { "time-one-about" });
    cx.write_within(ui, &text, cx.body(), width);
    ui.add_space(cx.m.space.l);
    listing::show(ui, cx, viewing, line);
}

/// The slope chart; nothing where no area is scored.
fn chart(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, line: &TimeLine<'_>, size: (f32, f32)) {
    let focus = crate::ui::chart_view::focused_axis(ui, cx, "slope");
    let scene = chart::slope(&SlopeInput {
        over_time: &line.over_time,
        parent: None,
        shows_beside: viewing.shows_beside,
        size,
        focus,
        words: cx.words,
    });
    let Some(scene) = scene else {
        let text = cx.say("answers-nothing-scored");
        cx.write_within(ui, &text, cx.body(), size.0);
        return;
    };
    let done = crate::ui::chart_view::show(ui, cx, "slope", &scene, false);
    if done.left {
        done.response.surrender_focus();
    }
}

/// The same in words: the changes, what noise is, and which targets turned.
fn words(ui: &mut Ui, cx: &mut Cx<'_>, viewing: &Viewing, line: &TimeLine<'_>) {
    changes::show(ui, cx, line);
    if viewing.shows_beside && !line.beside.is_empty() {
        ui.add_space(cx.m.space.l);
        beside::show(ui, cx, line);
    }
    turned(ui, cx, line);
}

/// The targets that are met in the last result but not in the first, and the other way round.
fn turned(ui: &mut Ui, cx: &Cx<'_>, line: &TimeLine<'_>) {
    if line.over_time.met().next().is_none() {
        return;
    }
    let turned = line.over_time.turned();
    let from = line.over_time.points().first().map(|point| point.when(false, cx.words)).unwrap_or_default();
    let lost = (!turned.no_longer_met.is_empty()).then(|| (cx.say("time-no-longer-met"), &turned.no_longer_met));
    let newly = (cx.say_with("time-newly-met", &[("from", from.into())]), &turned.newly_met);
    for (heading, areas) in std::iter::once(newly).chain(lost) {
        ui.add_space(cx.m.space.l);
        cx.write_title(ui, &heading, cx.body().strong(), 2);
        ui.add_space(cx.m.space.xxs);
        let titles = line.over_time.titles(areas, cx.words);
        let text = if titles.is_empty() { cx.say("time-newly-met-none") } else { titles };
        cx.write_within(ui, &text, cx.body(), cx.body().longest_line());
    }
}
