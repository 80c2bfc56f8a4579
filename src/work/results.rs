use std::{collections::BTreeMap, path::Path, sync::Arc};

use super::{
    overwrite::overwrite,
    trouble::{no_folders, not_understood, trouble},
};
use crate::{
    app::{Replace, ResultCard, Trouble},
    format,
    model::{AssessmentResult, Digest},
    score::{compare, profile},
    store::{self, Cause, Folders, StoreError},
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
        for path in folders.map(store::result_files).unwrap_or_default() {
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

/// Saves a result: among this person's own for `None`. Gives its path, and whether it is a copy.
pub(super) fn save(
    folders: Option<&Folders>,
    result: &AssessmentResult,
    to: Option<&Path>,
    replace: Replace,
) -> Result<(std::path::PathBuf, bool), Trouble> {
    let Some(path) = to else {
        let folders = folders.ok_or_else(no_folders)?;
        let name = store::result_file_name(result.finished, &result.questionnaire.id, &result.subject.name);
        let text = format::write_result(result, None);
        let path = store::save_result(folders, &name, text.as_bytes()).map_err(|error| trouble(&error))?;
        return Ok((path, false));
    };
    let is_own = folders.is_some_and(|folders| path.parent() == Some(folders.results().as_path()));
    let previous = if is_own { previous(path)? } else { None };
    // A file of another result gives nothing to this one.
    let is_same = previous.as_ref().is_some_and(|(before, _)| before.id == result.id);
    let text = format::write_result(result, previous.as_ref().filter(|_| is_same).map(|(_, text)| text.as_str()));
    let save = if is_own { store::save_private } else { store::save };
    save(path, text.as_bytes(), overwrite(replace)).map_err(|error| trouble(&error))?;
    Ok((path.to_owned(), !is_same))
}

/// The result that stands in that file, with its text; what can't be read is not to be written over.
fn previous(path: &Path) -> Result<Option<(AssessmentResult, String)>, Trouble> {
    let bytes = match store::read(path, store::FILE_LIMIT) {
        Ok(bytes) => bytes,
        Err(StoreError { cause: Cause::NotFound, .. }) => return Ok(None),
        Err(error) => return Err(trouble(&error)),
    };
    let reading = format::read_result(&path.display().to_string(), &bytes);
    let result = reading.value.ok_or_else(|| not_understood(&reading.report))?;
    Ok(Some((result, String::from_utf8_lossy(&bytes).into_owned())))
}

fn card(path: &Path, result: AssessmentResult) -> ResultCard {
    let questionnaire = Arc::new(result.questionnaire);
    let profile = profile(&questionnaire, &result.answers);
    let comparison = result.benchmark.as_ref().and_then(|id| questionnaire.benchmark(id)).map(|benchmark| {
        let comparison = compare(&questionnaire, &profile, &result.answers, benchmark);
        (benchmark.title.clone(), comparison.targets_met, comparison.readiness)
    });
    ResultCard { path: path.to_owned(), finished: result.finished, questionnaire, profile, comparison }
}
