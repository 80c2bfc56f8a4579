use super::Command;

/// A short message that goes away by itself; read aloud by screen readers.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// Grows by one with each notice.
    pub number: u64,
    /// The message's key in the language files, and what fills its gaps.
    pub key: &'static str,
    pub gaps: Vec<(&'static str, String)>,
    /// Whether it tells of something that went wrong.
    pub is_trouble: bool,
    /// A word that can be pressed, and what it does.
    pub action: Option<(&'static str, Box<Command>)>,
}

/// Something that could not be done with a file: what to say, about which file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The message's key in the language files.
    pub key: &'static str,
    pub path: String,
    /// What the system said; may be empty.
    pub detail: String,
}
