use std::{
    cmp::Reverse,
    ffi::OsStr,
    path::{Path, PathBuf},
};

use super::{Folders, StoreError, aside, atomic};
use crate::model::{Moment, QuestionnaireId, slug};

/// How the file names of results end.
const ENDING: &str = ".result.ron";

/// The file name for a result: `2026-11-23-procurcompeu-short-anna.result.ron`; the name is left out if it is empty.
///
/// The date is that of the local clock. Of the name, small letters a to z and digits remain.
pub fn result_file_name(moment: Moment, questionnaire: &QuestionnaireId, name: &str) -> String {
    let date = moment.local().date();
    let name = slug(name);
    let joint = if name.is_empty() { "" } else { "-" };
    format!("{date}-{questionnaire}{joint}{name}{ENDING}")
}

/// Saves a new result in the folder of results; where the name is taken, `-2`, `-3` … is added to it.
pub fn save_result(folders: &Folders, file_name: &str, bytes: &[u8]) -> Result<PathBuf, StoreError> {
    let stem = file_name.strip_suffix(ENDING).unwrap_or(file_name);
    aside::save_under_free_name(&folders.results(), bytes, |n| match n {
        1 => format!("{stem}{ENDING}"),
        n => format!("{stem}-{n}{ENDING}"),
    })
}

/// The files in the folder of results, newest first by their names.
pub fn result_files(folders: &Folders) -> Result<Vec<PathBuf>, StoreError> {
    let mut files = atomic::list(&folders.results())?;
    files.retain(|path| stem(path).is_some());
    files.sort_by_cached_key(|path| Reverse(stem(path).map(numbered)));
    Ok(files)
}

fn stem(path: &Path) -> Option<String> {
    path.file_name().and_then(OsStr::to_str)?.strip_suffix(ENDING).map(str::to_owned)
}

/// Splits `…-anna-12` into the name and its number, so that 12 sorts after 2 and after no number.
fn numbered(stem: String) -> (String, u32) {
    match stem.rsplit_once('-').map(|(name, number)| (name, number.parse())) {
        Some((name, Ok(number))) => (name.to_owned(), number),
        _ => (stem, 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(person: &str) -> String {
        let moment = Moment::parse("2026-11-23T00:30:00+02:00").unwrap();
        result_file_name(moment, &QuestionnaireId::parse("procurcompeu-short").unwrap(), person)
    }

    #[test]
    fn the_name_has_the_local_date_and_the_person_only_if_given() {
        assert_eq!(name(""), "2026-11-23-procurcompeu-short.result.ron");
        assert_eq!(name("Anna"), "2026-11-23-procurcompeu-short-anna.result.ron");
        assert_eq!(name(" Åsa  Öhman-Mäki "), "2026-11-23-procurcompeu-short-asa-ohman-maki.result.ron");
        assert_eq!(name("../../etc/passwd\0"), "2026-11-23-procurcompeu-short-etc-passwd.result.ron");
        assert_eq!(name("Ирина"), "2026-11-23-procurcompeu-short.result.ron");
        assert_eq!(name(&"x".repeat(500)).len(), "2026-11-23-procurcompeu-short-.result.ron".len() + 40);
    }

    #[test]
    fn a_taken_name_gets_a_number_and_the_newest_stands_first() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::at(home.path());
        assert_eq!(result_files(&folders), Ok(Vec::new()));
        let mut saved: Vec<PathBuf> = (0..11u8).map(|n| save_result(&folders, &name("Anna"), &[n]).unwrap()).collect();
        assert!(saved[1].ends_with("2026-11-23-procurcompeu-short-anna-2.result.ron"));
        saved.push(save_result(&folders, "2027-01-01-procurcompeu-short.result.ron", b"").unwrap());
        crate::store::save(&folders.results().join("letter.txt"), b"", crate::store::Overwrite::Refuse).unwrap();
        saved.reverse();
        assert_eq!(result_files(&folders), Ok(saved));
    }
}
