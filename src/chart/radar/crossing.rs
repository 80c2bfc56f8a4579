use super::super::{Point, Rect};

/// Whether a line meets a rectangle: some of it is left after cutting it at all four sides (Liang and Barsky).
pub(super) fn crosses(rect: &Rect, from: Point, to: Point) -> bool {
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
