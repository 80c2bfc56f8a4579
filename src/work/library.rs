use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry},
    path::PathBuf,
    sync::Arc,
};

use super::trouble::{listed, not_understood, trouble};
use crate::{
    app::Trouble,
    format,
    model::{AreaId, Digest, Localized, Questionnaire, QuestionnaireId},
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
    /// Those that came with the program.
    shipped: BTreeSet<Digest>,
    /// What was opened last but could not be kept, by id.
    opened: BTreeMap<QuestionnaireId, Digest>,
}

impl Library {
    /// Shipped questionnaires first, then own ones, each in its newest version; and what could not be read.
    ///
    /// Among equal versions the one taken in last counts, over the shipped one too.
    pub(super) fn list(&mut self, folders: Option<&Folders>) -> (Vec<Arc<Questionnaire>>, Vec<Trouble>) {
        let mut troubles = Vec::new();
        let (mut kept, mut shipped, mut taken_in) = (Vec::new(), Vec::new(), Vec::new());
        for (name, bytes) in store::SHIPPED {
            match self.read(name, bytes) {
                Ok(read) => {
                    self.shipped.insert(read.questionnaire.digest);
                    shipped.push(read.questionnaire);
                }
                Err(trouble) => troubles.push(trouble),
            }
        }
        for (path, was_taken_in) in listed(folders.map(store::own), &mut troubles) {
            let bytes = store::read(&path, store::FILE_LIMIT).map_err(|error| trouble(&error));
            match bytes.and_then(|bytes| self.read(&path.display().to_string(), &bytes)) {
                Ok(read) if was_taken_in => taken_in.push(read.questionnaire),
                Ok(read) => kept.push(read.questionnaire),
                Err(trouble) => troubles.push(trouble),
            }
        }
        let opened = self.opened.values().filter_map(|digest| self.parsed.get(digest));
        taken_in.extend(opened.map(|opened| opened.questionnaire.clone()));
        let is_shipped: BTreeSet<QuestionnaireId> = shipped.iter().map(|shipped| shipped.id.clone()).collect();
        let mut list: Vec<Arc<Questionnaire>> = Vec::new();
        for other in kept.into_iter().chain(shipped).chain(taken_in) {
            match list.iter_mut().find(|there| there.id == other.id) {
                Some(there) if other.version >= there.version => *there = other,
                Some(_) => {}
                None => list.push(other),
            }
        }
        list.sort_by_key(|questionnaire| !is_shipped.contains(&questionnaire.id));
        (list, troubles)
    }

    /// The areas of every questionnaire that the list holds.
    pub(super) fn areas(&mut self, folders: Option<&Folders>) -> BTreeSet<AreaId> {
        let (questionnaires, _) = self.list(folders);
        let nodes = questionnaires.iter().flat_map(|questionnaire| questionnaire.nodes());
        nodes.map(|node| node.area.id.clone()).collect()
    }

    /// Whether that questionnaire came with the program.
    pub(super) fn is_shipped(&self, digest: &Digest) -> bool {
        self.shipped.contains(digest)
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
        self.parsed.insert(digest, Kept { questionnaire: questionnaire.clone(), bytes: bytes.into() });
        let kept = match folders.map(|folders| store::take_in(folders, bytes)) {
            Some(Ok(_)) => {
                self.opened.remove(&questionnaire.id);
                return (questionnaire, None);
            }
            Some(Err(error)) => Some(trouble(&error)),
            None => None,
        };
        self.opened.insert(questionnaire.id.clone(), digest);
        (questionnaire, kept)
    }

    /// The title of one's own questionnaire of that digest, and all files of one's own with its id. `None` for one that
    /// came with the program.
    pub(super) fn own_files(&mut self, digest: Digest, folders: Option<&Folders>) -> (Option<Localized>, Vec<PathBuf>) {
        let Some(found) = self.find(digest, folders).filter(|_| !self.is_shipped(&digest)) else {
            return (None, Vec::new());
        };
        let id = &found.questionnaire.id;
        let mut paths = Vec::new();
        for (path, _) in listed(folders.map(store::own), &mut Vec::new()) {
            let Ok(bytes) = store::read(&path, store::FILE_LIMIT) else { continue };
            // Copies of shipped versions lie there for results: what was shipped stays.
            let is_other = !self.is_shipped(&format::digest(&bytes));
            let read = self.read(&path.display().to_string(), &bytes);
            paths.extend(read.ok().filter(|read| is_other && read.questionnaire.id == *id).map(|_| path));
        }
        (Some(found.questionnaire.title.clone()), paths)
    }

    /// Lists a questionnaire no more that could not be kept on disk.
    pub(super) fn forget(&mut self, digest: Digest) {
        self.opened.retain(|_, opened| *opened != digest);
    }

    /// Lists a questionnaire again that could not be kept on disk.
    pub(super) fn remember(&mut self, digest: Digest) {
        if let Some(kept) = self.parsed.get(&digest) {
            self.opened.insert(kept.questionnaire.id.clone(), digest);
        }
    }

    /// The very version of a questionnaire, where it was read before, is kept or comes with the program.
    pub(super) fn version(&mut self, digest: Digest, folders: Option<&Folders>) -> Option<Arc<Questionnaire>> {
        if !self.parsed.contains_key(&digest) {
            // One file is looked for by its name: nothing is listed for each of many results.
            let kept = folders.and_then(|folders| store::kept(folders, &digest).ok());
            let shipped = || store::SHIPPED.iter().find(|(_, bytes)| format::digest(bytes) == digest);
            let bytes = kept.or_else(|| shipped().map(|(_, bytes)| bytes.to_vec()))?;
            self.read(&digest.to_string(), &bytes).ok()?;
        }
        self.parsed.get(&digest).map(|kept| kept.questionnaire.clone())
    }

    /// The questionnaire of that digest.
    pub(super) fn find(&mut self, digest: Digest, folders: Option<&Folders>) -> Option<Kept> {
        if !self.parsed.contains_key(&digest) {
            // Shipped and own ones may not have been listed yet.
            self.list(folders);
        }
        self.parsed.get(&digest).cloned()
    }
}
