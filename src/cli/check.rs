use serde_json::Value;

use super::{
    Exit,
    arguments::{Check, CheckFormat},
    failure::Failure,
    input,
    listing::{clean, problem_values},
    terminal::Terminal,
};
use crate::{diag::Report, format};

/// Reads every file and reports its problems; the worst file decides the exit code.
pub(super) fn check(arguments: &Check, terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
    let mut worst = Exit::Done;
    let mut reports: Vec<Report> = Vec::new();
    for path in &arguments.files {
        let (report, exit) = match input::bytes(path) {
            Err(report) => (report, Exit::Unreadable),
            Ok(bytes) => {
                let report = format::read(&path.display().to_string(), &bytes).report;
                let exit = if report.has_errors() { Exit::Problems } else { Exit::Done };
                (report, exit)
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
            for report in &reports {
                terminal.report(report);
                if report.problems.is_empty() {
                    let file = clean(&report.file);
                    terminal.print(&terminal.words.say_with("cli-no-problems", &[("file", file.into())]))?;
                }
            }
            terminal.count(&reports);
        }
    }
    Ok(worst)
}
