use super::super::{
    ChartStyle, Point, Rect,
    label::{Breaks, Label, Line},
    scene::Anchor,
};

use super::{
    geometry::{direction, increasing, ring, widest},
    tier::{ROUNDS_BEFORE_LAST, TIERS, Tier},
};

/// How far labels stay from the outer ring.
const CLEARANCE: f32 = 14.0;
/// How far the label at the top stays from it: the ring's own name stands between.
const TOP_CLEARANCE: f32 = 22.0;
/// Between a label and the edge of the canvas.
const EDGE: f32 = 4.0;
/// Between labels above each other.
const APART: f32 = 6.0;

/// A spoke's label: its name, and what stands under it.
pub(super) struct AxisLabel {
    pub(super) name: Label,
    /// On one line where there is room for it.
    pub(super) value: Option<Label>,
    /// Else its parts below each other.
    pub(super) value_parts: Vec<Label>,
}

/// A label in its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Placed {
    pub(super) rect: Rect,
    pub(super) anchor: Anchor,
    /// Names first.
    pub(super) lines: Vec<Line>,
}

/// Where a radar's parts stand.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Layout {
    pub(super) centre: Point,
    pub(super) radius: f32,
    /// The canvas's, which grew if the labels need it.
    pub(super) height: f32,
    pub(super) labels: Vec<Placed>,
}

impl Layout {
    /// Places all labels without overlap inside the canvas: shrinks the radius, never the text; where even the least
    /// radius doesn't do, the canvas grows in height.
    pub(super) fn new(labels: &[AxisLabel], (width, height): (f32, f32), style: &ChartStyle) -> Self {
        let line = style.line;
        let first = usize::from(!style.keeps_words);
        let mut tall = height.max(120.0);
        // Every round adds room for at least a line a label, so a few dozen rounds hold any text.
        for round in 0..30 {
            let largest = (tall / 2.0).min(width / 2.0) - TOP_CLEARANCE;
            let tiers = if round < ROUNDS_BEFORE_LAST { TIERS.len() - 1 } else { TIERS.len() };
            for tier in TIERS.iter().take(tiers).skip(first) {
                let mut radius = largest;
                while radius >= tier.least.max(largest * tier.share) {
                    let canvas = Canvas { width, height: tall, line, radius, tier, ring: ring(radius, labels.len()) };
                    if let Some(layout) = canvas.place(labels) {
                        return layout;
                    }
                    // Breaking words is bad enough: nobody sees how near the radius comes to the largest possible one.
                    radius -= if tier.breaks == Breaks::Anywhere { 6.0 } else { 2.0 };
                }
            }
            tall += (tall * 0.1).max(2.0 * line);
        }
        let centre = Point::new(width / 2.0, tall / 2.0);
        Self { centre, radius: (width / 4.0).max(1.0), height: tall, labels: Vec::new() }
    }
}

/// The place on an axis at that share of the radius.
pub(super) fn on_axis(layout: &Layout, axis: usize, axes: usize, share: f32) -> Point {
    let (direction, reach) = (direction(axis, axes), layout.radius * share);
    Point::new(layout.centre.x + direction.x * reach, layout.centre.y + direction.y * reach)
}

fn anchor(direction: Point) -> Anchor {
    match direction.x {
        x if x.abs() < 0.1 => Anchor::Middle,
        x if x > 0.0 => Anchor::Start,
        _ => Anchor::End,
    }
}

struct Canvas<'a> {
    width: f32,
    height: f32,
    /// The height of a line of a label.
    line: f32,
    radius: f32,
    tier: &'a Tier,
    /// The corners of the outer ring's right half, from the top down, seen from the centre.
    ring: Vec<Point>,
}

/// A label that has its lines, with y counted from the centre of the rings.
struct Block {
    direction: Point,
    anchor: Anchor,
    lines: Vec<Line>,
    /// The height of each.
    line: f32,
    width: f32,
    /// The middle of its height, where it would like to be, then where it is.
    natural: f32,
    middle: f32,
}

impl Block {
    fn half(&self) -> f32 {
        self.lines.len() as f32 * self.line / 2.0
    }
}

impl Canvas<'_> {
    fn place(&self, labels: &[AxisLabel]) -> Option<Layout> {
        let mut blocks: Vec<Block> = labels
            .iter()
            .enumerate()
            .map(|(axis, label)| self.block(direction(axis, labels.len()), label))
            .collect::<Option<_>>()?;
        // The rings stand where the labels above and below leave the same room.
        let above = blocks.iter().map(|b| b.half() - b.middle).fold(self.radius, f32::max);
        let below = blocks.iter().map(|b| b.half() + b.middle).fold(self.radius, f32::max);
        let spare = self.height - above - below - 2.0 * EDGE;
        if spare < 0.0 {
            return None;
        }
        let centre = Point::new(self.width / 2.0, EDGE + above + spare / 2.0);
        let (top, bottom) = (EDGE - centre.y, self.height - EDGE - centre.y);
        self.settle(&mut blocks, labels, top, bottom)?;
        let fits = |block: &Block| {
            let rect = self.rect(block);
            rect.left >= EDGE - self.width / 2.0
                && rect.right <= self.width / 2.0 - EDGE
                && rect.top >= top - 0.01
                && rect.bottom <= bottom + 0.01
                && (block.middle - block.natural).abs() <= self.tier.drift
        };
        if !blocks.iter().all(fits) || self.collides(&blocks) {
            return None;
        }
        // Pushing moved labels into the spare room: what is drawn stands in the middle of the canvas again.
        let highest = blocks.iter().map(|block| self.rect(block).top).fold(-self.radius, f32::min);
        let lowest = blocks.iter().map(|block| self.rect(block).bottom).fold(self.radius, f32::max);
        let centre = Point::new(centre.x, (self.height - highest - lowest) / 2.0);
        let labels = blocks
            .into_iter()
            .map(|block| {
                let rect = self.rect(&block);
                let rect = Rect {
                    left: rect.left + centre.x,
                    right: rect.right + centre.x,
                    top: rect.top + centre.y,
                    bottom: rect.bottom + centre.y,
                };
                Placed { rect, anchor: block.anchor, lines: block.lines }
            })
            .collect();
        Some(Layout { centre, radius: self.radius, height: self.height, labels })
    }

    /// Pushes labels apart, and wraps them again where they came to stand: they have other room there.
    fn settle(&self, blocks: &mut [Block], labels: &[AxisLabel], top: f32, bottom: f32) -> Option<()> {
        let (mut under, mut over) = (top, bottom);
        for _ in 0..4 {
            for side in [Anchor::Start, Anchor::End] {
                self.push_apart(blocks, side, under, over);
            }
            if self.collides(blocks) {
                (under, over) = between_middles(blocks, top, bottom);
                for side in [Anchor::Start, Anchor::End] {
                    self.push_apart(blocks, side, under, over);
                }
            }
            let mut settled = true;
            for (block, label) in blocks.iter_mut().zip(labels).filter(|(block, _)| block.anchor != Anchor::Middle) {
                let before = block.lines.len();
                self.wrap(block, label)?;
                settled &= before == block.lines.len();
            }
            if settled {
                break;
            }
        }
        Some(())
    }

    /// The label as its own spoke would have it.
    fn block(&self, direction: Point, label: &AxisLabel) -> Option<Block> {
        let anchor = anchor(direction);
        let reach = self.radius + if anchor == Anchor::Middle && direction.y < 0.0 { TOP_CLEARANCE } else { CLEARANCE };
        let mut block = Block {
            direction,
            anchor,
            lines: Vec::new(),
            line: self.line,
            width: 0.0,
            natural: direction.y * reach,
            middle: 0.0,
        };
        block.middle = block.natural;
        // The room beside the ring depends on the height, and the height on the room: two rounds settle it.
        for _ in 0..2 {
            self.wrap(&mut block, label)?;
            block.natural = direction.y * (reach + block.half());
            block.middle = block.natural;
        }
        Some(block)
    }

    fn wrap(&self, block: &mut Block, label: &AxisLabel) -> Option<()> {
        let room = match block.anchor {
            Anchor::Middle => (self.width - 2.0 * EDGE).min(self.width * 0.55),
            Anchor::Start | Anchor::End => self.width / 2.0 - EDGE - self.inset(block),
        };
        let mut lines = label.name.wrap(room, self.tier.breaks, self.tier.lines)?;
        if lines.len() > self.tier.lines {
            return None;
        }
        match &label.value {
            Some(value) if value.width() <= room => lines.extend(value.wrap(room, Breaks::Words, 1)?),
            Some(_) if !self.tier.split_values => return None,
            _ => {
                let breaks = if self.tier.breaks == Breaks::Anywhere { Breaks::Anywhere } else { Breaks::Words };
                for part in &label.value_parts {
                    lines.extend(part.wrap(room, breaks, 2)?);
                }
            }
        }
        block.width = lines.iter().map(|line| line.width).fold(0.0, f32::max);
        block.lines = lines;
        Some(())
    }

    /// How far from the vertical through the centre a label beside the ring begins: clear of the ring by
    /// `CLEARANCE` in every direction.
    fn inset(&self, block: &Block) -> f32 {
        let (top, bottom) = (block.middle - block.half(), block.middle + block.half());
        // A disc of that radius around the ring's points, in steps of 15 degrees.
        [0.0_f32, 15.0, 30.0, 45.0, 60.0, 75.0, 90.0]
            .into_iter()
            .map(|degrees| {
                let (sin, cos) = degrees.to_radians().sin_cos();
                let reach = widest(&self.ring, top - CLEARANCE * sin, bottom + CLEARANCE * sin);
                reach.map_or(CLEARANCE, |reach| reach + CLEARANCE * cos)
            })
            .fold(CLEARANCE, f32::max)
    }

    fn rect(&self, block: &Block) -> Rect {
        let (left, right) = match block.anchor {
            Anchor::Middle => (-block.width / 2.0, block.width / 2.0),
            Anchor::Start => (self.inset(block), self.inset(block) + block.width),
            Anchor::End => (-self.inset(block) - block.width, -self.inset(block)),
        };
        Rect { left, right, top: block.middle - block.half(), bottom: block.middle + block.half() }
    }

    fn collides(&self, blocks: &[Block]) -> bool {
        let rects: Vec<Rect> = blocks.iter().map(|block| self.rect(block).grown(1.0)).collect();
        // A digit beside the first spoke, above the outer ring, must always have room.
        let digit = Rect { left: -20.0, right: 20.0, top: -self.radius - 18.0, bottom: -self.radius };
        rects.iter().any(|rect| rect.overlaps(&digit))
            || rects.iter().enumerate().any(|(i, a)| rects.iter().skip(i + 1).any(|b| a.overlaps(b)))
    }

    /// Moves the labels of one side as little as possible until they neither overlap nor leave `top..bottom`.
    fn push_apart(&self, blocks: &mut [Block], side: Anchor, top: f32, bottom: f32) {
        let mut column: Vec<&mut Block> = blocks.iter_mut().filter(|block| block.anchor == side).collect();
        column.sort_by(|a, b| a.direction.y.total_cmp(&b.direction.y));
        // Counted from the sum of the heights above, "do not overlap" becomes "do not decrease".
        let mut above = Vec::with_capacity(column.len());
        let mut sum = 0.0;
        for block in &column {
            above.push(sum + block.half());
            sum += 2.0 * block.half() + APART;
        }
        let wanted: Vec<f32> = column.iter().zip(&above).map(|(block, above)| block.natural - above).collect();
        let last = (bottom - sum + APART).max(top);
        for ((block, above), place) in column.iter_mut().zip(&above).zip(increasing(&wanted)) {
            block.middle = place.clamp(top, last) + above;
        }
    }
}

/// The heights between the labels in the middle, where those at the sides have room for sure. Where the sides need more,
/// the ones in the middle make way, as far as the canvas goes.
fn between_middles(blocks: &mut [Block], top: f32, bottom: f32) -> (f32, f32) {
    let edges = |blocks: &[Block]| {
        let middles =
            |upper| blocks.iter().filter(move |b| b.anchor == Anchor::Middle && (b.direction.y < 0.0) == upper);
        let under = middles(true).map(|b| b.middle + b.half() + 2.0).fold(top, f32::max);
        let over = middles(false).map(|b| b.middle - b.half() - 2.0).fold(bottom, f32::min);
        (under, over)
    };
    let column = |side| blocks.iter().filter(|b| b.anchor == side).map(|b| 2.0 * b.half() + APART).sum::<f32>();
    let (under, over) = edges(blocks);
    let missing = column(Anchor::Start).max(column(Anchor::End)) - (over - under);
    if missing > 0.0 {
        for block in blocks.iter_mut().filter(|block| block.anchor == Anchor::Middle) {
            let half = block.half();
            block.middle = (block.middle + missing / 2.0 * block.direction.y).clamp(top + half, bottom - half);
        }
    }
    edges(blocks)
}
