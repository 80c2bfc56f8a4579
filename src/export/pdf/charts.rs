use serde_json::{Value, json};

use super::data::Figures;
use crate::{
    chart::{self, ChartStyle, Mark, Point, RADAR_AXES, RadarInput, Scene, Series, SeriesRole, Whose},
    export::svg,
    look::{Ink, ThemeName, theme},
};

/// The room for a radar in logical pixels, as wide as the text of a page.
const RADAR: (f32, f32) = (650.0, 380.0);

/// A sample in the legend.
const SAMPLE: (f32, f32) = (32.0, 16.0);

/// The track of a gap, with its padding, and the height of what is drawn on it.
const TRACK: (f32, f32) = (190.0, 22.0);
const PAD: f32 = 8.0;

/// How much a mark may reach above its place and under it.
const ABOVE: f32 = 15.0;
const UNDER: f32 = 8.0;

/// Paper is white: the light theme, whatever the window wears.
const THEME: ThemeName = ThemeName::Light;

/// The person, the targets, and what is drawn beside them.
pub(super) fn series(figures: &Figures<'_>) -> Vec<Series> {
    let words = figures.sheet.words;
    let me = Series::profile(Whose::of(figures.sheet.result).series(words), SeriesRole::Me, &figures.profile);
    let targets = figures
        .against
        .as_ref()
        .map(|(comparison, benchmark)| Series::targets(benchmark.title.plain(words.tag()), comparison));
    std::iter::once(me).chain(targets).chain(figures.sheet.beside.iter().cloned()).collect()
}

/// The radar over the outermost areas, or bars in its place, with what a screen reader says of it; null where nothing is
/// scored.
pub(super) fn radar(figures: &Figures<'_>, series: &[Series]) -> Value {
    let (questionnaire, words) = (&figures.sheet.result.questionnaire, figures.sheet.words);
    if !questionnaire.has_scored_items() {
        return Value::Null;
    }
    let input = RadarInput { questionnaire, series, parent: None, size: RADAR, focus: None, show_values: false, words };
    // Many bars fill a page. Where the gaps are drawn on the next one, the shape is enough here.
    let has_gaps = figures.against.as_ref().is_some_and(|(comparison, _)| comparison.targets_met.of > 0);
    let is_crowded = questionnaire.areas.len() > *RADAR_AXES.end();
    let scene = if is_crowded && has_gaps { chart::radar(&input) } else { chart::overview(&input) };
    let scene = trimmed(scene);
    let alt = format!("{}. {}", scene.title.trim_end_matches('.'), scene.description);
    let places = 0..series.len();
    let legend: Vec<Value> = places
        .zip(series)
        .map(|(place, own)| json!({ "name": own.name, "sample": picture(sample(series, place), words.tag()) }))
        .collect();
    json!({
        "alt": alt,
        "width": scene.width.ceil(),
        "height": scene.height.ceil(),
        "picture": picture(scene, words.tag()),
        "legend": legend,
    })
}

/// A score and its target on their track.
pub(super) fn gap(figures: &Figures<'_>, score: f64, target: f64) -> String {
    let top = figures.sheet.result.questionnaire.top_level();
    let middle = TRACK.1 / 2.0;
    let grid = levels(top).map(|x| Mark::Line {
        points: vec![Point::new(x, 0.0), Point::new(x, TRACK.1)],
        closed: false,
        ink: Ink::Grid,
        width: 1.0,
    });
    let marks = chart::gap_marks(score, Some(target), top, (PAD, TRACK.0 - PAD), middle);
    let scene = Scene { width: TRACK.0, height: TRACK.1, marks: grid.chain(marks).collect(), ..Scene::default() };
    picture(scene, figures.sheet.words.tag())
}

/// The measures of a track, for the template.
pub(super) fn track(figures: &Figures<'_>) -> Value {
    let levels: Vec<f32> = levels(figures.sheet.result.questionnaire.top_level()).collect();
    json!({ "width": TRACK.0, "height": TRACK.1, "levels": levels })
}

/// Where each level stands on a track.
fn levels(top: u8) -> impl Iterator<Item = f32> {
    let step = (TRACK.0 - 2.0 * PAD) / f32::from(top.max(1));
    (0..=top).map(move |level| PAD + step * f32::from(level))
}

fn sample(series: &[Series], place: usize) -> Scene {
    let mut marks = chart::sample(&ChartStyle::usual(), series, place, SAMPLE.0);
    marks.iter_mut().for_each(|mark| lower(mark, SAMPLE.1 / 2.0));
    Scene { width: SAMPLE.0, height: SAMPLE.1, marks, ..Scene::default() }
}

/// Moves marks down.
fn lower(mark: &mut Mark, by: f32) {
    points(mark).into_iter().for_each(|point| point.y += by);
}

/// All places of a mark.
fn points(mark: &mut Mark) -> Vec<&mut Point> {
    match mark {
        Mark::Fan { hub, points, .. } => points.iter_mut().chain([hub]).collect(),
        Mark::Line { points, .. } | Mark::Polygon { points, .. } => points.iter_mut().collect(),
        Mark::Disc { centre: at, .. }
        | Mark::Diamond { centre: at, .. }
        | Mark::Square { centre: at, .. }
        | Mark::Text { at, .. } => vec![at],
    }
}

/// A chart without the empty room above and under it: long labels make a radar small.
fn trimmed(mut scene: Scene) -> Scene {
    let all: Vec<f32> = scene.marks.iter_mut().flat_map(points).map(|point| point.y).collect();
    // A text stands on its place, a marker around it.
    let top = all.iter().copied().fold(scene.height, f32::min) - ABOVE;
    let bottom = all.iter().copied().fold(0.0, f32::max) + UNDER;
    let (top, bottom) = (top.max(0.0), bottom.min(scene.height));
    scene.marks.iter_mut().for_each(|mark| lower(mark, -top));
    Scene { height: bottom - top, ..scene }
}

fn picture(scene: Scene, language: &str) -> String {
    svg(&scene, theme(THEME), language)
}
