//! The radar: layout of the labels, names of the rings, and painting in the order that the design asks for.

mod crossing;
mod geometry;
mod layout;
mod rings;
mod shape;
mod tier;

use self::{
    geometry::direction,
    layout::{AxisLabel, Layout, on_axis},
    rings::RingNames,
    shape::Shape,
};
use super::{
    Axis, Hit, Mark, Point, RadarInput, Scene, SeriesRole, Showing, Value,
    bars::bars_as,
    describe,
    label::{Label, Line},
    magnify::magnified,
    marker,
    scene::Anchor,
};
use crate::{
    look::{Ink, Weight},
    model::Area,
};

/// How many axes a radar has by default; fewer or more are drawn as bars.
pub const RADAR_AXES: std::ops::RangeInclusive<usize> = 3..=10;

/// Draws a radar, whatever the number of axes.
///
/// One scale with true zero; the first axis at the top, then clockwise in the questionnaire's order. An area without a
/// score is a gap in the outline with a hatched spoke, an area without a target has no point on the benchmark's.
pub fn radar(input: &RadarInput<'_>) -> Scene {
    radar_as(input, &Showing::usual())
}

fn radar_as(input: &RadarInput<'_>, showing: &Showing) -> Scene {
    let style = showing.style;
    let areas = input.areas();
    let labels: Vec<AxisLabel> = areas.iter().map(|area| label(input, showing, area)).collect();
    let (width, height) = style.before(input.size);
    let layout = Layout::new(&labels, (width, height), &style);
    let shapes = Shape::all(input, style, areas, &layout);
    let revealed = RadarInput { series: showing.revealed(input), ..*input };
    let painter = Painter { input: &revealed, showing, areas, shapes, layout: &layout };
    let scene = Scene {
        width,
        height: layout.height,
        title: describe::title(input),
        description: describe::sentences(&revealed),
        marks: painter.marks(),
        axes: painter.axes(),
    };
    magnified(scene, style.magnified)
}

/// A radar for 3 to 10 axes, else bars.
pub fn overview(input: &RadarInput<'_>) -> Scene {
    overview_as(input, &Showing::usual())
}

/// The same in another size, or not all of it.
pub fn overview_as(input: &RadarInput<'_>, showing: &Showing) -> Scene {
    if RADAR_AXES.contains(&input.areas().len()) { radar_as(input, showing) } else { bars_as(input, showing) }
}

fn label(input: &RadarInput<'_>, showing: &Showing, area: &Area) -> AxisLabel {
    let mut parts = if input.show_values { describe::value_parts(input, area) } else { Vec::new() };
    if !showing.style.shows_targets {
        parts.truncate(1);
    }
    AxisLabel {
        name: Label::new(area.title.get(input.words.tag()), Weight::Strong),
        value: (!parts.is_empty()).then(|| Label::new(&parts.join(describe::BETWEEN_VALUES), Weight::Regular)),
        value_parts: parts.iter().map(|part| Label::new(part, Weight::Regular)).collect(),
    }
}

struct Painter<'a> {
    /// With the series that show.
    input: &'a RadarInput<'a>,
    showing: &'a Showing,
    areas: &'a [Area],
    layout: &'a Layout,
    /// One per series, also of those that do not show yet.
    shapes: Vec<Shape>,
}

impl Painter<'_> {
    fn marks(&self) -> Vec<Mark> {
        let mut marks = Vec::new();
        self.grid(&mut marks);
        let names = RingNames::new(self.input, self.layout, self.showing.style.ring, &self.shapes);
        let shapes = self.shapes.get(..self.input.series.len()).unwrap_or(&self.shapes);
        let is_lit = self.showing.light.is_some();
        names.grounds(&mut marks);
        for shape in shapes.iter().filter(|shape| shape.role == SeriesRole::Me && !is_lit) {
            shape.fill(self.layout.centre, &mut marks);
        }
        names.texts(&mut marks);
        for shape in shapes.iter().filter(|_| !is_lit) {
            shape.casing(&mut marks);
        }
        // The person, first in the list, lies on top.
        for shape in shapes.iter().rev() {
            shape.edges(is_lit.then_some(Ink::Grid), &mut marks);
        }
        for shape in shapes.iter().rev() {
            let targets = shapes.iter().filter(|other| other.role == SeriesRole::Benchmark);
            shape.markers(targets, self.showing, &mut marks);
        }
        self.labels(&mut marks);
        marks
    }

    fn labels(&self, marks: &mut Vec<Mark>) {
        for (axis, label) in self.layout.labels.iter().enumerate() {
            let x = match label.anchor {
                Anchor::Start => label.rect.left,
                Anchor::Middle => f32::midpoint(label.rect.left, label.rect.right),
                Anchor::End => label.rect.right,
            };
            let ink = self.showing.fades(axis).then_some(Ink::TextFaded);
            // Before any series shows there are names alone, in the places that they keep.
            let is_hidden = |line: &&Line| self.input.series.is_empty() && line.weight == Weight::Regular;
            let lines: Vec<Line> = label.lines.iter().filter(|line| !is_hidden(line)).cloned().collect();
            let at = Point::new(x, label.rect.top);
            marker::lines(at, label.anchor, &lines, (self.showing.style.line, ink), marks);
        }
    }

    /// The place on an axis at that share of the radius.
    fn on_axis(&self, axis: usize, share: f32) -> Point {
        on_axis(self.layout, axis, self.areas.len(), share)
    }

    fn grid(&self, marks: &mut Vec<Mark>) {
        let top = self.input.questionnaire.top_level();
        let axes = self.areas.len();
        let width = self.showing.style.grid;
        for level in 1..=top {
            let share = f32::from(level) / f32::from(top.max(1));
            let ink = if level == top { Ink::GridOuter } else { Ink::Grid };
            // Under three axes there is no polygon: a ring is round then.
            let points: Vec<Point> = if axes >= 3 {
                (0..axes).map(|axis| self.on_axis(axis, share)).collect()
            } else {
                let reach = self.layout.radius * share;
                let place =
                    |d: Point| Point::new(self.layout.centre.x + d.x * reach, self.layout.centre.y + d.y * reach);
                (0..72).map(|step| place(direction(step, 72))).collect()
            };
            marks.push(Mark::Line { points, closed: true, ink, width });
        }
        for axis in 0..axes {
            let is_meant = self.input.focus == Some(axis) || self.showing.light == Some(axis);
            let (ink, width) = if is_meant { (Ink::Text, width * 1.5) } else { (Ink::Grid, width) };
            let points = vec![self.layout.centre, self.on_axis(axis, 1.0)];
            marks.push(Mark::Line { points, closed: false, ink, width });
        }
        let person = self.input.series.iter().find(|series| series.role == SeriesRole::Me);
        for (axis, area) in self.areas.iter().enumerate() {
            let value = person.map(|person| person.value(&area.id));
            if matches!(value, Some(Value::TooFew | Value::NotApplicable | Value::Tested(_))) {
                marker::hatch(self.layout.centre, self.on_axis(axis, 1.0), marks);
            }
        }
    }

    fn axes(&self) -> Vec<Axis> {
        let sweep = std::f32::consts::TAU / self.areas.len().max(1) as f32;
        self.areas
            .iter()
            .enumerate()
            .map(|(axis, area)| Axis {
                area: area.id.clone(),
                name: area.title.plain(self.input.words.tag()).into_owned(),
                spoken: describe::spoken(self.input, area),
                about: describe::about(self.input, area),
                hit: Hit::Sector { hub: self.layout.centre, from: sweep * (axis as f32 - 0.5), sweep },
                tip: self.on_axis(axis, 1.0),
                points: self
                    .shapes
                    .iter()
                    .take(self.input.series.len())
                    .map(|shape| shape.points.get(axis).copied().flatten())
                    .collect(),
            })
            .collect()
    }
}
