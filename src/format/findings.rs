use std::collections::HashSet;

use super::{Script, Span, limits, near::near};
use crate::diag::{Problem, Report, Severity};

/// The problems of one file, as they are found.
#[derive(Debug)]
pub(super) struct Findings<'a> {
    script: &'a Script<'a>,
    problems: Vec<Problem>,
    /// Where an error was found already: one error in one place is enough.
    errors_at: HashSet<usize>,
    /// The same of warnings.
    warnings_at: HashSet<usize>,
    guesses: usize,
}

impl<'a> Findings<'a> {
    pub(super) fn new(script: &'a Script<'a>) -> Self {
        Self { script, problems: Vec::new(), errors_at: HashSet::new(), warnings_at: HashSet::new(), guesses: 0 }
    }

    /// Adds a problem at its place, unless one as severe stands there already or the report is full.
    pub(super) fn add(&mut self, problem: Problem, span: Span) {
        if self.is_full(problem.severity()) {
            return;
        }
        let taken = match problem.severity() {
            Severity::Error => &mut self.errors_at,
            Severity::Warning => &mut self.warnings_at,
        };
        if !taken.insert(span.start) {
            return;
        }
        self.problems.push(problem.at(Some(self.script.place(span))));
    }

    /// Whether no further problem is taken; a full report still takes the first error, for only errors stop a file.
    pub(super) fn is_full(&self, severity: Severity) -> bool {
        self.problems.len() >= limits::MAX_PROBLEMS && (severity == Severity::Warning || self.has_errors())
    }

    /// The known name that may have been meant; `None` once enough was guessed for one file.
    pub(super) fn near<'k>(&mut self, unknown: &str, known: impl IntoIterator<Item = &'k str>) -> Option<String> {
        self.guesses += 1;
        if self.guesses > limits::MAX_GUESSES {
            return None;
        }
        // The first by the alphabet among equals, for the names may come in any order.
        let mut known: Vec<&str> = known.into_iter().collect();
        known.sort_unstable();
        near(unknown, known).map(str::to_owned)
    }

    pub(super) fn has_errors(&self) -> bool {
        !self.errors_at.is_empty()
    }

    /// The report, sorted, with excerpts.
    pub(super) fn report(self) -> Report {
        let mut report = self.script.report();
        report.problems = self.problems;
        report.sort();
        for problem in &mut report.problems {
            problem.excerpt = problem.place.map(|place| self.script.excerpt(place));
            problem.second_excerpt = problem.second.map(|place| self.script.excerpt(place));
        }
        report
    }
}
