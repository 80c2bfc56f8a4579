//! Answers from a spreadsheet: a table with the columns `id,answer,importance,wish,note`.

mod columns;
mod row;
mod table;

use std::collections::{HashMap, HashSet};

use columns::{Column, columns};
use table::{Record, Table};

use super::{Findings, Reading, encoding::decode};
use crate::{
    diag::{Code, Problem},
    model::{Answers, Area, Item, Questionnaire},
};

/// Reads a table of answers to a questionnaire.
///
/// Columns stand in any order, all but `id` may be left out; commas, semicolons or tabs separate them. A row names an
/// item, with an answer or a note, or an area, with an importance or a wish.
pub fn read_answers(name: &str, bytes: &[u8], questionnaire: &Questionnaire) -> Reading<Answers> {
    let script = match decode(name, bytes) {
        Ok(script) => script,
        Err(report) => return Reading::new(None, report),
    };
    let mut findings = Findings::new(&script);
    let table = Table::new(&script);
    let mut records = table.records();
    let Some(columns) = records.next().and_then(|header| columns(&header, &mut findings)) else {
        return Reading::new(None, findings.report());
    };
    let mut rows = Rows {
        questionnaire,
        items: questionnaire.items().map(|(_, item)| (item.id.as_str(), item)).collect(),
        areas: questionnaire.nodes().into_iter().map(|node| (node.area.id.as_str(), node.area)).collect(),
        seen: HashSet::new(),
        columns,
        findings,
        answers: Answers::default(),
    };
    for record in records {
        rows.take(&record);
    }
    let Rows { mut findings, answers, .. } = rows;
    if answers.is_empty() && !findings.has_errors() {
        findings.add(Problem::new(Code::A101), super::Span::new(0, 0));
    }
    Reading::new(Some(answers), findings.report())
}

/// The rows of a table as they are taken in.
struct Rows<'a> {
    questionnaire: &'a Questionnaire,
    items: HashMap<&'a str, &'a Item>,
    areas: HashMap<&'a str, &'a Area>,
    seen: HashSet<String>,
    columns: Vec<Column>,
    findings: Findings<'a>,
    answers: Answers,
}

impl Rows<'_> {
    /// Adds a problem at a field.
    fn add(&mut self, problem: Problem, record: &Record<'_>, column: Column) {
        let number = self.columns.iter().position(|other| *other == column).unwrap_or_default();
        let id = self.field(record, Column::Id).to_owned();
        let problem = if id.is_empty() { problem } else { problem.path([id]) };
        self.findings.add(problem, record.span(number));
    }

    /// The text of a field without blanks around it; empty where the column or the field is missing.
    fn field<'r>(&self, record: &'r Record<'_>, column: Column) -> &'r str {
        let number = self.columns.iter().position(|other| *other == column);
        number.and_then(|number| record.fields.get(number)).unwrap_or_default().trim()
    }
}
