use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

use super::{
    Exit, failure::Failure, input, output, report_arguments::ReportArguments, report_batch::report_batch,
    terminal::Terminal,
};
use crate::{
    chart::{Series, SeriesRole, Whose},
    export::{ReportSheet, Template, report_pdf},
    model::{AssessmentResult, Benchmark},
    score::profile,
    store, work,
};

/// More earlier results than these can't be told apart in one radar.
const MOST_EARLIER: usize = SeriesRole::BESIDE.len();

/// Makes the report of a result, or one for each result in a folder; or writes a template to start from.
pub(super) fn report(arguments: &ReportArguments, terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
    if let Some(folder) = &arguments.new_template {
        let path = folder.join(store::TEMPLATE);
        output::save(&path, Template::shipped_text().as_bytes(), arguments.force)?;
        terminal.saved(&path)?;
        return Ok(Exit::Done);
    }
    let Some((result, out)) = arguments.result.as_deref().zip(arguments.out.as_deref()) else {
        return Ok(Exit::Usage);
    };
    check_use(arguments, result, out)?;
    let template = template(arguments, terminal)?;
    if result.is_dir() {
        return report_batch(arguments, &template, (result, out), terminal);
    }
    let out = if out.is_dir() { out.join(file_name(result)) } else { out.to_owned() };
    let read = input::result(result, terminal)?;
    make(&read, result, arguments, &template, &out, terminal)?;
    Ok(Exit::Done)
}

/// Refuses what can be seen to be wrong before anything is read.
fn check_use(arguments: &ReportArguments, result: &Path, out: &Path) -> Result<(), Failure> {
    let wrong = |key, help, gap| Err(Failure::new(Exit::Usage, key, help, [gap]));
    let path = ("path", out.display().to_string());
    if result.is_dir() {
        if !arguments.earlier.is_empty() {
            return wrong("cli-report-earlier", "cli-report-earlier-help", path);
        }
        if out.exists() && !out.is_dir() {
            return wrong("cli-report-folder", "cli-report-folder-help", path);
        }
        return Ok(());
    }
    if arguments.earlier.len() > MOST_EARLIER {
        let most = ("most", MOST_EARLIER.to_string());
        return wrong("cli-report-too-many", "cli-report-too-many-help", most);
    }
    if !out.is_dir() && !work::is_pdf(out) {
        return wrong("cli-report-ending", "cli-report-ending-help", path);
    }
    Ok(())
}

fn template(arguments: &ReportArguments, terminal: &mut Terminal<'_>) -> Result<Template, Failure> {
    let Some(path) = &arguments.template else { return Ok(Template::shipped()) };
    work::template(path).map_err(|report| {
        terminal.report(&report);
        terminal.count([&report]);
        Failure::Said(Exit::Unreadable)
    })
}

/// Makes one report of a result that was read from `path`, and says where it was saved.
pub(super) fn make(
    result: &AssessmentResult,
    path: &Path,
    arguments: &ReportArguments,
    template: &Template,
    out: &Path,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    let benchmark = input::benchmark(arguments.benchmark.as_deref(), result, terminal)?;
    if let Some(benchmark) = benchmark.as_ref().filter(|benchmark| has_nothing_common(result, benchmark)) {
        let gaps = [
            ("path", path.display().to_string()),
            ("benchmark", benchmark.id.to_string()),
            ("ids", input::benchmark_ids(&result.questionnaire)),
        ];
        let (key, help) = ("cli-report-nothing-common", "cli-report-nothing-common-help");
        return Err(Failure::new(Exit::Problems, key, help, gaps));
    }
    let beside = earlier(result, &arguments.earlier, terminal)?;
    let sheet = ReportSheet { result, benchmark: benchmark.as_ref(), beside: &beside, words: terminal.words };
    let bytes = report_pdf(&sheet, template).map_err(|report| {
        terminal.report(&report);
        terminal.count([&report]);
        Failure::Said(Exit::Problems)
    })?;
    output::save(out, &bytes, arguments.force)?;
    terminal.saved(out)?;
    Ok(())
}

/// Whether no area of the questionnaire has a target that asks for anything.
fn has_nothing_common(result: &AssessmentResult, benchmark: &Benchmark) -> bool {
    let leaves = result.questionnaire.leaves();
    !leaves.iter().any(|node| benchmark.target(&node.area.id).is_some_and(|target| target > 0.0))
}

/// The results that are drawn beside it, each with its name in the legend: its date, or the view of whoever else answered.
fn earlier(result: &AssessmentResult, paths: &[PathBuf], terminal: &mut Terminal<'_>) -> Result<Vec<Series>, Failure> {
    let mut found: Vec<Series> = Vec::new();
    for (path, role) in paths.iter().zip(SeriesRole::BESIDE) {
        let other = input::result(path, terminal)?;
        let (a, b) = (&result.questionnaire, &other.questionnaire);
        if a.id != b.id || a.version.major != b.version.major {
            let gaps =
                [("path", path.display().to_string()), ("id", b.id.to_string()), ("version", b.version.to_string())];
            let (key, help) = ("cli-other-questionnaire", "cli-other-questionnaire-help");
            return Err(Failure::new(Exit::Problems, key, help, gaps));
        }
        let words = terminal.words;
        let date = || words.date(other.finished);
        let short = Whose::of(&other).line(words).unwrap_or_else(date);
        // Two of one day are told apart by the names of their files.
        let is_taken = found.iter().any(|series| series.name == short);
        let name = if is_taken { stem(path) } else { short };
        found.push(Series::profile(name, role, &profile(&other.questionnaire, &other.answers)));
    }
    Ok(found)
}

/// What the report of that result is called: `anna.result.ron` gives `anna.pdf`.
pub(super) fn file_name(result: &Path) -> String {
    format!("{}.pdf", stem(result))
}

fn stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or(OsStr::new("report")).to_string_lossy();
    stem.strip_suffix(".result").unwrap_or(&stem).to_owned()
}
