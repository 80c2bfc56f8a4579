use std::sync::{Arc, LazyLock};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree, fontdb},
};

use super::{ExportError, svg};
use crate::{
    chart::Scene,
    look::{Theme, font},
};

/// The most pixels a side.
const LARGEST: f32 = 16_384.0;

/// Draws a chart as PNG, `scale` pixels for a logical pixel: its SVG, rasterised with the embedded family. The fonts of
/// this computer are never looked at, so equal input gives equal bytes everywhere.
pub fn png(scene: &Scene, theme: &Theme, scale: f32) -> Result<Vec<u8>, ExportError> {
    draw(scene, theme, scale)?.encode_png().map_err(|error| ExportError::Drawing(error.to_string()))
}

/// The same as pixels: width, height, and four premultiplied bytes each.
pub fn pixels(scene: &Scene, theme: &Theme, scale: f32) -> Result<(usize, usize, Vec<u8>), ExportError> {
    let pixels = draw(scene, theme, scale)?;
    Ok((pixels.width() as usize, pixels.height() as usize, pixels.take()))
}

fn draw(scene: &Scene, theme: &Theme, scale: f32) -> Result<Pixmap, ExportError> {
    let (width, height) = (scene.width.ceil() * scale, scene.height.ceil() * scale);
    let fits = |side: f32| (1.0..=LARGEST).contains(&side);
    let (wide, high) = (width.round() as u32, height.round() as u32);
    let too_large = ExportError::Size { width: wide, height: high };
    if !fits(width) || !fits(height) {
        return Err(too_large);
    }
    let options = Options { fontdb: FONTS.clone(), font_family: font::FAMILY.to_owned(), ..Options::default() };
    let tree = Tree::from_str(&svg(scene, theme, "en"), &options);
    let tree = tree.map_err(|error| ExportError::Drawing(error.to_string()))?;
    let mut pixels = Pixmap::new(wide, high).ok_or(too_large)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    Ok(pixels)
}

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    fonts.load_font_data(font::REGULAR.to_vec());
    fonts.load_font_data(font::STRONG.to_vec());
    fonts.set_sans_serif_family(font::FAMILY);
    Arc::new(fonts)
});
