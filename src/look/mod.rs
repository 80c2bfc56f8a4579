//! How things look, as data: the tokens of the themes, measures, and the embedded family with the widths of its letters.

pub mod font;
mod ink;
mod measures;
mod system_look;
mod theme;

pub use font::Weight;
pub use ink::Ink;
pub use measures::{
    Control, Dash, Measures, Motion, Presentation, Radius, Space, Stroke, TypeScale, TypeStep, measures,
};
pub use system_look::SystemLook;
pub use theme::{Colour, Theme, ThemeName, theme};

use serde::de::DeserializeOwned;

/// Parses a token file that is part of the program.
fn embedded<T: DeserializeOwned>(text: &str) -> T {
    #[expect(clippy::expect_used, reason = "the file is part of the program, and a test parses every one")]
    ron::from_str(text).expect("token files are valid")
}
