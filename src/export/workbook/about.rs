use rust_xlsxwriter::{Worksheet, XlsxError};

use super::{
    PROGRAM,
    lines::{LINE, height, lines},
    page::{set_up, text, wide_text},
    style::Style,
};
use crate::{
    export::Assessed,
    model::{Benchmark, Questionnaire},
    text::Words,
};

/// How many letters fit into the columns.
const NAMES: usize = 28;
const VALUES: usize = 100;

/// What the workbook is, where its content comes from, and how to read it.
#[derive(Default)]
pub(super) struct About {
    /// Each version once, without its areas.
    questionnaires: Vec<Questionnaire>,
    benchmarks: Vec<Benchmark>,
    results: usize,
}

impl About {
    pub(super) fn add(&mut self, assessed: &Assessed) {
        self.results += 1;
        let questionnaire = &assessed.result.questionnaire;
        if !self.questionnaires.iter().any(|known| known.digest == questionnaire.digest) {
            let (areas, benchmarks) = (Vec::new(), Vec::new());
            self.questionnaires.push(Questionnaire { areas, benchmarks, ..questionnaire.clone() });
        }
        if let Some(benchmark) = &assessed.benchmark
            && !self.benchmarks.contains(benchmark)
        {
            self.benchmarks.push(benchmark.clone());
        }
    }

    pub(super) fn finish(self, words: &Words, style: &Style) -> Result<Worksheet, XlsxError> {
        let mut sheet = Worksheet::new();
        set_up(&mut sheet, &words.say("export-sheet-about"))?;
        sheet.set_screen_gridlines(false);
        sheet.set_column_width(0, NAMES as f64)?.set_column_width(1, VALUES as f64)?;
        wide_text(&mut sheet, 0, (0, 1), &words.say("export-about-title"), (&style.headline, 90, 22.0))?;
        let mut row = 2;
        let mut part = |heading: String, facts: Vec<(String, String)>| -> Result<(), XlsxError> {
            text(&mut sheet, (row, 0), &heading, &style.heading)?;
            row += 1;
            for (name, value) in facts.into_iter().filter(|(_, value)| !value.is_empty()) {
                text(&mut sheet, (row, 0), &name, &style.muted)?;
                text(&mut sheet, (row, 1), &value, &style.text)?;
                sheet.set_row_height(row, height(lines(&value, VALUES).max(lines(&name, NAMES)), LINE))?;
                row += 1;
            }
            row += 1;
            Ok(())
        };
        part(words.say("export-how-to-read"), how_to_read(words))?;
        for questionnaire in &self.questionnaires {
            part(questionnaire.title.plain(words.tag()).into_owned(), questionnaire_lines(questionnaire, words))?;
        }
        for benchmark in &self.benchmarks {
            part(benchmark.title.plain(words.tag()).into_owned(), benchmark_lines(benchmark, words))?;
        }
        let program = format!("{PROGRAM} {}", env!("CARGO_PKG_VERSION"));
        part(
            words.say("export-made-by"),
            vec![
                (words.say("export-made-with"), program),
                (words.say("export-results"), self.results.to_string()),
                (words.say("export-privacy-name"), words.say("export-privacy")),
            ],
        )?;
        Ok(sheet)
    }
}

/// The columns in plain words.
fn how_to_read(words: &Words) -> Vec<(String, String)> {
    let keys = [
        ("table-score", "export-about-score"),
        ("table-level", "export-about-level"),
        ("export-coverage", "export-about-coverage"),
        ("table-target", "export-about-target"),
        ("export-gap", "export-about-gap"),
        ("export-surplus", "export-about-surplus"),
        ("export-need", "export-about-need"),
        ("export-readiness", "export-about-readiness"),
        ("export-empty", "export-about-empty"),
        ("export-numbers", "export-about-numbers"),
    ];
    keys.iter().map(|(name, about)| (words.say(name), words.say(about))).collect()
}

fn questionnaire_lines(questionnaire: &Questionnaire, words: &Words) -> Vec<(String, String)> {
    let source = questionnaire.source.as_ref();
    let levels: Vec<String> = (0_u8..)
        .zip(&questionnaire.levels)
        .map(|(level, meaning)| format!("{level} = {}", meaning.title.plain(words.tag())))
        .collect();
    vec![
        (words.say("export-id"), questionnaire.id.to_string()),
        (words.say("export-version"), questionnaire.version.to_string()),
        (words.say("export-scale"), levels.join(", ")),
        (words.say("export-source"), source.map(|source| source.credit.clone()).unwrap_or_default()),
        (words.say("export-licence"), source.map(|source| source.licence.clone()).unwrap_or_default()),
        (words.say("export-changes"), source.map(|source| source.changes.clone()).unwrap_or_default()),
        (words.say("export-digest"), questionnaire.digest.to_string()),
    ]
}

fn benchmark_lines(benchmark: &Benchmark, words: &Words) -> Vec<(String, String)> {
    vec![
        (words.say("export-id"), benchmark.id.to_string()),
        (words.say("export-description"), benchmark.about.plain(words.tag()).into_owned()),
        (words.say("export-source"), benchmark.source.clone()),
    ]
}
