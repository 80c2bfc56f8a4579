use rust_xlsxwriter::Format;

use super::style::Style;

/// A column of a table: the key of its title, and how wide it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Column {
    pub(super) key: &'static str,
    /// In letters.
    pub(super) width: f64,
    is_number: bool,
}

impl Column {
    /// A column of texts.
    pub(super) const fn text(key: &'static str, width: f64) -> Self {
        Self { key, width, is_number: false }
    }

    /// A column of numbers, which stand in its middle.
    pub(super) const fn number(key: &'static str, width: f64) -> Self {
        Self { key, width, is_number: true }
    }

    /// How its title looks.
    pub(super) fn head(self, style: &Style) -> &Format {
        if self.is_number { &style.number_head } else { &style.head }
    }
}
