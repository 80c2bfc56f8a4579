//! The radar: layout of the labels, names of the rings, and painting in the order that the design asks for.

mod geometry;
mod layout;
mod rings;
mod shape;

use self::{
    geometry::direction,
    layout::{AxisLabel, Layout},
    rings::RingNames,
    shape::Shape,
};
use super::{
    Axis, Hit, Mark, Point, RadarInput, Scene, SeriesRole, Value, bars, describe, label::Label, marker, scene::Anchor,
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
    let areas = input.areas();
    let labels: Vec<AxisLabel> = areas.iter().map(|area| label(input, area)).collect();
    let layout = Layout::new(&labels, input.size.0, input.size.1);
    let painter = Painter { input, areas, shapes: Shape::all(input, areas, &layout), layout: &layout };
    Scene {
        width: input.size.0,
        height: layout.height,
        title: describe::title(input),
        description: describe::sentences(input),
        marks: painter.marks(),
        axes: painter.axes(),
    }
}

/// A radar for 3 to 10 axes, else bars.
pub fn overview(input: &RadarInput<'_>) -> Scene {
    if RADAR_AXES.contains(&input.areas().len()) { radar(input) } else { bars(input) }
}

fn label(input: &RadarInput<'_>, area: &Area) -> AxisLabel {
    let parts = if input.show_values { describe::value_parts(input, area) } else { Vec::new() };
    AxisLabel {
        name: Label::new(area.title.get(input.words.tag()), Weight::Strong),
        value: (!parts.is_empty()).then(|| Label::new(&parts.join(describe::BETWEEN_VALUES), Weight::Regular)),
        value_parts: parts.iter().map(|part| Label::new(part, Weight::Regular)).collect(),
    }
}

struct Painter<'a> {
    input: &'a RadarInput<'a>,
    areas: &'a [Area],
    layout: &'a Layout,
    /// One per series.
    shapes: Vec<Shape>,
}

impl Painter<'_> {
    fn marks(&self) -> Vec<Mark> {
        let mut marks = Vec::new();
        self.grid(&mut marks);
        let names = RingNames::new(self.input, self.layout, &self.shapes);
        names.grounds(&mut marks);
        for shape in self.shapes.iter().filter(|shape| shape.role == SeriesRole::Me) {
            shape.fill(self.layout.centre, &mut marks);
        }
        names.texts(&mut marks);
        // The person, first in the list, lies on top.
        for shape in self.shapes.iter().rev() {
            shape.edges(&mut marks);
        }
        for shape in self.shapes.iter().rev() {
            shape.markers(self.shapes.iter().filter(|other| other.role == SeriesRole::Benchmark), &mut marks);
        }
        for label in &self.layout.labels {
            let x = match label.anchor {
                Anchor::Start => label.rect.left,
                Anchor::Middle => f32::midpoint(label.rect.left, label.rect.right),
                Anchor::End => label.rect.right,
            };
            marker::lines(Point::new(x, label.rect.top), label.anchor, &label.lines, &mut marks);
        }
        marks
    }

    /// The place on an axis at that share of the radius.
    fn on_axis(&self, axis: usize, share: f32) -> Point {
        let (direction, reach) = (direction(axis, self.areas.len()), self.layout.radius * share);
        Point::new(self.layout.centre.x + direction.x * reach, self.layout.centre.y + direction.y * reach)
    }

    fn grid(&self, marks: &mut Vec<Mark>) {
        let top = self.input.questionnaire.top_level();
        let axes = self.areas.len();
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
            marks.push(Mark::Line { points, closed: true, ink, width: 1.0 });
        }
        for axis in 0..axes {
            let (ink, width) = if self.input.focus == Some(axis) { (Ink::Text, 1.5) } else { (Ink::Grid, 1.0) };
            let points = vec![self.layout.centre, self.on_axis(axis, 1.0)];
            marks.push(Mark::Line { points, closed: false, ink, width });
        }
        let person = self.input.series.iter().find(|series| series.role == SeriesRole::Me);
        for (axis, area) in self.areas.iter().enumerate() {
            let value = person.map(|person| person.value(&area.id));
            if matches!(value, Some(Value::TooFew | Value::NotApplicable)) {
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
                hit: Hit::Sector { hub: self.layout.centre, from: sweep * (axis as f32 - 0.5), sweep },
                tip: self.on_axis(axis, 1.0),
                points: self.shapes.iter().map(|shape| shape.points.get(axis).copied().flatten()).collect(),
            })
            .collect()
    }
}
