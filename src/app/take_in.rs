use std::{path::PathBuf, sync::Arc};

use super::{
    Assessment, Command, Contents, Effect, Opened, Outcome, ProblemFile, RecentFile, ResultTab, Route, SaveState,
    Saved, State, Trouble, Viewing,
    authoring::{self, followed},
    beside::note_guest,
    keeping::{not_written, written},
    open_files::{is_of_task, is_unwanted, skip_one, take_in_one},
    plan_commands::{flush_plan, plan_failed, plan_saved, save_plan},
    reading::{read_on, take_in_more},
    recent::{note_missing, note_opened},
    report,
    result_commands::compare_with,
    shelf_commands::take_in_shelf,
    update::close_draft,
};
use crate::{
    diag::Code,
    model::{AreaId, Benchmark, Catalogue, ResultId},
};

/// Takes in what came of an effect.
pub(super) fn take_in(state: &mut State, outcome: Outcome) -> Vec<Effect> {
    match outcome {
        Outcome::Loaded(contents) => load(state, *contents),
        Outcome::Changed(contents) => show(state, *contents),
        Outcome::MoreLoaded { results, unread, troubles } => take_in_more(state, results, unread, troubles),
        Outcome::DraftCreated { id, questionnaire, occasion, earlier, trouble } => {
            let closed = close_draft(state);
            let mut assessment =
                Assessment::resume(id, questionnaire, crate::model::Answers::default(), state.now, None);
            (assessment.occasion, assessment.earlier) = (occasion, earlier);
            assessment.is_kept = trouble.is_none();
            if let Some(trouble) = trouble {
                state.save = SaveState::Failed;
                state.report(trouble);
            }
            state.assessment = Some(assessment);
            state.route = Route::Assess;
            closed
        }
        Outcome::DraftResumed { id, questionnaire, answers, started, last_change, occasion, earlier, pace } => {
            let closed = close_draft(state);
            let assessment = Assessment::resume(id, questionnaire, answers, started, last_change.as_ref());
            state.assessment = Some(Assessment { occasion, earlier, pace, ..assessment });
            state.route = Route::Assess;
            closed
        }
        Outcome::Read(..) | Outcome::ReadFailed(..) => read(state, outcome),
        Outcome::Followed(path, report, opened) => followed(state, path, report, opened),
        Outcome::Shelf(outcome) => take_in_shelf(state, outcome),
        Outcome::QuestionnaireSaved(path) => authoring::saved(state, path),
        Outcome::ResultSaved { id, path, is_copy } => result_saved(state, &id, path, is_copy),
        Outcome::Discarded(id) => discarded(state, id),
        Outcome::Drawn(picture) => vec![Effect::CopyImage(picture)],
        Outcome::Joined(text) => vec![Effect::CopyText(text)],
        Outcome::Appended(_)
        | Outcome::AppendFailed(_)
        | Outcome::ResultFailed(_)
        | Outcome::PlanSaved(..)
        | Outcome::PlanFailed(..)
        | Outcome::ChartSaved(_)
        | Outcome::PictureFailed(_)
        | Outcome::PictureCancelled
        | Outcome::ReportSaved(_)
        | Outcome::ReportFailed(_)
        | Outcome::ReportCancelled
        | Outcome::Copied(_)
        | Outcome::Failed(_) => {
            tell(state, outcome);
            Vec::new()
        }
    }
}

/// Tells of something that came to an end and asks for nothing more.
fn tell(state: &mut State, outcome: Outcome) {
    match outcome {
        Outcome::Appended(_) => written(state, None),
        Outcome::AppendFailed(trouble) => written(state, Some(trouble)),
        Outcome::ResultFailed(trouble) => result_failed(state, trouble),
        Outcome::PlanSaved(id, plan) => plan_saved(state, &id, &plan),
        Outcome::PlanFailed(id, trouble) => plan_failed(state, &id, trouble),
        Outcome::ChartSaved(_) | Outcome::PictureFailed(_) | Outcome::PictureCancelled => drawn(state, outcome),
        Outcome::ReportSaved(_) | Outcome::ReportFailed(_) | Outcome::ReportCancelled => report::made(state, outcome),
        Outcome::Copied(key) => state.notify(key, Vec::new()),
        Outcome::Failed(trouble) => state.report(trouble),
        _ => {}
    }
}

/// Takes in a file, for its task if it is of one.
fn read(state: &mut State, outcome: Outcome) -> Vec<Effect> {
    match outcome {
        Outcome::Read(path, ..) | Outcome::ReadFailed(path, _) if is_unwanted(state, &path) => {}
        Outcome::Read(path, report, opened) if is_of_task(state, &path) => {
            return take_in_one(state, path, report, opened);
        }
        Outcome::Read(path, report, opened) => return open(state, path, report, opened),
        Outcome::ReadFailed(path, trouble) if is_of_task(state, &path) => return skip_one(state, trouble),
        Outcome::ReadFailed(_, trouble) => state.report(trouble),
        _ => {}
    }
    Vec::new()
}

/// Takes in that a chart was saved as a picture, or could not be.
fn drawn(state: &mut State, outcome: Outcome) {
    // They end in the order in which they began.
    state.drawing.drain(..state.drawing.len().min(1));
    match outcome {
        Outcome::ChartSaved(path) => {
            state.saving = None;
            state.notify("notice-chart-saved", vec![("path", path.display().to_string())]);
        }
        Outcome::PictureFailed(trouble) => state.report(trouble),
        Outcome::PictureCancelled => state.notify("task-picture-cancelled", Vec::new()),
        _ => {}
    }
}

fn discarded(state: &mut State, id: ResultId) -> Vec<Effect> {
    if state.assessment.as_ref().is_some_and(|assessment| assessment.id == id) {
        state.assessment = None;
        state.save = SaveState::Nothing;
    }
    state.notify_with("notice-draft-discarded", Vec::new(), "action-undo", Command::Restore(id));
    vec![Effect::LoadAll]
}

fn load(state: &mut State, mut contents: Contents) -> Vec<Effect> {
    let is_first = !state.is_loaded;
    if is_first {
        match contents.settings.take() {
            Some(settings) => state.settings = settings,
            None if state.route == Route::Start => state.route = Route::Welcome,
            None => {}
        }
    }
    state.is_loaded = true;
    show(state, contents)
}

fn show(state: &mut State, contents: Contents) -> Vec<Effect> {
    state.questionnaires = contents.questionnaires;
    state.own = contents.own;
    state.drafts = contents.drafts;
    state.results = contents.results;
    show_recent(state, contents.recent);
    state.places = contents.places;
    state.shelf = contents.shelf;
    // One that was opened stays.
    state.catalogue = state.catalogue.take().or(contents.catalogue);
    for trouble in contents.troubles {
        state.report(trouble);
    }
    read_on(state, contents.unread)
}

/// Takes in the list of recent files; of those that the window knows already, only whether they are there.
fn show_recent(state: &mut State, found: Vec<RecentFile>) {
    if state.recent.is_empty() {
        state.recent = found;
        return;
    }
    for file in &mut state.recent {
        let there = found.iter().find(|found| found.path == file.path);
        file.is_there = there.map_or(file.is_there, |found| found.is_there);
    }
}

fn open(state: &mut State, path: PathBuf, report: crate::diag::Report, opened: Option<Opened>) -> Vec<Effect> {
    let name = path.display().to_string();
    let is_shown_again = state.route == Route::Problems && state.problems.as_ref().is_some_and(|p| p.path == path);
    let has_problems = !report.problems.is_empty();
    let has_errors = report.has_errors();
    if report.problems.iter().any(|problem| problem.code == Code::F015) {
        note_missing(state, &path);
    }
    let is_of_author = opened.as_ref().is_some_and(Opened::is_of_author);
    if has_errors || (has_problems && (is_shown_again || is_of_author)) {
        note_broken(state, ProblemFile { path: path.clone(), report });
    }
    if !has_problems {
        state.broken.retain(|file| file.path != path);
    }
    if has_errors {
        // An assessment that is open stays as it is: only what is shown changes.
        state.route = Route::Problems;
        return Vec::new();
    }
    let noted = if opened.is_some() { note_opened(state, &path) } else { Vec::new() };
    let effects = show_opened(state, path, name, has_problems, opened);
    noted.into_iter().chain(effects).collect()
}

/// Makes a file with problems the one that is shown; those that were opened together with it stay beside it.
pub(super) fn note_broken(state: &mut State, file: ProblemFile) {
    match state.broken.iter_mut().find(|broken| broken.path == file.path) {
        Some(broken) => *broken = file.clone(),
        None => state.broken = vec![file.clone()],
    }
    state.problems = Some(file);
}

/// Shows what a file held.
pub(super) fn show_opened(
    state: &mut State,
    path: PathBuf,
    name: String,
    has_problems: bool,
    opened: Option<Opened>,
) -> Vec<Effect> {
    match opened {
        Some(Opened::Questionnaire(questionnaire)) => {
            let title = questionnaire.title.plain(state.settings.language.tag()).into_owned();
            if let Some(viewing) = &mut state.viewing {
                viewing.complete(&questionnaire);
            }
            if has_problems {
                let show = Command::Go(Route::Problems);
                state.notify_with("notice-questionnaire-warnings", vec![("title", title)], "word-show", show);
            } else {
                state.notify("notice-questionnaire-added", vec![("title", title)]);
            }
            state.route = Route::Start;
            return vec![Effect::LoadAll];
        }
        Some(Opened::Result(..)) if would_lose(state) => {
            state.report(Trouble { key: "trouble-only-in-memory", path: String::new(), detail: String::new() });
            state.route = Route::Results;
        }
        Some(Opened::Result(result, full)) => {
            let effects = flush_plan(state);
            let is_mine = state.results.iter().any(|card| card.path == path);
            if !is_mine {
                note_guest(state, &path, &result);
            }
            let offered = state.shelf.fitting(&result.questionnaire);
            let mut viewing = Viewing { full, ..Viewing::new(*result, Some(path), is_mine) }.offered(offered);
            // From one result on a time line to another.
            let before = state.viewing.as_ref().filter(|before| before.tab == ResultTab::Progress && is_mine);
            if before.is_some_and(|before| before.result.questionnaire.id == viewing.result.questionnaire.id) {
                viewing.tab = ResultTab::Progress;
            }
            state.viewing = Some(viewing);
            state.route = Route::Results;
            return effects;
        }
        Some(Opened::Benchmark(benchmark)) => return open_benchmark(state, *benchmark, name),
        Some(Opened::Catalogue(catalogue)) => show_catalogue(state, catalogue, has_problems),
        None => {}
    }
    Vec::new()
}

/// Whether another result in the place of the open one would cost what is not on disk.
fn would_lose(state: &State) -> bool {
    let failed = state.save == SaveState::Failed;
    let viewing = state.viewing.as_ref();
    viewing.is_some_and(|viewing| viewing.is_unsaved() || (failed && viewing.holds_something_unsaved()))
}

/// Shows a catalogue in place of the one that came with the program, and says what it is.
fn show_catalogue(state: &mut State, catalogue: Arc<Catalogue>, has_problems: bool) {
    let words = state.words();
    let title = catalogue.title.plain(words.tag()).into_owned();
    let size = words.say_with("catalogue-size", &[("count", catalogue.clinics.len().into())]);
    let gaps = vec![("title", title), ("size", size)];
    if has_problems {
        state.notify_with("notice-catalogue-warnings", gaps, "word-show", Command::Go(Route::Problems));
    } else {
        state.notify("notice-catalogue", gaps);
    }
    state.catalogue = Some(catalogue);
    state.route = Route::Learning;
}

/// Compares the open result with a benchmark from a file.
fn open_benchmark(state: &mut State, benchmark: Benchmark, path: String) -> Vec<Effect> {
    let trouble = |key| Trouble { key, path, detail: String::new() };
    let Some(viewing) = &mut state.viewing else {
        state.report(trouble("trouble-benchmark-alone"));
        return Vec::new();
    };
    let questionnaire = &viewing.result.questionnaire;
    let leaves = questionnaire.leaves();
    let is_known = |area: &AreaId| leaves.iter().any(|node| node.area.id == *area);
    let unknown = benchmark.targets.iter().filter(|(area, _)| !is_known(area)).count();
    let top = f64::from(questionnaire.top_level());
    if unknown == benchmark.targets.len() || benchmark.targets.iter().any(|(_, level)| *level > top) {
        state.report(trouble("trouble-benchmark-other"));
        return Vec::new();
    }
    let id = benchmark.id.clone();
    viewing.opened.retain(|other| other.id != id);
    viewing.opened.push(benchmark);
    state.route = Route::Results;
    if unknown > 0 {
        state.notify("notice-benchmark-unknown", vec![("count", unknown.to_string())]);
    }
    compare_with(state, Some(id))
}

/// A copy that could not be saved is said and done; one's own result is tried again.
fn result_failed(state: &mut State, trouble: Trouble) {
    if state.viewing.as_ref().is_some_and(Viewing::is_unsaved) {
        not_written(state, trouble);
    } else {
        state.report(trouble);
    }
}

fn result_saved(state: &mut State, id: &ResultId, path: PathBuf, is_copy: bool) -> Vec<Effect> {
    if let Some(viewing) = state.viewing.as_mut().filter(|viewing| viewing.result.id == *id && !is_copy) {
        viewing.path = Some(path.clone());
    }
    // Also where the result was saved over itself.
    if is_copy || state.saving.take().is_some_and(|saving| saving.what == Saved::Result) {
        state.saving = None;
        state.notify("notice-result-saved", vec![("path", path.display().to_string())]);
    }
    state.save = SaveState::Saved(state.now);
    // What was planned while it had no file yet.
    let is_open = state.viewing.as_ref().is_some_and(|viewing| viewing.result.id == *id && !is_copy);
    let plan = if is_open { save_plan(state) } else { Vec::new() };
    plan.into_iter().chain([Effect::LoadAll]).collect()
}
