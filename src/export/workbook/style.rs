use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::look::{Colour, Theme, ThemeName, theme};

/// How cells look: the colours of the light theme, in the letters that the spreadsheet uses anyway.
pub(super) struct Style {
    pub(super) theme: &'static Theme,
    /// The sentence at the head of the overview.
    pub(super) headline: Format,
    /// Heads of columns; they stay in view.
    pub(super) head: Format,
    /// The same over numbers.
    pub(super) number_head: Format,
    /// Over a part of a sheet.
    pub(super) heading: Format,
    pub(super) text: Format,
    /// Areas that hold others.
    pub(super) strong: Format,
    pub(super) muted: Format,
    pub(super) decimal: Format,
    pub(super) two_decimals: Format,
    pub(super) whole: Format,
    pub(super) percent: Format,
    /// Figures beside their names.
    pub(super) fact: Format,
    pub(super) percent_fact: Format,
    /// As the reader's spreadsheet writes dates.
    pub(super) date: Format,
}

impl Style {
    pub(super) fn new() -> Self {
        let theme = theme(ThemeName::Light);
        let plain = Format::new().set_font_color(colour(theme.text)).set_align(FormatAlign::Top);
        let text = plain.clone().set_text_wrap().set_align(FormatAlign::Left);
        let number = |format: &str| plain.clone().set_num_format(format).set_align(FormatAlign::Center);
        let fact = |format: &str| number(format).set_align(FormatAlign::Left);
        let head = text
            .clone()
            .set_bold()
            .set_background_color(colour(theme.sunken))
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(colour(theme.outline));
        Self {
            theme,
            headline: text.clone().set_bold().set_font_size(16),
            number_head: head.clone().set_align(FormatAlign::Center),
            head,
            heading: plain.clone().set_bold().set_font_size(13),
            strong: text.clone().set_bold(),
            muted: text.clone().set_font_color(colour(theme.text_muted)),
            decimal: number("0.0"),
            two_decimals: number("0.00"),
            whole: number("0"),
            percent: number("0%"),
            fact: fact("0"),
            percent_fact: fact("0%"),
            // The format of that number is the short date of wherever the workbook is opened.
            date: plain.set_num_format_index(14).set_align(FormatAlign::Left),
            text,
        }
    }
}

pub(super) fn colour(colour: Colour) -> Color {
    Color::RGB(u32::from_be_bytes([0, colour.red, colour.green, colour.blue]))
}
