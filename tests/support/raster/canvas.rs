use std::ops::Range;

use egui::Color32;
use image::RgbaImage;

use super::texture::{FULL, Ink};

/// Two inks multiplied are brightest here.
const FULL_PRODUCT: u64 = FULL as u64 * FULL as u64;

/// The opaque image that is drawn on.
pub struct Canvas {
    size: [usize; 2],
    pixels: Vec<[u8; 4]>,
}

impl Canvas {
    /// A canvas of so many columns and rows in one opaque colour.
    pub fn new(size: [usize; 2], background: Color32) -> Self {
        Self { size, pixels: vec![background.to_array(); size[0] * size[1]] }
    }

    /// Columns and rows.
    pub fn size(&self) -> [usize; 2] {
        self.size
    }

    /// The pixels of a part of a row, which must be inside.
    pub fn span(&mut self, row: i64, columns: Range<i64>) -> &mut [[u8; 4]] {
        let start = row as usize * self.size[0];
        &mut self.pixels[start + columns.start as usize..start + columns.end as usize]
    }

    /// The image.
    pub fn into_image(self) -> RgbaImage {
        let [width, height] = self.size.map(|side| side as u32);
        RgbaImage::from_raw(width, height, self.pixels.into_flattened()).expect("there are as many pixels as that")
    }
}

/// The pixel that covers all below it, if these two inks together are opaque.
pub fn opaque(colour: Ink, texel: Ink) -> Option<[u8; 4]> {
    (colour[3] == FULL && texel[3] == FULL).then(|| {
        let mut pixel = [0, 0, 0, 255];
        blend(&mut pixel, colour, texel);
        pixel
    })
}

/// Lays colour times texel over an opaque pixel: `colour * texel + pixel * (1 - alpha)`, rounded once, half up.
pub fn blend(pixel: &mut [u8; 4], colour: Ink, texel: Ink) {
    if texel == [0; 4] {
        return;
    }
    let below = FULL_PRODUCT - u64::from(colour[3]) * u64::from(texel[3]);
    for channel in 0..3 {
        let laid = u64::from(colour[channel]) * u64::from(texel[channel]);
        let sum = laid * 255 + u64::from(pixel[channel]) * below;
        pixel[channel] = ((sum + FULL_PRODUCT / 2) / FULL_PRODUCT).min(255) as u8;
    }
}
