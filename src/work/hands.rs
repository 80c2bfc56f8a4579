use crate::{
    app::{Effect, Outcome},
    store::Folders,
};

/// Carries out effects at once, without a thread.
pub struct Hands {
    folders: Option<Folders>,
}

impl Hands {
    /// With `None` nothing is kept, and every effect that would keep something says so.
    pub fn new(folders: Option<Folders>) -> Self {
        Self { folders }
    }

    /// Carries out one effect. What the window must do itself (dialogs, clipboard, quitting) gives nothing.
    pub fn carry_out(&mut self, _effect: Effect) -> Vec<Outcome> {
        drop(self.folders.take());
        Vec::new()
    }
}
