use super::Scene;
use crate::{
    model::{Benchmark, Moment, Questionnaire},
    text::Words,
};

/// The line under a chart: date, scale, and where the targets come from.
pub fn caption(
    _questionnaire: &Questionnaire,
    _finished: Option<Moment>,
    _benchmark: Option<&Benchmark>,
    _words: &Words,
) -> String {
    String::new()
}

/// A chart in sentences, with every number: for files and screen readers.
pub fn description(scene: &Scene) -> String {
    scene.description.clone()
}
