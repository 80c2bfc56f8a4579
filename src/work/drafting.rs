//! The drafts that are open: their journals, and the changes that wait to be written.

use std::sync::Arc;

use super::{
    Hands,
    draft::{self, OpenDraft, draft_id},
    hands::failed,
    identity::fresh_id,
    trouble::{no_folders, trouble},
};
use crate::{
    app::{Earlier, Outcome, Trouble},
    model::{Change, Digest, Moment, Occasion, Questionnaire, ResultId},
    store::{self, Cause, Draft, Journal, StoreError},
};

impl Hands {
    /// Begins a draft with the questionnaire of that digest.
    pub(super) fn create_draft(&mut self, digest: Digest, occasion: Occasion) -> Vec<Outcome> {
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

    /// Writes anew what an open draft was begun for.
    pub(super) fn keep_occasion(&self, id: &ResultId, occasion: &Occasion) -> Result<(), Trouble> {
        let journal = self.drafts.get(id).and_then(|open| open.journal.as_ref());
        journal.map_or(Ok(()), |journal| journal.keep_occasion(occasion)).map_err(|error| trouble(&error))
    }

    /// Takes up a draft, with what could not be written of it yet.
    pub(super) fn resume_draft(&mut self, id: ResultId) -> Result<Vec<Outcome>, Trouble> {
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
    pub(super) fn append(&mut self, id: &ResultId, changes: Vec<Change>) -> Vec<Outcome> {
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

    /// Lets go of a draft, which stays for later.
    pub(super) fn close_draft(&mut self, id: &ResultId) -> Vec<Outcome> {
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

    /// Throws a draft away, so that it can be taken back.
    pub(super) fn discard_draft(&mut self, id: &ResultId) -> Result<(), Trouble> {
        let folders = self.folders.clone().ok_or_else(no_folders)?;
        let draft_id = draft_id(id).ok_or_else(|| unknown_draft(id))?;
        // The last changes go along, so that restoring brings all back.
        if let Err(trouble) = self.write_waiting(id, (self.clock)()) {
            log::warn!("a draft is thrown away with changes unwritten: {}", trouble.key);
        }
        self.drafts.remove(id);
        store::discard(&folders, &draft_id).map_err(|error| trouble(&error))
    }

    /// Takes back a draft that was thrown away.
    pub(super) fn restore_draft(&mut self, id: &ResultId) -> Result<(), Trouble> {
        let folders = self.folders.as_ref().ok_or_else(no_folders)?;
        let draft_id = draft_id(id).ok_or_else(|| unknown_draft(id))?;
        store::restore(folders, &draft_id).map_err(|error| trouble(&error))
    }

    /// Removes a draft that became a saved result, which holds all of it, or that holds nothing.
    pub(super) fn finish_draft(&mut self, id: &ResultId) -> Result<(), Trouble> {
        self.drafts.remove(id);
        let Some((folders, draft_id)) = self.folders.as_ref().zip(draft_id(id)) else { return Ok(()) };
        match store::remove_draft(folders, &draft_id) {
            Err(StoreError { cause: Cause::NotFound, .. }) | Ok(()) => Ok(()),
            Err(error) => Err(trouble(&error)),
        }
    }
}

fn unknown_draft(id: &ResultId) -> Trouble {
    Trouble { key: "trouble-not-found", path: id.to_string(), detail: String::new() }
}
