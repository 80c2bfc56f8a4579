use egui::epaint::ImageDelta;
use egui::{ImageData, TextureFilter, TextureOptions, TextureWrapMode};

/// Steps in which a place between two texels is told, and a channel between two of its 255 levels.
pub const STEPS: i32 = 256;

/// A channel at its brightest.
pub const FULL: u32 = 255 * STEPS as u32;

/// Red, green, blue and alpha, premultiplied, 0 to [`FULL`].
pub type Ink = [u32; 4];

/// An image to paint with.
pub struct Texture {
    size: [usize; 2],
    texels: Vec<[u8; 4]>,
    options: TextureOptions,
}

impl Texture {
    /// A whole texture.
    pub fn new(whole: &ImageDelta) -> Self {
        let ImageData::Color(image) = &whole.image;
        let texels = image.pixels.iter().map(|texel| texel.to_array()).collect();
        Self { size: image.size, texels, options: whole.options }
    }

    /// Replaces the texels from column and row `at` on.
    pub fn change(&mut self, [left, top]: [usize; 2], part: &ImageDelta) {
        let ImageData::Color(image) = &part.image;
        assert!(left + image.width() <= self.size[0] && top + image.height() <= self.size[1], "a part is inside");
        for (row, texels) in image.pixels.chunks(image.width().max(1)).enumerate() {
            let start = (top + row) * self.size[0] + left;
            for (old, new) in self.texels[start..].iter_mut().zip(texels) {
                *old = new.to_array();
            }
        }
        self.options = part.options;
    }

    /// Width and height in texels.
    pub fn size(&self) -> [usize; 2] {
        self.size
    }

    /// The filter where a pixel covers so many texels.
    pub fn filter(&self, texels_per_pixel: f32) -> TextureFilter {
        if texels_per_pixel > 1.0 { self.options.minification } else { self.options.magnification }
    }

    /// The texture's colour at a place, counted from its left and top edge in [`STEPS`] of a texel.
    pub fn sample(&self, x: i32, y: i32, filter: TextureFilter) -> Ink {
        if filter == TextureFilter::Nearest {
            return self.texel(x.div_euclid(STEPS), y.div_euclid(STEPS)).map(|level| u32::from(level) * STEPS as u32);
        }
        let [x, y] = [x - STEPS / 2, y - STEPS / 2];
        let [column, row] = [x.div_euclid(STEPS), y.div_euclid(STEPS)];
        let [right, down] = [x.rem_euclid(STEPS) as u32, y.rem_euclid(STEPS) as u32];
        let texel = self.texel(column, row);
        if right == 0 && down == 0 {
            return texel.map(|level| u32::from(level) * STEPS as u32);
        }
        let [left, up] = [STEPS as u32 - right, STEPS as u32 - down];
        let weighed = [
            (texel, left * up),
            (self.texel(column + 1, row), right * up),
            (self.texel(column, row + 1), left * down),
            (self.texel(column + 1, row + 1), right * down),
        ];
        let mut ink = [STEPS as u32 / 2; 4];
        for (texel, weight) in weighed {
            for (sum, level) in ink.iter_mut().zip(texel) {
                *sum += u32::from(level) * weight;
            }
        }
        ink.map(|sum| sum / STEPS as u32)
    }

    fn texel(&self, column: i32, row: i32) -> [u8; 4] {
        let mode = self.options.wrap_mode;
        self.texels[wrap(row, self.size[1], mode) * self.size[0] + wrap(column, self.size[0], mode)]
    }
}

fn wrap(place: i32, size: usize, mode: TextureWrapMode) -> usize {
    let size = size as i32;
    let inside = match mode {
        TextureWrapMode::ClampToEdge => place.clamp(0, size - 1),
        TextureWrapMode::Repeat => place.rem_euclid(size),
        TextureWrapMode::MirroredRepeat => {
            let place = place.rem_euclid(2 * size);
            place.min(2 * size - 1 - place)
        }
    };
    inside as usize
}
