use std::{
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    thread::{Builder, JoinHandle},
    time::Duration,
};

use super::Hands;
use crate::{
    app::{Effect, Outcome},
    store::Folders,
};

/// How often a followed file is looked at.
const BETWEEN_LOOKS: Duration = Duration::from_millis(120);

/// How often the files that the library tells of are looked at.
const BETWEEN_GLANCES: Duration = Duration::from_millis(600);

/// How soon it is looked at again once it has changed: two looks that agree mean that it is written. So a change shows
/// within 0.2 s, and a file that nobody writes costs next to nothing.
const UNTIL_AT_REST: Duration = Duration::from_millis(40);

/// Carries out effects one after another on a thread of its own, and wakes the window when an outcome waits.
///
/// Dropping it waits until all that was sent is done: answers are on disk before the program ends.
pub struct Worker {
    /// `None` only while it is dropped.
    effects: Option<Sender<Effect>>,
    outcomes: Receiver<Outcome>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    /// Starts the thread. Without folders nothing is kept, and every effect that would keep something says so.
    pub fn start(folders: Option<Folders>, wake: impl Fn() + Send + 'static) -> Self {
        let (effects, waiting) = channel::<Effect>();
        let (done, outcomes) = channel();
        let work = move || {
            let mut hands = Hands::new(folders);
            while let Some(made) = next(&mut hands, &waiting) {
                if made.is_empty() {
                    continue;
                }
                for outcome in made {
                    // Nobody listens any more: the window is closing, and what was sent is still carried out.
                    if done.send(outcome).is_err() {
                        log::debug!("an outcome came after the window closed");
                    }
                }
                wake();
            }
        };
        let thread = Builder::new().name("work".to_owned()).spawn(work);
        if let Err(error) = &thread {
            log::error!("the worker could not be started: {error}");
        }
        Self { effects: Some(effects), outcomes, thread: thread.ok() }
    }

    /// Hands over an effect; never blocks.
    pub fn send(&self, effect: Effect) {
        if let Some(effects) = &self.effects
            && effects.send(effect).is_err()
        {
            log::error!("the worker is gone: an effect was not carried out");
        }
    }

    /// The outcomes that wait, oldest first; never blocks.
    pub fn outcomes(&self) -> Vec<Outcome> {
        self.outcomes.try_iter().collect()
    }
}

/// Waits for the next effect and carries it out; looks after a followed file meanwhile. `None` at the end.
fn next(hands: &mut Hands, waiting: &Receiver<Effect>) -> Option<Vec<Outcome>> {
    let pause = match (hands.is_being_written(), hands.is_following(), hands.is_watching()) {
        (true, ..) => UNTIL_AT_REST,
        (_, true, _) => BETWEEN_LOOKS,
        (_, _, true) => BETWEEN_GLANCES,
        _ => return waiting.recv().ok().map(|effect| hands.carry_out(effect)),
    };
    match waiting.recv_timeout(pause) {
        Ok(effect) => Some(hands.carry_out(effect)),
        Err(RecvTimeoutError::Timeout) => Some(hands.look_after()),
        Err(RecvTimeoutError::Disconnected) => None,
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        drop(self.effects.take());
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            log::error!("the worker ended by a fault");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::{app::Settings, store};

    #[test]
    fn what_was_sent_is_done_before_the_worker_ends() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::at(home.path());
        let wakes = Arc::new(AtomicUsize::new(0));
        let counted = wakes.clone();
        let worker = Worker::start(Some(folders.clone()), move || {
            counted.fetch_add(1, Ordering::Relaxed);
        });
        worker.send(Effect::LoadAll);
        worker.send(Effect::SaveSettings(Settings::default()));
        drop(worker);
        assert_eq!(wakes.load(Ordering::Relaxed), 1, "saving settings gives no outcome");
        assert_eq!(store::Settings::load(&folders).unwrap().settings.language.as_deref(), Some("en"));
    }
}
