use super::super::{
    label::{Breaks, LINE, Label, Line},
    marker,
    scene::{Anchor, Mark, Point},
};
use crate::look::{Ink, Weight};

/// Between what stands under two columns.
const BETWEEN: f32 = 8.0;

/// What stands under the ends alone has at least this much room.
const LEAST: f32 = 60.0;

/// What stands under a column: heading and date in lines, where its middle is, and whether it stands a step lower.
struct Head {
    x: f32,
    middle: f32,
    lines: Vec<Line>,
    is_lower: bool,
}

/// What stands under the columns: in one row where that has room, else in two, else under the first and the last alone.
pub(super) struct Heads(Vec<Head>);

impl Heads {
    /// `texts`: heading, perhaps none, and date of each column; `xs`: where the columns are; all within `width`.
    pub(super) fn new(texts: &[(Option<String>, String)], xs: &[f32], width: f32) -> Self {
        let all = || texts.iter().zip(xs.iter().copied()).enumerate();
        let spacing = xs.windows(2).filter_map(|pair| Some(pair.last()? - pair.first()?)).fold(f32::MAX, f32::min);
        let least = widest(texts);
        if spacing - BETWEEN >= least {
            let room = (spacing - BETWEEN).min(width);
            return Self(all().map(|(_, (text, x))| Head::new(text, x, (room, width), false)).collect());
        }
        if xs.len() > 2 && 2.0 * spacing - BETWEEN >= least {
            let room = 2.0 * spacing - BETWEEN;
            return Self(all().map(|(place, (text, x))| Head::new(text, x, (room, width), place % 2 == 1)).collect());
        }
        let last = xs.len().saturating_sub(1);
        let ends = all().filter(|(place, _)| *place == 0 || *place == last);
        // What stands under two columns near each other may reach outwards.
        let room = (width / 2.0 - BETWEEN).max(LEAST);
        let mut heads: Vec<Head> = ends.map(|(_, (text, x))| Head::new(text, x, (room, width), false)).collect();
        part(&mut heads, width);
        Self(heads)
    }

    /// Of the upper row alone, and of both.
    fn heights(&self) -> (f32, f32) {
        let tallest = |lower: bool| {
            let row = self.0.iter().filter(|head| head.is_lower == lower);
            row.map(|head| head.lines.len() as f32 * LINE).fold(0.0, f32::max)
        };
        let (upper, lower) = (tallest(false), tallest(true));
        (upper, if lower > 0.0 { upper + BETWEEN + lower } else { upper })
    }

    pub(super) fn height(&self) -> f32 {
        self.heights().1
    }

    /// Writes them from `top` on, under a plot that ends at `bottom`.
    pub(super) fn paint(&self, bottom: f32, top: f32, marks: &mut Vec<Mark>) {
        let lower = top + self.heights().0 + BETWEEN;
        for head in &self.0 {
            if head.is_lower {
                let points = vec![Point::new(head.x, bottom), Point::new(head.x, lower - 2.0)];
                marks.push(Mark::Line { points, closed: false, ink: Ink::Grid, width: 1.0 });
            }
            let at = Point::new(head.middle, if head.is_lower { lower } else { top });
            marker::lines(at, Anchor::Middle, &head.lines, (LINE, None), marks);
        }
    }
}

impl Head {
    fn new((heading, date): &(Option<String>, String), x: f32, (room, width): (f32, f32), is_lower: bool) -> Self {
        let wrap = |text: &str, weight| Label::new(text, weight).wrap(room, Breaks::Anywhere, 2).unwrap_or_default();
        let mut lines = heading.as_ref().map(|heading| wrap(heading, Weight::Strong)).unwrap_or_default();
        lines.extend(wrap(date, Weight::Regular));
        let mut head = Self { x, middle: x, lines, is_lower };
        let half = head.half();
        head.middle = x.clamp(half.min(width / 2.0), (width - half).max(width / 2.0));
        head
    }

    /// Half its width.
    fn half(&self) -> f32 {
        self.lines.iter().map(|line| line.width).fold(0.0, f32::max) / 2.0
    }
}

/// The widest date or word of a heading: none of these is broken.
fn widest(texts: &[(Option<String>, String)]) -> f32 {
    let words = |(heading, date): &(Option<String>, String)| {
        let heading = heading.iter().flat_map(|heading| heading.split_whitespace());
        let widths = heading.map(|word| Label::new(word, Weight::Strong).width()).collect::<Vec<_>>();
        widths.into_iter().fold(Label::new(date, Weight::Regular).width(), f32::max)
    };
    texts.iter().map(words).fold(0.0, f32::max)
}

/// Moves two heads that touch away from each other, as far as the edges let them.
fn part(heads: &mut [Head], width: f32) {
    let [first, last] = heads else { return };
    let overlap = (first.middle + first.half() + BETWEEN) - (last.middle - last.half());
    if overlap > 0.0 {
        let left = (first.middle - first.half()).min(overlap / 2.0);
        first.middle -= left;
        last.middle = (last.middle + overlap - left).min(width - last.half());
    }
}
