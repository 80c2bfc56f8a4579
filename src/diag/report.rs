use super::{Problem, Severity};

/// All that was found in one file, errors first, then warnings, each in file order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Report {
    /// The file's name as the person gave it.
    pub file: String,
    /// The file's size in bytes.
    pub bytes: u64,
    /// The file's number of lines; 0 where it could not be read as text.
    pub lines: u64,
    pub problems: Vec<Problem>,
}

impl Report {
    /// The problems that stop the file from opening.
    pub fn errors(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| problem.severity() == Severity::Error)
    }

    /// The problems that can wait.
    pub fn warnings(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| problem.severity() == Severity::Warning)
    }

    /// Whether anything stops the file from opening.
    pub fn has_errors(&self) -> bool {
        self.errors().next().is_some()
    }

    /// Puts errors before warnings, and each in file order.
    pub fn sort(&mut self) {
        self.problems.sort_by_key(|problem| (problem.severity(), problem.place));
    }
}
