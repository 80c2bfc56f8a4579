use crate::{
    app::Trouble,
    diag::{Code, Report},
    store::{Cause, StoreError},
};

/// Puts a failed deed with a file into a message's key and what fills its gaps.
pub fn trouble(error: &StoreError) -> Trouble {
    let mut detail = String::new();
    let key = match &error.cause {
        Cause::NotFound => "trouble-not-found",
        Cause::Denied => "trouble-denied",
        Cause::Full => "trouble-full",
        Cause::ReadOnly => "trouble-read-only",
        Cause::Exists => "trouble-exists",
        Cause::IsFolder | Cause::NotAFolder | Cause::NotAFile => "trouble-folder",
        Cause::TooLarge { limit } => {
            detail = (limit / (1024 * 1024)).to_string();
            "trouble-too-large"
        }
        Cause::Locked => "trouble-locked",
        Cause::Damaged => "trouble-damaged",
        Cause::TooNew => "trouble-too-new",
        Cause::Other(words) => {
            detail.clone_from(words);
            "trouble-other"
        }
    };
    Trouble { key, path: error.path.display().to_string(), detail }
}

/// The code under which a file that can't be read at all stands in a report.
pub fn unreadable_code(error: &StoreError) -> Code {
    match &error.cause {
        Cause::NotFound => Code::F015,
        Cause::Denied => Code::F016,
        Cause::IsFolder | Cause::NotAFolder | Cause::NotAFile => Code::F017,
        Cause::TooLarge { .. } => Code::F002,
        _ => Code::F001,
    }
}

/// What to say about a file of our own folders that was read but not understood.
pub(super) fn not_understood(report: &Report) -> Trouble {
    let is_too_new = report.errors().any(|problem| problem.code == Code::F012);
    let key = if is_too_new { "trouble-too-new" } else { "trouble-damaged" };
    Trouble { key, path: report.file.clone(), detail: String::new() }
}

/// What a folder holds; one that can't be listed gives a trouble and nothing.
pub(super) fn listed<T>(list: Option<Result<Vec<T>, StoreError>>, troubles: &mut Vec<Trouble>) -> Vec<T> {
    match list.transpose() {
        Ok(list) => list.unwrap_or_default(),
        Err(error) => {
            troubles.push(trouble(&error));
            Vec::new()
        }
    }
}

/// What to say where the system knows no folders of this person.
pub(super) fn no_folders() -> Trouble {
    Trouble { key: "trouble-no-folders", path: String::new(), detail: String::new() }
}
