use crate::{
    look::{Ink, Weight},
    model::AreaId,
};

/// A place in logical pixels, y down.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    pub x: f32,
    pub y: f32,
}

impl Point {
    /// The place at that x and y.
    pub const fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }

    /// The place `share` of the way to `other`.
    #[must_use]
    pub fn towards(self, other: Self, share: f32) -> Self {
        Self { x: self.x + (other.x - self.x) * share, y: self.y + (other.y - self.y) * share }
    }

    /// How far `other` is.
    pub fn distance(self, other: Self) -> f32 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// An upright rectangle.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rect {
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
}

impl Rect {
    /// Whether the place is in it.
    pub fn contains(&self, at: Point) -> bool {
        (self.left..self.right).contains(&at.x) && (self.top..self.bottom).contains(&at.y)
    }

    /// Whether both share any ground.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// The same, larger by that much on every side.
    #[must_use]
    pub fn grown(&self, by: f32) -> Self {
        Self { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    /// Its corners, clockwise from the upper left.
    pub fn corners(&self) -> [Point; 4] {
        [
            Point::new(self.left, self.top),
            Point::new(self.right, self.top),
            Point::new(self.right, self.bottom),
            Point::new(self.left, self.bottom),
        ]
    }
}

/// Which side of a text stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// One thing to paint. Marks are painted in order, later ones over earlier ones.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A filled star: every two neighbouring points form a triangle with the hub; where `closed`, last and first too.
    Fan { hub: Point, points: Vec<Point>, closed: bool, ink: Ink },
    /// A filled convex polygon.
    Polygon { points: Vec<Point>, ink: Ink },
    /// A line through the points. Dashes are cut already: each is a line of its own.
    Line { points: Vec<Point>, closed: bool, ink: Ink, width: f32 },
    /// A filled disc.
    Disc { centre: Point, radius: f32, ink: Ink },
    /// A square on its corner, filled with `Surface` and outlined; `radius` from the centre to the middle of its line
    /// at a corner.
    Diamond { centre: Point, radius: f32, ink: Ink, width: f32 },
    /// An upright square, filled with `Surface` and outlined; `radius` is half its side.
    Square { centre: Point, radius: f32, ink: Ink, width: f32 },
    /// One line of text; `at.y` is its baseline.
    Text { at: Point, anchor: Anchor, size: f32, weight: Weight, ink: Ink, text: String },
}

/// The ground that belongs to an axis or a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Hit {
    /// All around `hub` in these directions: radians clockwise from the top, `from` to `from + sweep`.
    Sector {
        hub: Point,
        from: f32,
        sweep: f32,
    },
    Row(Rect),
}

impl Hit {
    /// Whether the place belongs to it.
    pub fn contains(&self, at: Point) -> bool {
        match self {
            Self::Row(rect) => rect.contains(at),
            Self::Sector { hub, from, sweep } => {
                let angle = (at.x - hub.x).atan2(hub.y - at.y);
                (angle - from).rem_euclid(std::f32::consts::TAU) < *sweep
            }
        }
    }
}

/// An axis or a row: for pointing, for the keyboard and for a screen reader.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    pub area: AreaId,
    /// The area's title, without soft hyphens.
    pub name: String,
    /// Every series in words: `Pre-award: Me 2.9, Contract manager no target`.
    pub spoken: String,
    /// What the level that the first series reaches there means: `2, Intermediate: …`; empty without one.
    pub about: String,
    pub hit: Hit,
    /// Where a tip about it points: a spoke's outer end, or the middle of a row's track.
    pub tip: Point,
    /// Where each series has its marker, in the order of the series; `None` where it has no value.
    pub points: Vec<Option<Point>>,
}

/// A chart, ready to paint on any surface.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scene {
    /// Logical pixels.
    pub width: f32,
    /// Logical pixels. May be more than was asked for: labels never overlap and are never cut off.
    pub height: f32,
    pub title: String,
    /// The chart in sentences, with every number.
    pub description: String,
    pub marks: Vec<Mark>,
    pub axes: Vec<Axis>,
}

impl Scene {
    /// The number of the axis or row at that place.
    pub fn axis_at(&self, at: Point) -> Option<usize> {
        self.axes.iter().position(|axis| axis.hit.contains(at))
    }
}
