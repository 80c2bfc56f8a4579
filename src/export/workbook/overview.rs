use rust_xlsxwriter::{Worksheet, XlsxError};

use super::{
    charts::{self, Rows},
    date,
    lines::LINE,
    met_of,
    page::{Cell, set_up, text, wide_text, write},
    style::Style,
};
use crate::{
    chart,
    export::Assessed,
    model::{AreaId, Integrity},
    text::Words,
};

/// Areas, me, target: where the numbers of the charts stand; the charts stand beside them.
const NAMES: u16 = 0;
const ME: u16 = 1;
const TARGET: u16 = 2;
const GAP: u16 = 3;
const NEED: u16 = 4;
const CHARTS: u16 = 6;

/// So many gaps are drawn.
const MOST_GAPS: usize = 15;

/// The row at which the first chart begins.
const CHARTS_FROM: u32 = 2;

/// How high a row is that nothing makes higher, in pixels.
const ROW: u32 = 20;

/// The overview of one result: its headline and figures, the areas with their chart, and what is missing, largest first.
pub(super) fn write_all(
    sheet: &mut Worksheet,
    assessed: &Assessed,
    words: &Words,
    style: &Style,
) -> Result<(), XlsxError> {
    set_up(sheet, &words.say("export-sheet-overview"))?;
    sheet.set_screen_gridlines(false);
    sheet.set_column_width(NAMES, 40)?;
    for column in ME..CHARTS {
        sheet.set_column_width(column, 11)?;
    }
    sheet.set_column_width(CHARTS - 1, 3)?;
    let headline = assessed.headline(words);
    wide_text(sheet, 0, (NAMES, 14), &headline, (&style.headline, 105, 22.0))?;
    let mut row = CHARTS_FROM;
    for (key, cell) in facts(assessed, words, style) {
        text(sheet, (row, NAMES), &words.say(key), &style.muted)?;
        match cell {
            Cell::Text(words, format) => wide_text(sheet, row, (ME, NEED), &words, (format, 42, LINE))?,
            cell => write(sheet, (row, ME), cell)?,
        }
        row += 1;
    }
    if !assessed.result.questionnaire.has_scored_items() {
        return Ok(());
    }
    let below = areas(sheet, row + 1, assessed, words, style)?;
    needs(sheet, below, assessed, words, style)
}

/// What the result is, and its figures, each under the key of its name.
fn facts<'a>(assessed: &Assessed, words: &Words, style: &'a Style) -> Vec<(&'static str, Cell<'a>)> {
    let (result, profile) = (&assessed.result, &assessed.profile);
    let plain = |words: String| Cell::Text(words, &style.text);
    let count = |count: usize| Cell::Number(count as f64, &style.fact);
    let mut facts = Vec::new();
    if result.integrity != Integrity::Intact {
        facts.push(("export-altered", Cell::Text(words.say("results-altered"), &style.strong)));
    }
    let whose = assessed.whose().line(words).or_else(|| Some(result.subject.name.clone()).filter(|n| !n.is_empty()));
    facts.extend(whose.map(|whose| ("export-person", plain(whose))));
    facts.push(("export-questionnaire", plain(result.questionnaire.title.plain(words.tag()).into_owned())));
    let finished =
        date(result.finished).map_or(plain(words.date(result.finished)), |date| Cell::Date(date, &style.date));
    facts.push(("export-date", finished));
    facts.push(("export-answered", plain(met_of(profile.answered + profile.not_applicable, profile.items, words))));
    if profile.tested.of > 0 {
        facts.push(("answers-head", plain(chart::tested_text(profile.tested, words))));
    }
    if let Some((comparison, benchmark)) = assessed.against() {
        facts.push(("export-benchmark", plain(benchmark.title.plain(words.tag()).into_owned())));
        facts.push(("export-met", count(comparison.targets_met.met)));
        facts.push(("export-targets", count(comparison.targets_met.of)));
        facts.push(("export-readiness", Cell::number(comparison.readiness, &style.percent_fact)));
    }
    facts
}

/// The outermost areas as a table, and their chart beside it; the row under both.
fn areas(sheet: &mut Worksheet, top: u32, assessed: &Assessed, words: &Words, style: &Style) -> Result<u32, XlsxError> {
    let questionnaire = &assessed.result.questionnaire;
    let comparison = assessed.comparison.as_ref();
    let columns = if comparison.is_some() { vec![ME, TARGET] } else { vec![ME] };
    text(sheet, (top, NAMES), &words.say("tab-areas"), &style.heading)?;
    let keys = ["table-area", assessed.whose().score_key(), "table-target"];
    heads(sheet, top + 1, keys.get(..=columns.len()).unwrap_or(&keys), words, style)?;
    let mut spoken = vec![assessed.headline(words)];
    let mut row = top + 2;
    for area in &questionnaire.areas {
        let score = assessed.profile.area(&area.id).and_then(|area| area.score);
        let target = comparison.and_then(|c| c.area(&area.id)?.target).filter(|target| *target > 0.0);
        let name = area.title.plain(words.tag()).into_owned();
        let say = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| words.score(value));
        spoken.push(match comparison {
            Some(_) => format!("{name}: {} / {}.", say(score), say(target)),
            None => format!("{name}: {}.", say(score)),
        });
        text(sheet, (row, NAMES), &name, &style.text)?;
        write(sheet, (row, ME), Cell::number(score, &style.decimal))?;
        write(sheet, (row, TARGET), Cell::number(target, &style.decimal))?;
        row += 1;
    }
    let name = words.say("export-sheet-overview");
    let rows = Rows { sheet: &name, head: top + 1, first: top + 2, last: row - 1, names: NAMES };
    let mut chart = charts::profile(&rows, &columns, questionnaire.top_level(), style.theme);
    chart.title().set_name((name.as_str(), top, NAMES));
    chart.set_alt_text(charts::alt_text(&spoken));
    sheet.insert_chart(CHARTS_FROM, CHARTS, &chart)?;
    Ok(row + 1)
}

/// The areas below target as a table, largest gap first, and the gaps as bars beside it.
fn needs(sheet: &mut Worksheet, top: u32, assessed: &Assessed, words: &Words, style: &Style) -> Result<(), XlsxError> {
    let Some(comparison) = assessed.comparison.as_ref().filter(|comparison| !comparison.needs.is_empty()) else {
        return Ok(());
    };
    let mut below: Vec<(&AreaId, f64)> =
        comparison.needs.iter().filter_map(|id| Some((id, comparison.area(id)?.gap?))).collect();
    // The sort is stable: equal gaps keep the order of the needs.
    below.sort_by(|a, b| b.1.total_cmp(&a.1));
    let title = words.say("chart-gaps-below");
    text(sheet, (top, NAMES), &title, &style.heading)?;
    let keys = ["table-area", assessed.whose().score_key(), "table-target", "export-gap", "export-need"];
    heads(sheet, top + 1, &keys, words, style)?;
    let first = top + 2;
    let mut spoken = vec![format!("{title}.")];
    for (row, (id, gap)) in (first..).zip(&below) {
        let area = assessed.result.questionnaire.area(id);
        let name = area.map(|area| area.title.plain(words.tag()).into_owned()).unwrap_or_default();
        spoken.push(format!("{name}: {}.", words.score(*gap)));
        text(sheet, (row, NAMES), &name, &style.text)?;
        let compared = comparison.area(id);
        write(sheet, (row, ME), Cell::number(compared.and_then(|area| area.score), &style.decimal))?;
        write(sheet, (row, TARGET), Cell::number(compared.and_then(|area| area.target), &style.decimal))?;
        write(sheet, (row, GAP), Cell::Number(*gap, &style.decimal))?;
        write(sheet, (row, NEED), Cell::number(compared.and_then(|area| area.need), &style.two_decimals))?;
    }
    let name = words.say("export-sheet-overview");
    let drawn = u32::try_from(below.len().min(MOST_GAPS)).unwrap_or(1);
    let rows = Rows { sheet: &name, head: top + 1, first, last: first + drawn - 1, names: NAMES };
    let mut chart = charts::gaps(&rows, GAP, (top, NAMES), style.theme);
    chart.set_alt_text(charts::alt_text(&spoken));
    let areas = u32::try_from(assessed.result.questionnaire.areas.len()).unwrap_or(u32::MAX);
    let first_chart_ends = CHARTS_FROM + charts::profile_height(areas).div_ceil(ROW);
    sheet.insert_chart(top.max(first_chart_ends + 1), CHARTS, &chart)?;
    Ok(())
}

fn heads(sheet: &mut Worksheet, row: u32, keys: &[&str], words: &Words, style: &Style) -> Result<(), XlsxError> {
    for (column, key) in (NAMES..).zip(keys) {
        let format = if column == NAMES { &style.head } else { &style.number_head };
        text(sheet, (row, column), &words.say(key), format)?;
    }
    Ok(())
}
