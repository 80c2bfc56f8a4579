//! The embedded family: Inter in two weights, with tabular figures as its default ones, and how wide its texts are.

use std::sync::LazyLock;

use ab_glyph::{Font, FontRef, ScaleFont};

/// The family's name, as charts in SVG give it.
pub const FAMILY: &str = "Inter";

/// The file of the regular weight.
pub const REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.otf");

/// The file of the strong weight.
pub const STRONG: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.otf");

/// The licence of the family.
pub const LICENCE: &str = include_str!("../../assets/fonts/OFL.txt");

/// The two weights of type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Weight {
    #[default]
    Regular,
    Strong,
}

/// How wide a line of text is, in the unit of `size`; soft hyphens count nothing.
pub fn width(text: &str, size: f32, weight: Weight) -> f32 {
    let font = &face(weight).font;
    // `size` is the em; ab_glyph scales by the height from ascender to descender.
    let per_em = font.height_unscaled() / font.units_per_em().unwrap_or(1000.0);
    let scaled = font.as_scaled(size * per_em);
    let mut last = None;
    let mut width = 0.0;
    for letter in text.chars().filter(|letter| *letter != '\u{ad}') {
        let glyph = scaled.glyph_id(letter);
        if let Some(last) = last.replace(glyph) {
            width += scaled.kern(last, glyph);
        }
        width += scaled.h_advance(glyph);
    }
    width
}

/// Whether the family can draw that character.
pub fn draws(letter: char) -> bool {
    letter == '\u{ad}' || [Weight::Regular, Weight::Strong].iter().all(|w| face(*w).font.glyph_id(letter).0 != 0)
}

struct Face {
    font: FontRef<'static>,
}

fn face(weight: Weight) -> &'static Face {
    static REGULAR_FACE: LazyLock<Face> = LazyLock::new(|| load(REGULAR));
    static STRONG_FACE: LazyLock<Face> = LazyLock::new(|| load(STRONG));
    match weight {
        Weight::Regular => &REGULAR_FACE,
        Weight::Strong => &STRONG_FACE,
    }
}

fn load(bytes: &'static [u8]) -> Face {
    #[expect(clippy::expect_used, reason = "the file is part of the program, and a test measures with it")]
    let font = FontRef::try_from_slice(bytes).expect("the embedded font is valid");
    Face { font }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_all_of_one_width() {
        for weight in [Weight::Regular, Weight::Strong] {
            let widths: Vec<f32> = ('0'..='9').map(|digit| width(&digit.to_string(), 15.0, weight)).collect();
            assert!(widths.iter().all(|w| (w - widths[0]).abs() < 1e-4), "{widths:?}");
        }
    }

    #[test]
    fn a_strong_text_is_wider_and_grows_with_its_size() {
        let text = "Upphandlingsplanering";
        assert!(width(text, 15.0, Weight::Strong) > width(text, 15.0, Weight::Regular));
        assert!((width(text, 30.0, Weight::Regular) - 2.0 * width(text, 15.0, Weight::Regular)).abs() < 0.01);
    }

    #[test]
    fn soft_hyphens_take_no_room() {
        let plain = width("Sopimushallinta", 13.0, Weight::Regular);
        assert_eq!(width("Sopimus\u{ad}hallinta", 13.0, Weight::Regular), plain);
    }
}
