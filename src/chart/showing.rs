use super::{ChartStyle, RadarInput, Series};

/// How large a chart is drawn, and how much of it shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Showing {
    pub style: ChartStyle,
    /// How many of the series show and are spoken of. All of them count where places are chosen, so that nothing moves
    /// as more are revealed.
    pub revealed: usize,
    /// The axis in the light, from 0; all else fades.
    pub light: Option<usize>,
}

impl Showing {
    /// All of it, in the usual size.
    pub fn usual() -> Self {
        Self { style: ChartStyle::usual(), revealed: usize::MAX, light: None }
    }

    /// The series that show.
    pub(super) fn revealed<'a>(&self, input: &RadarInput<'a>) -> &'a [Series] {
        input.series.get(..self.revealed).unwrap_or(input.series)
    }

    /// Whether an axis gives way to the one in the light.
    pub(super) fn fades(&self, axis: usize) -> bool {
        self.light.is_some_and(|light| light != axis)
    }
}
