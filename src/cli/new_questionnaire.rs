use std::{
    borrow::Cow,
    ffi::{OsStr, OsString},
    path::{Path, PathBuf},
};

use super::{Exit, arguments::New, failure::Failure, input, listing::clean, output, terminal::Terminal};
use crate::{
    app::Trouble,
    format,
    model::{CatalogueId, QuestionnaireId, slug},
    store,
};

/// The ending of questionnaires.
const ENDING: &str = "ron";

/// What a learning catalogue is asked for by, where the id of a questionnaire could stand.
const CATALOGUE: &str = "catalogue";

/// Makes a questionnaire to start from: an example with comments, or a copy of another one; or a learning catalogue.
pub(super) fn new_questionnaire(arguments: &New, terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
    let file = &with_ending(&arguments.file)?;
    let comments = terminal.words.language().tag();
    let languages: Vec<&str> = arguments.languages.iter().map(|language| language.tag()).collect();
    let mut copied = None;
    let text = match &arguments.from {
        Some(from) if from == CATALOGUE => {
            format::start_catalogue(&id(file, CatalogueId::parse)?, comments, &languages)
        }
        Some(_) if !languages.is_empty() => {
            return Err(Failure::new(Exit::Usage, "cli-new-languages", "cli-new-languages-help", []));
        }
        Some(from) => {
            let id = free(id(file, QuestionnaireId::parse)?)?;
            let text = copy(from, &id, terminal)?;
            copied = Some(id);
            text
        }
        None => format::start_questionnaire(&free(id(file, QuestionnaireId::parse)?)?, comments, &languages),
    };
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty() && !store::is_folder(folder));
    output::save(file, text.as_bytes(), arguments.force)?;
    terminal.saved(file)?;
    let words = terminal.words;
    if let Some(folder) = folder {
        let path = clean(&folder.display().to_string());
        terminal.print(&words.say_with("cli-new-folder", &[("path", path.into())]))?;
    }
    if let Some(id) = copied {
        terminal.print(&words.say_with("cli-new-copied", &[("id", id.as_str().into())]))?;
    }
    let path = clean(&file.display().to_string());
    // As it is to be typed.
    let path = if path.contains(char::is_whitespace) { format!("\"{path}\"") } else { path };
    terminal.print(&words.say_with("cli-new-next", &[("path", path.into())]))?;
    Ok(Exit::Done)
}

/// The file's path with the ending of questionnaires; a folder is refused, also one that is not there yet (`skills/`).
fn with_ending(path: &Path) -> Result<PathBuf, Failure> {
    let is_folder = path.as_os_str().to_string_lossy().ends_with(std::path::is_separator) || store::is_folder(path);
    let name = path.file_name().filter(|_| !is_folder).ok_or_else(|| not_a_file(path))?;
    if has_ending(name) {
        return Ok(path.to_owned());
    }
    let mut name = name.to_owned();
    name.push(".");
    name.push(ENDING);
    let path = path.with_file_name(name);
    if store::is_folder(&path) { Err(not_a_file(&path)) } else { Ok(path) }
}

fn has_ending(name: &OsStr) -> bool {
    Path::new(name).extension().is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING))
}

fn not_a_file(path: &Path) -> Failure {
    Trouble { key: "trouble-folder", path: path.display().to_string(), detail: String::new() }.into()
}

/// The id that the file's name gives.
fn id<T>(path: &Path, parse: impl Fn(&str) -> Option<T>) -> Result<T, Failure> {
    let name: Cow<'_, str> = path.file_stem().unwrap_or_default().to_string_lossy();
    parse(&slug(&name)).ok_or_else(|| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Failure::new(Exit::Usage, "cli-new-no-id", "cli-new-no-id-help", [("name", name)])
    })
}

/// An id that a shipped questionnaire has is refused, for only one of both would show.
fn free(id: QuestionnaireId) -> Result<QuestionnaireId, Failure> {
    if input::shipped().iter().any(|(shipped, ..)| shipped.id == id) { Err(taken(&id)) } else { Ok(id) }
}

fn taken(id: &QuestionnaireId) -> Failure {
    Failure::new(Exit::Usage, "cli-new-taken", "cli-new-taken-help", [("id", id.to_string())])
}

fn copy(from: &OsString, id: &QuestionnaireId, terminal: &mut Terminal<'_>) -> Result<String, Failure> {
    let (name, bytes) = input::questionnaire_bytes(from, terminal)?;
    let copy = input::value(format::copy_with_id(&name, &bytes, id), terminal)?;
    if copy.as_bytes() == &*bytes { Err(taken(id)) } else { Ok(copy) }
}
