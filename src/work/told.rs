use crate::app::Trouble;

/// What the loading told of: the same is not told twice in a row.
#[derive(Default)]
pub(super) struct Told {
    before: Vec<Trouble>,
    now: Vec<Trouble>,
}

impl Told {
    /// Another loading begins.
    pub(super) fn begin_anew(&mut self) {
        self.before = std::mem::take(&mut self.now);
    }

    /// Those that the loading before this one did not tell of.
    pub(super) fn only_new(&mut self, troubles: Vec<Trouble>) -> Vec<Trouble> {
        self.now.extend(troubles.iter().cloned());
        troubles.into_iter().filter(|trouble| !self.before.contains(trouble)).collect()
    }
}
