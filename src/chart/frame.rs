use super::{
    Axis, ChartStyle, Hit, Mark, Point, Scene, Series,
    label::{ASCENT, Breaks, LINE, Label, SIZE},
    marker,
    scene::Anchor,
};
use crate::look::{Ink, TypeStep, Weight, font, measures};

/// The sample of a series in the legend is this wide.
const SAMPLE: f32 = 32.0;
const LEGEND_ROW: f32 = 24.0;

/// What a chart needs beside it where it stands alone, in a file.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    /// Above, large; may be empty.
    pub headline: &'a str,
    /// The series that the legend names; none for no legend.
    pub legend: &'a [Series],
    /// Below, small; may be empty.
    pub caption: &'a str,
}

/// Puts a headline above a chart, a legend and a caption under it, and a margin around all. The headline becomes its
/// title: what it says is what a screen reader reads first.
pub fn framed(scene: Scene, frame: &Frame<'_>) -> Scene {
    let (space, scale) = (&measures().space, &measures().type_scale);
    let (margin, width) = (space.l, scene.width);
    let mut marks = Vec::new();
    let mut y = margin;
    y = paragraph(frame.headline, &scale.heading, Weight::Strong, (margin, y, width), &mut marks);
    if !frame.headline.is_empty() {
        y += space.m;
    }
    let by = Point::new(margin, y);
    marks.extend(scene.marks.iter().map(|mark| moved(mark, by)));
    y += scene.height + space.m;
    y = legend(frame.legend, (margin, y, width), &mut marks);
    y = paragraph(frame.caption, &scale.small, Weight::Regular, (margin, y, width), &mut marks);
    let axes = scene.axes.iter().map(|axis| moved_axis(axis, by)).collect();
    let title = if frame.headline.is_empty() { scene.title } else { frame.headline.to_owned() };
    Scene { width: width + 2.0 * margin, height: y + margin, title, marks, axes, ..scene }
}

/// Sets running text from the upper left corner on, as wide as given; where it ends.
fn paragraph(
    text: &str,
    step: &TypeStep,
    weight: Weight,
    (left, top, width): (f32, f32, f32),
    marks: &mut Vec<Mark>,
) -> f32 {
    // Labels are measured at their own size: the room shrinks instead of the letters growing.
    let lines = Label::new(text, weight).wrap(width * SIZE / step.size, Breaks::Anywhere, usize::MAX);
    let ink = if weight == Weight::Strong { Ink::Text } else { Ink::TextMuted };
    let mut baseline = top + step.size;
    let mut bottom = top;
    for line in lines.unwrap_or_default() {
        let at = Point::new(left, baseline);
        marks.push(Mark::Text { at, anchor: Anchor::Start, size: step.size, weight, ink, text: line.text });
        baseline += step.line;
        bottom += step.line;
    }
    bottom
}

fn legend(series: &[Series], (left, top, width): (f32, f32, f32), marks: &mut Vec<Mark>) -> f32 {
    let space = &measures().space;
    let style = ChartStyle::usual();
    let (mut x, mut y) = (left, top);
    for series in series {
        let ink = marker::ink(series.role);
        let room = SAMPLE + space.xs + font::width(&series.name, SIZE, Weight::Regular);
        if x > left && x + room > left + width {
            (x, y) = (left, y + LEGEND_ROW);
        }
        let middle = y + LINE / 2.0;
        let (from, to) = (Point::new(x, middle), Point::new(x + SAMPLE, middle));
        marker::edge(&style, series.role, ink, from, to, marks);
        marker::marker(&style, series.role, (ink, from.towards(to, 0.5)), false, 1.0, marks);
        let at = Point::new(to.x + space.xs, y + ASCENT);
        marks.push(marker::text(at, Anchor::Start, Weight::Regular, Ink::Text, &series.name));
        x += room + space.l;
    }
    if series.is_empty() { y } else { y + LEGEND_ROW + space.xs }
}

fn moved(mark: &Mark, by: Point) -> Mark {
    let mut mark = mark.clone();
    match &mut mark {
        Mark::Fan { hub, points, .. } => {
            shift(hub, by);
            points.iter_mut().for_each(|point| shift(point, by));
        }
        Mark::Polygon { points, .. } | Mark::Line { points, .. } => {
            points.iter_mut().for_each(|point| shift(point, by));
        }
        Mark::Disc { centre: at, .. }
        | Mark::Diamond { centre: at, .. }
        | Mark::Square { centre: at, .. }
        | Mark::Text { at, .. } => shift(at, by),
    }
    mark
}

fn moved_axis(axis: &Axis, by: Point) -> Axis {
    let mut axis = axis.clone();
    shift(&mut axis.tip, by);
    axis.points.iter_mut().flatten().for_each(|point| shift(point, by));
    match &mut axis.hit {
        Hit::Sector { hub, .. } => shift(hub, by),
        Hit::Row(rect) => {
            rect.left += by.x;
            rect.right += by.x;
            rect.top += by.y;
            rect.bottom += by.y;
        }
    }
    axis
}

fn shift(point: &mut Point, by: Point) {
    point.x += by.x;
    point.y += by.y;
}
