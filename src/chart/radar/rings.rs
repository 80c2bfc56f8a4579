use std::cmp::Ordering::{self, Equal};

use super::{
    super::{Mark, Point, RadarInput, Rect, SeriesRole, label::SIZE, scene::Anchor},
    crossing::crosses,
    geometry::direction,
    layout::{Layout, on_axis},
    shape::Shape,
};
use crate::look::{Ink, Weight, font};

/// Between the spoke and a name. All lengths are for type of the size of labels.
const ASIDE: f32 = 11.0;
/// Between a name's baseline and its ring.
const ABOVE: f32 = 5.0;
/// Rings must be this far apart to carry names, and this far to carry digits.
const NAMES_FROM: f32 = 26.0;
const DIGITS_FROM: f32 = 15.0;
/// How far a name keeps from a marker's middle.
const MARKER: f32 = 4.0;
/// A name makes way by such steps, and at most that far: farther off nobody sees which spoke it belongs to.
const SLIDE: f32 = 3.0;
const FARTHEST: f32 = 24.0;
/// Names on both sides are as bad as so many names left out, and so are those beside the spoke that points down.
const BOTH_SIDES: usize = 3;
const DOWN: usize = 1;

/// What stands beside an upright spoke, above each ring: the level's name, or its number where room is short.
pub(super) struct RingNames {
    names: Vec<RingName>,
    size: f32,
}

struct RingName {
    text: String,
    at: Point,
    anchor: Anchor,
    rect: Rect,
    /// How far it made way for a line.
    slid: f32,
}

/// Where names can stand: at the spoke that points up or the one that points down, if there is one; `None` lets each
/// name choose its own side.
type Place = (f32, Option<Anchor>);

impl RingNames {
    /// Chooses the place where lines of series cross the fewest names, of equally good ones the one where names make
    /// least way, then the first: beside the first spoke on one side, beside the spoke that points down, on both sides.
    /// A name that a line crosses there is left out: its neighbours tell what it is called.
    pub(super) fn new(input: &RadarInput<'_>, layout: &Layout, size: f32, shapes: &[Shape]) -> Self {
        let top = input.questionnaire.top_level().max(1);
        let step = layout.radius / f32::from(top);
        let scale = size / SIZE;
        let lines = Lines::of(shapes, layout);
        let reach = direction(1, input.areas().len()).x.abs();
        let beside = Beside { layout, size, step, top, reach, lines: &lines };
        let title = |level: u8| {
            let meaning = input.questionnaire.levels.get(usize::from(level))?;
            Some(meaning.title.plain(input.words.tag()).into_owned())
        };
        let digit = |level: u8| (step >= DIGITS_FROM * scale || level == top).then(|| level.to_string());
        let points_down = input.areas().len().is_multiple_of(2);
        let words = if step >= NAMES_FROM * scale { beside.best(points_down, &title) } else { None };
        let words = words.filter(|names| !names.is_empty());
        let names = words.or_else(|| beside.best(false, &digit));
        let names = names.unwrap_or_else(|| beside.free(beside.all((-1.0, None), &digit)));
        Self { names, size }
    }

    /// The names' grounds, which cut the rings as on a map.
    pub(super) fn grounds(&self, marks: &mut Vec<Mark>) {
        marks.extend(self.names.iter().map(RingName::ground));
    }

    /// The names, to be painted over fills and under lines.
    pub(super) fn texts(&self, marks: &mut Vec<Mark>) {
        marks.extend(self.names.iter().map(|name| name.text(self.size)));
    }
}

impl RingName {
    fn ground(&self) -> Mark {
        Mark::Polygon { points: self.rect.corners().to_vec(), ink: Ink::Surface }
    }

    fn text(&self, size: f32) -> Mark {
        let (weight, ink) = (Weight::Regular, Ink::TextMuted);
        Mark::Text { at: self.at, anchor: self.anchor, size, weight, ink, text: self.text.clone() }
    }
}

/// What names should keep clear of: edges of series, their markers, and hatched spokes.
struct Lines {
    edges: Vec<(Point, Point)>,
    markers: Vec<Point>,
}

impl Lines {
    fn of(shapes: &[Shape], layout: &Layout) -> Self {
        let hatched = shapes.iter().filter(|shape| shape.role == SeriesRole::Me).flat_map(|shape| {
            let missing = shape.points.iter().enumerate().filter(|(_, point)| point.is_none());
            let axes = shape.points.len();
            missing.map(move |(axis, _)| (layout.centre, on_axis(layout, axis, axes, 1.0)))
        });
        Self {
            edges: shapes.iter().flat_map(Shape::pairs).chain(hatched).collect(),
            markers: shapes.iter().flat_map(|shape| shape.points.iter().flatten().copied()).collect(),
        }
    }

    /// How many of them run through a name.
    fn crossing(&self, name: &RingName) -> usize {
        let around = name.rect.grown(MARKER);
        let edges = self.edges.iter().filter(|(from, to)| crosses(&name.rect, *from, *to)).count();
        edges + self.markers.iter().filter(|marker| around.contains(**marker)).count()
    }
}

/// What the place of a name depends on.
struct Beside<'a> {
    layout: &'a Layout,
    size: f32,
    /// From one ring to the next.
    step: f32,
    top: u8,
    /// How far aside the next corner of a ring lies, as a share of its radius.
    reach: f32,
    /// Those of all series.
    lines: &'a Lines,
}

impl Beside<'_> {
    /// The names in the best place that is clear of labels, without those that lines cross there.
    fn best(&self, points_down: bool, text: &dyn Fn(u8) -> Option<String>) -> Option<Vec<RingName>> {
        let sides = [Some(Anchor::Start), Some(Anchor::End), None];
        let up = sides.map(|side| (-1.0, side));
        let down = sides.map(|side| (1.0, side));
        let [[up_right, up_left, up_both], [down_right, down_left, down_both]] = [up, down];
        let places = [up_right, up_left, down_right, down_left, up_both, down_both];
        let possible = places.into_iter().filter(|(towards, _)| points_down || *towards < 0.0);
        possible
            .map(|place| (place, self.all(place, text)))
            .filter(|(_, names)| names.iter().all(|name| self.is_clear(name)))
            .map(|((towards, side), names)| {
                let all = names.len();
                let names = self.free(names);
                let place = if side.is_none() { BOTH_SIDES } else { 0 } + if towards > 0.0 { DOWN } else { 0 };
                let lost = all - names.len() + place;
                (lost, names.iter().map(|name| name.slid).sum::<f32>(), names)
            })
            .min_by(|(lost, slid, _), (other_lost, other_slid, _)| {
                lost.cmp(other_lost).then(slid.partial_cmp(other_slid).unwrap_or(Equal))
            })
            .map(|(_, _, names)| names)
    }

    /// Those that no line crosses.
    fn free(&self, names: Vec<RingName>) -> Vec<RingName> {
        names.into_iter().filter(|name| self.lines.crossing(name) == 0).collect()
    }

    fn all(&self, (towards, side): Place, text: &dyn Fn(u8) -> Option<String>) -> Vec<RingName> {
        let name = |level| {
            let text = text(level)?;
            let sides = side.map_or(vec![Anchor::Start, Anchor::End], |side| vec![side]);
            let names = sides.into_iter().map(|side| self.slid(&text, level, towards, side));
            names.min_by(|one, other| self.compare(one, other))
        };
        (1..=self.top).filter_map(name).collect()
    }

    /// Beside the spoke, or as far aside as it takes to let a line pass, while it still stands over its own ring.
    fn slid(&self, text: &str, level: u8, towards: f32, side: Anchor) -> RingName {
        let scale = self.size / SIZE;
        let farthest = (self.reach * self.step * f32::from(level) - ASIDE * scale).min(FARTHEST * scale);
        let steps = (farthest / SLIDE).max(0.0) as u8;
        let mut places = (0..=steps).map(|step| self.name(text, level, towards, side, f32::from(step) * SLIDE));
        let free = places.find(|name| self.is_clear(name) && self.lines.crossing(name) == 0);
        free.unwrap_or_else(|| self.name(text, level, towards, side, 0.0))
    }

    fn compare(&self, one: &RingName, other: &RingName) -> Ordering {
        let clear = self.is_clear(other).cmp(&self.is_clear(one));
        clear.then_with(|| {
            let bad = |name: &RingName| (self.lines.crossing(name), name.slid);
            bad(one).partial_cmp(&bad(other)).unwrap_or(Equal)
        })
    }

    fn is_clear(&self, name: &RingName) -> bool {
        !self.layout.labels.iter().any(|label| label.rect.overlaps(&name.rect))
    }

    fn name(&self, text: &str, level: u8, towards: f32, anchor: Anchor, slid: f32) -> RingName {
        let scale = self.size / SIZE;
        let width = font::width(text, self.size, Weight::Regular);
        let centre = self.layout.centre;
        let baseline = centre.y + towards * self.step * f32::from(level) - ABOVE * scale;
        let aside = if text.len() == 1 { ASIDE - 4.0 } else { ASIDE } * scale + slid;
        let (left, x) = match anchor {
            Anchor::End => (centre.x - aside - width, centre.x - aside),
            Anchor::Start | Anchor::Middle => (centre.x + aside, centre.x + aside),
        };
        let rect = Rect {
            left: left - 2.0,
            right: left + width + 2.0,
            top: baseline - 11.0 * scale,
            bottom: baseline + 4.0 * scale,
        };
        RingName { text: text.to_owned(), at: Point::new(x, baseline), anchor, rect, slid }
    }
}
