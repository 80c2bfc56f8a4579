use crate::{
    app::{Assessment, DraftCard, Pace, Trouble},
    model::{Area, Change, Moment, ResultId},
    store::{self, DraftId, Entry, Folders, Journal, StoreError},
};

use super::library::{Kept, Library};

/// A draft that is open, with the changes that could not be written yet.
#[derive(Default)]
pub(super) struct OpenDraft {
    pub(super) journal: Option<Journal>,
    pub(super) waiting: Vec<Change>,
    /// Whether it is only open for what still waits.
    pub(super) is_closing: bool,
}

impl OpenDraft {
    /// Writes what waits. After an error it goes on waiting.
    pub(super) fn write(&mut self, folders: &Folders, id: &DraftId, now: Moment) -> Result<(), StoreError> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let journal = match &mut self.journal {
            Some(journal) => journal,
            None => self.journal.insert(Journal::resume(folders, id)?.0),
        };
        let entries: Vec<Entry> = self.waiting.iter().cloned().map(Entry::from).collect();
        journal.append(now, &entries)?;
        self.waiting.clear();
        Ok(())
    }
}

/// A draft as the list on the start screen shows it; `None` where nothing was said yet.
pub(super) fn card(draft: &store::Draft, library: &mut Library) -> Result<Option<DraftCard>, Trouble> {
    let Some(id) = draft.id.result_id().filter(|_| !draft.entries.is_empty()) else { return Ok(None) };
    let Kept { questionnaire, .. } = library.read(&draft.id.to_string(), &draft.questionnaire)?;
    let mut assessment = Assessment::resume(
        id.clone(),
        questionnaire.clone(),
        draft.answers(),
        draft.started,
        draft.last_change().as_ref(),
    );
    assessment.pace = pace(draft);
    let marks = questionnaire
        .areas
        .iter()
        .map(|area| items(area).into_iter().map(|item| assessment.answers.items.contains_key(item)).collect())
        .collect();
    let next = assessment.next_open(assessment.page).and_then(|page| assessment.pages().get(page).copied());
    Ok(Some(DraftCard {
        id,
        occasion: draft.occasion.clone(),
        saved: draft.changed(),
        marks,
        minutes_left: assessment.minutes_left(),
        next: next.map(|area| area.title.clone()),
        questionnaire,
    }))
}

/// How fast it was answered so far.
pub(super) fn pace(draft: &store::Draft) -> Pace {
    let changes: Vec<(Moment, Change)> = draft.entries.iter().map(|(at, entry)| (*at, entry.change())).collect();
    Pace::of(draft.started, changes.iter().map(|(at, change)| (*at, change)))
}

/// The draft of that result.
pub(super) fn draft_id(id: &ResultId) -> Option<DraftId> {
    DraftId::parse(id.as_str())
}

fn items(area: &Area) -> Vec<&crate::model::ItemId> {
    area.items().iter().map(|item| &item.id).chain(area.children().iter().flat_map(items)).collect()
}
