//! Parts that several charts draw alike: markers, dashed lines, hatching, text.

use super::{
    ChartStyle, Mark, Point, Series, SeriesRole,
    label::{ASCENT, Line, SIZE},
    magnify::magnify,
    scene::Anchor,
};
use crate::look::{Dash, Ink, Weight};

/// The colour of a series.
pub(super) fn ink(role: SeriesRole) -> Ink {
    match role {
        SeriesRole::Me | SeriesRole::Supposed => Ink::Me,
        SeriesRole::Benchmark => Ink::Benchmark,
        SeriesRole::Other => Ink::Other,
        SeriesRole::Further => Ink::Group,
    }
}

/// Paints a series' marker, `scale` times as large as usual. `within` makes it small enough to stand inside another
/// one's.
pub(super) fn marker(
    style: &ChartStyle,
    role: SeriesRole,
    (ink, centre): (Ink, Point),
    within: bool,
    scale: f32,
    marks: &mut Vec<Mark>,
) {
    let size = style.marker * scale;
    let width = style.other;
    match role {
        SeriesRole::Me => marks.push(Mark::Disc { centre, radius: size * if within { 0.6 } else { 1.0 }, ink }),
        SeriesRole::Benchmark => marks.push(Mark::Diamond { centre, radius: size * 1.2, ink, width }),
        SeriesRole::Other => marks.push(Mark::Square { centre, radius: size * 0.8, ink, width }),
        SeriesRole::Further => {
            // A triangle with its middle on the value.
            let (wide, low, high) = (size, size * 0.6, size * 1.15);
            let at = |x: f32, y: f32| Point::new(centre.x + x, centre.y + y);
            let points = vec![at(0.0, -high), at(wide, low), at(-wide, low)];
            marks.push(Mark::Polygon { points: points.clone(), ink: Ink::Surface });
            marks.push(Mark::Line { points, closed: true, ink, width });
        }
        SeriesRole::Supposed => {
            marks.push(Mark::Disc { centre, radius: size, ink });
            marks.push(Mark::Disc { centre, radius: size - width, ink: Ink::Surface });
        }
    }
}

/// A series' line from one point to the next, cut into dashes or dots where the role has them.
pub(super) fn edge(style: &ChartStyle, role: SeriesRole, ink: Ink, from: Point, to: Point, marks: &mut Vec<Mark>) {
    let dash = match role {
        SeriesRole::Me => {
            marks.push(Mark::Line { points: vec![from, to], closed: false, ink, width: style.me });
            return;
        }
        SeriesRole::Benchmark => style.dash(),
        SeriesRole::Other => Dash { on: style.other, off: style.other * 2.0 },
        SeriesRole::Further => Dash { on: style.other * 5.0, off: style.other * 1.5 },
        SeriesRole::Supposed => Dash { on: style.other * 1.5, off: style.other * 1.5 },
    };
    let length = from.distance(to);
    let mut at = 0.0;
    while at < length {
        let end = (at + dash.on).min(length);
        let points = vec![from.towards(to, at / length), from.towards(to, end / length)];
        marks.push(Mark::Line { points, closed: false, ink, width: style.other });
        at += dash.on + dash.off;
    }
}

/// A piece of a series' line with its marker, for a legend: `width` wide, from the left end at the origin.
pub fn sample(style: &ChartStyle, series: &[Series], place: usize, width: f32) -> Vec<Mark> {
    let Some(own) = series.get(place) else { return Vec::new() };
    let ink = ink(own.role);
    let to = Point::new(width / style.magnified, 0.0);
    let mut marks = Vec::new();
    // From both ends to the middle, so that both look alike.
    let middle = Point::default().towards(to, 0.5);
    edge(style, own.role, ink, Point::default(), middle, &mut marks);
    edge(style, own.role, ink, to, middle, &mut marks);
    marker(style, own.role, (ink, middle), false, 1.0, &mut marks);
    marks.iter_mut().for_each(|mark| magnify(mark, style.magnified));
    marks
}

/// Hatching along a line, for a place without a value: short strokes, 8 apart.
pub(super) fn hatch(from: Point, to: Point, marks: &mut Vec<Mark>) {
    let length = from.distance(to);
    let along = Point::new((to.x - from.x) / length.max(1.0), (to.y - from.y) / length.max(1.0));
    // 60 degrees to the line: it reads as hatching on a spoke of any direction.
    let (sin, cos) = std::f32::consts::FRAC_PI_3.sin_cos();
    let half = Point::new((along.x * cos - along.y * sin) * 6.0, (along.x * sin + along.y * cos) * 6.0);
    let mut at = 8.0;
    while at < length {
        let middle = from.towards(to, at / length);
        let points =
            vec![Point::new(middle.x - half.x, middle.y - half.y), Point::new(middle.x + half.x, middle.y + half.y)];
        marks.push(Mark::Line { points, closed: false, ink: Ink::Outline, width: 1.0 });
        at += 8.0;
    }
}

/// One line of text on its baseline.
pub(super) fn text(at: Point, anchor: Anchor, weight: Weight, ink: Ink, text: impl Into<String>) -> Mark {
    Mark::Text { at, anchor, size: SIZE, weight, ink, text: text.into() }
}

/// Lines below each other, `apart` from baseline to baseline; `at` is the upper edge of the first. Strong lines are
/// `Text`, others muted, unless all have one ink.
pub(super) fn lines(
    at: Point,
    anchor: Anchor,
    lines: &[Line],
    (apart, all): (f32, Option<Ink>),
    marks: &mut Vec<Mark>,
) {
    for (number, line) in lines.iter().enumerate() {
        let own = if line.weight == Weight::Strong { Ink::Text } else { Ink::TextMuted };
        let ink = all.unwrap_or(own);
        let baseline = Point::new(at.x, at.y + ASCENT + number as f32 * apart);
        marks.push(text(baseline, anchor, line.weight, ink, &line.text));
    }
}
