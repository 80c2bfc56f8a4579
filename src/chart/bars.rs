use super::{
    Axis, Hit, Mark, Point, RadarInput, Rect, Scene, SeriesRole, Showing, Value, describe,
    label::{ASCENT, Breaks, LINE, Label, Line},
    magnify::magnified,
    marker,
    scene::Anchor,
};
use crate::{
    look::{Ink, Weight},
    model::Area,
};

/// A row is at least this high; the bar in it this thick.
const ROW: f32 = 34.0;
const BAR: f32 = 10.0;
/// A bar is at least this long: none at all is no polygon, and 0 is a score, not a gap.
const STUB: f32 = 2.0;
/// Above the first row: the digits of the scale.
const HEAD: f32 = 24.0;
/// Left and right of the track, so that a marker at its end has room.
const PAD: f32 = 8.0;
/// From this width on names stand beside their bars, else above them.
const BESIDE_FROM: f32 = 420.0;

/// Draws horizontal bars, one row per area: the first series as a bar, targets as diamonds, further series as squares.
/// The height follows from the rows.
pub fn bars(input: &RadarInput<'_>) -> Scene {
    bars_as(input, &Showing::usual())
}

/// The same in another size, or not all of it.
pub fn bars_as(input: &RadarInput<'_>, showing: &Showing) -> Scene {
    let input = &RadarInput { size: showing.style.before(input.size), ..*input };
    let revealed = &RadarInput { series: showing.revealed(input), ..*input };
    let table = Table { input: revealed, ..Table::new(input, showing) };
    let mut scene = Scene {
        width: input.size.0,
        title: describe::title(input),
        description: describe::sentences(revealed),
        ..Scene::default()
    };
    let mut rows = Vec::new();
    let mut top = HEAD;
    for (number, area) in input.areas().iter().enumerate() {
        let row = table.row(area, top, number, &mut rows);
        top = row.0;
        scene.axes.push(row.1);
    }
    scene.height = top + 4.0;
    table.scale.head(table.beside.then_some(top), &mut scene.marks);
    scene.marks.extend(rows);
    magnified(scene, showing.style.magnified)
}

/// A horizontal scale from 0 to L.
pub(super) struct Track {
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) top_level: u8,
}

impl Track {
    /// Where a level stands.
    pub(super) fn x(&self, level: f64) -> f32 {
        let share = (level / f64::from(self.top_level.max(1))) as f32;
        self.left + (self.right - self.left) * share
    }

    /// The digits 0 to L, over grid lines that run down to `bottom` where it is given.
    pub(super) fn head(&self, bottom: Option<f32>, marks: &mut Vec<Mark>) {
        for level in 0..=self.top_level {
            let x = self.x(f64::from(level));
            marks.push(marker::text(
                Point::new(x, ASCENT),
                Anchor::Middle,
                Weight::Regular,
                Ink::TextMuted,
                level.to_string(),
            ));
            if let Some(bottom) = bottom {
                let points = vec![Point::new(x, HEAD - 4.0), Point::new(x, bottom)];
                marks.push(Mark::Line { points, closed: false, ink: Ink::Grid, width: 1.0 });
            }
        }
    }

    /// The grid around one row only: where names stand above their tracks, lines would run through them.
    pub(super) fn ticks(&self, middle: f32, marks: &mut Vec<Mark>) {
        for level in 0..=self.top_level {
            let x = self.x(f64::from(level));
            let points = vec![Point::new(x, middle - 9.0), Point::new(x, middle + 9.0)];
            marks.push(Mark::Line { points, closed: false, ink: Ink::Grid, width: 1.0 });
        }
    }
}

struct Table<'a> {
    /// With the series that show.
    input: &'a RadarInput<'a>,
    showing: &'a Showing,
    beside: bool,
    /// The width of the names.
    names: f32,
    scale: Track,
}

impl<'a> Table<'a> {
    /// Finds the places for all series.
    fn new(input: &'a RadarInput<'a>, showing: &'a Showing) -> Self {
        let width = input.size.0;
        let beside = width >= BESIDE_FROM;
        // The widest value decides where the tracks end.
        let widest = input.areas().iter().map(|area| value(input, showing, area).width()).fold(0.0, f32::max);
        let names = if beside { (width * 0.38).min(260.0) } else { width };
        let left = if beside { names + 12.0 + PAD } else { PAD };
        let right = if beside && input.show_values { width - PAD - 12.0 - widest } else { width - PAD };
        let scale = Track { left, right: right.max(left + 40.0), top_level: input.questionnaire.top_level() };
        Self { input, showing, beside, names, scale }
    }

    /// Paints a row from `top` on; its lower edge and its axis.
    fn row(&self, area: &Area, top: f32, number: usize, marks: &mut Vec<Mark>) -> (f32, Axis) {
        let input = self.input;
        let is_meant = input.focus == Some(number) || self.showing.light == Some(number);
        let weight = if is_meant { Weight::Strong } else { Weight::Regular };
        let fades = self.showing.fades(number);
        let (faded, faded_words) = (fades.then_some(Ink::Grid), fades.then_some(Ink::TextFaded));
        let name = Label::new(area.title.get(input.words.tag()), weight);
        let value = input.show_values.then(|| value(input, self.showing, area));
        let lines = name.wrap(self.names, Breaks::Anywhere, 2).unwrap_or_default();
        let text_height = lines.len() as f32 * LINE;
        let (height, middle) = if self.beside {
            let height = (text_height + 10.0).max(ROW);
            (height, top + height / 2.0)
        } else {
            (text_height + 40.0, top + 6.0 + text_height + 12.0)
        };
        let text_top = if self.beside { middle - text_height / 2.0 } else { top + 6.0 };
        paint_name(Point::new(0.0, text_top), &lines, faded_words.unwrap_or(Ink::Text), marks);
        if let Some(value) = value {
            let ink = faded_words.unwrap_or(Ink::TextMuted);
            self.value(&value, &lines, (text_top, middle), ink, marks);
        }
        if !self.beside {
            self.scale.ticks(middle, marks);
        }
        let points = self.series(area, middle, faded, marks);
        let rect = Rect { left: 0.0, top, right: input.size.0, bottom: top + height };
        let axis = Axis {
            area: area.id.clone(),
            name: area.title.plain(input.words.tag()).into_owned(),
            spoken: describe::spoken(input, area),
            about: describe::about(input, area),
            hit: Hit::Row(rect),
            tip: Point::new(f32::midpoint(self.scale.left, self.scale.right), middle),
            points,
        };
        (rect.bottom, axis)
    }

    /// The value at the right edge: on the bar's line, or where names stand above, on the last line of the name.
    fn value(&self, value: &Label, name: &[Line], (text_top, middle): (f32, f32), ink: Ink, marks: &mut Vec<Mark>) {
        let right = self.input.size.0;
        let lines = value.wrap(right, Breaks::Words, 2).unwrap_or_default();
        let last = name.last().map_or(0.0, |line| line.width);
        let baseline = if self.beside {
            middle + 4.5
        } else if last + 12.0 + value.width() <= right {
            text_top + (name.len().max(1) - 1) as f32 * LINE + ASCENT
        } else {
            middle + 20.0
        };
        for line in lines {
            let at = Point::new(right, baseline);
            marks.push(marker::text(at, Anchor::End, Weight::Regular, ink, line.text));
        }
    }

    fn series(&self, area: &Area, middle: f32, faded: Option<Ink>, marks: &mut Vec<Mark>) -> Vec<Option<Point>> {
        let place = |value: Value| value.level().map(|level| Point::new(self.scale.x(level), middle));
        let mut points = Vec::new();
        let mut markers = Vec::new();
        for (number, series) in self.input.series.iter().enumerate() {
            let value = series.value(&area.id);
            let point = place(value);
            let ink = faded.unwrap_or(marker::ink(series.role));
            points.push(point);
            match point {
                Some(point) if number == 0 => {
                    let bar = Rect {
                        left: self.scale.left,
                        right: point.x.max(self.scale.left + STUB),
                        top: middle - BAR / 2.0,
                        bottom: middle + BAR / 2.0,
                    };
                    marks.push(Mark::Polygon { points: bar.corners().to_vec(), ink });
                }
                Some(point) => {
                    marker::marker(&self.showing.style, series.role, (ink, point), false, 1.0, &mut markers);
                }
                None if number == 0 && series.role != SeriesRole::Benchmark => {
                    let ends = [self.scale.left, self.scale.right].map(|x| Point::new(x, middle));
                    marker::hatch(ends[0], ends[1], marks);
                }
                None => {}
            }
        }
        marks.extend(markers);
        points
    }
}

/// What stands at the right of a row; nothing before a series shows.
fn value(input: &RadarInput<'_>, showing: &Showing, area: &Area) -> Label {
    let mut parts = describe::value_parts(input, area);
    if !showing.style.shows_targets {
        parts.truncate(1);
    }
    Label::new(&parts.join(describe::BETWEEN_VALUES), Weight::Regular)
}

/// A name in one ink, whatever its weight; `at` is the upper left corner.
pub(super) fn paint_name(at: Point, lines: &[Line], ink: Ink, marks: &mut Vec<Mark>) {
    for (number, line) in lines.iter().enumerate() {
        let baseline = Point::new(at.x, at.y + ASCENT + number as f32 * LINE);
        marks.push(marker::text(baseline, Anchor::Start, line.weight, ink, &line.text));
    }
}
