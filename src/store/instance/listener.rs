#![expect(clippy::disallowed_methods, reason = "a socket that nobody listens at any more is removed")]

use std::{
    io::{self, Read, Write},
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use interprocess::local_socket::{Listener as Socket, ListenerOptions, Stream, prelude::*};

use super::{
    meeting_point::MeetingPoint,
    message::{self, TAKEN},
};

/// How long a later start may take to say its files.
const PATIENCE: Duration = Duration::from_secs(1);

/// How many are listened to at a time.
const MOST: usize = 8;

/// Waits for later starts.
#[derive(Debug)]
pub(super) struct Listener {
    /// `None` once a thread has it.
    socket: Option<Socket>,
    #[cfg(unix)]
    path: PathBuf,
    #[cfg(unix)]
    owner: u32,
}

impl Listener {
    /// Opens the socket; one that a crash has left is replaced. Only for who holds the lock.
    pub(super) fn bind(point: &MeetingPoint) -> io::Result<Self> {
        #[cfg(unix)]
        match std::fs::remove_file(point.socket()) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        // The thread that has the socket never ends, so the name is reclaimed here.
        let socket = ListenerOptions::new().name(point.name()?).reclaim_name(false).create_sync()?;
        Ok(Self {
            socket: Some(socket),
            #[cfg(unix)]
            path: point.socket(),
            #[cfg(unix)]
            owner: point.owner,
        })
    }

    /// Calls `take` with what each later start says.
    pub(super) fn start(&mut self, take: impl Fn(Vec<PathBuf>) -> bool + Send + Sync + 'static) {
        let Some(socket) = self.socket.take() else { return };
        let guest = Guest {
            take: Arc::new(take),
            #[cfg(unix)]
            owner: self.owner,
        };
        let listening = thread::Builder::new().name("instance".to_owned()).spawn(move || receive(&socket, &guest));
        if let Err(error) = listening {
            log::warn!("no thread for later starts: {error}");
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        #[cfg(unix)]
        if let Err(error) = std::fs::remove_file(&self.path) {
            log::debug!("the socket is gone already: {error}");
        }
    }
}

/// How a later start is received.
#[derive(Clone)]
struct Guest {
    take: Arc<dyn Fn(Vec<PathBuf>) -> bool + Send + Sync>,
    #[cfg(unix)]
    owner: u32,
}

/// Each on a thread of its own, so that one that hangs keeps no other waiting.
fn receive(socket: &Socket, guest: &Guest) {
    let open = Arc::new(AtomicUsize::new(0));
    loop {
        let stream = match socket.accept() {
            Ok(stream) => stream,
            Err(error) => {
                log::debug!("a later start got lost: {error}");
                // Out of handles, say: trying at once again would do nothing else.
                thread::sleep(PATIENCE);
                continue;
            }
        };
        if open.fetch_add(1, Ordering::Relaxed) >= MOST {
            open.fetch_sub(1, Ordering::Relaxed);
            continue;
        }
        let (guest, counted) = (guest.clone(), open.clone());
        let listened = thread::Builder::new().name("later start".to_owned()).spawn(move || {
            if let Err(error) = guest.listen_to(stream) {
                log::debug!("a later start said nothing that can be understood: {error}");
            }
            counted.fetch_sub(1, Ordering::Relaxed);
        });
        if listened.is_err() {
            open.fetch_sub(1, Ordering::Relaxed);
        }
    }
}

impl Guest {
    fn listen_to(&self, stream: Stream) -> io::Result<()> {
        self.check(&stream)?;
        let files = message::read(Hurried { stream: &stream, until: Instant::now() + PATIENCE })?;
        if (self.take)(files) { (&stream).write_all(TAKEN) } else { Err(io::ErrorKind::NotConnected.into()) }
    }

    /// Nobody else gets through the folder; this is a second door.
    #[cfg(unix)]
    fn check(&self, stream: &Stream) -> io::Result<()> {
        match stream.peer_creds()?.euid() {
            Some(user) if user == self.owner => Ok(()),
            _ => Err(io::ErrorKind::PermissionDenied.into()),
        }
    }

    #[cfg(not(unix))]
    fn check(&self, _stream: &Stream) -> io::Result<()> {
        Ok(())
    }
}

/// A stream that is read only until a moment, as far as the system can limit that.
struct Hurried<'a> {
    stream: &'a Stream,
    until: Instant,
}

impl Read for Hurried<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let left = self.until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        match self.stream.set_recv_timeout(Some(left)) {
            Err(error) if error.kind() != io::ErrorKind::Unsupported => Err(error),
            _ => self.stream.read(bytes),
        }
    }
}
