use super::{Axis, Hit, Mark, Point, Rect, Scene};

/// The scene with every length multiplied.
pub(super) fn magnified(mut scene: Scene, by: f32) -> Scene {
    #[expect(clippy::float_cmp, reason = "exactly 1 means untouched")]
    if by == 1.0 {
        return scene;
    }
    scene.width *= by;
    scene.height *= by;
    scene.marks.iter_mut().for_each(|mark| magnify(mark, by));
    scene.axes.iter_mut().for_each(|axis| magnify_axis(axis, by));
    scene
}

/// The mark with every length multiplied.
pub(super) fn magnify(mark: &mut Mark, by: f32) {
    let all = |points: &mut Vec<Point>| points.iter_mut().for_each(|place| grow(place, by));
    match mark {
        Mark::Fan { hub, points, .. } => {
            grow(hub, by);
            all(points);
        }
        Mark::Polygon { points, .. } => all(points),
        Mark::Line { points, width, .. } => {
            all(points);
            *width *= by;
        }
        Mark::Disc { centre, radius, .. } => {
            grow(centre, by);
            *radius *= by;
        }
        Mark::Diamond { centre, radius, width, .. } | Mark::Square { centre, radius, width, .. } => {
            grow(centre, by);
            *radius *= by;
            *width *= by;
        }
        Mark::Text { at, size, .. } => {
            grow(at, by);
            *size *= by;
        }
    }
}

fn magnify_axis(axis: &mut Axis, by: f32) {
    grow(&mut axis.tip, by);
    axis.points.iter_mut().flatten().for_each(|place| grow(place, by));
    match &mut axis.hit {
        Hit::Sector { hub, .. } => grow(hub, by),
        Hit::Row(Rect { left, top, right, bottom }) => [left, top, right, bottom].into_iter().for_each(|at| *at *= by),
    }
}

fn grow(place: &mut Point, by: f32) {
    place.x *= by;
    place.y *= by;
}
