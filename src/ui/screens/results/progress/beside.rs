use egui::{Ui, UiBuilder, accesskit::Role};

use super::line::{Cell, line};
use crate::{
    app::TimeLine,
    chart::TimePoint,
    ui::{cx::Cx, lettering::Lettering},
};

/// So many other raters have a column: the newest.
const MOST: usize = 2;

/// The newest scores by oneself and by others, side by side: never a mean of both.
pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, all: &TimeLine<'_>) {
    let Some(me) = all.over_time.points().last() else { return };
    let others: Vec<&TimePoint<'_>> = all.over_time.beside().iter().rev().take(MOST).collect();
    let heading = cx.say("time-beside-title");
    cx.write_title(ui, &heading, cx.body().strong(), 2);
    ui.add_space(cx.m.space.xxs);
    let table = UiBuilder::new().accessibility_role(Role::Table).accessibility_label(heading);
    ui.scope_builder(table, |ui| {
        let width = ui.available_width();
        let columns = others.len() as f32;
        // Each other rater's column holds a date.
        let (mine, theirs) = (56.0, ((width - 56.0) * 0.56 / columns.max(1.0)).min(112.0));
        let edge = width - mine - theirs * columns;
        let lay = |texts: Vec<String>, first: Lettering, letters: Lettering| -> Vec<Cell> {
            let spans =
                std::iter::once((0.0, edge - 8.0)).chain([(edge, edge + mine)]).chain((0..others.len()).map(|place| {
                    let left = edge + mine + theirs * place as f32;
                    (left + 8.0, left + theirs)
                }));
            let cells = texts.into_iter().zip(spans).enumerate();
            cells
                .map(|(place, (text, span))| Cell {
                    text,
                    letters: if place == 0 { first } else { letters },
                    span,
                    is_number: place > 0,
                })
                .collect()
        };
        let heads = others.iter().map(|point| point.when(true, cx.words));
        let head: Vec<String> =
            [cx.say("table-area"), cx.say(all.over_time.whose.score_key())].into_iter().chain(heads).collect();
        line(ui, cx, &lay(head, cx.muted(), cx.muted()), 30.0, true);
        for area in all.over_time.areas(None) {
            let score = |point: &TimePoint<'_>| {
                point.score(&area.id).map_or_else(|| "–".to_owned(), |score| cx.words.score(score))
            };
            let texts = std::iter::once(area.title.get(cx.tag()).to_owned())
                .chain([score(me)])
                .chain(others.iter().map(|point| score(point)));
            line(ui, cx, &lay(texts.collect(), cx.body(), cx.body()), 36.0, false);
        }
    });
}
