use std::io;

use super::Exit;
use crate::app::Trouble;

/// Why a command stopped.
#[derive(Debug)]
pub(super) enum Failure {
    /// All about it was said already.
    Said(Exit),
    /// A message, and what to do.
    Message(Message),
    /// Standard output takes no more.
    Output(io::Error),
}

/// A message by its key in the language files; what to do stands under the same key with `-help`.
#[derive(Debug)]
pub(super) struct Message {
    pub(super) exit: Exit,
    pub(super) key: &'static str,
    pub(super) help: Option<&'static str>,
    pub(super) gaps: Vec<(&'static str, String)>,
}

impl Failure {
    /// A message with what to do.
    pub(super) fn new(
        exit: Exit,
        key: &'static str,
        help: &'static str,
        gaps: impl IntoIterator<Item = (&'static str, String)>,
    ) -> Self {
        Self::Message(Message { exit, key, help: Some(help), gaps: gaps.into_iter().collect() })
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        let gaps = vec![("path", trouble.path), ("detail", trouble.detail)];
        Self::Message(Message { exit: Exit::Unreadable, key: trouble.key, help: None, gaps })
    }
}
