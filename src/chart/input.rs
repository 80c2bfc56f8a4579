use super::Series;
use crate::{
    model::{Area, AreaId, Questionnaire},
    text::Words,
};

/// What a radar, or bars in its place, is drawn from.
#[derive(Clone, Copy)]
pub struct RadarInput<'a> {
    pub questionnaire: &'a Questionnaire,
    /// The person first; painted so that it lies on top.
    pub series: &'a [Series],
    /// The area whose children are the axes; `None` for the outermost ones.
    pub parent: Option<&'a AreaId>,
    /// Width and height in logical pixels.
    pub size: (f32, f32),
    /// The axis that is drawn stronger.
    pub focus: Option<usize>,
    /// Whether the numbers stand under the names.
    pub show_values: bool,
    pub words: &'a Words,
}

impl<'a> RadarInput<'a> {
    /// The areas that are its axes, in the questionnaire's order. A parent without children stands for itself.
    pub fn areas(&self) -> &'a [Area] {
        let Some(parent) = self.parent else { return &self.questionnaire.areas };
        match self.questionnaire.area(parent) {
            Some(area) if !area.is_leaf() => area.children(),
            Some(area) => std::slice::from_ref(area),
            None => &[],
        }
    }
}
