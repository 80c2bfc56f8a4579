use std::{
    collections::{BTreeMap, btree_map::Entry},
    sync::Arc,
};

use super::{trouble::not_understood, trouble::trouble};
use crate::{
    app::Trouble,
    format,
    model::{Digest, Questionnaire, QuestionnaireId},
    store::{self, Folders},
};

/// A questionnaire with the bytes that it was read from.
#[derive(Clone)]
pub(super) struct Kept {
    pub(super) questionnaire: Arc<Questionnaire>,
    pub(super) bytes: Arc<[u8]>,
}

/// The questionnaires that were read, each parsed once, however often it is looked for.
#[derive(Default)]
pub(super) struct Library {
    parsed: BTreeMap<Digest, Kept>,
    /// What was opened last, by id: chosen among files that claim the same version.
    opened: BTreeMap<QuestionnaireId, Digest>,
}

impl Library {
    /// Shipped questionnaires first, then own ones, each in its newest version; and what could not be read.
    pub(super) fn list(&mut self, folders: Option<&Folders>) -> (Vec<Arc<Questionnaire>>, Vec<Trouble>) {
        let mut list: Vec<Arc<Questionnaire>> = Vec::new();
        let mut troubles = Vec::new();
        for (name, bytes) in store::SHIPPED {
            match self.read(name, bytes) {
                Ok(kept) => self.put(&mut list, kept.questionnaire),
                Err(trouble) => troubles.push(trouble),
            }
        }
        for path in folders.map(store::own).unwrap_or_default() {
            let bytes = store::read(&path, store::FILE_LIMIT).map_err(|error| trouble(&error));
            match bytes.and_then(|bytes| self.read(&path.display().to_string(), &bytes)) {
                Ok(kept) => self.put(&mut list, kept.questionnaire),
                Err(trouble) => troubles.push(trouble),
            }
        }
        (list, troubles)
    }

    /// Parses a questionnaire, unless the same bytes were parsed before.
    pub(super) fn read(&mut self, name: &str, bytes: &[u8]) -> Result<Kept, Trouble> {
        match self.parsed.entry(format::digest(bytes)) {
            Entry::Occupied(there) => Ok(there.get().clone()),
            Entry::Vacant(free) => {
                let reading = format::read_questionnaire(name, bytes);
                let questionnaire = reading.value.ok_or_else(|| not_understood(&reading.report))?;
                Ok(free.insert(Kept { questionnaire: Arc::new(questionnaire), bytes: bytes.into() }).clone())
            }
        }
    }

    /// Takes in a questionnaire that a person opened, and keeps its file among their own.
    pub(super) fn take_in(
        &mut self,
        questionnaire: Questionnaire,
        bytes: &[u8],
        folders: Option<&Folders>,
    ) -> (Arc<Questionnaire>, Option<Trouble>) {
        let questionnaire = Arc::new(questionnaire);
        let digest = format::digest(bytes);
        self.opened.insert(questionnaire.id.clone(), digest);
        self.parsed.insert(digest, Kept { questionnaire: questionnaire.clone(), bytes: bytes.into() });
        let is_shipped = store::SHIPPED.iter().any(|(_, shipped)| *shipped == bytes);
        let kept = folders.filter(|_| !is_shipped).map(|folders| store::keep(folders, bytes));
        (questionnaire, kept.and_then(Result::err).map(|error| trouble(&error)))
    }

    /// The questionnaire of that digest.
    pub(super) fn find(&mut self, digest: Digest, folders: Option<&Folders>) -> Option<Kept> {
        if !self.parsed.contains_key(&digest) {
            // Shipped and own ones may not have been listed yet.
            self.list(folders);
        }
        self.parsed.get(&digest).cloned()
    }

    /// Adds to the list, or puts in the place of an older version.
    fn put(&self, list: &mut Vec<Arc<Questionnaire>>, other: Arc<Questionnaire>) {
        let Some(there) = list.iter_mut().find(|there| there.id == other.id) else { return list.push(other) };
        let was_opened = self.opened.get(&other.id) == Some(&other.digest);
        if (other.version, was_opened) > (there.version, false) {
            *there = other;
        }
    }
}
