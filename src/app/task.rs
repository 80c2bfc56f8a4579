use std::{collections::VecDeque, path::PathBuf};

use super::{Opened, ProblemFile};
use crate::model::Benchmark;

/// Many files that are opened one after another: what is to be read, and what came of it so far.
///
/// Only one of them is on its way at a time, so that answers never wait for more than one, and cancelling means to ask
/// for no more.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Task {
    /// How many have been read.
    pub done: usize,
    /// How many there are.
    pub of: usize,
    /// How many of those that were read have problems.
    pub troubled: usize,
    /// The one that is being read.
    pub(super) current: Option<PathBuf>,
    pub(super) waiting: VecDeque<PathBuf>,
    /// The last result: it is shown at the end.
    pub(super) result: Option<(PathBuf, Opened)>,
    /// What it is then compared with.
    pub(super) benchmarks: Vec<(PathBuf, Box<Benchmark>)>,
    /// Whether a questionnaire was added.
    pub(super) has_questionnaire: bool,
    /// Those with problems: they can be looked at in the end.
    pub(super) problems: Vec<ProblemFile>,
    /// Whether the list of recent files changed.
    pub(super) is_noted: bool,
}
