//! Writing questionnaires: looking one through while its file is edited, starting a new one, copying one.

use std::path::PathBuf;

use super::{Command, Effect, Opened, Preview, Replace, Route, Saved, Saving, State};
use crate::{
    diag::Report,
    model::{Digest, slug},
};

/// Carries out what authors ask for.
pub(super) fn author(state: &mut State, command: Command) -> Vec<Effect> {
    match command {
        Command::Follow(path) => follow(state, path),
        Command::LookThrough(digest) => look_through(state, digest),
        Command::TakeIn => taken(state),
        Command::Duplicate(digest) => duplicate(state, digest),
        _ => Vec::new(),
    }
}

/// Shows a file, and goes on showing it as it is saved anew.
pub(super) fn follow(state: &mut State, path: PathBuf) -> Vec<Effect> {
    state.preview = Some(Preview { path: Some(path), questionnaire: None, report: Report::default(), read: None });
    state.route = Route::Preview;
    // Also where it is followed already: all of it is read anew.
    state.followed = None;
    Vec::new()
}

/// Shows a questionnaire of the list.
fn look_through(state: &mut State, digest: Digest) -> Vec<Effect> {
    let Some(questionnaire) = state.questionnaire(digest).cloned() else { return Vec::new() };
    let report = Report::default();
    state.preview = Some(Preview { path: None, questionnaire: Some(questionnaire), report, read: None });
    state.route = Route::Preview;
    Vec::new()
}

/// Has the file followed that is looked at now, and no other: after every command, whatever led to it or away from it.
pub(super) fn follow_what_is_shown(state: &mut State) -> Option<Effect> {
    let shown = state.preview.as_ref().filter(|_| state.route == Route::Preview).and_then(|p| p.path.clone());
    if shown == state.followed {
        return None;
    }
    state.followed = shown;
    Some(state.followed.clone().map_or(Effect::StopFollowing, Effect::Follow))
}

/// Adds the file that is followed to the questionnaires that can be answered.
fn taken(state: &State) -> Vec<Effect> {
    let path = state.preview.as_ref().filter(|preview| !preview.report.has_errors()).and_then(|p| p.path.clone());
    path.map(Effect::ReadFile).into_iter().collect()
}

/// Takes in what the followed file says now.
pub(super) fn followed(state: &mut State, path: PathBuf, report: Report, opened: Option<Opened>) -> Vec<Effect> {
    let now = state.now;
    let Some(preview) = state.preview.as_mut().filter(|preview| preview.path.as_ref() == Some(&path)) else {
        return Vec::new();
    };
    match opened {
        Some(Opened::Questionnaire(questionnaire)) => preview.questionnaire = Some(questionnaire),
        None => {}
        // A result, a benchmark or a catalogue is nothing to look through here: it is opened.
        Some(_) if report.has_errors() => {}
        Some(_) => {
            state.preview = None;
            state.route = Route::Library;
            return vec![Effect::ReadFile(path)];
        }
    }
    preview.report = report;
    preview.read = Some(now);
    Vec::new()
}

/// Asks where to put a commented start of a questionnaire.
pub(super) fn ask_for_new(state: &mut State) -> Vec<Effect> {
    let name = state.words().say("library-new-file");
    ask(state, Saved::NewQuestionnaire, name)
}

/// Asks where to put a copy of a questionnaire.
fn duplicate(state: &mut State, digest: Digest) -> Vec<Effect> {
    let Some(questionnaire) = state.questionnaire(digest) else { return Vec::new() };
    let ending = state.words().say("library-copy-ending");
    let name = format!("{}-{}", questionnaire.id, slug(&ending));
    ask(state, Saved::Duplicate(digest), format!("{name}.ron"))
}

fn ask(state: &mut State, what: Saved, name: String) -> Vec<Effect> {
    state.saving = Some(Saving { what, of: None, suggested: state.folder.join(name), is_sharp: true });
    Vec::new()
}

/// Saves what was asked for; `None` where it is nothing of an author's.
pub(super) fn save(state: &State, what: Saved, path: &std::path::Path, replace: Replace) -> Option<Effect> {
    // A name alone goes to the suggested folder, and one without an ending gets the usual one.
    let mut path = state.folder.join(path);
    if path.extension().is_none() {
        path.set_extension("ron");
    }
    match what {
        Saved::NewQuestionnaire => Some(Effect::SaveNew { path, language: state.settings.language, replace }),
        Saved::Duplicate(digest) => Some(Effect::SaveCopy { digest, path, replace }),
        Saved::Result | Saved::Chart(_) | Saved::Workbook | Saved::Table => None,
    }
}

/// Shows the file that was begun or copied.
pub(super) fn saved(state: &mut State, path: PathBuf) -> Vec<Effect> {
    state.saving = None;
    state.notify("notice-questionnaire-saved", vec![("path", path.display().to_string())]);
    follow(state, path)
}

/// Whether files that are opened now are meant to be looked through.
pub(super) fn is_at_work(state: &State) -> bool {
    matches!(state.route, Route::Library | Route::Preview)
}
