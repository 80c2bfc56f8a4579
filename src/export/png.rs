use std::sync::{Arc, LazyLock};

use png::{BitDepth, ColorType, DeflateCompression, Encoder, EncodingError, Filter, PixelDimensions, Unit};
use resvg::{
    tiny_skia::{Color, Pixmap, Transform},
    usvg::{Options, Tree, fontdb},
};

use super::{
    ExportError,
    svg::{self, svg},
};
use crate::{
    chart::Scene,
    look::{Theme, font},
};

/// The most pixels a side.
const LARGEST: f32 = 16_384.0;

/// Logical pixels in a metre: 96 in an inch.
const PER_METRE: f32 = 96.0 / 0.0254;

/// Draws a chart as PNG, `scale` pixels for a logical pixel: its SVG, rasterised with the embedded family. The fonts of
/// this computer are never looked at, so equal input gives equal bytes everywhere.
///
/// The file tells its title and description, and how large it is meant to be, whatever the scale.
pub fn png(scene: &Scene, theme: &Theme, scale: f32) -> Result<Vec<u8>, ExportError> {
    encode(&draw(scene, theme, scale)?, scene, scale).map_err(|error| ExportError::Drawing(error.to_string()))
}

/// Packs the pixels lightly: four fifths of the time would else go into making the file a quarter smaller.
fn encode(pixels: &Pixmap, scene: &Scene, scale: f32) -> Result<Vec<u8>, EncodingError> {
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out, pixels.width(), pixels.height());
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_deflate_compression(DeflateCompression::Level(1));
    // Flat grounds and few colours pack better as they are.
    encoder.set_filter(Filter::NoFilter);
    let per_metre = (scale * PER_METRE).round() as u32;
    encoder.set_pixel_dims(Some(PixelDimensions { xppu: per_metre, yppu: per_metre, unit: Unit::Meter }));
    for (keyword, text) in [("Title", &scene.title), ("Description", &scene.description)] {
        let text = text.chars().filter(|letter| svg::is_allowed(*letter)).collect();
        encoder.add_itxt_chunk(keyword.to_owned(), text)?;
    }
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&opaque(pixels))?;
    writer.finish()?;
    Ok(out)
}

/// Three bytes for each pixel: the ground covers everything, so nothing shines through.
fn opaque(pixels: &Pixmap) -> Vec<u8> {
    let mut rgb = vec![0; pixels.data().len() / 4 * 3];
    for (from, to) in pixels.data().chunks_exact(4).zip(rgb.chunks_exact_mut(3)) {
        to.copy_from_slice(from.get(..3).unwrap_or_default());
    }
    rgb
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
    // The chart's own ground may end within the last row.
    let ground = theme.surface;
    pixels.fill(Color::from_rgba8(ground.red, ground.green, ground.blue, u8::MAX));
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

#[cfg(test)]
mod tests {
    use png::{ColorType, Decoder};

    use super::*;
    use crate::{
        chart::{Mark, Point},
        look::{Ink, ThemeName, Weight, theme},
    };

    fn scene() -> Scene {
        let at = Point::new(10.0, 40.0);
        let anchor = crate::chart::Anchor::Start;
        let text = "Sopimushallinta".to_owned();
        let marks = vec![Mark::Text { at, anchor, size: 20.0, weight: Weight::Regular, ink: Ink::Text, text }];
        let (title, description) = ("Tavoitteet täyttyvät".to_owned(), "Kaikki yhdellä rivillä".to_owned());
        Scene { width: 200.3, height: 60.0, title, description, marks, ..Scene::default() }
    }

    fn decoded(bytes: &[u8]) -> (png::Info<'static>, Vec<u8>) {
        let mut reader = Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        reader.finish().unwrap();
        (reader.info().clone(), pixels)
    }

    #[test]
    fn a_picture_is_as_sharp_as_its_scale_and_means_to_be_as_large_at_any() {
        let theme = theme(ThemeName::Light);
        for (scale, wide, high) in [(1.0, 201, 60), (2.0, 402, 120), (1.37, 275, 82)] {
            let bytes = png(&scene(), theme, scale).unwrap();
            assert_eq!(bytes, png(&scene(), theme, scale).unwrap(), "equal input, equal bytes");
            let (info, pixels) = decoded(&bytes);
            assert_eq!((info.width, info.height, info.color_type), (wide, high, ColorType::Rgb));
            let inches = f32::from(u16::try_from(info.width).unwrap()) / info.pixel_dims.unwrap().xppu as f32 / 0.0254;
            assert!((inches * 96.0 - 201.0).abs() < 1.0, "{inches}");
            // The ground reaches every edge.
            let last = pixels.chunks_exact(3).last().unwrap();
            assert_eq!(last, [theme.surface.red, theme.surface.green, theme.surface.blue]);
            assert!(pixels.iter().any(|part| *part < 100), "the text is there");
        }
    }

    #[test]
    fn a_picture_tells_its_title_and_its_description() {
        let (info, _) = decoded(&png(&scene(), theme(ThemeName::Light), 1.0).unwrap());
        let texts: Vec<_> =
            info.utf8_text.iter().map(|chunk| (chunk.keyword.clone(), chunk.get_text().unwrap())).collect();
        let wanted = [("Title", "Tavoitteet täyttyvät"), ("Description", "Kaikki yhdellä rivillä")];
        assert_eq!(texts, wanted.map(|(keyword, text)| (keyword.to_owned(), text.to_owned())));
    }
}
