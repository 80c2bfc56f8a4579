use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{
    draft::{self, OpenDraft},
    edited::Edited,
    exporting::save_export,
    following::Followed,
    guard::guarded,
    library::Library,
    picture::{draw_chart, save_chart},
    recent::Recent,
    report::save_report,
    results::{self, News, Results},
    shelf::Shelf,
    sources::Sources,
    tending::Watched,
    told::Told,
    trouble::{listed, trouble, unreadable_code},
};
use crate::{
    app::{Contents, Effect, Opened, Outcome, Places, Trouble},
    diag::Report,
    export,
    format::{self, Document},
    model::{AssessmentResult, Digest, Moment, Questionnaire, ResultId},
    store::{self, Folders},
};

/// Carries out effects at once, without a thread.
pub struct Hands {
    pub(super) folders: Option<Folders>,
    pub(super) library: Library,
    pub(super) results: Results,
    pub(super) recent: Recent,
    pub(super) drafts: HashMap<ResultId, OpenDraft>,
    pub(super) followed: Option<Followed>,
    pub(super) watched: Option<Watched>,
    pub(super) shelf: Shelf,
    pub(super) sources: Sources,
    pub(super) edited: Edited,
    /// Settings as they stand in the file, with those that the window does not know.
    pub(super) settings: store::Settings,
    /// Why the settings must not be saved: their file is there but can't be read.
    pub(super) settings_fixed: Option<Trouble>,
    /// What the last loading told of: the same is not told twice in a row.
    pub(super) told: Told,
    /// Tells the time of each change; tests give one that stands still.
    pub(super) clock: fn() -> Moment,
}

impl Hands {
    /// With `None` nothing is kept, and every effect that would keep something says so.
    pub fn new(folders: Option<Folders>) -> Self {
        Self::with_clock(folders, Moment::now)
    }

    /// The same on another clock.
    pub fn with_clock(folders: Option<Folders>, clock: fn() -> Moment) -> Self {
        Self {
            clock,
            folders,
            library: Library::default(),
            results: Results::default(),
            recent: Recent::default(),
            drafts: HashMap::new(),
            followed: None,
            watched: None,
            shelf: Shelf::default(),
            sources: Sources::default(),
            edited: Edited::default(),
            settings: store::Settings::default(),
            settings_fixed: None,
            told: Told::default(),
        }
    }

    /// Carries out one effect. What the window must do itself (dialogs, clipboard, quitting) gives nothing.
    ///
    /// A fault of ours in one effect ends as its [`Trouble`]; the next effect finds everything in order.
    pub fn carry_out(&mut self, effect: Effect) -> Vec<Outcome> {
        let asked = match &effect {
            Effect::ReadFile(path) => Some(path.clone()),
            _ => None,
        };
        let planned = match &effect {
            Effect::SavePlan { id, .. } => Some(id.clone()),
            _ => None,
        };
        let fail = match effect {
            Effect::Append(..) => Outcome::AppendFailed,
            Effect::SaveResult { .. } => Outcome::ResultFailed,
            Effect::SaveChart(_) | Effect::SaveExport(_) => Outcome::PictureFailed,
            Effect::SaveReport(_) => Outcome::ReportFailed,
            // Without this one the others would be waited for in vain.
            Effect::LoadMore => {
                |trouble| Outcome::MoreLoaded { results: Vec::new(), unread: 0, troubles: vec![trouble] }
            }
            _ => Outcome::Failed,
        };
        let fail = |trouble: Trouble| match (asked, planned) {
            (Some(path), _) => Outcome::ReadFailed(path, trouble),
            (_, Some(id)) => Outcome::PlanFailed(id, trouble),
            _ => fail(trouble),
        };
        guarded(fail, || self.dispatch(effect))
    }

    fn dispatch(&mut self, effect: Effect) -> Vec<Outcome> {
        match effect {
            Effect::LoadAll => vec![Outcome::Loaded(Box::new(self.contents()))],
            Effect::LoadMore => vec![self.load_more()],
            Effect::SaveSettings(settings) => failed(self.save_settings(&settings)),
            Effect::SaveRecent(recent) => failed(self.recent.save(self.folders.as_ref(), &recent)),
            Effect::CreateDraft(digest, occasion) => self.create_draft(digest, occasion),
            Effect::KeepOccasion(id, occasion) => failed(self.keep_occasion(&id, &occasion)),
            Effect::ResumeDraft(id) => self.resume_draft(id).unwrap_or_else(|trouble| failed(Err(trouble))),
            Effect::Append(id, changes) => self.append(&id, changes),
            Effect::CloseDraft(id) => self.close_draft(&id),
            Effect::DiscardDraft(id) => match self.discard_draft(&id) {
                Ok(()) => vec![Outcome::Discarded(id)],
                Err(trouble) => failed(Err(trouble)),
            },
            Effect::RestoreDraft(id) => match self.restore_draft(&id) {
                Ok(()) => vec![Outcome::Changed(Box::new(self.contents()))],
                Err(trouble) => failed(Err(trouble)),
            },
            Effect::ReadFile(path) => self.read_file(path),
            Effect::Follow(path) => self.follow(path),
            Effect::StopFollowing => {
                (self.followed, self.watched) = (None, None);
                Vec::new()
            }
            Effect::Shelf(effect) => self.tend(effect),
            Effect::SaveNew { path, language, replace } => self.save_new(path, language, replace),
            Effect::SaveCopy { digest, path, replace } => self.save_copy(digest, path, replace),
            Effect::SaveResult { result, to: None, .. } => self.save_own(&result),
            Effect::SaveResult { result, to: Some(path), from, replace } => {
                match results::save_to(self.folders.as_ref(), &result, &path, from.as_deref(), replace) {
                    Ok(is_copy) => vec![Outcome::ResultSaved { id: result.id, path, is_copy }],
                    Err(trouble) => vec![Outcome::ResultFailed(trouble)],
                }
            }
            Effect::SavePlan { id, plan, path } => {
                vec![match results::save_plan(self.folders.as_ref(), &path, &id, &plan) {
                    Ok(()) => Outcome::PlanSaved(id, plan),
                    Err(trouble) => Outcome::PlanFailed(id, trouble),
                }]
            }
            Effect::SaveChart(file) => vec![saved(save_chart(&file), file.path)],
            Effect::SaveExport(file) => vec![saved(save_export(&file), file.path)],
            Effect::SaveReport(file) => vec![match save_report(&file) {
                Ok(true) => Outcome::ReportSaved(file.path),
                Ok(false) => Outcome::ReportCancelled,
                Err(trouble) => Outcome::ReportFailed(trouble),
            }],
            Effect::DrawChart(file) => match draw_chart(&file) {
                Ok(picture) => vec![Outcome::Drawn(picture)],
                Err(trouble) => failed(Err(trouble)),
            },
            Effect::JoinCells(cells) => vec![Outcome::Joined(export::cells(&cells))],
            Effect::AskOpen
            | Effect::AskSave(_)
            | Effect::CopyText(_)
            | Effect::CopyImage(_)
            | Effect::FullScreen(_)
            | Effect::Raise
            | Effect::Quit => Vec::new(),
        }
    }

    pub(super) fn contents(&mut self) -> Contents {
        let mut troubles = Vec::new();
        let settings = self.load_settings(&mut troubles);
        let folders = self.folders.as_ref();
        let (questionnaires, unread) = self.library.list(folders);
        troubles.extend(unread);
        let is_own = |digest: &Digest| !self.library.is_shipped(digest);
        let own = questionnaires.iter().map(|questionnaire| questionnaire.digest).filter(is_own).collect();
        let mut drafts = Vec::new();
        for summary in listed(folders.map(store::drafts), &mut troubles) {
            let card = summary.draft.map_err(|error| trouble(&error));
            match card.and_then(|draft| draft::card(&draft, &mut self.library)) {
                Ok(card) => drafts.extend(card),
                Err(trouble) => troubles.push(trouble),
            }
        }
        let recent = self.recent.load(folders, &mut troubles);
        self.results.look(folders);
        self.results.read_on();
        troubles.extend(self.results.news().troubles);
        let (results, unread) = (self.results.list(), self.results.unread());
        let places = folders.map(places).unwrap_or_default();
        let shelf = self.shelf(&mut troubles);
        let catalogue = shelf.catalogues.last().map(|held| held.value.clone());
        self.told.begin_anew();
        let troubles = self.told.only_new(troubles);
        Contents { shelf, catalogue, settings, questionnaires, own, drafts, results, unread, recent, places, troubles }
    }

    /// Reads on where the last loading stopped.
    fn load_more(&mut self) -> Outcome {
        self.results.read_on();
        let News { cards, troubles } = self.results.news();
        Outcome::MoreLoaded { results: cards, unread: self.results.unread(), troubles: self.told.only_new(troubles) }
    }

    /// Saves a new result, keeps its questionnaire and lets the draft go.
    fn save_own(&mut self, result: &AssessmentResult) -> Vec<Outcome> {
        let path = match results::save_own(self.folders.as_ref(), result) {
            Ok(path) => path,
            Err(trouble) => return vec![Outcome::ResultFailed(trouble)],
        };
        let kept = self.keep_questionnaire(result.questionnaire.digest);
        let finished = self.finish_draft(&result.id);
        let saved = Outcome::ResultSaved { id: result.id.clone(), path, is_copy: false };
        std::iter::once(saved).chain(failed(kept)).chain(failed(finished)).collect()
    }

    /// Keeps the version that a result was made with.
    fn keep_questionnaire(&mut self, digest: Digest) -> Result<(), Trouble> {
        let kept = self.library.find(digest, self.folders.as_ref());
        let Some((folders, kept)) = self.folders.as_ref().zip(kept) else { return Ok(()) };
        store::keep(folders, &kept.bytes).map(drop).map_err(|error| trouble(&error))
    }

    pub(super) fn read_file(&mut self, path: PathBuf) -> Vec<Outcome> {
        let (report, document) = self.read_document(&path);
        let mut kept = Ok(());
        let opened = document.map(|(document, bytes)| match document {
            Document::Questionnaire(questionnaire) => {
                let (questionnaire, done) = self.take_in(questionnaire, &bytes, &path);
                kept = done;
                Opened::Questionnaire(questionnaire)
            }
            Document::Result(result) => {
                let full = self.library.version(result.questionnaire.digest, self.folders.as_ref());
                Opened::Result(result, full)
            }
            document => opened(document),
        });
        std::iter::once(Outcome::Read(path, report, opened)).chain(failed(kept)).collect()
    }

    /// Takes a questionnaire in that a person opened or added, and notes from which file.
    pub(super) fn take_in(
        &mut self,
        questionnaire: Questionnaire,
        bytes: &[u8],
        path: &Path,
    ) -> (Arc<Questionnaire>, Result<(), Trouble>) {
        let (questionnaire, trouble) = self.library.take_in(questionnaire, bytes, self.folders.as_ref());
        let kept = match trouble {
            Some(trouble) => Err(trouble),
            None => self.sources.note(self.folders.as_ref(), path, questionnaire.digest),
        };
        (questionnaire, kept)
    }

    /// Reads a file of any kind: what is wrong with it, and what it holds with its bytes.
    pub(super) fn read_document(&mut self, path: &Path) -> (Report, Option<(Document, Vec<u8>)>) {
        let name = path.display().to_string();
        let bytes = match store::read(path, store::FILE_LIMIT) {
            Ok(bytes) => bytes,
            Err(error) => {
                return (format::unreadable(&name, unreadable_code(&error), &trouble(&error).detail), None);
            }
        };
        let areas = || self.library.areas(self.folders.as_ref());
        let reading = format::read_beside(&name, &bytes, areas);
        (reading.report, reading.value.map(|document| (document, bytes)))
    }
}

/// What a file held, as the window takes it.
pub(super) fn opened(document: Document) -> Opened {
    match document {
        Document::Questionnaire(questionnaire) => Opened::Questionnaire(Arc::new(questionnaire)),
        Document::Benchmark(benchmark) => Opened::Benchmark(Box::new(benchmark)),
        Document::Catalogue(catalogue) => Opened::Catalogue(Arc::new(catalogue)),
        Document::Result(result) => Opened::Result(result, None),
    }
}

impl Drop for Hands {
    fn drop(&mut self) {
        let ids: Vec<ResultId> = self.drafts.keys().cloned().collect();
        for id in ids {
            for outcome in self.close_draft(&id) {
                if let Outcome::AppendFailed(trouble) | Outcome::Failed(trouble) = outcome {
                    log::error!("a draft could not be closed: {}", trouble.key);
                }
            }
        }
    }
}

/// Where things are kept, for the person to see.
fn places(folders: &Folders) -> Places {
    Places { settings: folders.config.clone(), data: folders.data.clone() }
}

/// What came of saving a picture or a table.
fn saved(done: Result<bool, Trouble>, path: PathBuf) -> Outcome {
    match done {
        Ok(true) => Outcome::ChartSaved(path),
        Ok(false) => Outcome::PictureCancelled,
        Err(trouble) => Outcome::PictureFailed(trouble),
    }
}

pub(super) fn failed(done: Result<(), Trouble>) -> Vec<Outcome> {
    done.err().map(Outcome::Failed).into_iter().collect()
}

#[cfg(test)]
mod tests;
