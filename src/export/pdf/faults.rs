use typst::{
    World, WorldExt,
    diag::SourceDiagnostic,
    syntax::{DiagSpan, FileId},
};

use super::world::ReportWorld;
use crate::diag::{Code, Excerpt, Place, Problem, Report};

/// What typst finds wrong with a template, in our words and with its own.
pub(super) fn report(world: &ReportWorld<'_>, faults: &[SourceDiagnostic]) -> Report {
    let mut report = Report { file: world.name(world.main()).unwrap_or_default(), ..Report::default() };
    if let Ok(source) = world.source(world.main()) {
        report.bytes = source.text().len() as u64;
        report.lines = source.text().lines().count() as u64;
    }
    report.problems = faults.iter().map(|fault| problem(world, fault)).collect();
    report.sort();
    report
}

fn problem(world: &ReportWorld<'_>, fault: &SourceDiagnostic) -> Problem {
    // Their sentences end without a full stop, and ours with one.
    let said = fault.message.trim_end_matches('.');
    let code = if said.starts_with("PDF/UA") {
        Code::P003
    } else if ["file not found", "failed to load file", "package not found"].iter().any(|start| said.starts_with(start))
        || said.contains("escape")
    {
        Code::P002
    } else {
        Code::P001
    };
    let hint = fault.hints.first().map(|hint| hint.v.trim_end_matches('.').to_owned()).unwrap_or_default();
    let hinted = if hint.is_empty() { "no" } else { "yes" };
    // A fault in a section of ours was called forth by what the template asks of it.
    let calls = fault.trace.iter().map(|point| DiagSpan::from(point.span));
    let spot = std::iter::once(fault.span).chain(calls).find_map(|span| spot(world, span));
    let problem = Problem::new(code).text("said", said).text("hint", hint).text("hinted", hinted);
    let Some((file, place, excerpt)) = spot else { return problem };
    let named = world.name(file).filter(|_| file != world.main());
    Problem { excerpt: Some(excerpt), ..problem.at(Some(place)).path(named) }
}

/// Where it is, in a file of the template.
fn spot(world: &ReportWorld<'_>, span: DiagSpan) -> Option<(FileId, Place, Excerpt)> {
    let id = span.id().filter(|id| world.name(*id).is_some())?;
    let (source, range) = (world.source(id).ok()?, world.range(span)?);
    let at = |byte: usize| {
        let (line, column) = source.lines().byte_to_line_column(byte)?;
        Some((u32::try_from(line + 1).ok()?, u32::try_from(column + 1).ok()?))
    };
    let ((line, column), (end_line, end_column)) = (at(range.start)?, at(range.end)?);
    let end_column = if end_line == line { end_column.max(column + 1) } else { end_column };
    let first = line.saturating_sub(1).max(1);
    let lines = source.text().lines().skip(first as usize - 1).take(3).map(str::to_owned).collect();
    Some((id, Place { line, column, end_line, end_column }, Excerpt { first_line: first, lines }))
}
