use rust_xlsxwriter::{ConditionalFormat2ColorScale, ConditionalFormatType, Format, Worksheet, XlsxError};

use super::{
    column::Column,
    page::{Cell, Page},
    style::{Style, colour},
    summaries::{of_whom, whose_cells},
};
use crate::{
    chart,
    export::Assessed,
    model::{Aspect, Questionnaire},
    score::Calibration,
    text::Words,
};

/// From this gap on, in levels, a cell has the deepest colour.
const DEEPEST: f64 = 2.0;

/// How many levels of areas are set in.
const DEEPEST_INDENT: usize = 4;

/// Behind the columns that tell results apart.
const COLUMNS: [Column; 18] = [
    Column::text("table-area", 40.0),
    Column::text("export-parent", 26.0),
    Column::number("table-score", 10.0),
    Column::number("export-level", 9.0),
    Column::text("table-level", 17.0),
    Column::number("export-coverage", 13.0),
    Column::number("table-target", 11.0),
    Column::number("export-gap", 12.0),
    Column::number("export-surplus", 12.0),
    Column::number("export-importance", 13.0),
    Column::text("export-wish", 16.0),
    Column::number("export-need", 10.0),
    Column::number("export-knowledge", 12.0),
    Column::number("export-skill", 11.0),
    Column::number("answers-head-share", 10.0),
    Column::number("answers-head-own", 12.0),
    Column::text("export-remark", 26.0),
    Column::text("export-id", 44.0),
];

/// Every area of every result, a row each, with all its numbers; the gaps are coloured, the larger the deeper.
pub(super) struct Scores {
    page: Page,
    is_many: bool,
    gap: u16,
    /// Titles of areas, each set in as deep as it lies: of areas that hold others, and of the others.
    indents: Vec<(Format, Format)>,
}

impl Scores {
    pub(super) fn new(is_many: bool, words: &Words, style: &Style) -> Result<Self, XlsxError> {
        let mut columns = of_whom(is_many);
        columns.extend(COLUMNS);
        let gap = columns.iter().position(|column| column.key == "export-gap").unwrap_or_default();
        let page = Page::table(&words.say("export-sheet-scores"), &columns, words, style)?;
        let indents = (0_u8..).take(DEEPEST_INDENT);
        let indents =
            indents.map(|depth| (style.strong.clone().set_indent(depth), style.text.clone().set_indent(depth)));
        let gap = u16::try_from(gap).unwrap_or_default();
        Ok(Self { page, is_many, gap, indents: indents.collect() })
    }

    pub(super) fn add(&mut self, assessed: &Assessed, words: &Words, style: &Style) -> Result<(), XlsxError> {
        let questionnaire = &assessed.result.questionnaire;
        for row in chart::rows(questionnaire, &assessed.profile, assessed.comparison.as_ref(), words) {
            let depth = row.depth.min(DEEPEST_INDENT - 1);
            let title = self.indents.get(depth).map(|(parent, leaf)| if row.is_leaf { leaf } else { parent });
            let mut cells = whose_cells(self.is_many, assessed, words, style);
            cells.push(Cell::Text(row.title.clone(), title.unwrap_or(&style.text)));
            cells.extend(numbers(assessed, &row, questionnaire, words, style));
            self.page.line(cells)?;
        }
        Ok(())
    }

    pub(super) fn finish(mut self, style: &Style) -> Result<Worksheet, XlsxError> {
        // The deepest colour on which dark words can still be read.
        let deepest = style.theme.heat_high_from.checked_sub(2).and_then(|step| style.theme.heat.get(step));
        let scale = ConditionalFormat2ColorScale::new()
            .set_minimum(ConditionalFormatType::Number, 0)
            .set_maximum(ConditionalFormatType::Number, DEEPEST)
            .set_minimum_color(colour(style.theme.surface))
            .set_maximum_color(colour(deepest.copied().unwrap_or(style.theme.surface)));
        if self.page.row > 1 {
            let last = self.page.row - 1;
            self.page.sheet.add_conditional_format(1, self.gap, last, self.gap, &scale)?;
        }
        let title = u16::from(self.is_many) * 3 + 1;
        self.page.sheet.set_freeze_panes(1, title)?;
        self.page.filtered()
    }
}

/// The cells behind the title of an area.
fn numbers<'a>(
    assessed: &Assessed,
    row: &chart::Row,
    questionnaire: &Questionnaire,
    words: &Words,
    style: &'a Style,
) -> Vec<Cell<'a>> {
    let text = |words: String| if words.is_empty() { Cell::Empty } else { Cell::Text(words, &style.text) };
    let decimal = |value: Option<f64>| Cell::number(value, &style.decimal);
    let percent = |value: Option<f64>| Cell::number(value, &style.percent);
    let whole = |value: Option<u8>| Cell::number(value.map(f64::from), &style.whole);
    let score = assessed.profile.area(&row.area);
    let compared = assessed.comparison.as_ref().and_then(|comparison| comparison.area(&row.area));
    let calibration = assessed.calibration.iter().find(|found| found.area == row.area);
    let answers = &assessed.result.answers;
    let parent = row.parent.as_ref().and_then(|parent| questionnaire.area(parent));
    let aspect = |aspect| score.and_then(|score| score.aspects.get(&aspect).copied());
    let wish = answers.wishes.contains(&row.area).then(|| words.say("export-yes"));
    vec![
        text(parent.map(|parent| parent.title.plain(words.tag()).into_owned()).unwrap_or_default()),
        decimal(row.score),
        whole(score.and_then(|score| score.level)),
        text(row.level.clone()),
        percent(row.coverage),
        decimal(compared.and_then(|area| area.target)),
        decimal(compared.and_then(|area| area.gap)),
        decimal(compared.and_then(|area| area.surplus)),
        whole(answers.importance.get(&row.area).copied()),
        text(wish.unwrap_or_default()),
        Cell::number(compared.and_then(|area| area.need), &style.two_decimals),
        decimal(aspect(Aspect::Knowledge)),
        decimal(aspect(Aspect::Skill)),
        percent(calibration.map(|found| found.share_right)),
        percent(calibration.and_then(|found| found.self_share)),
        text(remark(row, calibration, words)),
        text(row.area.to_string()),
    ]
}

/// What the numbers do not say: the difference in words, and whether a second look is worth it.
fn remark(row: &chart::Row, calibration: Option<&Calibration>, words: &Words) -> String {
    let again = calibration.filter(|found| found.look_again).map(|_| words.say("answers-look-again"));
    let parts: Vec<String> =
        [row.difference.clone()].into_iter().filter(|part| !part.is_empty()).chain(again).collect();
    parts.join(" · ")
}
