use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
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
    model::{AssessmentResult, Digest, Integrity, ResultId},
    score::{compare, profile},
    store::{self, Folders},
};

/// The saved results, each parsed once as long as its file stays the same.
#[derive(Default)]
pub(super) struct Results {
    cards: BTreeMap<Digest, ResultCard>,
}

impl Results {
    /// All saved results, newest first; and what could not be read.
    pub(super) fn list(&mut self, folders: Option<&Folders>) -> (Vec<ResultCard>, Vec<Trouble>) {
        let mut before = std::mem::take(&mut self.cards);
        let (mut list, mut troubles) = (Vec::new(), Vec::new());
        for path in listed(folders.map(store::result_files), &mut troubles) {
            let bytes = match store::read(&path, store::FILE_LIMIT) {
                Ok(bytes) => bytes,
                Err(error) => {
                    troubles.push(trouble(&error));
                    continue;
                }
            };
            let digest = format::digest(&bytes);
            let card = match before.remove(&digest).or_else(|| self.cards.get(&digest).cloned()) {
                Some(card) => ResultCard { path, ..card },
                None => {
                    let reading = format::read_result(&path.display().to_string(), &bytes);
                    let Some(result) = reading.value else {
                        troubles.push(not_understood(&reading.report));
                        continue;
                    };
                    card(&path, result)
                }
            };
            self.cards.insert(digest, card.clone());
            list.push(card);
        }
        // The names sort by date alone. The sort is stable: equal moments keep the order of the names.
        list.sort_by_key(|card| std::cmp::Reverse(card.finished));
        (list, troubles)
    }
}

impl Results {
    /// The saved result of that id; `None` where it is gone or can't be read.
    pub(super) fn find(&mut self, folders: Option<&Folders>, id: &ResultId) -> Option<AssessmentResult> {
        let (cards, _) = self.list(folders);
        let path = cards.into_iter().find(|card| card.id == *id)?.path;
        read_back(&path).ok().map(|(result, _)| result)
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

/// The result that stands in that file, with its text.
fn read_back(path: &Path) -> Result<(AssessmentResult, String), Trouble> {
    let bytes = store::read(path, store::FILE_LIMIT).map_err(|error| trouble(&error))?;
    let reading = format::read_result(&path.display().to_string(), &bytes);
    let result = reading.value.ok_or_else(|| not_understood(&reading.report))?;
    Ok((result, String::from_utf8_lossy(&bytes).into_owned()))
}

fn card(path: &Path, result: AssessmentResult) -> ResultCard {
    let questionnaire = Arc::new(result.questionnaire);
    let profile = profile(&questionnaire, &result.answers);
    let comparison = result.benchmark.as_ref().and_then(|id| questionnaire.benchmark(id)).map(|benchmark| {
        let comparison = compare(&questionnaire, &profile, &result.answers, benchmark);
        (benchmark.title.clone(), comparison.targets_met, comparison.readiness)
    });
    ResultCard {
        id: result.id,
        rater: result.rater,
        name: result.subject.name,
        path: path.to_owned(),
        finished: result.finished,
        questionnaire,
        profile,
        comparison,
    }
}
