use std::{
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use super::{hand_over::hand_over, listener::Listener, meeting_point::MeetingPoint, message};
use crate::store::{Action, Cause, Folders, StoreError, lock::Lock};

/// How long a start waits for the window that is open before it opens its own: nobody should wonder longer.
const PATIENCE: Duration = Duration::from_millis(800);

/// Between two attempts, while the window that is open is only just starting or ending.
const BETWEEN_ATTEMPTS: Duration = Duration::from_millis(20);

/// What a start finds.
#[derive(Debug)]
pub enum Claim {
    /// No window is open on these folders: what later starts hand over comes to this one.
    First(Instance),
    /// The window that is open has taken the files.
    HandedOver,
    /// The window that is open does not answer, or this system lets nobody meet: the start is on its own.
    Alone(StoreError),
}

/// The claim of the first window, as long as this lives.
#[derive(Debug)]
pub struct Instance {
    listener: Option<Listener>,
    /// Let go of last: a later start waits until this one has ended.
    _lock: Lock,
}

impl Instance {
    /// Calls `take` with the absolute paths of each later start, on threads of their own; none means to show the window.
    ///
    /// `take` says whether it took them; if not, the later start goes on trying.
    pub fn listen(&mut self, take: impl Fn(Vec<PathBuf>) -> bool + Send + Sync + 'static) {
        if let Some(listener) = &mut self.listener {
            listener.start(take);
        }
    }
}

/// Claims the folders for one window, or hands these absolute paths to the window that has claimed them.
///
/// `runtime` is the folder of [`super::runtime_folder`], where there is one. Takes at most a second.
pub fn claim(folders: &Folders, runtime: Option<&Path>, files: &[PathBuf]) -> Claim {
    let point = match MeetingPoint::of(folders, runtime) {
        Ok(point) => point,
        Err(error) => return Claim::Alone(error),
    };
    let until = Instant::now() + PATIENCE;
    let message = message::write(files);
    loop {
        match Lock::claim(&point.folder) {
            Ok(lock) => return first(&point, lock),
            Err(StoreError { cause: Cause::Locked, .. }) => {}
            Err(error) => return Claim::Alone(error),
        }
        match message.as_ref().map(|message| hand_over(&point, message, until)) {
            Some(Ok(())) => return Claim::HandedOver,
            Some(Err(error)) => log::debug!("not handed over: {error}"),
            None => return Claim::Alone(StoreError::new(Action::Save, &point.folder, message::too_large())),
        }
        if Instant::now() >= until {
            return Claim::Alone(StoreError::new(Action::Lock, &point.folder, Cause::Locked));
        }
        thread::sleep(BETWEEN_ATTEMPTS);
    }
}

/// Without a socket the claim stands all the same: later starts then open windows of their own.
fn first(point: &MeetingPoint, lock: Lock) -> Claim {
    let listener =
        Listener::bind(point).inspect_err(|error| log::warn!("later starts can't hand over their files: {error}")).ok();
    Claim::First(Instance { listener, _lock: lock })
}
