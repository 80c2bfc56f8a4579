use std::{collections::HashMap, path::PathBuf, sync::Arc};

use super::{
    draft::{self, OpenDraft, draft_id},
    guard::guarded,
    identity::fresh_id,
    library::Library,
    picture::{draw_chart, save_chart},
    recent::Recent,
    results::{self, Results},
    trouble::{listed, no_folders, trouble, unreadable_code},
};
use crate::{
    app::{Contents, Earlier, Effect, Opened, Outcome, Places, Settings, Trouble, Zoom},
    export,
    format::{self, Document},
    look::ThemeName,
    model::{AssessmentResult, Change, Digest, Moment, Occasion, Questionnaire, ResultId},
    store::{self, Cause, Draft, Folders, Journal, StoreError},
    text::Language,
};

/// Carries out effects at once, without a thread.
pub struct Hands {
    folders: Option<Folders>,
    library: Library,
    results: Results,
    recent: Recent,
    drafts: HashMap<ResultId, OpenDraft>,
    /// Settings as they stand in the file, with those that the window does not know.
    settings: store::Settings,
    /// Why the settings must not be saved: their file is there but can't be read.
    settings_fixed: Option<Trouble>,
    /// What the last loading told of: the same is not told twice in a row.
    told: Vec<Trouble>,
    /// Tells the time of each change; tests give one that stands still.
    clock: fn() -> Moment,
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
            settings: store::Settings::default(),
            settings_fixed: None,
            told: Vec::new(),
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
        let fail = match effect {
            Effect::Append(..) => Outcome::AppendFailed,
            Effect::SaveResult { .. } => Outcome::ResultFailed,
            Effect::SaveChart(_) => Outcome::PictureFailed,
            _ => Outcome::Failed,
        };
        let fail = |trouble: Trouble| match asked {
            Some(path) => Outcome::ReadFailed(path, trouble),
            None => fail(trouble),
        };
        guarded(fail, || self.dispatch(effect))
    }

    fn dispatch(&mut self, effect: Effect) -> Vec<Outcome> {
        match effect {
            Effect::LoadAll => vec![Outcome::Loaded(Box::new(self.contents()))],
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
            Effect::SaveResult { result, to: None, .. } => self.save_own(&result),
            Effect::SaveResult { result, to: Some(path), from, replace } => {
                match results::save_to(self.folders.as_ref(), &result, &path, from.as_deref(), replace) {
                    Ok(is_copy) => vec![Outcome::ResultSaved { id: result.id, path, is_copy }],
                    Err(trouble) => vec![Outcome::ResultFailed(trouble)],
                }
            }
            Effect::SaveChart(file) => match save_chart(&file) {
                Ok(()) => vec![Outcome::ChartSaved(file.path)],
                Err(trouble) => vec![Outcome::PictureFailed(trouble)],
            },
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

    fn contents(&mut self) -> Contents {
        let mut troubles = Vec::new();
        let settings = self.load_settings(&mut troubles);
        let folders = self.folders.as_ref();
        let (questionnaires, unread) = self.library.list(folders);
        troubles.extend(unread);
        let mut drafts = Vec::new();
        for summary in listed(folders.map(store::drafts), &mut troubles) {
            let card = summary.draft.map_err(|error| trouble(&error));
            match card.and_then(|draft| draft::card(&draft, &mut self.library)) {
                Ok(card) => drafts.extend(card),
                Err(trouble) => troubles.push(trouble),
            }
        }
        let (results, unread) = self.results.list(folders);
        troubles.extend(unread);
        let recent = self.recent.load(folders, &mut troubles);
        let told = std::mem::replace(&mut self.told, troubles.clone());
        troubles.retain(|trouble| !told.contains(trouble));
        let places = folders.map(places).unwrap_or_default();
        Contents { settings, questionnaires, drafts, results, recent, places, troubles }
    }

    /// The settings; `None` at the first start.
    fn load_settings(&mut self, troubles: &mut Vec<Trouble>) -> Option<Settings> {
        let Some(folders) = &self.folders else {
            troubles.push(no_folders());
            return None;
        };
        match store::Settings::load(folders) {
            Ok(loaded) => {
                self.settings_fixed = None;
                self.settings = loaded.settings;
                troubles.extend(loaded.put_aside.map(|path| Trouble {
                    key: "trouble-settings",
                    path: path.display().to_string(),
                    detail: String::new(),
                }));
            }
            Err(error) => {
                let trouble = trouble(&error);
                self.settings_fixed = Some(trouble.clone());
                troubles.push(trouble);
            }
        }
        Some(Settings {
            language: Language::parse(self.settings.language.as_deref()?)?,
            theme: ThemeName::parse(&self.settings.theme),
            zoom: Some(self.settings.zoom).filter(|zoom| *zoom > 0).map(Zoom::percent).unwrap_or_default(),
            is_still: self.settings.still,
        })
    }

    fn save_settings(&mut self, settings: &Settings) -> Result<(), Trouble> {
        self.settings.language = Some(settings.language.tag().to_owned());
        self.settings.theme = settings.theme.map(|theme| theme.as_str().to_owned()).unwrap_or_default();
        self.settings.zoom = settings.zoom.get();
        self.settings.still = settings.is_still;
        match (&self.settings_fixed, &self.folders) {
            (Some(trouble), _) => Err(trouble.clone()),
            (None, Some(folders)) => self.settings.save(folders).map_err(|error| trouble(&error)),
            // The loading has said so; every click would be too often.
            (None, None) => Ok(()),
        }
    }

    fn create_draft(&mut self, digest: Digest, occasion: Occasion) -> Vec<Outcome> {
        let Some(kept) = self.library.find(digest, self.folders.as_ref()) else {
            let path = digest.to_string();
            return failed(Err(Trouble { key: "trouble-not-found", path, detail: String::new() }));
        };
        let created = match &self.folders {
            Some(folders) => {
                Journal::create_for(folders, &kept.bytes, &occasion, (self.clock)()).map_err(|error| trouble(&error))
            }
            None => Err(no_folders()),
        };
        let (id, trouble) = match created {
            Ok((journal, id)) => {
                let Some(id) = id.result_id() else { return Vec::new() };
                self.drafts.insert(id.clone(), OpenDraft { journal: Some(journal), ..OpenDraft::default() });
                (id, None)
            }
            Err(trouble) => {
                let Some(id) = fresh_id() else { return Vec::new() };
                (id, Some(trouble))
            }
        };
        let earlier = self.earlier(&occasion);
        vec![Outcome::DraftCreated { id, questionnaire: kept.questionnaire, occasion, earlier, trouble }]
    }

    /// What can be shown of the result that a draft follows. That it is gone or can't be read is no trouble.
    fn earlier(&mut self, occasion: &Occasion) -> Option<Earlier> {
        let id = occasion.follows.as_ref()?;
        self.results.find(self.folders.as_ref(), id).map(Earlier::of)
    }

    fn keep_occasion(&self, id: &ResultId, occasion: &Occasion) -> Result<(), Trouble> {
        let journal = self.drafts.get(id).and_then(|open| open.journal.as_ref());
        journal.map_or(Ok(()), |journal| journal.keep_occasion(occasion)).map_err(|error| trouble(&error))
    }

    fn resume_draft(&mut self, id: ResultId) -> Result<Vec<Outcome>, Trouble> {
        // What could not be written yet counts too. An own journal lets go of its lock here.
        let waiting = self.drafts.remove(&id).map(|open| open.waiting).unwrap_or_default();
        let (journal, draft, questionnaire) = match self.open_draft(&id) {
            Ok(opened) => opened,
            Err(trouble) => {
                if !waiting.is_empty() {
                    self.drafts.insert(id, OpenDraft { waiting, ..OpenDraft::default() });
                }
                return Err(trouble);
            }
        };
        let mut answers = draft.answers();
        waiting.iter().cloned().for_each(|change| drop(answers.apply(change)));
        let last_change = waiting.last().cloned().or_else(|| draft.last_change());
        self.drafts.insert(id.clone(), OpenDraft { journal: Some(journal), waiting, is_closing: false });
        let cut = draft.damaged_tail.then(|| {
            let path = self.folders.as_ref().map(|folders| folders.drafts().join(draft.id.to_string()));
            let path = path.unwrap_or_default().display().to_string();
            Outcome::Failed(Trouble { key: "trouble-draft-cut", path, detail: String::new() })
        });
        let (pace, started) = (draft::pace(&draft), draft.started);
        let (earlier, occasion) = (self.earlier(&draft.occasion), draft.occasion);
        let resumed =
            Outcome::DraftResumed { id, questionnaire, answers, started, last_change, occasion, earlier, pace };
        Ok(std::iter::once(resumed).chain(cut).collect())
    }

    fn open_draft(&mut self, id: &ResultId) -> Result<(Journal, Draft, Arc<Questionnaire>), Trouble> {
        let folders = self.folders.as_ref().ok_or_else(no_folders)?;
        let draft_id = draft_id(id).ok_or_else(|| unknown_draft(id))?;
        let (journal, draft) = Journal::resume(folders, &draft_id).map_err(|error| trouble(&error))?;
        let kept = self.library.read(id.as_str(), &draft.questionnaire)?;
        Ok((journal, draft, kept.questionnaire))
    }

    /// Writes changes, and with them what waits for any other draft: "saved" is said only when all of it is.
    fn append(&mut self, id: &ResultId, changes: Vec<Change>) -> Vec<Outcome> {
        let now = (self.clock)();
        if !changes.is_empty() {
            self.drafts.entry(id.clone()).or_default().waiting.extend(changes);
        }
        let others = self.drafts.keys().filter(|other| *other != id).cloned().collect::<Vec<_>>();
        let mut written = self.write_waiting(id, now);
        for other in others {
            let is_written = self.write_waiting(&other, now);
            if is_written.is_ok() && self.drafts.get(&other).is_some_and(|open| open.is_closing) {
                self.drafts.remove(&other);
            }
            written = written.and(is_written);
        }
        match written {
            Ok(()) => vec![Outcome::Appended(now)],
            Err(trouble) => vec![Outcome::AppendFailed(trouble)],
        }
    }

    fn write_waiting(&mut self, id: &ResultId, now: Moment) -> Result<(), Trouble> {
        let Some(open) = self.drafts.get_mut(id) else { return Ok(()) };
        let folders = self.folders.as_ref().ok_or_else(no_folders)?;
        let draft_id = draft_id(id).ok_or_else(|| unknown_draft(id))?;
        open.write(folders, &draft_id, now).map_err(|error| trouble(&error))
    }

    fn close_draft(&mut self, id: &ResultId) -> Vec<Outcome> {
        if let Err(trouble) = self.write_waiting(id, (self.clock)()) {
            // The changes stay here and are tried again with those of other drafts and when the program ends.
            self.drafts.entry(id.clone()).or_default().is_closing = true;
            return vec![Outcome::AppendFailed(trouble)];
        }
        let journal = self.drafts.remove(id).and_then(|open| open.journal);
        let is_untouched = journal.as_ref().is_some_and(Journal::is_untouched);
        drop(journal);
        // A draft without any entry is nothing to come back to.
        if is_untouched { failed(self.finish_draft(id)) } else { Vec::new() }
    }

    fn discard_draft(&mut self, id: &ResultId) -> Result<(), Trouble> {
        let folders = self.folders.clone().ok_or_else(no_folders)?;
        let draft_id = draft_id(id).ok_or_else(|| unknown_draft(id))?;
        // The last changes go along, so that restoring brings all back.
        if let Err(trouble) = self.write_waiting(id, (self.clock)()) {
            log::warn!("a draft is thrown away with changes unwritten: {}", trouble.key);
        }
        self.drafts.remove(id);
        store::discard(&folders, &draft_id).map_err(|error| trouble(&error))
    }

    fn restore_draft(&mut self, id: &ResultId) -> Result<(), Trouble> {
        let folders = self.folders.as_ref().ok_or_else(no_folders)?;
        let draft_id = draft_id(id).ok_or_else(|| unknown_draft(id))?;
        store::restore(folders, &draft_id).map_err(|error| trouble(&error))
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

    /// Removes a draft that became a saved result, which holds all of it, or that holds nothing.
    fn finish_draft(&mut self, id: &ResultId) -> Result<(), Trouble> {
        self.drafts.remove(id);
        let Some((folders, draft_id)) = self.folders.as_ref().zip(draft_id(id)) else { return Ok(()) };
        match store::remove_draft(folders, &draft_id) {
            Err(StoreError { cause: Cause::NotFound, .. }) | Ok(()) => Ok(()),
            Err(error) => Err(trouble(&error)),
        }
    }

    fn read_file(&mut self, path: PathBuf) -> Vec<Outcome> {
        let name = path.display().to_string();
        let bytes = match store::read(&path, store::FILE_LIMIT) {
            Ok(bytes) => bytes,
            Err(error) => {
                let report = format::unreadable(&name, unreadable_code(&error), &trouble(&error).detail);
                return vec![Outcome::Read(path, report, None)];
            }
        };
        let reading = format::read(&name, &bytes);
        let mut kept = Ok(());
        let opened = reading.value.map(|document| match document {
            Document::Questionnaire(questionnaire) => {
                let (questionnaire, trouble) = self.library.take_in(questionnaire, &bytes, self.folders.as_ref());
                kept = trouble.map_or(Ok(()), Err);
                Opened::Questionnaire(questionnaire)
            }
            Document::Benchmark(benchmark) => Opened::Benchmark(Box::new(benchmark)),
            Document::Result(result) => Opened::Result(result),
        });
        std::iter::once(Outcome::Read(path, reading.report, opened)).chain(failed(kept)).collect()
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

fn unknown_draft(id: &ResultId) -> Trouble {
    Trouble { key: "trouble-not-found", path: id.to_string(), detail: String::new() }
}

fn failed(done: Result<(), Trouble>) -> Vec<Outcome> {
    done.err().map(Outcome::Failed).into_iter().collect()
}

#[cfg(test)]
mod tests;
