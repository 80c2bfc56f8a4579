//! Opening files: one at once; many one after another, as a task that can be cancelled.

use std::path::{Path, PathBuf};

use super::{
    Cancel, Command, Effect, Opened, ProblemFile, Route, State, Trouble, authoring, reading,
    recent::{note_missing, note_opened},
    take_in::show_opened,
};
use crate::diag::{Code, Report};

/// Opens files. Those that come while others are read follow them.
pub(super) fn open_files(state: &mut State, mut files: Vec<PathBuf>) -> Vec<Effect> {
    if state.task.is_none() && files.len() == 1 {
        // Whoever is among the questionnaires means to look one through.
        if authoring::is_at_work(state) {
            return files.pop().map(|path| authoring::follow(state, path)).unwrap_or_default();
        }
        return files.pop().map(Effect::ReadFile).into_iter().collect();
    }
    if files.is_empty() {
        return Vec::new();
    }
    let is_idle = state.task.is_none();
    let task = state.task.get_or_insert_default();
    task.of += files.len();
    task.waiting.extend(files);
    if is_idle { next(state) } else { Vec::new() }
}

/// Asks for the next file; after the last one, shows what came of them.
fn next(state: &mut State) -> Vec<Effect> {
    let Some(task) = &mut state.task else { return Vec::new() };
    task.current = task.waiting.pop_front();
    match task.current.clone() {
        Some(path) => vec![Effect::ReadFile(path)],
        None => finish(state, false),
    }
}

/// Asks for no more files; what was read stays. Without any, leaves what else takes long.
pub(super) fn cancel(state: &mut State) -> Vec<Effect> {
    if state.task.is_none() {
        if state.drawing.is_empty() && state.reporting.is_empty() {
            reading::stop(state);
        }
        state.drawing.iter().chain(&state.reporting).for_each(Cancel::cancel);
        return Vec::new();
    }
    // Nobody waits any more for the one that is being read.
    let current = state.task.as_mut().and_then(|task| task.current.take());
    state.unwanted.extend(current);
    finish(state, true)
}

/// Whether a file that was read was asked for by a task that has been cancelled.
pub(super) fn is_unwanted(state: &mut State, path: &Path) -> bool {
    let place = state.unwanted.iter().position(|unwanted| unwanted == path);
    place.map(|place| state.unwanted.remove(place)).is_some()
}

/// Whether the task waits for that file.
pub(super) fn is_of_task(state: &State, path: &Path) -> bool {
    state.task.as_ref().and_then(|task| task.current.as_deref()) == Some(path)
}

/// Takes in a file of the task, and asks for the next one.
pub(super) fn take_in_one(state: &mut State, path: PathBuf, report: Report, opened: Option<Opened>) -> Vec<Effect> {
    if report.problems.iter().any(|problem| problem.code == Code::F015) {
        note_missing(state, &path);
    }
    let has_errors = report.has_errors();
    let is_noted = !has_errors && opened.is_some() && !note_opened(state, &path).is_empty();
    let Some(task) = &mut state.task else { return Vec::new() };
    task.done += 1;
    task.is_noted |= is_noted;
    if has_errors || (!report.problems.is_empty() && opened.as_ref().is_some_and(Opened::is_of_author)) {
        task.troubled += 1;
        task.problems.push(ProblemFile { path: path.clone(), report });
    }
    match opened.filter(|_| !has_errors) {
        Some(result @ Opened::Result(..)) => task.result = Some((path, result)),
        Some(Opened::Benchmark(benchmark)) => task.benchmarks.push((path, benchmark)),
        Some(Opened::Questionnaire(_)) => task.has_questionnaire = true,
        Some(Opened::Catalogue(_)) | None => {}
    }
    next(state)
}

/// Takes in that a file of the task could not be read by a fault of ours.
pub(super) fn skip_one(state: &mut State, trouble: Trouble) -> Vec<Effect> {
    if let Some(task) = &mut state.task {
        task.done += 1;
        task.troubled += 1;
    }
    state.report(trouble);
    next(state)
}

/// Shows what came of the task, and says how far it came.
fn finish(state: &mut State, is_cancelled: bool) -> Vec<Effect> {
    let Some(task) = state.task.take() else { return Vec::new() };
    let mut effects = Vec::new();
    if task.is_noted {
        effects.push(Effect::SaveRecent(state.recent.clone()));
    }
    if task.has_questionnaire {
        effects.push(Effect::LoadAll);
        state.route = Route::Start;
    }
    if let Some((path, result)) = task.result {
        let name = path.display().to_string();
        effects.extend(show_opened(state, path, name, false, Some(result)));
    }
    for (path, benchmark) in task.benchmarks {
        let name = path.display().to_string();
        effects.extend(show_opened(state, path, name, false, Some(Opened::Benchmark(benchmark))));
    }
    let opened = task.done - task.troubled;
    let gaps = [("opened", opened), ("of", task.of), ("troubled", task.troubled)];
    let gaps = gaps.map(|(name, count)| (name, count.to_string())).to_vec();
    if let Some(first) = task.problems.first() {
        state.problems = Some(first.clone());
        state.broken = task.problems;
        let key = if is_cancelled { "task-cancelled-problems" } else { "task-opened-problems" };
        // Where nothing else came of them, the problems are what there is to see.
        if opened == 0 {
            state.notify(key, gaps);
            state.route = Route::Problems;
        } else {
            state.notify_with(key, gaps, "task-show-problems", Command::Go(Route::Problems));
        }
    } else {
        state.notify(if is_cancelled { "task-cancelled" } else { "task-opened" }, gaps);
    }
    effects
}
