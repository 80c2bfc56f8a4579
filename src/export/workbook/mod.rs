//! Results as a workbook: overview, scores, answers, and what it all is; in the words of one language.
//!
//! Texts are written as texts, which a spreadsheet never calculates; those that begin like a formula are also marked as
//! quoted, so that they stay texts when somebody edits the cell. Numbers are unrounded and only shown with a decimal.

mod about;
mod answers;
mod charts;
mod column;
mod lines;
mod overview;
mod page;
mod scores;
mod style;
mod summaries;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, XlsxError};

use super::{Assessed, ExportError};
use crate::{
    model::Moment,
    text::{Value, Words},
};

use about::About;
use answers::Answers;
use scores::Scores;
use style::Style;
use summaries::Summaries;

/// What the program is called.
const PROGRAM: &str = "Procuradar";

/// A workbook of one result or of many, a sheet per kind over all of them.
pub struct Workbook {
    words: &'static Words,
    style: Style,
    overview: Overview,
    scores: Scores,
    answers: Answers,
    about: About,
    newest: Option<Moment>,
    headline: String,
}

/// The first sheet.
enum Overview {
    /// Of one result: with its charts.
    One(Box<rust_xlsxwriter::Worksheet>),
    /// Of many: a row each.
    Many(Box<Summaries>),
}

impl Workbook {
    /// The workbook of one result, as bytes.
    ///
    /// Equal input gives equal bytes: it is dated as the result is.
    pub fn of(assessed: &Assessed, words: &'static Words) -> Result<Vec<u8>, ExportError> {
        let mut book = Self::new(false, words)?;
        book.add(assessed)?;
        book.finish()
    }

    /// A workbook of many results, which are then added.
    pub fn of_many(words: &'static Words) -> Result<Self, ExportError> {
        Self::new(true, words)
    }

    fn new(is_many: bool, words: &'static Words) -> Result<Self, ExportError> {
        let style = Style::new();
        let overview = if is_many {
            Overview::Many(Box::new(Summaries::new(words, &style).map_err(ExportError::from)?))
        } else {
            Overview::One(Box::default())
        };
        Ok(Self {
            overview,
            scores: Scores::new(is_many, words, &style)?,
            answers: Answers::new(is_many, words, &style)?,
            about: About::default(),
            newest: None,
            headline: String::new(),
            words,
            style,
        })
    }

    /// Adds a result.
    pub fn add(&mut self, assessed: &Assessed) -> Result<(), ExportError> {
        let (words, style) = (self.words, &self.style);
        match &mut self.overview {
            Overview::One(sheet) => {
                self.headline = assessed.headline(words);
                overview::write_all(sheet, assessed, words, style)?;
            }
            Overview::Many(summaries) => summaries.add(assessed, words, style)?,
        }
        self.scores.add(assessed, words, style)?;
        self.answers.add(assessed, words, style)?;
        self.about.add(assessed);
        self.newest = self.newest.max(Some(assessed.result.finished));
        Ok(())
    }

    /// The bytes of the file.
    pub fn finish(self) -> Result<Vec<u8>, ExportError> {
        let (words, style) = (self.words, &self.style);
        let mut book = rust_xlsxwriter::Workbook::new();
        let title = if self.headline.is_empty() { words.say("export-about-title") } else { self.headline };
        let mut properties = DocProperties::new().set_title(title).set_author(PROGRAM);
        // Without a date of its own it would get that of today, and be another file each time.
        let dated = self.newest.and_then(seconds).and_then(|seconds| ExcelDateTime::from_timestamp(seconds).ok());
        let dated = dated.or_else(|| ExcelDateTime::from_timestamp(0).ok());
        if let Some(date) = &dated {
            properties = properties.set_creation_datetime(date);
        }
        book.set_properties(&properties);
        book.push_worksheet(match self.overview {
            Overview::One(sheet) => *sheet,
            Overview::Many(summaries) => summaries.finish()?,
        });
        book.push_worksheet(self.scores.finish(style)?);
        book.push_worksheet(self.answers.finish()?);
        book.push_worksheet(self.about.finish(words, style)?);
        Ok(book.save_to_buffer()?)
    }
}

impl From<XlsxError> for ExportError {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::RowColumnLimitError => Self::Rows,
            error => Self::Drawing(error.to_string()),
        }
    }
}

/// Seconds since 1970.
fn seconds(moment: Moment) -> Option<i64> {
    Some(moment.seconds_since(Moment::of_day("1970-01-01")?))
}

/// A date on its local clock, as a spreadsheet holds it; `None` before 1900.
fn date(moment: Moment) -> Option<ExcelDateTime> {
    let date = moment.local().date();
    let year = u16::try_from(date.year()).ok().filter(|year| *year >= 1900)?;
    ExcelDateTime::from_ymd(year, date.month().unsigned_abs(), date.day().unsigned_abs()).ok()
}

/// `14 of 22`, for a title or a sentence.
fn met_of(met: usize, of: usize, words: &Words) -> String {
    let gaps: [(&str, Value<'_>); 2] = [("met", met.into()), ("of", of.into())];
    words.say_with("chart-met-of", &gaps)
}
