use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily};

use crate::look::font;

/// The name of the family's strong weight.
pub(super) const STRONG: &str = "strong";

/// Gives egui the embedded family in its two weights, and nothing else.
pub fn install(ctx: &egui::Context) {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in [("regular", font::REGULAR), (STRONG, font::STRONG)] {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        fonts.families.insert(FontFamily::Name(name.into()), vec![name.to_owned()]);
    }
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.insert(family, vec!["regular".to_owned()]);
    }
    ctx.set_fonts(fonts);
    // Sizes go by steps that are kept: see `Zoom`.
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
}
