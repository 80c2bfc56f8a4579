use std::path::PathBuf;

use crate::chart::SeriesRole;

use super::{Cancel, Effect, Outcome, Replace, ReportFile, State, Viewing};

/// Makes the report of what is looked at, as it is looked at: with the benchmark that is chosen.
pub(super) fn save(state: &mut State, viewing: &Viewing, path: PathBuf, replace: Replace) -> Vec<Effect> {
    let words = state.words();
    let cancel = Cancel::default();
    state.reporting.push(cancel.clone());
    vec![Effect::SaveReport(Box::new(ReportFile {
        result: viewing.result.clone(),
        benchmark: viewing.benchmark().cloned(),
        beside: SeriesRole::BESIDE
            .into_iter()
            .zip(&viewing.beside)
            .map(|(role, other)| other.series(role, words))
            .collect(),
        path,
        language: state.settings.language,
        replace,
        cancel,
    }))]
}

/// Takes in that a report was made, or could not be.
pub(super) fn made(state: &mut State, outcome: Outcome) {
    // They end in the order in which they began.
    state.reporting.drain(..state.reporting.len().min(1));
    match outcome {
        Outcome::ReportSaved(path) => {
            state.saving = None;
            state.notify("notice-report-saved", vec![("path", path.display().to_string())]);
        }
        Outcome::ReportFailed(trouble) => state.report(trouble),
        Outcome::ReportCancelled => state.notify("task-report-cancelled", Vec::new()),
        _ => {}
    }
}
