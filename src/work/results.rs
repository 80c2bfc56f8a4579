use std::{
    collections::{BTreeMap, VecDeque},
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use super::{
    folder::refuse_new_folder,
    newer::refuse_newer,
    overwrite::overwrite,
    trouble::{listed, no_folders, not_understood, trouble},
};
use crate::{
    app::{Replace, ResultCard, Trouble},
    format,
    model::{AssessmentResult, Integrity, Plan, Questionnaire, ResultId},
    score::{compare, profile},
    store::{self, Folders, Stamp},
};

/// So long is read before anything else may be done: an answer never waits for more.
const STEP: Duration = Duration::from_millis(25);

/// The saved results, each parsed once as long as its file stays the same, and not all of them at once.
pub(super) struct Results {
    /// So long is read in one go.
    pub(super) step: Duration,
    /// All files, newest first by their names.
    files: Vec<PathBuf>,
    cards: BTreeMap<PathBuf, (Stamp, ResultCard)>,
    /// Those that are still to be read.
    unread: VecDeque<PathBuf>,
    /// What was read since it was last told.
    news: News,
}

impl Default for Results {
    fn default() -> Self {
        Self { step: STEP, files: Vec::new(), cards: BTreeMap::new(), unread: VecDeque::new(), news: News::default() }
    }
}

/// What came of reading.
#[derive(Default)]
pub(super) struct News {
    pub(super) cards: Vec<ResultCard>,
    /// What could not be read.
    pub(super) troubles: Vec<Trouble>,
}

impl Results {
    /// Looks which results there are now. What was read and is the same still need not be read again.
    pub(super) fn look(&mut self, folders: Option<&Folders>) {
        let mut before = std::mem::take(&mut self.cards);
        self.files = listed(folders.map(store::result_files), &mut self.news.troubles);
        self.unread.clear();
        for path in &self.files {
            match before.remove(path).filter(|(stamp, _)| store::stamp(path) == Some(*stamp)) {
                Some(known) => drop(self.cards.insert(path.clone(), known)),
                None => self.unread.push_back(path.clone()),
            }
        }
    }

    /// Reads on for a while, the newest first.
    pub(super) fn read_on(&mut self) {
        let began = Instant::now();
        while let Some(path) = self.unread.pop_front() {
            match self.read(&path) {
                Ok(card) => self.news.cards.push(card),
                Err(trouble) => self.news.troubles.push(trouble),
            }
            if began.elapsed() >= self.step {
                return;
            }
        }
    }

    /// How many are still to be read.
    pub(super) fn unread(&self) -> usize {
        self.unread.len()
    }

    /// All that have been read, newest first.
    pub(super) fn list(&self) -> Vec<ResultCard> {
        let mut list: Vec<ResultCard> =
            self.files.iter().filter_map(|path| self.cards.get(path)).map(|(_, card)| card.clone()).collect();
        // The names sort by date alone. The sort is stable: equal moments keep the order of the names.
        list.sort_by_key(|card| std::cmp::Reverse(card.finished));
        list
    }

    /// What was read since this was last asked.
    pub(super) fn news(&mut self) -> News {
        std::mem::take(&mut self.news)
    }

    /// The saved result of that id; `None` where it is gone or can't be read.
    pub(super) fn find(&mut self, folders: Option<&Folders>, id: &ResultId) -> Option<AssessmentResult> {
        self.look(folders);
        loop {
            let known = self.cards.values().find(|(_, card)| card.id == *id);
            if let Some((_, card)) = known {
                return read_back(&card.path).ok().map(|(result, _)| result);
            }
            if self.unread.is_empty() {
                return None;
            }
            self.read_on();
        }
    }

    fn read(&mut self, path: &Path) -> Result<ResultCard, Trouble> {
        let stamp = store::stamp(path);
        let (result, _) = read_back(path)?;
        let card = card(path, result, self.cards.values().map(|(_, card)| &card.questionnaire));
        // Without a stamp it is read anew the next time.
        if let Some(stamp) = stamp {
            self.cards.insert(path.to_owned(), (stamp, card.clone()));
        }
        Ok(card)
    }
}

/// Saves a new result among this person's own, and gives its path once the file says the same as the result.
pub(super) fn save_own(folders: Option<&Folders>, result: &AssessmentResult) -> Result<PathBuf, Trouble> {
    let folders = folders.ok_or_else(no_folders)?;
    let name = store::result_file_name(result.finished, &result.questionnaire.id, &result.subject.name);
    let text = format::write_result(result, None);
    let path = store::save_result(folders, &name, text.as_bytes()).map_err(|error| trouble(&error))?;
    // The draft goes after this, and with it the only other copy of the answers.
    let (read, _) = read_back(&path)?;
    if (&read.id, &read.answers, &read.integrity) != (&result.id, &result.answers, &Integrity::Intact) {
        return Err(Trouble { key: "trouble-damaged", path: path.display().to_string(), detail: String::new() });
    }
    Ok(path)
}

/// Saves a result to a path that a person chose, and says whether it is a copy.
///
/// Unknown fields come from the file that it was opened from, else from the one that it replaces, if they hold it.
pub(super) fn save_to(
    folders: Option<&Folders>,
    result: &AssessmentResult,
    path: &Path,
    from: Option<&Path>,
    replace: Replace,
) -> Result<bool, Trouble> {
    refuse_new_folder(path)?;
    refuse_newer(path)?;
    let is_own = folders.is_some_and(|folders| path.parent() == Some(folders.results().as_path()));
    // What can't be read among one's own is not to be written over.
    let there = if is_own && path.symlink_metadata().is_ok() { Some(read_back(path)?) } else { read_back(path).ok() };
    let is_same = |(before, _): &(AssessmentResult, String)| before.id == result.id;
    let there = there.filter(is_same);
    let is_copy = !(is_own && there.is_some());
    let opened = from.filter(|from| *from != path).and_then(|from| read_back(from).ok()).filter(is_same);
    let previous = opened.or(there).map(|(_, text)| text);
    let text = format::write_result(result, previous.as_deref());
    let save = if is_own { store::save_private } else { store::save };
    save(path, text.as_bytes(), overwrite(replace)).map_err(|error| trouble(&error))?;
    Ok(is_copy)
}

/// Puts a plan into the file of a result. All else in it stays, also what this version does not know.
pub(super) fn save_plan(folders: Option<&Folders>, path: &Path, id: &ResultId, plan: &Plan) -> Result<(), Trouble> {
    refuse_newer(path)?;
    let (there, text) = read_back(path)?;
    if there.id != *id || there.integrity != Integrity::Intact {
        return Err(Trouble { key: "plan-trouble-changed", path: path.display().to_string(), detail: String::new() });
    }
    let text = format::write_result(&AssessmentResult { plan: plan.clone(), ..there }, Some(&text));
    let is_own = folders.is_some_and(|folders| path.parent() == Some(folders.results().as_path()));
    let save = if is_own { store::save_private } else { store::save };
    save(path, text.as_bytes(), overwrite(Replace::Yes)).map_err(|error| trouble(&error))
}

/// The result that stands in that file, with its text.
fn read_back(path: &Path) -> Result<(AssessmentResult, String), Trouble> {
    let bytes = store::read(path, store::FILE_LIMIT).map_err(|error| trouble(&error))?;
    let reading = format::read_result(&path.display().to_string(), &bytes);
    let result = reading.value.ok_or_else(|| not_understood(&reading.report))?;
    Ok((result, String::from_utf8_lossy(&bytes).into_owned()))
}

/// The card of a result. Copies of one questionnaire are held once.
fn card<'a>(
    path: &Path,
    result: AssessmentResult,
    mut known: impl Iterator<Item = &'a Arc<Questionnaire>>,
) -> ResultCard {
    let same = known.find(|known| ***known == result.questionnaire);
    let questionnaire = same.cloned().unwrap_or_else(|| Arc::new(result.questionnaire));
    let profile = profile(&questionnaire, &result.answers);
    let comparison = result.benchmark.as_ref().and_then(|id| questionnaire.benchmark(id)).map(|benchmark| {
        let comparison = compare(&questionnaire, &profile, &result.answers, benchmark);
        (benchmark.title.clone(), comparison.targets_met, comparison.readiness)
    });
    ResultCard {
        id: result.id,
        rater: result.rater,
        round: result.round,
        name: result.subject.name,
        path: path.to_owned(),
        finished: result.finished,
        questionnaire,
        profile,
        comparison,
    }
}
