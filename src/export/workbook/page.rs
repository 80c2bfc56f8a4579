use rust_xlsxwriter::{ExcelDateTime, Format, Worksheet, XlsxError};

use super::style::Style;
use crate::export::csv::is_like_a_formula;

/// The most UTF-16 units in a cell.
const LONGEST: usize = 32_767;

/// The number of A4 among sizes of paper.
const A4: u8 = 9;

/// A sheet that is written row by row.
pub(super) struct Page {
    pub(super) sheet: Worksheet,
    /// The next row.
    pub(super) row: u32,
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
    /// A sheet with a head that stays in view and stands on every printed page: a title and a width in letters for each
    /// column.
    pub(super) fn table(name: &str, columns: &[(String, f64)], style: &Style) -> Result<Self, XlsxError> {
        let mut page = Self { sheet: Worksheet::new(), row: 0 };
        set_up(&mut page.sheet, name)?;
        for (column, (title, width)) in (0_u16..).zip(columns) {
            page.sheet.set_column_width(column, *width)?;
            text(&mut page.sheet, (0, column), title, &style.head)?;
        }
        page.sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
        page.row = 1;
        Ok(page)
    }

    /// Writes a row.
    pub(super) fn line<'a>(&mut self, cells: impl IntoIterator<Item = Cell<'a>>) -> Result<(), XlsxError> {
        for (column, cell) in (0_u16..).zip(cells) {
            write(&mut self.sheet, (self.row, column), cell)?;
        }
        self.row += 1;
        Ok(())
    }

    /// The sheet, whose rows can be picked by what is in them.
    pub(super) fn filtered(mut self, columns: usize) -> Result<Worksheet, XlsxError> {
        let last = u16::try_from(columns.saturating_sub(1)).unwrap_or(0);
        self.sheet.autofilter(0, 0, self.row.saturating_sub(1), last)?;
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
    (format, letters, height): (&Format, usize, f64),
) -> Result<(), XlsxError> {
    let words = fitting(words);
    let format = if is_like_a_formula(&words) { &format.clone().set_quote_prefix() } else { format };
    sheet.merge_range(row, from, row, to, &words, format)?;
    let lines = words.split('\n').map(|line| line.chars().count().div_ceil(letters.max(1)).max(1)).sum::<usize>();
    // Merged cells do not grow by themselves. More than this no spreadsheet shows.
    sheet.set_row_height(row, (lines as f64 * height).min(400.0))?;
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
