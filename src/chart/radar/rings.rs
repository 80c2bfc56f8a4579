use super::{
    super::{Mark, Point, RadarInput, Rect, label::SIZE, marker, scene::Anchor},
    layout::Layout,
    shape::Shape,
};
use crate::look::{Ink, Weight, font};

/// Between the spoke and a name.
const ASIDE: f32 = 11.0;
/// Between a name's baseline and its ring.
const ABOVE: f32 = 5.0;
/// Rings must be this far apart to carry names, and this far to carry digits.
const NAMES_FROM: f32 = 26.0;
const DIGITS_FROM: f32 = 15.0;

/// What stands beside the first spoke, above each ring: the level's name, or its number where room is short.
pub(super) struct RingNames {
    names: Vec<RingName>,
    anchor: Anchor,
}

struct RingName {
    text: String,
    at: Point,
    rect: Rect,
}

impl RingNames {
    /// Chooses the side where fewer lines of series cross the names.
    pub(super) fn new(input: &RadarInput<'_>, layout: &Layout, shapes: &[Shape]) -> Self {
        let top = input.questionnaire.top_level().max(1);
        let step = layout.radius / f32::from(top);
        let named = |anchor, texts: &dyn Fn(u8) -> Option<String>| {
            let names =
                (1..=top).filter_map(|level| Some(RingName::new(layout, texts(level)?, level, step, anchor))).collect();
            Self { names, anchor }
        };
        let title = |level: u8| {
            let meaning = input.questionnaire.levels.get(usize::from(level))?;
            Some(meaning.title.plain(input.words.tag()).into_owned())
        };
        let digit = |level: u8| (step >= DIGITS_FROM || level == top).then(|| level.to_string());
        let sides = [Anchor::Start, Anchor::End];
        let best = |sides: Vec<Self>| sides.into_iter().min_by_key(|side| side.crossings(shapes));
        let clear = sides.map(|side| named(side, &title)).into_iter().filter(|side| side.is_clear_of(layout));
        let words = if step >= NAMES_FROM { best(clear.collect()) } else { None };
        words
            .or_else(|| best(sides.map(|side| named(side, &digit)).into_iter().collect()))
            .unwrap_or(Self { names: Vec::new(), anchor: Anchor::Start })
    }

    fn is_clear_of(&self, layout: &Layout) -> bool {
        let taken = |rect: &Rect| layout.labels.iter().any(|label| label.rect.overlaps(rect));
        !self.names.iter().any(|name| taken(&name.rect))
    }

    /// How many lines of series run through a name.
    fn crossings(&self, shapes: &[Shape]) -> usize {
        let edges: Vec<(Point, Point)> = shapes.iter().flat_map(Shape::pairs).collect();
        self.names.iter().map(|name| edges.iter().filter(|(a, b)| crosses(&name.rect, *a, *b)).count()).sum()
    }

    /// The names' grounds, which cut the rings as on a map.
    pub(super) fn grounds(&self, marks: &mut Vec<Mark>) {
        for name in &self.names {
            marks.push(Mark::Polygon { points: name.rect.corners().to_vec(), ink: Ink::Surface });
        }
    }

    pub(super) fn texts(&self, marks: &mut Vec<Mark>) {
        for name in &self.names {
            marks.push(marker::text(name.at, self.anchor, Weight::Regular, Ink::TextMuted, &name.text));
        }
    }
}

impl RingName {
    fn new(layout: &Layout, text: String, level: u8, step: f32, anchor: Anchor) -> Self {
        let width = font::width(&text, SIZE, Weight::Regular);
        let baseline = layout.centre.y - step * f32::from(level) - ABOVE;
        let aside = if text.len() == 1 { ASIDE - 4.0 } else { ASIDE };
        let (left, x) = match anchor {
            Anchor::End => (layout.centre.x - aside - width, layout.centre.x - aside),
            Anchor::Start | Anchor::Middle => (layout.centre.x + aside, layout.centre.x + aside),
        };
        let rect = Rect { left: left - 2.0, right: left + width + 2.0, top: baseline - 11.0, bottom: baseline + 4.0 };
        Self { text, at: Point::new(x, baseline), rect }
    }
}

/// Whether a line meets a rectangle: some of it is left after cutting it at all four sides (Liang and Barsky).
fn crosses(rect: &Rect, from: Point, to: Point) -> bool {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let (mut start, mut end) = (0.0_f32, 1.0_f32);
    let sides =
        [(-dx, from.x - rect.left), (dx, rect.right - from.x), (-dy, from.y - rect.top), (dy, rect.bottom - from.y)];
    for (towards, room) in sides {
        if towards == 0.0 {
            if room < 0.0 {
                return false;
            }
        } else if towards < 0.0 {
            start = start.max(room / towards);
        } else {
            end = end.min(room / towards);
        }
    }
    start <= end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_crosses_a_rectangle_only_where_it_meets_it() {
        let rect = Rect { left: 10.0, top: 10.0, right: 20.0, bottom: 20.0 };
        assert!(crosses(&rect, Point::new(0.0, 15.0), Point::new(30.0, 15.0)));
        assert!(crosses(&rect, Point::new(15.0, 15.0), Point::new(16.0, 16.0)));
        assert!(!crosses(&rect, Point::new(0.0, 15.0), Point::new(9.0, 15.0)));
        assert!(!crosses(&rect, Point::new(0.0, 25.0), Point::new(25.0, 0.0 + 26.0)));
    }
}
