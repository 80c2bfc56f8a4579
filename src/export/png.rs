use super::ExportError;
use crate::{chart::Scene, look::Theme};

/// Draws a chart as PNG, `scale` pixels for a logical pixel.
pub fn png(_scene: &Scene, _theme: &Theme, _scale: f32) -> Result<Vec<u8>, ExportError> {
    Ok(Vec::new())
}
