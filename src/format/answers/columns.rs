use super::{
    super::{Findings, limits},
    table::Record,
};
use crate::diag::{Code, Problem};

/// The columns of a table of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Id,
    Answer,
    Importance,
    Wish,
    Note,
}

impl Column {
    const ALL: &[(&str, Self)] = &[
        ("id", Self::Id),
        ("answer", Self::Answer),
        ("importance", Self::Importance),
        ("wish", Self::Wish),
        ("note", Self::Note),
    ];
}

/// Reads the first row; `None` after a problem that leaves no table.
pub(super) fn columns(header: &Record<'_>, findings: &mut Findings<'_>) -> Option<Vec<Column>> {
    let mut columns = Vec::new();
    for (number, name) in header.fields.iter().enumerate().take(limits::MAX_COLUMNS) {
        let plain = name.trim().to_lowercase();
        match Column::ALL.iter().find(|(known, _)| *known == plain) {
            Some((_, column)) if columns.contains(column) => {
                findings.add(Problem::new(Code::A003).text("name", plain), header.span(number));
            }
            Some((_, column)) => columns.push(*column),
            None => {
                let guess = findings.near(&plain, Column::ALL.iter().map(|(known, _)| *known));
                let shown: String = name.trim().chars().take(100).collect();
                findings.add(Problem::new(Code::A002).text("name", shown).near(guess), header.span(number));
            }
        }
    }
    // A misspelt `id` has been reported as such.
    if !columns.contains(&Column::Id) && !findings.has_errors() {
        findings.add(Problem::new(Code::A001), header.span(0));
    }
    (!findings.has_errors()).then_some(columns)
}
