use super::{
    super::{ChartStyle, Mark, Point, RadarInput, SeriesRole, Showing, marker},
    geometry::direction,
    layout::Layout,
};
use crate::{look::Ink, model::Area};

/// Markers closer than this stand on each other.
const SAME_PLACE: f32 = 1.0;

/// A series' outline.
pub(super) struct Shape {
    pub(super) role: SeriesRole,
    style: ChartStyle,
    ink: Ink,
    /// Markers are smaller on a small radar, where they would cover each other.
    scale: f32,
    /// One per axis; `None` where the series has no value.
    pub(super) points: Vec<Option<Point>>,
}

impl Shape {
    /// The outlines of all series.
    pub(super) fn all(input: &RadarInput<'_>, style: ChartStyle, areas: &[Area], layout: &Layout) -> Vec<Self> {
        let top = f64::from(input.questionnaire.top_level().max(1));
        let scale = (layout.radius / 100.0).clamp(0.6, 1.0);
        let mut shapes = Vec::new();
        for series in input.series {
            let place = |(axis, area): (usize, &Area)| {
                let reach = layout.radius * (series.value(&area.id).level()? / top) as f32;
                let direction = direction(axis, areas.len());
                Some(Point::new(layout.centre.x + direction.x * reach, layout.centre.y + direction.y * reach))
            };
            let points = areas.iter().enumerate().map(place).collect();
            shapes.push(Self { role: series.role, style, ink: marker::ink(series.role), scale, points });
        }
        shapes
    }

    /// Pairs of neighbouring points: the outline's edges. It stops beside a missing point.
    pub(super) fn pairs(&self) -> Vec<(Point, Point)> {
        let count = self.points.len();
        // Between two axes there is one edge, not one there and one back.
        let edges = if count > 2 { count } else { count.saturating_sub(1) };
        let next = self.points.iter().cycle().skip(1);
        self.points.iter().zip(next).take(edges).filter_map(|(a, b)| (*a).zip(*b)).collect()
    }

    /// The light fill: the whole star, or a fan for each run of points between gaps.
    pub(super) fn fill(&self, hub: Point, marks: &mut Vec<Mark>) {
        let mut fan = |points: Vec<Point>, closed| {
            if points.len() > 1 {
                marks.push(Mark::Fan { hub, points, closed, ink: Ink::MeFill });
            }
        };
        let Some(gap) = self.points.iter().position(Option::is_none) else {
            fan(self.points.iter().flatten().copied().collect(), self.points.len() > 2);
            return;
        };
        // Begins behind a gap, so that no run is cut in two where the axes begin.
        let mut run = Vec::new();
        for point in self.points.iter().cycle().skip(gap).take(self.points.len() + 1) {
            match point {
                Some(point) => run.push(*point),
                None => fan(std::mem::take(&mut run), false),
            }
        }
    }

    /// The outline, in its own ink or in another one.
    pub(super) fn edges(&self, ink: Option<Ink>, marks: &mut Vec<Mark>) {
        let ink = ink.unwrap_or(self.ink);
        let whole = self.points.len() > 2 && self.points.iter().all(Option::is_some);
        if self.role == SeriesRole::Me && whole {
            // One line, so that its corners are joined.
            let points: Vec<Point> = self.points.iter().flatten().copied().collect();
            marks.push(Mark::Line { points, closed: true, ink, width: self.style.me });
            return;
        }
        for (from, to) in self.pairs() {
            marker::edge(&self.style, self.role, ink, from, to, marks);
        }
    }

    /// What parts the line of a group or of somebody else from the fill that it crosses.
    ///
    /// Goes under all lines: over them it would wipe out the dashes of a target that runs close by.
    pub(super) fn casing(&self, marks: &mut Vec<Mark>) {
        if !SeriesRole::BESIDE.contains(&self.role) || self.style.casing <= 0.0 {
            return;
        }
        let width = self.style.other + 2.0 * self.style.casing;
        for (from, to) in self.pairs() {
            marks.push(Mark::Line { points: vec![from, to], closed: false, ink: Ink::Surface, width });
        }
    }

    /// The markers; the person's dot stands inside the diamond where both are in one place.
    pub(super) fn markers<'a>(
        &self,
        targets: impl Iterator<Item = &'a Self>,
        showing: &Showing,
        marks: &mut Vec<Mark>,
    ) {
        let diamonds: Vec<Point> = targets.flat_map(|shape| shape.points.iter().flatten().copied()).collect();
        for (axis, point) in self.points.iter().enumerate() {
            let Some(point) = point else { continue };
            let ink = if showing.fades(axis) { Ink::Grid } else { self.ink };
            let within = diamonds.iter().any(|diamond| diamond.distance(*point) < SAME_PLACE);
            marker::marker(&self.style, self.role, (ink, *point), within, self.scale, marks);
        }
    }
}
