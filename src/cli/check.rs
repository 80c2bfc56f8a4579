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
    text::Words,
};

/// Reads every file and reports its problems; the worst file decides the exit code.
pub(super) fn check(arguments: &Check, terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
    let mut worst = Exit::Done;
    let mut reports: Vec<Report> = Vec::new();
    let mut whose: Vec<Option<String>> = Vec::new();
    for path in &arguments.files {
        let (report, exit) = match input::bytes(path) {
            Err(report) => {
                whose.push(None);
                (report, Exit::Unreadable)
            }
            Ok(bytes) => {
                let reading = format::read(&path.display().to_string(), &bytes);
                let exit = if reading.report.has_errors() { Exit::Problems } else { Exit::Done };
                whose.push(reading.value.and_then(|document| whose_line(&document, terminal.words)));
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
            for (report, whose) in reports.iter().zip(&whose) {
                terminal.report(report);
                if report.problems.is_empty() {
                    let file = clean(&report.file);
                    let line = terminal.words.say_with("cli-no-problems", &[("file", file.into())]);
                    let whose = whose.as_ref().map(|whose| format!(" ({})", clean(whose))).unwrap_or_default();
                    terminal.print(&format!("{line}{whose}"))?;
                }
            }
            terminal.count(&reports);
        }
    }
    Ok(worst)
}

/// Whom a result is about and by whom, where someone else answered.
fn whose_line(document: &Document, words: &Words) -> Option<String> {
    match document {
        Document::Result(result) => Whose::of(result).line(words),
        Document::Questionnaire(_) | Document::Benchmark(_) => None,
    }
}
