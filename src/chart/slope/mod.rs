//! A slope chart: what changed from result to result, a line per area.

mod apart;
mod heads;
mod lines;
mod names;

use super::{
    Axis, Hit, Mark, OverTime, Point, Rect, Scene, describe, marker,
    scene::Anchor,
    time_words::{extent_name, signed},
};
use crate::{
    look::{Ink, Weight},
    model::{Area, AreaId},
    text::Words,
};
use heads::Heads;
use lines::Plot;
use names::{Levels, Names};

/// From this width on the levels have their names at the left, else their numbers.
const NAMED_FROM: f32 = 420.0;

/// What is drawn over the plot's upper edge: half of a text.
const TOP: f32 = 10.0;

/// Between the plot and what stands under it.
const UNDER: f32 = 6.0;

/// A plot lower than this tells no slopes apart.
const LOWEST: f32 = 140.0;

/// What a slope chart is drawn from.
#[derive(Clone, Copy)]
pub struct SlopeInput<'a> {
    pub over_time: &'a OverTime<'a>,
    /// The area whose children are the lines; `None` for the outermost ones.
    pub parent: Option<&'a AreaId>,
    /// Whether results of other raters are drawn beside.
    pub shows_beside: bool,
    /// Width and height in logical pixels; higher where the names need it.
    pub size: (f32, f32),
    /// The line that is drawn stronger.
    pub focus: Option<usize>,
    pub words: &'a Words,
}

/// Draws a line per area over all results: those that changed by more than noise strong, the others quiet.
///
/// `None` where there are fewer than two results, or none has a score.
pub fn slope(input: &SlopeInput<'_>) -> Option<Scene> {
    let (over_time, words) = (input.over_time, input.words);
    let areas = over_time.areas(input.parent);
    let questionnaire = over_time.questionnaire()?;
    if over_time.points().len() < 2 || areas.is_empty() {
        return None;
    }
    let columns = columns(input);
    let width = input.size.0;
    let levels = Levels::new(questionnaire, width, width >= NAMED_FROM, words);
    let names = Names::new(input, &areas, &columns);
    let left = levels.width() + names.values_width();
    let right = (width - names.width()).max(left + 40.0);
    let xs = spread(columns.len(), left, right);
    let texts: Vec<_> = columns
        .iter()
        .map(|column| (column.point.heading(column.is_beside, words), words.short_date(column.point.finished)))
        .collect();
    let heads = Heads::new(&texts, &xs, width);
    let least = names.height().max(levels.least_height()).max(LOWEST);
    let height = (input.size.1 - TOP - UNDER - heads.height() - 4.0).max(least);
    let plot = Plot { top: TOP, bottom: TOP + height, xs, top_level: questionnaire.top_level() };
    let mut scene = Scene {
        width,
        height: plot.bottom + UNDER + heads.height() + 4.0,
        title: over_time.span(words),
        description: description(input, &areas),
        ..Scene::default()
    };
    levels.paint(&plot, &mut scene.marks);
    plot.columns(&columns, &mut scene.marks);
    heads.paint(plot.bottom, plot.bottom + UNDER, &mut scene.marks);
    // Quiet lines first, so that the strong ones lie over them.
    let order = |place: &usize| (names.is_strong(*place), input.focus == Some(*place));
    let mut places: Vec<usize> = (0..areas.len()).collect();
    places.sort_by_key(order);
    for place in places {
        let Some(area) = areas.get(place) else { continue };
        let look = lines::Look { is_sure: over_time.is_sure(&area.id), has_focus: input.focus == Some(place) };
        plot.line(&area.id, &columns, look, &mut scene.marks);
    }
    let own = columns.iter().zip(&plot.xs).filter(|(column, _)| !column.is_beside);
    let own_end = own.map(|(_, x)| *x).next_back().unwrap_or(right);
    let rows = names.paint(&plot, own_end, &mut scene.marks);
    scene.axes = areas.iter().zip(rows).map(|(area, row)| axis(input, area, &columns, &plot, row)).collect();
    Some(scene)
}

/// A result that has a column.
pub(super) struct Column<'a> {
    pub(super) point: super::TimePoint<'a>,
    /// Whether another rater made it.
    pub(super) is_beside: bool,
}

/// All columns, oldest first.
fn columns<'a>(input: &SlopeInput<'a>) -> Vec<Column<'a>> {
    let beside: &[_] = if input.shows_beside { input.over_time.beside() } else { &[] };
    let own = input.over_time.points().iter().map(|point| Column { point: *point, is_beside: false });
    let mut all: Vec<Column<'a>> =
        own.chain(beside.iter().map(|point| Column { point: *point, is_beside: true })).collect();
    all.sort_by_key(|column| column.point.finished);
    all
}

/// `count` places from `left` to `right`, evenly apart.
fn spread(count: usize, left: f32, right: f32) -> Vec<f32> {
    let steps = count.saturating_sub(1).max(1) as f32;
    (0..count).map(|place| left + (right - left) * place as f32 / steps).collect()
}

fn axis(input: &SlopeInput<'_>, area: &Area, columns: &[Column<'_>], plot: &Plot, row: Rect) -> Axis {
    Axis {
        area: area.id.clone(),
        name: area.title.plain(input.words.tag()).into_owned(),
        spoken: spoken(input, area),
        about: about(input, area),
        hit: Hit::Row(row),
        tip: Point::new(f32::midpoint(row.left, row.right), row.bottom),
        points: columns
            .iter()
            .zip(&plot.xs)
            .map(|(column, x)| Some(Point::new(*x, plot.y(column.point.score(&area.id)?))))
            .collect(),
    }
}

/// `Post-award: Kick-off 20 October 2025: 0.8, 25 May 2026: 1.6, +0.8 can’t be told from noise`.
fn spoken(input: &SlopeInput<'_>, area: &Area) -> String {
    let words = input.words;
    let mut parts: Vec<String> = columns(input)
        .iter()
        .map(|column| {
            let score = column.point.score(&area.id);
            let score = score.map_or_else(|| words.say("chart-too-few"), |score| words.score(score));
            format!("{}: {score}", column.point.when(column.is_beside, words))
        })
        .collect();
    if let Some(change) = input.over_time.change(&area.id) {
        let extent = extent_name(change.extent, words);
        parts.push(format!("{} {extent}", signed(change, words)));
    }
    format!("{}: {}", area.title.plain(words.tag()), parts.join(", "))
}

/// What the level means that the area has reached in the last result.
fn about(input: &SlopeInput<'_>, area: &Area) -> String {
    let score = input.over_time.points().last().and_then(|point| point.score(&area.id));
    let questionnaire = input.over_time.questionnaire();
    let known = questionnaire.zip(score);
    known.map(|(known, score)| describe::level_meaning(known, area, score, input.words)).unwrap_or_default()
}

/// The chart in sentences: what it shows, the scale, then every area with all its numbers.
fn description(input: &SlopeInput<'_>, areas: &[&Area]) -> String {
    let Some(questionnaire) = input.over_time.questionnaire() else { return String::new() };
    let mut sentences =
        vec![format!("{}.", input.over_time.span(input.words)), describe::scale(questionnaire, input.words)];
    sentences.extend(areas.iter().map(|area| format!("{}.", spoken(input, area))));
    sentences.join(" ")
}

/// One line of text on its baseline, in ink that has no meaning.
fn quiet(at: Point, anchor: Anchor, text: impl Into<String>) -> Mark {
    marker::text(at, anchor, Weight::Regular, Ink::TextMuted, text)
}
