use std::path::{Path, PathBuf};

use super::{
    Exit,
    arguments::{Export, Table},
    failure::Failure,
    input, output,
    terminal::Terminal,
};
use crate::{
    app::Trouble,
    diag::{Code, Report},
    export::{self, Assessed, ExportError, JsonList, LongTable, TableKind, Workbook},
    format,
    model::AssessmentResult,
    store,
    work::trouble,
};

/// How names of results end; a file in a folder that has another name may be one too.
const ENDING: &str = ".result.ron";

/// Writes results as a table, a workbook or JSON.
///
/// What can't be read is told and left out; the rest is written all the same.
pub(super) fn export(arguments: &Export, terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
    check_use(arguments)?;
    let found = find(&arguments.results, terminal);
    let mut worst = found.worst;
    let mut left_out = found.unlisted;
    let is_one = arguments.results.len() == 1 && !found.has_folder;
    let mut writer = Writer::new(arguments, is_one, terminal).map_err(|error| failed(&error, &arguments.out))?;
    let mut count = 0;
    for (path, is_named) in &found.files {
        match read(path, *is_named, terminal) {
            Read::Result(result) => {
                let benchmark = input::benchmark(arguments.benchmark.as_deref(), &result, terminal)?;
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                let assessed = Assessed::new(name, *result, benchmark);
                writer.add(&assessed, terminal).map_err(|error| failed(&error, &arguments.out))?;
                count += 1;
            }
            Read::Nothing => {}
            Read::Failed(exit) => {
                worst = worst.max(exit);
                left_out += 1;
            }
        }
    }
    if left_out > 0 && found.files.len() > 1 {
        let line = terminal.words.say_with("cli-export-left-out", &[("count", left_out.into())]);
        terminal.complain(&line);
    }
    if count == 0 {
        let nothing = || Failure::new(Exit::Problems, "cli-export-none", "cli-export-none-help", []);
        return if left_out > 0 { Ok(worst.max(Exit::Problems)) } else { Err(nothing()) };
    }
    let bytes = writer.finish().map_err(|error| failed(&error, &arguments.out))?;
    output::save(&arguments.out, &bytes, arguments.force)?;
    let path = super::listing::clean(&arguments.out.display().to_string());
    let line = terminal.words.say_with("cli-exported", &[("count", count.into()), ("path", path.into())]);
    terminal.print(&line)?;
    Ok(worst)
}

/// Refuses what can be seen to be wrong before anything is read.
fn check_use(arguments: &Export) -> Result<(), Failure> {
    if arguments.table == Table::Parquet {
        return Err(Failure::new(Exit::Usage, "cli-export-parquet", "cli-export-parquet-help", []));
    }
    if arguments.excel && arguments.table != Table::Csv {
        return Err(Failure::new(Exit::Usage, "cli-export-excel", "cli-export-excel-help", []));
    }
    output::refuse_taken(&arguments.out, arguments.force)
}

/// The files that were asked for.
struct Found {
    /// Each with whether it was named itself, not only its folder.
    files: Vec<(PathBuf, bool)>,
    has_folder: bool,
    /// How many folders can't be listed.
    unlisted: usize,
    worst: Exit,
}

fn find(paths: &[PathBuf], terminal: &mut Terminal<'_>) -> Found {
    let mut found = Found { files: Vec::new(), has_folder: false, unlisted: 0, worst: Exit::Done };
    for path in paths {
        if !store::is_folder(path) {
            found.files.push((path.clone(), true));
            continue;
        }
        found.has_folder = true;
        let (files, errors) = store::files_below(path, ".ron");
        found.files.extend(files.into_iter().map(|path| (path, false)));
        for error in errors {
            let Trouble { path, detail, .. } = trouble(&error);
            let report = format::unreadable(&path, crate::work::unreadable_code(&error), &detail);
            terminal.report(&report);
            found.unlisted += 1;
            found.worst = Exit::Unreadable;
        }
    }
    found
}

/// What came of reading a file.
enum Read {
    Result(Box<AssessmentResult>),
    /// Something else that lies in the folder.
    Nothing,
    /// Its problems are told.
    Failed(Exit),
}

fn read(path: &Path, is_named: bool, terminal: &mut Terminal<'_>) -> Read {
    let bytes = match input::bytes(path) {
        Ok(bytes) => bytes,
        Err(report) => {
            terminal.report(&report);
            return Read::Failed(Exit::Unreadable);
        }
    };
    let reading = format::read_result(&path.display().to_string(), &bytes);
    let is_called_so = path.to_string_lossy().ends_with(ENDING);
    if !is_named && !is_called_so && is_something_else(&reading.report) {
        return Read::Nothing;
    }
    terminal.report(&reading.report);
    reading.value.map_or(Read::Failed(Exit::Problems), |result| Read::Result(Box::new(result)))
}

/// Whether it is a file of another kind, or of another program.
fn is_something_else(report: &Report) -> bool {
    report.errors().any(|problem| matches!(problem.code, Code::F006 | Code::F007 | Code::F009))
}

/// What the results are written into.
enum Writer {
    Table(LongTable),
    Workbook(Box<Workbook>),
    /// One result, as `score` prints it.
    Json(String),
    JsonList(JsonList),
    /// The workbook of one result, with its charts.
    OneWorkbook(Vec<u8>),
}

impl Writer {
    fn new(arguments: &Export, is_one: bool, terminal: &Terminal<'_>) -> Result<Self, ExportError> {
        let words = terminal.words;
        let csv = if arguments.excel { TableKind::ExcelCsv } else { TableKind::Csv };
        Ok(match arguments.table {
            Table::Csv => Self::Table(LongTable::new(csv, words)),
            Table::Tsv => Self::Table(LongTable::new(TableKind::Tsv, words)),
            Table::Json if is_one => Self::Json(String::new()),
            Table::Json => Self::JsonList(JsonList::default()),
            Table::Xlsx if is_one => Self::OneWorkbook(Vec::new()),
            Table::Xlsx | Table::Parquet => Self::Workbook(Box::new(Workbook::of_many(words)?)),
        })
    }

    fn add(&mut self, assessed: &Assessed, terminal: &Terminal<'_>) -> Result<(), ExportError> {
        let words = terminal.words;
        match self {
            Self::Table(table) => table.add(assessed),
            Self::Workbook(book) => book.add(assessed)?,
            Self::Json(text) => *text = export::json(&assessed.sheet(words)),
            Self::JsonList(list) => list.add(assessed, words),
            Self::OneWorkbook(bytes) => *bytes = Workbook::of(assessed, words)?,
        }
        Ok(())
    }

    fn finish(self) -> Result<Vec<u8>, ExportError> {
        Ok(match self {
            Self::Table(table) => table.finish(),
            Self::Workbook(book) => book.finish()?,
            Self::Json(text) => text.into_bytes(),
            Self::JsonList(list) => list.finish(),
            Self::OneWorkbook(bytes) => bytes,
        })
    }
}

fn failed(error: &ExportError, path: &Path) -> Failure {
    let path = path.display().to_string();
    Failure::from(Trouble { key: "trouble-other", path, detail: error.to_string() })
}
