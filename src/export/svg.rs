use crate::{chart::Scene, look::Theme};

/// Writes a chart as SVG. Equal input gives equal bytes.
pub fn svg(_scene: &Scene, _theme: &Theme, _language: &str) -> String {
    String::new()
}
