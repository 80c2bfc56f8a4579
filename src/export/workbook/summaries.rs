use rust_xlsxwriter::{Worksheet, XlsxError};

use super::{
    column::Column,
    date,
    page::{Cell, Page},
    style::Style,
};
use crate::{export::Assessed, text::Words};

/// The overview of many results: a row each.
pub(super) struct Summaries {
    page: Page,
}

impl Summaries {
    pub(super) fn new(words: &Words, style: &Style) -> Result<Self, XlsxError> {
        let columns = [
            Column::text("export-file", 34.0),
            Column::text("export-date", 12.0),
            Column::text("export-person", 24.0),
            Column::text("export-questionnaire", 28.0),
            Column::text("export-version", 11.0),
            Column::text("export-benchmark", 24.0),
            Column::number("export-met", 16.0),
            Column::number("export-targets", 16.0),
            Column::number("export-readiness", 14.0),
            Column::number("export-answered", 13.0),
            Column::number("export-items", 13.0),
            Column::text("export-headline", 70.0),
        ];
        Ok(Self { page: Page::table(&words.say("export-sheet-overview"), &columns, words, style)? })
    }

    pub(super) fn add(&mut self, assessed: &Assessed, words: &Words, style: &Style) -> Result<(), XlsxError> {
        let text = |words: String| if words.is_empty() { Cell::Empty } else { Cell::Text(words, &style.text) };
        let count = |count: usize| Cell::Number(count as f64, &style.whole);
        let (result, profile) = (&assessed.result, &assessed.profile);
        let comparison = assessed.comparison.as_ref();
        let met = comparison.map(|comparison| comparison.targets_met);
        let title = assessed.benchmark.as_ref().map(|benchmark| benchmark.title.plain(words.tag()).into_owned());
        self.page.line([
            text(assessed.file.clone()),
            date(result.finished).map_or(Cell::Empty, |date| Cell::Date(date, &style.date)),
            text(person(assessed, words)),
            text(result.questionnaire.title.plain(words.tag()).into_owned()),
            text(result.questionnaire.version.to_string()),
            text(title.unwrap_or_default()),
            met.map_or(Cell::Empty, |met| count(met.met)),
            met.map_or(Cell::Empty, |met| count(met.of)),
            Cell::number(comparison.and_then(|comparison| comparison.readiness), &style.percent),
            count(profile.answered + profile.not_applicable),
            count(profile.items),
            text(assessed.headline(words)),
        ])
    }

    pub(super) fn finish(self) -> Result<Worksheet, XlsxError> {
        self.page.filtered()
    }
}

/// The name as typed, and whose view it is where somebody else answered.
pub(super) fn person(assessed: &Assessed, words: &Words) -> String {
    assessed.whose().line(words).unwrap_or_else(|| assessed.result.subject.name.clone())
}

/// The columns that tell results apart, where there are many.
pub(super) fn of_whom(is_many: bool) -> Vec<Column> {
    let columns =
        [Column::text("export-file", 30.0), Column::text("export-date", 12.0), Column::text("export-person", 22.0)];
    columns.into_iter().filter(|_| is_many).collect()
}

/// What stands in these columns.
pub(super) fn whose_cells<'a>(is_many: bool, assessed: &Assessed, words: &Words, style: &'a Style) -> Vec<Cell<'a>> {
    if !is_many {
        return Vec::new();
    }
    let name = person(assessed, words);
    vec![
        Cell::Text(assessed.file.clone(), &style.text),
        date(assessed.result.finished).map_or(Cell::Empty, |date| Cell::Date(date, &style.date)),
        if name.is_empty() { Cell::Empty } else { Cell::Text(name, &style.text) },
    ]
}
