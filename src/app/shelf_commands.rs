//! The library's own entries: adding, looking through, removing and putting back; and the files that people write.

use super::{
    Command, Effect, Opened, Preview, Previewed, ProblemFile, Route, ShelfCommand, ShelfEffect, ShelfKind,
    ShelfOutcome, State, take_in::note_broken,
};

/// Carries out what someone asks of the library.
pub(super) fn tend_shelf(state: &mut State, command: ShelfCommand) -> Vec<Effect> {
    let effect = match command {
        ShelfCommand::Add(path) => ShelfEffect::Add(path),
        ShelfCommand::Look(kind, digest) => {
            match kind {
                ShelfKind::Questionnaire => {}
                ShelfKind::Benchmark => {
                    let found = state.shelf.benchmark(digest).map(|held| Previewed::Benchmark(held.value.clone()));
                    look(state, found);
                }
                ShelfKind::Catalogue => {
                    if let Some(held) = state.shelf.catalogue(digest) {
                        state.catalogue = Some(held.value.clone());
                        state.route = Route::Learning;
                    }
                }
            }
            return Vec::new();
        }
        ShelfCommand::Remove(kind, digest) => ShelfEffect::Remove(kind, digest),
        ShelfCommand::PutBack(removal) => ShelfEffect::PutBack(removal),
        ShelfCommand::Forget(path) => ShelfEffect::Forget(path),
    };
    vec![Effect::Shelf(effect)]
}

fn look(state: &mut State, found: Option<Previewed>) {
    if let Some(shown) = found {
        state.preview = Some(Preview::of(shown));
        state.route = Route::Preview;
    }
}

/// Takes in what came of something that was done for the library.
pub(super) fn take_in_shelf(state: &mut State, outcome: ShelfOutcome) -> Vec<Effect> {
    match outcome {
        ShelfOutcome::Added(path, report, _) if report.has_errors() => {
            note_broken(state, ProblemFile { path, report });
            state.route = Route::Problems;
            Vec::new()
        }
        ShelfOutcome::Added(_, _, opened) => opened.map(|opened| added(state, opened)).unwrap_or_default(),
        ShelfOutcome::Removed(removal, title) => {
            let title = title.plain(state.settings.language.tag()).into_owned();
            let key = match removal.kind {
                ShelfKind::Questionnaire => "notice-removed-questionnaire",
                ShelfKind::Benchmark | ShelfKind::Catalogue => "notice-removed",
            };
            if removal.kind == ShelfKind::Catalogue {
                // The one that is left takes its place.
                let gone = state.shelf.catalogue(removal.digest).map(|held| held.value.clone());
                state.catalogue = state.catalogue.take().filter(|shown| Some(shown) != gone.as_ref());
            }
            let back = Command::Shelf(ShelfCommand::PutBack(removal));
            state.notify_with(key, vec![("title", title)], "action-undo", back);
            vec![Effect::LoadAll]
        }
        ShelfOutcome::Files { edited, sources } => {
            (state.shelf.edited, state.shelf.sources) = (edited, sources);
            Vec::new()
        }
    }
}

/// Says what was added, and shows it among the others.
fn added(state: &mut State, opened: Opened) -> Vec<Effect> {
    let tag = state.settings.language.tag();
    let (key, title) = match opened {
        Opened::Questionnaire(questionnaire) => {
            if let Some(viewing) = &mut state.viewing {
                viewing.complete(&questionnaire);
            }
            ("notice-questionnaire-added", questionnaire.title.plain(tag).into_owned())
        }
        Opened::Benchmark(benchmark) => ("notice-added-benchmark", benchmark.title.plain(tag).into_owned()),
        Opened::Catalogue(catalogue) => {
            let title = catalogue.title.plain(tag).into_owned();
            state.catalogue = Some(catalogue);
            ("notice-added-catalogue", title)
        }
        Opened::Result(..) => return Vec::new(),
    };
    state.notify(key, vec![("title", title)]);
    state.route = Route::Library;
    vec![Effect::LoadAll]
}
