use std::sync::LazyLock;

use serde::Deserialize;

use super::embedded;

/// Lengths in logical pixels at zoom 1.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measures {
    pub type_scale: TypeScale,
    pub presentation: Presentation,
    /// The most characters in a line of running text.
    pub line_length: usize,
    pub motion: Motion,
    pub space: Space,
    pub radius: Radius,
    pub control: Control,
    pub stroke: Stroke,
}

/// The steps of type.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeScale {
    pub small: TypeStep,
    pub body: TypeStep,
    pub question: TypeStep,
    pub heading: TypeStep,
    pub title: TypeStep,
    pub display: TypeStep,
}

/// Sizes on a wall: logical pixels of a window of 1920 by 1080. Smaller windows have all of it smaller.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Presentation {
    pub label: TypeStep,
    /// The names of the rings, and the least type there is.
    pub ring: TypeStep,
    pub headline: TypeStep,
    pub number: TypeStep,
    /// No type is smaller than this, however small the window.
    pub least: f32,
    pub line: f32,
    /// On either side of a line.
    pub casing: f32,
    /// The radius of a marker.
    pub marker: f32,
    pub grid: f32,
}

/// A size of type with the height of its line and the space added between letters.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeStep {
    pub size: f32,
    pub line: f32,
    #[serde(default)]
    pub tracking: f32,
}

/// How long movements take.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Motion {
    /// In milliseconds.
    pub fast_ms: f32,
}

/// Steps of space.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Space {
    pub xxs: f32,
    pub xs: f32,
    pub s: f32,
    pub m: f32,
    pub l: f32,
    pub xl: f32,
    pub xxl: f32,
}

/// Radii of corners.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Radius {
    pub small: f32,
    pub control: f32,
    pub card: f32,
    pub pill: f32,
}

/// Heights and widths of controls and of the frame.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Control {
    pub least: f32,
    pub legend: f32,
    pub normal: f32,
    pub answer: f32,
    pub checkbox: f32,
    pub nav_row: f32,
    pub table_row: f32,
    pub gap_row: f32,
    pub menu_bar: f32,
    pub bottom_bar: f32,
    pub side_bar: f32,
    pub content: f32,
    pub assess_content: f32,
}

/// Widths of lines.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stroke {
    pub hairline: f32,
    pub control: f32,
    pub checkbox: f32,
    pub icon: f32,
    pub series_me: f32,
    pub series_other: f32,
    pub gap: f32,
    pub surplus: f32,
    pub selected_bar: f32,
    pub focus: f32,
    pub focus_gap: f32,
    pub dash: Dash,
    /// The radius of a marker.
    pub marker: f32,
}

/// The lengths of a dash and of the space after it.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dash {
    pub on: f32,
    pub off: f32,
}

/// The measures, the same in every theme.
pub fn measures() -> &'static Measures {
    static MEASURES: LazyLock<Measures> = LazyLock::new(|| embedded(include_str!("../../assets/theme/measures.ron")));
    &MEASURES
}
