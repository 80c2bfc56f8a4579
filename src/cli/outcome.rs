use std::path::PathBuf;

/// What the program does after the command line was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// All is said; the program ends.
    Exit(Exit),
    /// The window opens, with these files.
    OpenWindow(Vec<PathBuf>),
}

/// How a command ended, the worst last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Exit {
    Done,
    /// The input has problems.
    Problems,
    /// Wrong use.
    Usage,
    /// Could not read or write.
    Unreadable,
}

impl Exit {
    /// The number that the system gets.
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Problems => 1,
            Self::Usage => 2,
            Self::Unreadable => 3,
        }
    }
}
