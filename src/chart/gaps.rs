use super::{
    Axis, ChartStyle, Difference, Hit, Mark, Point, Rect, Scene, SeriesRole,
    bars::{Track, paint_name},
    describe,
    label::{Breaks, LINE, Label, SIZE},
    marker,
    scene::Anchor,
};
use crate::{
    look::{Ink, Weight, font, measures},
    model::{Area, Questionnaire},
    score::{Comparison, Profile},
    text::Words,
};

/// The track's width with its padding, as at 432 wide.
const TRACK: f32 = 148.0;
const PAD: f32 = 8.0;
/// The least width of the words at the right.
const WORDS: f32 = 74.0;
const BETWEEN: f32 = 12.0;
/// Names narrower than this stand above their track.
const NAME_FROM: f32 = 140.0;
const HEAD: f32 = 24.0;
/// How many areas are shown where all targets are met.
const CLOSEST: usize = 5;

/// Which areas the gap chart shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum GapRows {
    /// Those below target, largest gap first; where all targets are met, the five closest above target.
    #[default]
    Below,
    /// All that count against the benchmark, largest gap first, largest surplus last.
    Counted,
}

/// What the gap chart is drawn from.
#[derive(Clone, Copy)]
pub struct GapsInput<'a> {
    pub questionnaire: &'a Questionnaire,
    pub profile: &'a Profile,
    /// Without it there is no chart.
    pub comparison: Option<&'a Comparison>,
    pub rows: GapRows,
    /// Logical pixels; the height follows.
    pub width: f32,
    /// The row that is drawn stronger.
    pub focus: Option<usize>,
    pub words: &'a Words,
}

/// Draws the sorted gap chart: a row per leaf area with me, target and the line between. `None` where nothing counts.
pub fn gaps(input: &GapsInput<'_>) -> Option<Scene> {
    let mut rows = Gap::all(input.questionnaire, input.comparison?);
    if rows.is_empty() {
        return None;
    }
    let below = rows.iter().filter(|row| matches!(row.difference, Difference::Below(_))).count();
    let title = match (input.rows, below) {
        (GapRows::Counted, _) => "chart-gaps-all",
        (GapRows::Below, 0) => "chart-gaps-closest",
        (GapRows::Below, _) => "chart-gaps-below",
    };
    if input.rows == GapRows::Below {
        rows.truncate(if below == 0 { CLOSEST } else { below });
    }
    let chart = Chart::new(input, &rows);
    let mut scene = Scene {
        width: input.width,
        title: input.words.say_about(title, input.questionnaire.assesses, &[]),
        ..Scene::default()
    };
    let mut marks = Vec::new();
    let mut top = HEAD;
    for (number, row) in rows.iter().enumerate() {
        let axis = chart.row(row, top, number, &mut marks);
        if let Hit::Row(rect) = axis.hit {
            top = rect.bottom;
        }
        scene.axes.push(axis);
    }
    scene.height = top + 2.0;
    chart.track.head(chart.beside.then_some(top), &mut scene.marks);
    scene.marks.extend(marks);
    let mut sentences = vec![describe::scale(input.questionnaire, input.words)];
    sentences.extend(scene.axes.iter().map(|axis| format!("{}.", axis.spoken)));
    scene.description = sentences.join(" ");
    Some(scene)
}

/// Paints one row's marks on a track that runs from x `left` to `right`: a thick line for a gap, a thin one for a
/// surplus, a dot inside the diamond on target, a dot only without a target.
pub fn gap_marks(score: f64, target: Option<f64>, top_level: u8, (left, right): (f32, f32), y: f32) -> Vec<Mark> {
    let track = Track { left, right, top_level };
    let (stroke, style) = (&measures().stroke, ChartStyle::usual());
    let mut marks = Vec::new();
    let me = Point::new(track.x(score), y);
    let difference = Difference::of(score, target);
    if let Some(target) = target.filter(|target| *target > 0.0) {
        let at = Point::new(track.x(target), y);
        let line = match difference {
            Difference::Below(_) => Some((Ink::Benchmark, stroke.gap)),
            Difference::Above(_) => Some((Ink::Outline, stroke.surplus)),
            Difference::OnTarget | Difference::NoTarget => None,
        };
        marks.extend(line.map(|(ink, width)| Mark::Line { points: vec![me, at], closed: false, ink, width }));
        marker::marker(&style, SeriesRole::Benchmark, (Ink::Benchmark, at), false, 1.0, &mut marks);
    }
    let within = difference == Difference::OnTarget;
    marker::marker(&style, SeriesRole::Me, (Ink::Me, me), within, 1.0, &mut marks);
    marks
}

/// An area that counts.
struct Gap<'a> {
    area: &'a Area,
    score: f64,
    target: f64,
    difference: Difference,
}

impl<'a> Gap<'a> {
    /// All areas that count, largest gap first; equal ones in the questionnaire's order.
    fn all(questionnaire: &'a Questionnaire, comparison: &Comparison) -> Vec<Self> {
        let mut rows: Vec<Self> = questionnaire
            .leaves()
            .into_iter()
            .filter_map(|node| {
                let area = comparison.area(&node.area.id)?;
                let (score, target) = area.score.zip(area.target.filter(|target| *target > 0.0))?;
                Some(Self { area: node.area, score, target, difference: Difference::of(score, Some(target)) })
            })
            .collect();
        rows.sort_by(|a, b| (b.target - b.score).total_cmp(&(a.target - a.score)));
        rows
    }
}

struct Chart<'a> {
    input: &'a GapsInput<'a>,
    track: Track,
    /// The width of the names.
    names: f32,
    /// Whether names stand beside their tracks.
    beside: bool,
    /// The least height of a row.
    row: f32,
}

impl<'a> Chart<'a> {
    fn new(input: &'a GapsInput<'a>, rows: &[Gap<'_>]) -> Self {
        let widest = rows.iter().map(|row| {
            let (number, word) = row.difference.words(input.words);
            font::width(&format!("{number} "), SIZE, Weight::Strong) + font::width(&word, SIZE, Weight::Regular)
        });
        let words = widest.fold(WORDS, f32::max);
        let names = input.width - TRACK - 2.0 * BETWEEN - words;
        let beside = names >= NAME_FROM;
        let (left, right) = if beside {
            // On a wide canvas the track grows, so that a name and its marks stay near each other.
            let names = names.min((input.width * 0.46).max(NAME_FROM));
            (names + BETWEEN + PAD, input.width - words - BETWEEN - PAD)
        } else {
            (PAD, input.width - words - BETWEEN - PAD)
        };
        let control = &measures().control;
        Self {
            input,
            track: Track { left, right: right.max(left + 40.0), top_level: input.questionnaire.top_level() },
            names: if beside { left - BETWEEN - PAD } else { input.width },
            beside,
            row: if input.rows == GapRows::Below { control.gap_row } else { control.table_row },
        }
    }

    /// Paints a row from `top` on.
    fn row(&self, row: &Gap<'_>, top: f32, number: usize, marks: &mut Vec<Mark>) -> Axis {
        let words = self.input.words;
        let weight = if self.input.focus == Some(number) { Weight::Strong } else { Weight::Regular };
        let lines = Label::new(row.area.title.get(words.tag()), weight)
            .wrap(self.names, Breaks::Anywhere, 2)
            .unwrap_or_default();
        let text_height = lines.len() as f32 * LINE;
        let (height, middle, text_top) = if self.beside {
            let height = (text_height + 8.0).max(self.row);
            (height, top + height / 2.0, top + (height - text_height) / 2.0)
        } else {
            (text_height + 34.0, top + 6.0 + text_height + 12.0, top + 6.0)
        };
        paint_name(Point::new(0.0, text_top), &lines, Ink::Text, marks);
        if !self.beside {
            self.track.ticks(middle, marks);
        }
        let ends = (self.track.left, self.track.right);
        marks.extend(gap_marks(row.score, Some(row.target), self.track.top_level, ends, middle));
        self.difference(row.difference, middle + 4.5, marks);
        let name = row.area.title.plain(words.tag()).into_owned();
        let at = |level| Some(Point::new(self.track.x(level), middle));
        Axis {
            area: row.area.id.clone(),
            spoken: describe::spoken_gap(&name, row.score, Some(row.target), words),
            about: describe::level_meaning(self.input.questionnaire, row.area, row.score, words),
            name,
            hit: Hit::Row(Rect { left: 0.0, top, right: self.input.width, bottom: top + height }),
            tip: Point::new(f32::midpoint(ends.0, ends.1), middle),
            points: vec![at(row.score), at(row.target)],
        }
    }

    /// The words at the right: a gap's number is strong.
    fn difference(&self, difference: Difference, baseline: f32, marks: &mut Vec<Mark>) {
        let (number, word) = difference.words(self.input.words);
        let right = self.input.width;
        let mut put = |x, weight, ink, text: &str| {
            marks.push(marker::text(Point::new(x, baseline), Anchor::End, weight, ink, text));
        };
        put(right, Weight::Regular, Ink::TextMuted, &word);
        if !number.is_empty() {
            let before = right - font::width(&format!(" {word}"), SIZE, Weight::Regular);
            let below = matches!(difference, Difference::Below(_));
            let (weight, ink) = if below { (Weight::Strong, Ink::Text) } else { (Weight::Regular, Ink::TextMuted) };
            put(before, weight, ink, &number);
        }
    }
}
