use std::collections::BTreeSet;

use super::{
    Document, Findings, Kind, Reading, Script, Tree,
    check::{Checker, KnownAreas, check_benchmark_against},
    digest,
    encoding::{self, decode},
    header::{NoHeader, header},
    locate::locate,
    seal::{Seal, seal},
    syntax::parse,
    v1,
};
use crate::{
    diag::{Code, Problem, Report},
    model::{AreaId, AssessmentResult, Benchmark, Catalogue, Integrity, Questionnaire},
};

/// Reads a file of any kind; its outermost name says which.
pub fn read(name: &str, bytes: &[u8]) -> Reading<Document> {
    read_kind(name, bytes, None, || None)
}

/// Reads a file of any kind beside questionnaires that are at hand.
///
/// `areas` gives the ids of all their areas, and is asked only where they matter: a catalogue is warned of areas that
/// none of them has.
pub fn read_beside(name: &str, bytes: &[u8], areas: impl FnOnce() -> BTreeSet<AreaId>) -> Reading<Document> {
    read_kind(name, bytes, None, || Some(areas()))
}

/// Reads a questionnaire; a file of another kind is a problem.
pub fn read_questionnaire(name: &str, bytes: &[u8]) -> Reading<Questionnaire> {
    read_kind(name, bytes, Some(Kind::Questionnaire), || None).narrow(|document| match document {
        Document::Questionnaire(questionnaire) => Some(questionnaire),
        _ => None,
    })
}

/// Reads a saved result; a file of another kind is a problem.
///
/// One that was altered after it was saved opens with [`Integrity::Altered`] and a warning; the areas whose stored score
/// differs are for the caller to find, who can score.
pub fn read_result(name: &str, bytes: &[u8]) -> Reading<AssessmentResult> {
    read_kind(name, bytes, Some(Kind::Result), || None).narrow(|document| match document {
        Document::Result(result) => Some(*result),
        _ => None,
    })
}

/// Reads a catalogue of learning formats; a file of another kind is a problem.
pub fn read_catalogue(name: &str, bytes: &[u8]) -> Reading<Catalogue> {
    read_kind(name, bytes, Some(Kind::Catalogue), || None).narrow(|document| match document {
        Document::Catalogue(catalogue) => Some(catalogue),
        _ => None,
    })
}

/// Reads a benchmark in a file of its own; a file of another kind is a problem.
pub fn read_benchmark(name: &str, bytes: &[u8]) -> Reading<Benchmark> {
    read_kind(name, bytes, Some(Kind::Benchmark), || None).narrow(|document| match document {
        Document::Benchmark(benchmark) => Some(benchmark),
        _ => None,
    })
}

/// Reads a benchmark in a file of its own, and checks it against the questionnaire that it is to be used with, as
/// [`check_benchmark_against`] does; those problems have their places too.
pub fn read_benchmark_for(name: &str, bytes: &[u8], questionnaire: &Questionnaire) -> Reading<Benchmark> {
    let mut reading = read_benchmark(name, bytes);
    let Some((benchmark, script)) = reading.value.take().zip(decode(name, bytes).ok()) else { return reading };
    let tree = locate(&script).tree;
    let targets = tree.root().and_then(|root| tree.field(root, "targets"));
    for mut problem in check_benchmark_against(&benchmark, questionnaire) {
        let area = problem.path.get(1).map(String::as_str);
        let key =
            targets.and_then(|targets| tree.children(targets).find(|key| tree.plain_key(*key).as_deref() == area));
        let span = key.and_then(|key| tree.key_span(key)).or_else(|| targets.map(|targets| tree.span(targets)));
        problem.place = span.map(|span| script.place(span));
        problem.excerpt = problem.place.map(|place| script.excerpt(place));
        reading.report.problems.push(problem);
    }
    reading.report.sort();
    reading.value = Some(benchmark).filter(|_| !reading.report.has_errors());
    reading
}

/// Whether the bytes hold a file of ours, of a kind or in a format that only a newer version reads.
pub fn is_too_new(bytes: &[u8]) -> bool {
    read("", bytes).report.errors().any(|problem| matches!(problem.code, Code::F008 | Code::F012))
}

/// The report of a file whose bytes could not be had at all.
///
/// `detail` is what the system said, for the codes that tell it.
pub fn unreadable(name: &str, code: Code, detail: &str) -> Report {
    let problem = if code == Code::F002 { encoding::too_large() } else { Problem::new(code).text("detail", detail) };
    Report { file: name.to_owned(), problems: vec![problem], ..Report::default() }
}

fn read_kind(
    name: &str,
    bytes: &[u8],
    wanted: Option<Kind>,
    areas: impl FnOnce() -> Option<BTreeSet<AreaId>>,
) -> Reading<Document> {
    let script = match decode(name, bytes) {
        Ok(script) => script,
        Err(report) => return Reading::new(None, report),
    };
    let located = locate(&script);
    let mut findings = Findings::new(&script);
    let header = match (header(&located.tree, wanted), located.stop) {
        (Ok(header), None) => header,
        (Err(no), stop) => {
            // A mistake in the notation may hide the header; what the header does say comes first.
            let NoHeader { problem, span, yields } = *no;
            let is_lost = |stop: &Problem| problem.code == Code::R035 && stop.code == Code::R040;
            let stop = stop.filter(|(stop, _)| yields || is_lost(stop));
            let (problem, span) = stop.unwrap_or((problem, span));
            findings.add(problem, span);
            return Reading::new(None, findings.report());
        }
        (Ok(_), Some((problem, span))) => {
            findings.add(problem, span);
            return Reading::new(None, findings.report());
        }
    };
    // The parser would say the same again, of the first of them only.
    let is_told = located.others.iter().any(|(problem, _)| matches!(problem.code, Code::R011 | Code::R029));
    for (problem, span) in located.others {
        findings.add(problem, span);
    }
    // Format 1 is the only one so far; a later format gets its own wire types and a step up from these.
    debug_assert_eq!(header.format, 1, "the header accepts no other");
    if is_told {
        return Reading::new(None, findings.report());
    }
    let (value, report) = match header.kind {
        Kind::Questionnaire => questionnaire(&script, &located.tree, findings, bytes),
        Kind::Benchmark => benchmark(&script, &located.tree, findings),
        Kind::Catalogue => catalogue(&script, &located.tree, findings, areas().as_ref()),
        _ => result(&script, &located.tree, findings),
    };
    Reading::new(value, report)
}

type Outcome = (Option<Document>, Report);

fn questionnaire(script: &Script<'_>, tree: &Tree<'_>, mut findings: Findings<'_>, bytes: &[u8]) -> Outcome {
    let (Some(wire), Some(root)) = (parse(script, tree, &mut findings), tree.root()) else {
        return (None, findings.report());
    };
    let mut checker = Checker::new(script, tree, findings, true);
    let value = checker.questionnaire(wire, root, digest(bytes));
    (value.map(Document::Questionnaire), checker.findings.report())
}

fn benchmark(script: &Script<'_>, tree: &Tree<'_>, mut findings: Findings<'_>) -> Outcome {
    let (Some(wire), Some(root)) = (parse::<v1::BenchmarkFile>(script, tree, &mut findings), tree.root()) else {
        return (None, findings.report());
    };
    let mut checker = Checker::new(script, tree, findings, true);
    let value = checker.benchmark(wire.into(), root, None);
    (value.map(Document::Benchmark), checker.findings.report())
}

fn catalogue(script: &Script<'_>, tree: &Tree<'_>, mut findings: Findings<'_>, known: KnownAreas<'_>) -> Outcome {
    let (Some(wire), Some(root)) = (parse(script, tree, &mut findings), tree.root()) else {
        return (None, findings.report());
    };
    let mut checker = Checker::new(script, tree, findings, true);
    let value = checker.catalogue(wire, root, known);
    (value.map(Document::Catalogue), checker.findings.report())
}

fn result(script: &Script<'_>, tree: &Tree<'_>, mut findings: Findings<'_>) -> Outcome {
    let (Some(wire), Some(root)) = (parse::<v1::AssessmentResult>(script, tree, &mut findings), tree.root()) else {
        return (None, findings.report());
    };
    let mut checker = Checker::new(script, tree, findings, false);
    let mut value = checker.result(wire, root);
    let mut findings = checker.findings;
    if let Seal::Broken(problem, span) = seal(tree) {
        findings.add(problem, span);
        if let Some(result) = &mut value {
            result.integrity = Integrity::Altered { areas: Vec::new() };
        }
    }
    (value.map(|result| Document::Result(Box::new(result))), findings.report())
}
