use std::path::PathBuf;

/// How much of the lists of the start screen shows: a few of each until more are asked for.
#[derive(Debug, Default)]
pub(in crate::ui) struct Listing {
    /// Whether all questionnaires show, also those that did not fit the first row.
    pub(super) all_questionnaires: bool,
    /// How often more results were asked for.
    portions: usize,
    /// What is typed to find a result.
    pub(super) find: String,
    /// The result that has just come to show and takes the focus.
    pub(super) first_new: Option<PathBuf>,
}

/// How many results show at first, and how many more each time.
const FEW: usize = 6;
const MORE: usize = 50;

impl Listing {
    /// How many of so many results show.
    pub(super) fn shown(&self, of: usize) -> usize {
        of.min(FEW + MORE * self.portions)
    }

    /// How many the next asking adds.
    pub(super) fn next(&self, of: usize) -> usize {
        (of - self.shown(of)).min(MORE)
    }

    /// Shows more; `first_new` is the first of them.
    pub(super) fn show_more(&mut self, first_new: PathBuf) {
        self.portions += 1;
        self.first_new = Some(first_new);
    }

    /// Whether so many results are too many to look through by eye.
    pub(super) fn is_long(of: usize) -> bool {
        of > FEW
    }
}
