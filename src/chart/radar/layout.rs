use super::super::{
    Point, Rect,
    label::{Breaks, LINE, Label, Line},
    scene::Anchor,
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
    pub(super) value: Option<Label>,
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

/// What may be given up so that all labels fit.
struct Tier {
    breaks: Breaks,
    lines: usize,
    /// The least radius, in logical pixels.
    least: f32,
    /// The least radius, as a share of the largest one.
    share: f32,
    /// How far a label may be pushed away from its spoke.
    drift: f32,
}

const TIERS: [Tier; 4] = [
    Tier { breaks: Breaks::Joints, lines: 3, least: 40.0, share: 0.55, drift: 40.0 },
    Tier { breaks: Breaks::Joints, lines: 3, least: 56.0, share: 0.4, drift: f32::INFINITY },
    Tier { breaks: Breaks::Anywhere, lines: 3, least: 40.0, share: 0.0, drift: f32::INFINITY },
    Tier { breaks: Breaks::Anywhere, lines: 9, least: 28.0, share: 0.0, drift: f32::INFINITY },
];

impl Layout {
    /// Places all labels without overlap inside the canvas: shrinks the radius, never the text; where even the least
    /// radius doesn't do, the canvas grows in height.
    pub(super) fn new(labels: &[AxisLabel], width: f32, height: f32) -> Self {
        let mut tall = height.max(120.0);
        // Every round adds room for at least a line a label, so a few dozen rounds hold any text.
        for _ in 0..40 {
            let largest = (tall / 2.0).min(width / 2.0) - TOP_CLEARANCE;
            for tier in &TIERS {
                let mut radius = largest;
                while radius >= tier.least.max(largest * tier.share) {
                    let canvas = Canvas { width, height: tall, radius, tier };
                    if let Some(layout) = canvas.place(labels) {
                        return layout;
                    }
                    radius -= 2.0;
                }
            }
            tall += (tall * 0.1).max(2.0 * LINE);
        }
        let centre = Point::new(width / 2.0, tall / 2.0);
        Self { centre, radius: (width / 4.0).max(1.0), height: tall, labels: Vec::new() }
    }
}

/// The direction of a spoke: the first at the top, then clockwise.
pub(super) fn direction(axis: usize, axes: usize) -> Point {
    let angle = std::f32::consts::TAU * axis as f32 / axes.max(1) as f32;
    Point::new(angle.sin(), -angle.cos())
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
    radius: f32,
    tier: &'a Tier,
}

/// A label that has its lines, with y counted from the centre of the rings.
struct Block {
    direction: Point,
    anchor: Anchor,
    lines: Vec<Line>,
    width: f32,
    /// The middle of its height, where it would like to be, then where it is.
    natural: f32,
    middle: f32,
}

impl Block {
    fn half(&self) -> f32 {
        self.lines.len() as f32 * LINE / 2.0
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
        for side in [Anchor::Start, Anchor::End] {
            self.push_apart(&mut blocks, side, top, bottom);
        }
        if self.collides(&blocks) {
            // Below and above the labels in the middle there is room for sure.
            let middles = |upper: bool| {
                blocks.iter().filter(move |b| b.anchor == Anchor::Middle && (b.direction.y < 0.0) == upper)
            };
            let under = middles(true).map(|b| b.middle + b.half() + 2.0).fold(top, f32::max);
            let over = middles(false).map(|b| b.middle - b.half() - 2.0).fold(bottom, f32::min);
            for side in [Anchor::Start, Anchor::End] {
                self.push_apart(&mut blocks, side, under, over);
            }
        }
        self.refit(&mut blocks, labels)?;
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

    /// The label as its own spoke would have it.
    fn block(&self, direction: Point, label: &AxisLabel) -> Option<Block> {
        let anchor = anchor(direction);
        let reach = self.radius + if anchor == Anchor::Middle && direction.y < 0.0 { TOP_CLEARANCE } else { CLEARANCE };
        let mut block =
            Block { direction, anchor, lines: Vec::new(), width: 0.0, natural: direction.y * reach, middle: 0.0 };
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
        if let Some(value) = &label.value {
            let breaks = if self.tier.breaks == Breaks::Anywhere { Breaks::Anywhere } else { Breaks::Words };
            lines.extend(value.wrap(room, breaks, 2)?);
        }
        block.width = lines.iter().map(|line| line.width).fold(0.0, f32::max);
        block.lines = lines;
        Some(())
    }

    /// How far from the vertical through the centre a label beside the ring begins.
    fn inset(&self, block: &Block) -> f32 {
        let (top, bottom) = (block.middle - block.half(), block.middle + block.half());
        let nearest = if top <= 0.0 && bottom >= 0.0 { 0.0 } else { top.abs().min(bottom.abs()) };
        let reach = self.radius + CLEARANCE;
        (reach * reach - nearest * nearest).max(0.0).sqrt().max(CLEARANCE)
    }

    fn rect(&self, block: &Block) -> Rect {
        let (left, right) = match block.anchor {
            Anchor::Middle => (-block.width / 2.0, block.width / 2.0),
            Anchor::Start => (self.inset(block), self.inset(block) + block.width),
            Anchor::End => (-self.inset(block) - block.width, -self.inset(block)),
        };
        Rect { left, right, top: block.middle - block.half(), bottom: block.middle + block.half() }
    }

    /// Labels that moved may have less room: wraps them again, as long as their height stays.
    fn refit(&self, blocks: &mut [Block], labels: &[AxisLabel]) -> Option<()> {
        for (block, label) in blocks.iter_mut().zip(labels).filter(|(b, _)| b.anchor != Anchor::Middle) {
            let before = block.lines.len();
            self.wrap(block, label)?;
            if block.lines.len() != before {
                return None;
            }
        }
        Some(())
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

/// The never decreasing sequence that is nearest to `wanted` (least squares, by pooling adjacent violators).
fn increasing(wanted: &[f32]) -> Vec<f32> {
    let mut pools: Vec<(f32, usize)> = Vec::new();
    for value in wanted {
        let mut pool = (*value, 1);
        while let Some(last) = pools.pop_if(|last| last.0 > pool.0) {
            let count = last.1 + pool.1;
            pool = ((last.0 * last.1 as f32 + pool.0 * pool.1 as f32) / count as f32, count);
        }
        pools.push(pool);
    }
    pools.into_iter().flat_map(|(mean, count)| std::iter::repeat_n(mean, count)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pooling_moves_only_what_is_out_of_order() {
        assert_eq!(increasing(&[1.0, 2.0, 3.0]), [1.0, 2.0, 3.0]);
        assert_eq!(increasing(&[0.0, 4.0, 2.0, 9.0]), [0.0, 3.0, 3.0, 9.0]);
        assert_eq!(increasing(&[3.0, 2.0, 1.0]), [2.0, 2.0, 2.0]);
    }
}
