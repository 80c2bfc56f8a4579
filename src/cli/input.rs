use std::{
    borrow::Cow,
    ffi::OsStr,
    path::{Path, PathBuf},
};

use super::{Exit, failure::Failure, terminal::Terminal};
use crate::{
    diag::Report,
    format::{self, Reading},
    model::{AssessmentResult, Benchmark, BenchmarkId, Questionnaire},
    store,
    work::{trouble, unreadable_code},
};

/// Reads a file's bytes; what hinders it comes as a report.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, Report> {
    store::read(path, store::FILE_LIMIT).map_err(|error| {
        format::unreadable(&path.display().to_string(), unreadable_code(&error), &trouble(&error).detail)
    })
}

/// Reads a file's bytes, or says why not.
pub(super) fn file(path: &Path, terminal: &mut Terminal<'_>) -> Result<Vec<u8>, Failure> {
    bytes(path).map_err(|report| {
        terminal.report(&report);
        terminal.count([&report]);
        Failure::Said(Exit::Unreadable)
    })
}

/// What was read; its problems are said, and errors stop the command.
pub(super) fn value<T>(reading: Reading<T>, terminal: &mut Terminal<'_>) -> Result<T, Failure> {
    terminal.report(&reading.report);
    terminal.count([&reading.report]);
    reading.value.ok_or(Failure::Said(Exit::Problems))
}

/// The questionnaire of that id among the shipped ones, else the one in that file.
pub(super) fn questionnaire(name: &OsStr, terminal: &mut Terminal<'_>) -> Result<Questionnaire, Failure> {
    let (name, bytes) = questionnaire_bytes(name, terminal)?;
    value(format::read_questionnaire(&name, &bytes), terminal)
}

/// The name and bytes of the shipped questionnaire of that id, else of that file, whatever is in it.
pub(super) fn questionnaire_bytes(
    name: &OsStr,
    terminal: &mut Terminal<'_>,
) -> Result<(String, Cow<'static, [u8]>), Failure> {
    let shipped = shipped();
    if let Some((_, file, bytes)) = shipped.iter().find(|(questionnaire, ..)| name == questionnaire.id.as_str()) {
        return Ok(((*file).to_owned(), Cow::Borrowed(bytes)));
    }
    let path = PathBuf::from(name);
    let shown = path.display().to_string();
    if is_bare(&path) && !path.exists() {
        let ids = || shipped.iter().map(|(questionnaire, ..)| questionnaire.id.as_str());
        let mut gaps = vec![("name", shown.clone()), ("ids", list(ids()))];
        let near = format::near(&shown, ids());
        gaps.extend(near.map(|near| ("near", near.to_owned())));
        let help =
            if near.is_some() { "cli-unknown-questionnaire-near-help" } else { "cli-unknown-questionnaire-help" };
        return Err(Failure::new(Exit::Unreadable, "cli-unknown-questionnaire", help, gaps));
    }
    Ok((shown, file(&path, terminal)?.into()))
}

/// The questionnaires that come with the program, each with its file's name and bytes.
pub(super) fn shipped() -> Vec<(Questionnaire, &'static str, &'static [u8])> {
    let read = |(name, bytes): &(&'static str, &'static [u8])| {
        format::read_questionnaire(name, bytes).value.map(|questionnaire| (questionnaire, *name, *bytes))
    };
    store::SHIPPED.iter().filter_map(read).collect()
}

/// The result in that file.
pub(super) fn result(path: &Path, terminal: &mut Terminal<'_>) -> Result<AssessmentResult, Failure> {
    let bytes = file(path, terminal)?;
    value(format::read_result(&path.display().to_string(), &bytes), terminal)
}

/// The benchmark that was asked for, by id or file; else the one that the result was last compared with.
pub(super) fn benchmark(
    asked: Option<&OsStr>,
    result: &AssessmentResult,
    terminal: &mut Terminal<'_>,
) -> Result<Option<Benchmark>, Failure> {
    let questionnaire = &result.questionnaire;
    let Some(name) = asked else {
        return Ok(result.benchmark.as_ref().and_then(|id| questionnaire.benchmark(id)).cloned());
    };
    let id = name.to_str().and_then(BenchmarkId::parse);
    if let Some(found) = id.and_then(|id| questionnaire.benchmark(&id)) {
        return Ok(Some(found.clone()));
    }
    let path = PathBuf::from(name);
    if is_bare(&path) && !path.exists() {
        let gaps = [("name", path.display().to_string()), ("ids", benchmark_ids(questionnaire))];
        return Err(Failure::new(Exit::Usage, "cli-unknown-benchmark", "cli-unknown-benchmark-help", gaps));
    }
    let bytes = file(&path, terminal)?;
    let reading = format::read_benchmark_for(&path.display().to_string(), &bytes, questionnaire);
    value(reading, terminal).map(Some)
}

/// The ids of a questionnaire's benchmarks, for a message.
pub(super) fn benchmark_ids(questionnaire: &Questionnaire) -> String {
    list(questionnaire.benchmarks.iter().map(|benchmark| benchmark.id.as_str()))
}

/// Names in a row, for a message.
pub(super) fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.collect();
    if names.is_empty() { "–".to_owned() } else { names.join(", ") }
}

/// Whether it is a name without folder or ending: more likely an id than a file.
pub(super) fn is_bare(path: &Path) -> bool {
    path.extension().is_none() && path.components().count() == 1
}
