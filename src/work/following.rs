//! Following a file that is being written, and beginning or copying questionnaires.

use std::path::{Path, PathBuf};

use super::{
    Hands,
    folder::refuse_new_folder,
    hands::{failed, opened},
    newer::refuse_newer,
    overwrite::overwrite,
    tending::Watched,
    trouble::{not_understood, trouble},
};
use crate::{
    app::{Outcome, Replace, Trouble},
    diag::Report,
    format::{self, Document},
    model::{Digest, QuestionnaireId, slug},
    store::{self, Stamp},
    text::Language,
};

/// A file that is followed while someone writes it.
pub(super) struct Followed {
    path: PathBuf,
    /// As it was when it was read last; `None` where it was not there.
    read: Option<Stamp>,
    /// As it was when it was looked at last: while that still changes, it is being written.
    seen: Option<Stamp>,
}

impl Hands {
    /// Reads a file now, and again whenever [`Self::look_after`] finds it changed.
    pub(super) fn follow(&mut self, path: PathBuf) -> Vec<Outcome> {
        let stamp = store::stamp(&path);
        let outcomes = self.read_followed(&path, true);
        self.watched = None;
        self.followed = Some(Followed { path, read: stamp, seen: stamp });
        outcomes
    }

    /// Whether a file is being followed.
    pub fn is_following(&self) -> bool {
        self.followed.is_some()
    }

    /// Whether the files of the library are looked at.
    pub fn is_watching(&self) -> bool {
        self.watched.is_some()
    }

    /// Whether a file that is looked at has changed and is not known to be at rest yet.
    pub fn is_being_written(&self) -> bool {
        self.followed.as_ref().is_some_and(|followed| followed.seen != followed.read)
            || self.watched.as_ref().is_some_and(Watched::is_being_written)
    }

    /// Looks at the file that is followed, and reads it if it has changed and come to rest; the same with the files of
    /// the library while that is shown.
    pub fn look_after(&mut self) -> Vec<Outcome> {
        let Some(followed) = &mut self.followed else { return self.look_after_library() };
        let now = store::stamp(&followed.path);
        let is_at_rest = std::mem::replace(&mut followed.seen, now) == now;
        if !is_at_rest || now == followed.read {
            return Vec::new();
        }
        followed.read = now;
        let path = followed.path.clone();
        self.read_followed(&path, false)
    }

    fn read_followed(&mut self, path: &Path, is_new: bool) -> Vec<Outcome> {
        // What is followed is only looked at: nothing of it is kept.
        let (report, document) = self.read_for_author(path);
        let noted = self.note_followed(path, &report, document.as_ref(), is_new);
        let outcome = Outcome::Followed(path.to_owned(), report, document.map(opened));
        std::iter::once(outcome).chain(failed(noted)).collect()
    }

    /// Notes what a file that someone writes says now.
    pub(super) fn note_followed(
        &mut self,
        path: &Path,
        report: &Report,
        document: Option<&Document>,
        is_new: bool,
    ) -> Result<(), Trouble> {
        let kind = match document {
            Some(document) => Some(document.kind()),
            None => store::read(path, store::FILE_LIMIT).ok().and_then(|bytes| format::kind_of(&bytes)),
        };
        self.edited.note(self.folders.as_ref(), path, kind, report, is_new)
    }

    /// Reads a file as whoever writes it wants to know it: beside what the library holds.
    pub(super) fn read_for_author(&mut self, path: &Path) -> (Report, Option<Document>) {
        let (mut report, document) = self.read_document(path);
        let Some((document, bytes)) = document else { return (report, None) };
        let name = path.display().to_string();
        let (list, _) = self.library.list(self.folders.as_ref());
        match &document {
            Document::Questionnaire(questionnaire) => {
                let others = list.iter().map(|other| &**other);
                report.problems.extend(format::title_taken(&name, &bytes, questionnaire, others));
                report.sort();
            }
            Document::Benchmark(benchmark) => {
                if let Some(closest) = benchmark.closest(&list).first() {
                    let reading = format::read_benchmark_for(&name, &bytes, closest);
                    return (reading.report, reading.value.map(Document::Benchmark));
                }
            }
            Document::Catalogue(_) | Document::Result(_) => {}
        }
        (report, Some(document))
    }

    /// Writes a questionnaire to start from, in the language of the window and the two others.
    pub(super) fn save_new(&self, path: PathBuf, language: Language, replace: Replace) -> Vec<Outcome> {
        let saved = id_of(&path).and_then(|id| {
            let text = format::start_questionnaire(&id, language.tag(), &[]);
            save(&path, text.as_bytes(), replace)
        });
        told(saved, path)
    }

    /// Writes a copy of a questionnaire; but for its id it stays as it is, comments included.
    pub(super) fn save_copy(&mut self, digest: Digest, path: PathBuf, replace: Replace) -> Vec<Outcome> {
        let saved = id_of(&path).and_then(|id| {
            let Some(kept) = self.library.find(digest, self.folders.as_ref()) else {
                return Err(Trouble { key: "trouble-not-found", path: digest.to_string(), detail: String::new() });
            };
            let copy = format::copy_with_id(&digest.to_string(), &kept.bytes, &id);
            let text = copy.value.ok_or_else(|| not_understood(&copy.report))?;
            save(&path, text.as_bytes(), replace)
        });
        told(saved, path)
    }
}

/// The id that a file's name gives its questionnaire.
fn id_of(path: &Path) -> Result<QuestionnaireId, Trouble> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let shown = path.display().to_string();
    QuestionnaireId::parse(&slug(&stem)).ok_or(Trouble { key: "trouble-no-id", path: shown, detail: String::new() })
}

fn save(path: &Path, bytes: &[u8], replace: Replace) -> Result<(), Trouble> {
    refuse_new_folder(path)?;
    refuse_newer(path)?;
    store::save(path, bytes, overwrite(replace)).map_err(|error| trouble(&error))
}

fn told(saved: Result<(), Trouble>, path: PathBuf) -> Vec<Outcome> {
    match saved {
        Ok(()) => vec![Outcome::QuestionnaireSaved(path)],
        Err(trouble) => failed(Err(trouble)),
    }
}
