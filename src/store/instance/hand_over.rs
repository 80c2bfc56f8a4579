use std::{
    io::{self, Read, Write},
    sync::mpsc,
    thread,
    time::Instant,
};

use interprocess::local_socket::{Name, Stream, prelude::*};

use super::{meeting_point::MeetingPoint, message::TAKEN};

/// Says the message to the window that is open; done once it has answered.
pub(super) fn hand_over(point: &MeetingPoint, message: &[u8], until: Instant) -> io::Result<()> {
    let (name, message) = (point.name()?, message.to_vec());
    let (done, answer) = mpsc::channel();
    // On a thread of its own: not every system has a time limit for what it does.
    thread::Builder::new().name("hand over".to_owned()).spawn(move || {
        if done.send(say(name, &message)).is_err() {
            log::debug!("the window that is open answered too late");
        }
    })?;
    let left = until.saturating_duration_since(Instant::now());
    answer.recv_timeout(left).map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?
}

fn say(name: Name<'_>, message: &[u8]) -> io::Result<()> {
    let mut stream = Stream::connect(name)?;
    stream.write_all(message)?;
    let mut answer = [0; TAKEN.len()];
    stream.read_exact(&mut answer)?;
    if answer == TAKEN { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}
