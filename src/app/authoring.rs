//! Writing questionnaires: looking one through while its file is edited, starting a new one, copying one.

use std::{path::PathBuf, sync::Arc};

use super::{
    Command, Effect, Opened, Preview, Previewed, Replace, Route, Saved, Saving, ShelfEffect, State, followed::Followed,
};
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
    state.preview = Some(Preview::of_file(path));
    state.route = Route::Preview;
    // Also where it is followed already: all of it is read anew.
    state.followed = Followed::Nothing;
    Vec::new()
}

/// Shows a questionnaire of the list.
fn look_through(state: &mut State, digest: Digest) -> Vec<Effect> {
    let Some(questionnaire) = state.questionnaire(digest).cloned() else { return Vec::new() };
    state.preview = Some(Preview::of(Previewed::Questionnaire(questionnaire)));
    state.route = Route::Preview;
    Vec::new()
}

/// Has the file followed that is looked at now, and no other: after every command, whatever led to it or away from it.
///
/// The library tells of files too, and is told where those stand.
pub(super) fn follow_what_is_shown(state: &mut State) -> Option<Effect> {
    let path = || state.preview.as_ref().and_then(|preview| preview.path.clone());
    let shown = match state.route {
        Route::Preview => path().map_or(Followed::Nothing, Followed::File),
        Route::Library => Followed::Library,
        _ => Followed::Nothing,
    };
    if shown == state.followed {
        return None;
    }
    state.followed = shown;
    Some(match &state.followed {
        Followed::Nothing => Effect::StopFollowing,
        Followed::File(path) => Effect::Follow(path.clone()),
        Followed::Library => Effect::Shelf(ShelfEffect::Watch),
    })
}

/// Adds the file that is followed to the library.
fn taken(state: &State) -> Vec<Effect> {
    let Some(preview) = state.preview.as_ref().filter(|preview| !preview.report.has_errors()) else {
        return Vec::new();
    };
    let Some(path) = preview.path.clone() else { return Vec::new() };
    match preview.shown {
        Some(Previewed::Benchmark(_) | Previewed::Catalogue(_)) => vec![Effect::Shelf(ShelfEffect::Add(path))],
        Some(Previewed::Questionnaire(_)) | None => vec![Effect::ReadFile(path)],
    }
}

/// Takes in what the followed file says now.
pub(super) fn followed(state: &mut State, path: PathBuf, report: Report, opened: Option<Opened>) -> Vec<Effect> {
    let now = state.now;
    let Some(preview) = state.preview.as_mut().filter(|preview| preview.path.as_ref() == Some(&path)) else {
        return Vec::new();
    };
    match opened {
        Some(Opened::Questionnaire(questionnaire)) => preview.shown = Some(Previewed::Questionnaire(questionnaire)),
        Some(Opened::Benchmark(benchmark)) => preview.shown = Some(Previewed::Benchmark(Arc::new(*benchmark))),
        Some(Opened::Catalogue(catalogue)) => preview.shown = Some(Previewed::Catalogue(catalogue)),
        None => {}
        // A result is nothing to look through here: it is opened.
        Some(Opened::Result(..)) => {
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
        Saved::Result | Saved::Chart(_) | Saved::Workbook | Saved::Table | Saved::Report => None,
    }
}

/// Shows the file that was begun or copied.
pub(super) fn saved(state: &mut State, path: PathBuf) -> Vec<Effect> {
    let copied = match state.saving.take().map(|saving| saving.what) {
        Some(Saved::Duplicate(digest)) => state.questionnaire(digest).map(|copied| copied.title.clone()),
        _ => None,
    };
    let gap = ("path", path.display().to_string());
    match copied {
        Some(title) => {
            let title = title.plain(state.settings.language.tag()).into_owned();
            state.notify("notice-copy-saved", vec![gap, ("title", title)]);
        }
        None => state.notify("notice-questionnaire-saved", vec![gap]),
    }
    follow(state, path)
}

/// Whether files that are opened now are meant to be looked through.
pub(super) fn is_at_work(state: &State) -> bool {
    matches!(state.route, Route::Library | Route::Preview)
}
