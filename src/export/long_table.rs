use super::{Assessed, csv::neutral, json::rater_name, score_sheet::status_name};
use crate::{
    model::Aspect,
    score::AreaScore,
    text::{Language, Words},
};

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableKind {
    /// RFC 4180: commas, decimal points, quotes where they must be. UTF-8 without a mark at its head.
    Csv,
    /// CSV as Excel opens it by a double click: with the mark of UTF-8; in Finnish and Swedish with semicolons and
    /// decimal commas.
    ExcelCsv,
    /// Tabs and decimal points, without quotes: tabs and line ends in a text become spaces.
    Tsv,
}

/// The columns of the table, in order.
pub const COLUMNS: [&str; 28] = [
    "file",
    "result",
    "date",
    "rater",
    "name",
    "organisation",
    "unit",
    "role",
    "questionnaire",
    "version",
    "benchmark",
    "area",
    "parent",
    "title",
    "status",
    "score",
    "coverage",
    "level",
    "knowledge",
    "skill",
    "target",
    "gap",
    "surplus",
    "importance",
    "wish",
    "need",
    "share_right",
    "self_share",
];

/// Results as one long table: a row per result and area, parents before their children, under [`COLUMNS`].
///
/// Numbers are unrounded, absent ones empty. Texts that a spreadsheet would take for a formula get a leading apostrophe.
pub struct LongTable {
    kind: TableKind,
    words: &'static Words,
    out: String,
}

impl LongTable {
    /// A table with its head; `words` give the titles of areas.
    pub fn new(kind: TableKind, words: &'static Words) -> Self {
        let mark = if kind == TableKind::ExcelCsv { "\u{feff}" } else { "" };
        let mut table = Self { kind, words, out: mark.to_owned() };
        table.line(COLUMNS.iter().map(|name| (*name).to_owned()));
        table
    }

    /// Adds the rows of a result.
    pub fn add(&mut self, assessed: &Assessed) {
        let result = &assessed.result;
        let subject = &result.subject;
        let head = [
            assessed.file.clone(),
            result.id.to_string(),
            result.finished.local().date().to_string(),
            rater_name(result.rater).to_owned(),
            subject.name.clone(),
            subject.organisation.clone(),
            subject.unit.clone(),
            subject.role.clone(),
            result.questionnaire.id.to_string(),
            result.questionnaire.version.to_string(),
            assessed.benchmark.as_ref().map(|benchmark| benchmark.id.to_string()).unwrap_or_default(),
        ];
        for area in &assessed.profile.areas {
            let cells = self.area(assessed, area);
            self.line(head.iter().cloned().chain(cells));
        }
    }

    /// The bytes of the file.
    pub fn finish(self) -> Vec<u8> {
        self.out.into_bytes()
    }

    fn area(&self, assessed: &Assessed, score: &AreaScore) -> [String; 17] {
        let result = &assessed.result;
        let compared = assessed.comparison.as_ref().and_then(|comparison| comparison.area(&score.id));
        let calibration = assessed.calibration.iter().find(|found| found.area == score.id);
        let title = result.questionnaire.area(&score.id).map(|area| area.title.plain(self.words.tag()).into_owned());
        let number = |value: Option<f64>| self.number(value);
        [
            score.id.to_string(),
            score.parent.as_ref().map(|parent| parent.to_string()).unwrap_or_default(),
            title.unwrap_or_default(),
            status_name(score.status).to_owned(),
            number(score.score),
            number(score.coverage),
            score.level.map(|level| level.to_string()).unwrap_or_default(),
            number(score.aspects.get(&Aspect::Knowledge).copied()),
            number(score.aspects.get(&Aspect::Skill).copied()),
            number(compared.and_then(|area| area.target)),
            number(compared.and_then(|area| area.gap)),
            number(compared.and_then(|area| area.surplus)),
            result.answers.importance.get(&score.id).map(u8::to_string).unwrap_or_default(),
            if result.answers.wishes.contains(&score.id) { "yes" } else { "no" }.to_owned(),
            number(compared.and_then(|area| area.need)),
            number(calibration.map(|found| found.share_right)),
            number(calibration.and_then(|found| found.self_share)),
        ]
    }

    /// Whether the numbers and the separators are those of Finnish and Swedish.
    fn has_commas(&self) -> bool {
        self.kind == TableKind::ExcelCsv && self.words.language() != Language::English
    }

    fn number(&self, value: Option<f64>) -> String {
        let text = value.map(|value| value.to_string()).unwrap_or_default();
        if self.has_commas() { text.replace('.', ",") } else { text }
    }

    fn line(&mut self, cells: impl Iterator<Item = String>) {
        let separator = match self.kind {
            TableKind::Tsv => '\t',
            _ if self.has_commas() => ';',
            _ => ',',
        };
        for (place, cell) in cells.enumerate() {
            if place > 0 {
                self.out.push(separator);
            }
            let cell = if self.kind == TableKind::Tsv {
                neutral(&cell).replace(['\t', '\n', '\r'], " ")
            } else {
                super::csv::cell(&cell)
            };
            self.out.push_str(&cell);
        }
        self.out.push_str(if self.kind == TableKind::Tsv { "\n" } else { "\r\n" });
    }
}
