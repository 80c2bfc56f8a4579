//! Following a file that is being written, and beginning or copying questionnaires.

use std::path::{Path, PathBuf};

use super::{
    Hands,
    folder::refuse_new_folder,
    hands::{failed, opened},
    newer::refuse_newer,
    overwrite::overwrite,
    trouble::{not_understood, trouble},
};
use crate::{
    app::{Outcome, Replace, Trouble},
    format,
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
        let outcome = self.read_followed(&path);
        self.followed = Some(Followed { path, read: stamp, seen: stamp });
        vec![outcome]
    }

    /// Whether a file is being followed.
    pub fn is_following(&self) -> bool {
        self.followed.is_some()
    }

    /// Whether the followed file has changed and is not known to be at rest yet.
    pub fn is_being_written(&self) -> bool {
        self.followed.as_ref().is_some_and(|followed| followed.seen != followed.read)
    }

    /// Looks at the file that is followed, and reads it if it has changed and come to rest.
    pub fn look_after(&mut self) -> Vec<Outcome> {
        let Some(followed) = &mut self.followed else { return Vec::new() };
        let now = store::stamp(&followed.path);
        let is_at_rest = std::mem::replace(&mut followed.seen, now) == now;
        if !is_at_rest || now == followed.read {
            return Vec::new();
        }
        followed.read = now;
        let path = followed.path.clone();
        vec![self.read_followed(&path)]
    }

    fn read_followed(&mut self, path: &Path) -> Outcome {
        // What is followed is only looked at: nothing of it is kept.
        let (report, document) = self.read_document(path);
        Outcome::Followed(path.to_owned(), report, document.map(|(document, _)| opened(document)))
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
