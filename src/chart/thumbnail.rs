use super::{Mark, Point, RADAR_AXES, Scene};
use crate::{
    look::Ink,
    model::Questionnaire,
    score::{AreaScore, Profile},
};

/// Draws a small radar for lists: outer ring and filled polygon, without words; `size` is its width and height.
///
/// Of the outermost areas; where these are too few for a radar, of the leaf areas. It decorates a row that says the same
/// in words, so it has no description.
pub fn thumbnail(questionnaire: &Questionnaire, profile: &Profile, size: f32) -> Scene {
    let mut areas: Vec<&AreaScore> = profile.inside(None).collect();
    if areas.len() < *RADAR_AXES.start() {
        areas = profile.areas.iter().filter(|area| area.is_leaf).collect();
    }
    let centre = Point::new(size / 2.0, size / 2.0);
    let reach = (size / 2.0 - 1.5).max(1.0);
    let top = f64::from(questionnaire.top_level().max(1));
    let place = |axis: usize, share: f32| {
        let angle = std::f32::consts::TAU * axis as f32 / areas.len() as f32;
        Point::new(centre.x + angle.sin() * reach * share, centre.y - angle.cos() * reach * share)
    };
    let ring = (0..areas.len()).map(|axis| place(axis, 1.0)).collect();
    let mut marks = vec![Mark::Line { points: ring, closed: true, ink: Ink::GridOuter, width: 1.0 }];
    // Too small for a gap to be seen: the polygon closes over areas without a score.
    let points: Vec<Point> =
        areas.iter().enumerate().filter_map(|(axis, area)| Some(place(axis, (area.score? / top) as f32))).collect();
    if points.len() > 2 {
        marks.push(Mark::Fan { hub: centre, points: points.clone(), closed: true, ink: Ink::MeFill });
    }
    if points.len() > 1 {
        let closed = points.len() > 2;
        marks.push(Mark::Line { points, closed, ink: Ink::Me, width: 1.5 });
    }
    Scene { width: size, height: size, marks, ..Scene::default() }
}
