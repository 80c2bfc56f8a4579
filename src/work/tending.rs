//! The library as a whole: what is added to it, taken out and put back, and the files that it tells of.

use std::path::PathBuf;

use super::{
    Hands,
    hands::{failed, opened},
    shelf::Own,
    trouble::{no_folders, trouble},
};
use crate::{
    app::{Opened, Outcome, Removal, Shelf, ShelfEffect, ShelfKind, ShelfOutcome, Trouble},
    format::Document,
    model::{Digest, Localized},
    store::{self, Folders, Stamp},
};

/// The files that are looked at while the library is shown.
pub(super) struct Watched {
    /// As they were when they were read last.
    read: Vec<Option<Stamp>>,
    /// As they were when they were looked at last: while that still changes, one is being written.
    seen: Vec<Option<Stamp>>,
}

impl Watched {
    /// Whether a file has changed and is not known to be at rest yet.
    pub(super) fn is_being_written(&self) -> bool {
        self.read != self.seen
    }
}

impl Hands {
    /// Carries out what is asked of the library.
    pub(super) fn tend(&mut self, effect: ShelfEffect) -> Vec<Outcome> {
        match effect {
            ShelfEffect::Add(path) => self.add(path),
            ShelfEffect::Remove(kind, digest) => match self.remove(kind, digest) {
                Ok((removal, title)) => vec![Outcome::Shelf(ShelfOutcome::Removed(removal, title))],
                Err(trouble) => failed(Err(trouble)),
            },
            ShelfEffect::PutBack(removal) => match self.put_back(&removal) {
                Ok(()) => vec![Outcome::Changed(Box::new(self.contents()))],
                Err(trouble) => failed(Err(trouble)),
            },
            ShelfEffect::Forget(path) => {
                let forgotten = self.edited.forget(self.folders.as_ref(), &path);
                std::iter::once(self.files()).chain(failed(forgotten)).collect()
            }
            ShelfEffect::Watch => {
                self.followed = None;
                let outcome = self.files();
                let stamps = self.stamps();
                self.watched = Some(Watched { read: stamps.clone(), seen: stamps });
                vec![outcome]
            }
        }
    }

    /// What the library holds beside questionnaires.
    pub(super) fn shelf(&mut self, troubles: &mut Vec<Trouble>) -> Shelf {
        let folders = self.folders.as_ref();
        self.edited.load(folders, troubles);
        self.sources.load(folders, troubles);
        Shelf {
            benchmarks: self.shelf.benchmarks(folders, troubles),
            catalogues: self.shelf.catalogues(folders, troubles),
            sources: self.sources.look(false),
            edited: self.edited.list(),
        }
    }

    /// Looks at the files that the library tells of, and reads those that have changed and come to rest.
    pub(super) fn look_after_library(&mut self) -> Vec<Outcome> {
        let now = self.stamps();
        let Some(watched) = &mut self.watched else { return Vec::new() };
        let is_at_rest = std::mem::replace(&mut watched.seen, now.clone()) == now;
        if !is_at_rest || now == watched.read {
            return Vec::new();
        }
        watched.read = now;
        vec![self.files()]
    }

    fn stamps(&self) -> Vec<Option<Stamp>> {
        self.edited.paths().chain(self.sources.paths()).map(store::stamp).collect()
    }

    /// Where the files stand that people write; those that were saved anew are read.
    fn files(&mut self) -> Outcome {
        let mut troubles = Vec::new();
        self.edited.load(self.folders.as_ref(), &mut troubles);
        self.sources.load(self.folders.as_ref(), &mut troubles);
        for path in self.edited.changed() {
            let (report, document) = self.read_for_author(&path);
            if let Err(trouble) = self.note_followed(&path, &report, document.as_ref(), false) {
                log::warn!("the list of followed files could not be kept: {}", trouble.key);
            }
        }
        Outcome::Shelf(ShelfOutcome::Files { edited: self.edited.list(), sources: self.sources.look(true) })
    }

    /// Adds what a file holds to the library.
    fn add(&mut self, path: PathBuf) -> Vec<Outcome> {
        let (report, document) = self.read_document(&path);
        let Some((document, bytes)) = document else {
            return vec![Outcome::Shelf(ShelfOutcome::Added(path, report, None))];
        };
        let (folder, document) = match document {
            Document::Benchmark(_) => (self.folders.as_ref().map(Folders::benchmarks), document),
            Document::Catalogue(_) => (self.folders.as_ref().map(Folders::catalogues), document),
            Document::Questionnaire(questionnaire) => {
                let (taken, kept) = self.take_in(questionnaire, &bytes, &path);
                let added = ShelfOutcome::Added(path, report, Some(Opened::Questionnaire(taken)));
                return std::iter::once(Outcome::Shelf(added)).chain(failed(kept)).collect();
            }
            // Nothing of the library's: it is opened.
            Document::Result(_) => return self.read_file(path),
        };
        let added = match folder {
            Some(folder) => store::add_to(&folder, &bytes).map_err(|error| trouble(&error)),
            None => Err(no_folders()),
        };
        let noted = added.and_then(|digest| self.sources.note(self.folders.as_ref(), &path, digest));
        match noted {
            Ok(()) => vec![Outcome::Shelf(ShelfOutcome::Added(path, report, Some(opened(document))))],
            Err(trouble) => failed(Err(trouble)),
        }
    }

    /// Takes something of one's own out of the library, with its older versions.
    fn remove(&mut self, kind: ShelfKind, digest: Digest) -> Result<(Removal, Localized), Trouble> {
        let folders = self.folders.as_ref();
        let mut unread = Vec::new();
        let (title, paths) = match kind {
            ShelfKind::Questionnaire => self.library.own_files(digest, folders),
            ShelfKind::Benchmark => {
                same(digest, self.shelf.own_benchmarks(folders, &mut unread), |value| (&value.id, &value.title))
            }
            ShelfKind::Catalogue => {
                same(digest, self.shelf.own_catalogues(folders, &mut unread), |value| (&value.id, &value.title))
            }
        };
        let none = || Trouble { key: "trouble-not-found", path: digest.to_string(), detail: String::new() };
        let title = title.ok_or_else(none)?;
        let moved = match &self.folders {
            Some(folders) => put_away(folders, paths)?,
            None => Vec::new(),
        };
        if kind == ShelfKind::Questionnaire {
            self.library.forget(digest);
        }
        Ok((Removal { kind, digest, moved }, title))
    }

    fn put_back(&mut self, removal: &Removal) -> Result<(), Trouble> {
        if removal.moved.is_empty() && removal.kind == ShelfKind::Questionnaire {
            self.library.remember(removal.digest);
        }
        let put = |(from, to): &(PathBuf, PathBuf)| store::put_back(from, to).map_err(|error| trouble(&error));
        removal.moved.iter().try_for_each(put)
    }
}

/// The title of what has that digest, and all files with the same id.
fn same<T, I: PartialEq>(
    digest: Digest,
    own: Vec<Own<T>>,
    names: impl Fn(&T) -> (&I, &Localized),
) -> (Option<Localized>, Vec<PathBuf>) {
    let Some((_, _, found)) = own.iter().find(|(_, other, _)| *other == digest) else { return (None, Vec::new()) };
    let (id, title) = names(found);
    let paths = own.iter().filter(|(_, _, value)| names(value).0 == id).map(|(path, ..)| path.clone());
    (Some(title.clone()), paths.collect())
}

/// Moves files to the trash: all of them, or none.
fn put_away(folders: &Folders, paths: Vec<PathBuf>) -> Result<Vec<(PathBuf, PathBuf)>, Trouble> {
    let mut moved: Vec<(PathBuf, PathBuf)> = Vec::new();
    for path in paths {
        match store::put_away(folders, &path) {
            Ok(now) => moved.push((now, path)),
            Err(error) => {
                for (now, path) in &moved {
                    if let Err(error) = store::put_back(now, path) {
                        log::error!("{error}");
                    }
                }
                return Err(trouble(&error));
            }
        }
    }
    Ok(moved)
}
