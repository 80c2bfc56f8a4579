use super::super::Point;

/// The direction of a spoke: the first at the top, then clockwise.
pub(super) fn direction(axis: usize, axes: usize) -> Point {
    let angle = std::f32::consts::TAU * axis as f32 / axes.max(1) as f32;
    Point::new(angle.sin(), -angle.cos())
}

/// The right half of the outer ring, from the top down; round where there are too few axes for a polygon.
pub(super) fn ring(radius: f32, axes: usize) -> Vec<Point> {
    let corners = if axes < 3 { 72 } else { axes };
    let corner = |axis| {
        let towards = direction(axis, corners);
        Point::new(towards.x * radius, towards.y * radius)
    };
    let mut half: Vec<Point> = (0..=corners / 2).map(corner).collect();
    if corners % 2 == 1 {
        // The lowest edge is level and ends in the middle.
        half.push(Point::new(0.0, half.last().map_or(0.0, |last| last.y)));
    }
    half
}

/// The widest part of the ring's right half between two heights; `None` where it has none there.
pub(super) fn widest(ring: &[Point], top: f32, bottom: f32) -> Option<f32> {
    let edges = ring.iter().zip(ring.iter().skip(1)).filter(|(a, b)| a.y <= bottom && b.y >= top);
    edges
        .map(|(a, b)| {
            let at = |y: f32| {
                let share = if b.y - a.y > 0.01 { ((y - a.y) / (b.y - a.y)).clamp(0.0, 1.0) } else { 0.0 };
                a.towards(*b, share).x
            };
            at(top).max(at(bottom))
        })
        .reduce(f32::max)
}

/// The never decreasing sequence that is nearest to `wanted` (least squares, by pooling adjacent violators).
pub(super) fn increasing(wanted: &[f32]) -> Vec<f32> {
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
