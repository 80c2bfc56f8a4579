use std::{collections::BTreeSet, path::PathBuf};

use serde_json::Value;

use super::{
    Exit,
    arguments::{Check, CheckFormat},
    failure::Failure,
    input,
    listing::{clean, problem_values},
    terminal::Terminal,
};
use crate::{
    chart::Whose,
    diag::Report,
    format::{self, Document},
    model::AreaId,
    text::Words,
};

/// Reads every file and reports its problems; the worst file decides the exit code.
pub(super) fn check(arguments: &Check, terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
    let mut worst = Exit::Done;
    let mut reports: Vec<Report> = Vec::new();
    let mut notes: Vec<Option<String>> = Vec::new();
    for path in &arguments.files {
        let (report, exit) = match input::bytes(path) {
            Err(report) => {
                notes.push(None);
                (report, Exit::Unreadable)
            }
            Ok(bytes) => {
                let areas = || known_areas(&arguments.files);
                let reading = format::read_beside(&path.display().to_string(), &bytes, areas);
                let exit = if reading.report.has_errors() { Exit::Problems } else { Exit::Done };
                notes.push(reading.value.and_then(|document| what_it_is(&document, terminal.words)));
                (reading.report, exit)
            }
        };
        worst = worst.max(exit);
        reports.push(report);
    }
    match arguments.format {
        CheckFormat::Json => {
            let problems: Vec<Value> =
                reports.iter().flat_map(|report| problem_values(report, terminal.words)).collect();
            terminal.print(&format!("{:#}", Value::Array(problems)))?;
        }
        CheckFormat::Table => {
            for (report, note) in reports.iter().zip(&notes) {
                terminal.report(report);
                if report.problems.is_empty() {
                    let file = clean(&report.file);
                    let line = terminal.words.say_with("cli-no-problems", &[("file", file.into())]);
                    let note = note.as_ref().map(|note| format!(" ({})", clean(note))).unwrap_or_default();
                    terminal.print(&format!("{line}{note}"))?;
                }
            }
            terminal.count(&reports);
        }
    }
    Ok(worst)
}

/// The areas of the questionnaires that come with the program, and of those that are checked too.
fn known_areas(files: &[PathBuf]) -> BTreeSet<AreaId> {
    let given = files.iter().filter_map(|path| {
        let bytes = input::bytes(path).ok()?;
        format::read_questionnaire("", &bytes).value
    });
    let mut areas = BTreeSet::new();
    for questionnaire in input::shipped().into_iter().map(|(questionnaire, ..)| questionnaire).chain(given) {
        areas.extend(questionnaire.nodes().iter().map(|node| node.area.id.clone()));
    }
    areas
}

/// How many learning formats a catalogue holds; whom a result is about and by whom, where someone else answered.
fn what_it_is(document: &Document, words: &Words) -> Option<String> {
    match document {
        Document::Result(result) => Whose::of(result).line(words),
        Document::Catalogue(catalogue) => {
            Some(words.say_with("catalogue-size", &[("count", catalogue.clinics.len().into())]))
        }
        Document::Questionnaire(_) | Document::Benchmark(_) => None,
    }
}
