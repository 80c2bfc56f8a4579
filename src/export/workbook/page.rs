use rust_xlsxwriter::{ExcelDateTime, Format, Worksheet, XlsxError};

use super::{
    column::Column,
    lines::{LINE, height, lines},
    style::Style,
};
use crate::{export::csv::is_like_a_formula, text::Words};

/// The most UTF-16 units in a cell.
const LONGEST: usize = 32_767;

/// The number of A4 among sizes of paper.
const A4: u8 = 9;

/// A table that is written row by row.
pub(super) struct Page {
    pub(super) sheet: Worksheet,
    /// The next row.
    pub(super) row: u32,
    /// How many letters fit into each column, and whether anything stands there.
    columns: Vec<(f64, bool)>,
}

/// What stands in a cell.
pub(super) enum Cell<'a> {
    Empty,
    Text(String, &'a Format),
    Number(f64, &'a Format),
    Date(ExcelDateTime, &'a Format),
}

impl<'a> Cell<'a> {
    /// A number where there is one.
    pub(super) fn number(value: Option<f64>, format: &'a Format) -> Self {
        value.map_or(Self::Empty, |value| Self::Number(value, format))
    }
}

impl Page {
    /// A sheet with a head that stays in view and stands on every printed page.
    pub(super) fn table(name: &str, columns: &[Column], words: &Words, style: &Style) -> Result<Self, XlsxError> {
        let widths = columns.iter().map(|column| (column.width, false));
        let mut page = Self { sheet: Worksheet::new(), row: 1, columns: widths.collect() };
        set_up(&mut page.sheet, name)?;
        let mut most = 1;
        for (place, column) in (0_u16..).zip(columns) {
            let title = words.say(column.key);
            page.sheet.set_column_width(place, column.width)?;
            // The button that picks rows takes room as well.
            most = most.max(lines(&title, (column.width - 2.5) as usize));
            text(&mut page.sheet, (0, place), &title, column.head(style))?;
        }
        page.sheet.set_row_height(0, height(most, LINE) + 3.0)?;
        page.sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
        Ok(page)
    }

    /// Writes a row, as high as its texts need.
    pub(super) fn line<'a>(&mut self, cells: impl IntoIterator<Item = Cell<'a>>) -> Result<(), XlsxError> {
        let mut most = 1;
        for ((place, (width, is_used)), cell) in (0_u16..).zip(&mut self.columns).zip(cells) {
            *is_used |= !matches!(cell, Cell::Empty);
            if let Cell::Text(words, _) = &cell {
                most = most.max(lines(words, *width as usize));
            }
            write(&mut self.sheet, (self.row, place), cell)?;
        }
        if most > 1 {
            self.sheet.set_row_height(self.row, height(most, LINE))?;
        }
        self.row += 1;
        Ok(())
    }

    /// The sheet, whose rows can be picked by what is in them; columns without anything are hidden.
    pub(super) fn filtered(mut self) -> Result<Worksheet, XlsxError> {
        let last = u16::try_from(self.columns.len().saturating_sub(1)).unwrap_or(0);
        self.sheet.autofilter(0, 0, self.row.saturating_sub(1), last)?;
        for (place, (_, is_used)) in (0_u16..).zip(&self.columns) {
            if !is_used {
                self.sheet.set_column_hidden(place)?;
            }
        }
        Ok(self.sheet)
    }
}

/// Names a sheet and sets it up for paper: A4, lying, as wide as the page.
pub(super) fn set_up(sheet: &mut Worksheet, name: &str) -> Result<(), XlsxError> {
    sheet.set_name(name)?;
    sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0).set_footer("&L&A&R&P / &N");
    Ok(())
}

/// Writes what stands in a cell.
pub(super) fn write(sheet: &mut Worksheet, (row, column): (u32, u16), cell: Cell<'_>) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(words, format) => text(sheet, (row, column), &words, format)?,
        Cell::Number(value, format) => drop(sheet.write_number_with_format(row, column, value, format)?),
        Cell::Date(value, format) => drop(sheet.write_datetime_with_format(row, column, &value, format)?),
    }
    Ok(())
}

/// Writes a text as a text, whatever it begins with.
pub(super) fn text(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    words: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    let words = fitting(words);
    if is_like_a_formula(&words) {
        sheet.write_string_with_format(row, column, &words, &format.clone().set_quote_prefix())?;
    } else {
        sheet.write_string_with_format(row, column, &words, format)?;
    }
    Ok(())
}

/// Writes a text over several columns of a row, which becomes high enough for it; `letters` fit in a line.
pub(super) fn wide_text(
    sheet: &mut Worksheet,
    row: u32,
    (from, to): (u16, u16),
    words: &str,
    (format, letters, line): (&Format, usize, f64),
) -> Result<(), XlsxError> {
    let words = fitting(words);
    let format = if is_like_a_formula(&words) { &format.clone().set_quote_prefix() } else { format };
    sheet.merge_range(row, from, row, to, &words, format)?;
    // Merged cells do not grow by themselves.
    sheet.set_row_height(row, height(lines(&words, letters), line))?;
    Ok(())
}

/// The text without control characters but line ends, cut where a cell is full.
fn fitting(words: &str) -> String {
    let mut units = 0;
    let letters = words.chars().filter(|letter| *letter == '\n' || !letter.is_control());
    let fits = |letter: &char| {
        units += letter.len_utf16();
        units <= LONGEST
    };
    letters.take_while(fits).collect()
}
