use super::{
    super::{
        Mark, Point, Rect,
        label::{ASCENT, Breaks, LINE, Label, Line, SIZE},
        marker,
        scene::Anchor,
    },
    Column, SlopeInput,
    apart::apart,
    lines::Plot,
    quiet,
};
use crate::{
    look::{Ink, Weight, font},
    model::{Area, Questionnaire},
    text::Words,
};

/// From one text to the next.
const APART: f32 = 18.0;
/// How long a leader is, with the room at its ends.
const LEADER: f32 = 24.0;
/// The same at the left, where only numbers stand.
const SHORT: f32 = 18.0;
/// Between a level's name and the numbers.
const DOTS: f32 = 20.0;

/// The names of the levels, or their numbers.
pub(super) struct Levels {
    lines: Vec<Vec<Line>>,
    is_named: bool,
}

impl Levels {
    pub(super) fn new(questionnaire: &Questionnaire, width: f32, is_named: bool, words: &Words) -> Self {
        let wrap = |(number, title): (usize, &str)| {
            let number = number.to_string();
            let text = if is_named { title } else { &number };
            Label::new(text, Weight::Regular).wrap(width * 0.24, Breaks::Anywhere, 1).unwrap_or_default()
        };
        let titles = questionnaire.levels.iter().map(|level| level.title.get(words.tag()));
        Self { lines: titles.enumerate().map(wrap).collect(), is_named }
    }

    pub(super) fn width(&self) -> f32 {
        let widest = self.lines.iter().flatten().map(|line| line.width).fold(0.0, f32::max);
        widest + if self.is_named { DOTS } else { 8.0 }
    }

    /// So high that no two names touch.
    pub(super) fn least_height(&self) -> f32 {
        let tallest = self.lines.iter().map(Vec::len).max().unwrap_or(1) as f32 * LINE;
        tallest * self.lines.len().saturating_sub(1) as f32
    }

    /// A line across at every level, its name at the left, and dots from the one to the other.
    pub(super) fn paint(&self, plot: &Plot, marks: &mut Vec<Mark>) {
        for (level, lines) in self.lines.iter().enumerate() {
            let y = plot.y(level as f64);
            let points = vec![Point::new(plot.left(), y), Point::new(plot.right(), y)];
            marks.push(Mark::Line { points, closed: false, ink: Ink::Grid, width: 1.0 });
            let mut baseline = y - lines.len() as f32 * LINE / 2.0 + ASCENT;
            for line in lines {
                marks.push(quiet(Point::new(0.0, baseline), Anchor::Start, &line.text));
                baseline += LINE;
            }
            if self.is_named {
                let from = lines.iter().map(|line| line.width).fold(0.0, f32::max) + 6.0;
                dots(from, plot.left(), y, Ink::Grid, marks);
            }
        }
    }
}

/// What stands at the right end of a line, and the number at its left end.
struct Name {
    is_strong: bool,
    /// The last number and the title.
    lines: Vec<Line>,
    /// What another rater says, under it.
    beside: Vec<Line>,
    /// The first and the last score by oneself.
    first: Option<f64>,
    last: Option<f64>,
    /// Where the line ends, though the last result may not have it.
    end: f64,
    value: String,
}

/// All names.
pub(super) struct Names(Vec<Name>);

impl Names {
    pub(super) fn new(input: &SlopeInput<'_>, areas: &[&Area], columns: &[Column<'_>]) -> Self {
        let words = input.words;
        let room = (input.size.0 * if input.size.0 < super::NAMED_FROM { 0.44 } else { 0.36 }).min(240.0) - LEADER;
        let own = || columns.iter().filter(|column| !column.is_beside);
        let name = |(place, area): (usize, &&Area)| {
            let score = |column: &Column<'_>| column.point.score(&area.id);
            let (first, last) = (own().next().and_then(score), own().next_back().and_then(score));
            let is_strong = input.over_time.is_sure(&area.id) || input.focus == Some(place);
            let weight = if is_strong { Weight::Strong } else { Weight::Regular };
            let number = |score: Option<f64>| score.map_or_else(|| "–".to_owned(), |score| words.score(score));
            // The number stays with the first word.
            let text = format!("{}\u{a0}{}", number(last), area.title.get(words.tag()));
            let lines = Label::new(&text, weight).wrap(room, Breaks::Anywhere, 2).unwrap_or_default();
            let other = columns
                .iter()
                .filter(|column| column.is_beside)
                .filter_map(|column| Some((column.point.heading(true, words)?, column.point.score(&area.id)?)));
            let beside = other.last().map(|(whose, score)| format!("{whose}: {}", words.score(score)));
            let beside = beside.map(|text| Label::new(&text, Weight::Regular));
            let beside = beside.and_then(|label| label.wrap(room, Breaks::Anywhere, 2)).unwrap_or_default();
            let end = own().filter_map(score).next_back().unwrap_or_default();
            let value = first.map(|first| words.score(first)).unwrap_or_default();
            Name { is_strong, lines, beside, first, last, end, value }
        };
        Self(areas.iter().enumerate().map(name).collect())
    }

    pub(super) fn is_strong(&self, place: usize) -> bool {
        self.0.get(place).is_some_and(|name| name.is_strong)
    }

    /// Of the names with their leaders.
    pub(super) fn width(&self) -> f32 {
        self.0.iter().map(width).fold(0.0, f32::max) + LEADER
    }

    /// Of the numbers at the left with their leaders.
    pub(super) fn values_width(&self) -> f32 {
        let widest = self.0.iter().map(|name| font::width(&name.value, SIZE, Weight::Strong)).fold(0.0, f32::max);
        widest + SHORT
    }

    /// So high that all have room.
    pub(super) fn height(&self) -> f32 {
        let names: f32 = self.0.iter().map(height).sum();
        names.max(self.0.len() as f32 * APART)
    }

    /// Writes all of them, and gives the ground of each name. `own_end` is the last column by oneself.
    pub(super) fn paint(&self, plot: &Plot, own_end: f32, marks: &mut Vec<Mark>) -> Vec<Rect> {
        self.values(plot, marks);
        let mut order: Vec<(usize, &Name)> = self.0.iter().enumerate().collect();
        order.sort_by(|a, b| b.1.end.total_cmp(&a.1.end));
        let wanted: Vec<(f32, f32)> = order.iter().map(|(_, name)| (plot.y(name.end), height(name))).collect();
        let edges = apart(&wanted, 0.0, plot.bottom + super::TOP);
        let mut rows = vec![Rect::default(); self.0.len()];
        let from = plot.right() + 8.0;
        for ((place, name), edge) in order.into_iter().zip(edges) {
            let (at, height) = (Point::new(plot.right() + LEADER, edge), height(name));
            if name.last.is_some() {
                // Past the columns of other raters, if they come last.
                let end = own_end + 8.0;
                if end < plot.right() {
                    dots(end, from, plot.y(name.end), Ink::Outline, marks);
                }
                // To the middle of the first line: it holds the number.
                let to = Point::new(at.x - 4.0, edge + APART / 2.0);
                let points = vec![Point::new(from, plot.y(name.end)), to];
                marks.push(Mark::Line { points, closed: false, ink: Ink::Outline, width: 1.0 });
            }
            marker::lines(at, Anchor::Start, &name.lines, (LINE, Some(Ink::Text)), marks);
            let under = Point::new(at.x, edge + name.lines.len() as f32 * LINE);
            marker::lines(under, Anchor::Start, &name.beside, (LINE, None), marks);
            if let Some(row) = rows.get_mut(place) {
                *row = Rect { left: from, top: edge, right: at.x + width(name) + 2.0, bottom: edge + height };
            }
        }
        rows
    }

    /// The first numbers, left of the first column.
    fn values(&self, plot: &Plot, marks: &mut Vec<Mark>) {
        let mut order: Vec<(f64, &Name)> = self.0.iter().filter_map(|name| Some((name.first?, name))).collect();
        order.sort_by(|a, b| b.0.total_cmp(&a.0));
        let wanted: Vec<(f32, f32)> = order.iter().map(|(first, _)| (plot.y(*first), APART)).collect();
        for ((first, name), edge) in order.iter().zip(apart(&wanted, 0.0, plot.bottom + super::TOP)) {
            let weight = if name.is_strong { Weight::Strong } else { Weight::Regular };
            let at = Point::new(plot.left() - SHORT, edge + ASCENT);
            // The dots of a level would run through the number.
            let wide = font::width(&name.value, SIZE, weight);
            let ground = Rect { left: at.x - wide - 2.0, right: at.x + 2.0, top: edge + 1.0, bottom: edge + LINE };
            marks.push(Mark::Polygon { points: ground.corners().to_vec(), ink: Ink::Surface });
            let points =
                vec![Point::new(at.x + 4.0, edge + APART / 2.0), Point::new(plot.left() - 6.0, plot.y(*first))];
            marks.push(Mark::Line { points, closed: false, ink: Ink::Outline, width: 1.0 });
            marks.push(marker::text(at, Anchor::End, weight, Ink::Text, &name.value));
        }
    }
}

/// A dotted line across.
fn dots(from: f32, to: f32, y: f32, ink: Ink, marks: &mut Vec<Mark>) {
    let mut x = from;
    while x + 2.0 < to {
        let points = vec![Point::new(x, y), Point::new(x + 2.0, y)];
        marks.push(Mark::Line { points, closed: false, ink, width: 1.0 });
        x += 5.0;
    }
}

/// How high a name is.
fn height(name: &Name) -> f32 {
    ((name.lines.len() + name.beside.len()) as f32 * LINE + 1.0).max(APART)
}

/// How wide it is.
fn width(name: &Name) -> f32 {
    name.lines.iter().chain(&name.beside).map(|line| line.width).fold(0.0, f32::max)
}
