use std::{
    ffi::OsString,
    io::{self, Read, Write},
    path::{Path, PathBuf},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use interprocess::local_socket::{
    GenericFilePath, ListenerOptions, Name, Stream, ToFsName,
    traits::{ListenerExt, Stream as _},
};

use super::{Cause, Folders, StoreError, atomic, lock::Lock};

/// What a message begins with: what is older or foreign is not understood, and so not obeyed.
const HEAD: &[u8] = b"procuradar 1\0";

/// The longest message: some hundred paths.
const LIMIT: u64 = 64 * 1024;

/// How long the window that is open may take to answer.
const PATIENCE: Duration = Duration::from_secs(1);

const ANSWER: &[u8] = b"ok";

/// Whether a window of this person's folders is open already.
pub enum Claim {
    /// None is: this start opens the window, and listens to later ones.
    First(Instance),
    /// One is: it can be asked to open files.
    Second(Handover),
}

/// The one window of these folders, as long as this lives. The system lets go of the claim when the program ends,
/// however it ends.
pub struct Instance {
    lock: Lock,
    folder: PathBuf,
}

/// A window that is open already.
pub struct Handover {
    folder: PathBuf,
}

/// Claims to be the one window of these folders; of two starts in the same moment one is first.
pub fn claim(folders: &Folders) -> Result<Claim, StoreError> {
    let folder = folders.data.join("window");
    atomic::make_private_folders(&folder)?;
    match Lock::claim(&folder) {
        Ok(lock) => Ok(Claim::First(Instance { lock, folder })),
        Err(StoreError { cause: Cause::Locked, .. }) => Ok(Claim::Second(Handover { folder })),
        Err(error) => Err(error),
    }
}

impl Instance {
    /// Hands the files of later starts to `take`, on a thread of its own, until the program ends. A start without files
    /// gives an empty list.
    pub fn listen(self, take: impl Fn(Vec<PathBuf>) + Send + Sync + 'static) -> io::Result<()> {
        let name = socket(&self.folder)?;
        // What lies there is left from a program that was ended by force: we hold the lock.
        let listener = ListenerOptions::new().name(name).try_overwrite(true).create_sync()?;
        let take = std::sync::Arc::new(take);
        let serve = move || {
            let _claim = self.lock;
            for stream in listener.incoming() {
                let take = take.clone();
                let answer = move || match stream.and_then(receive) {
                    Ok(files) => take(files),
                    Err(error) => log::warn!("another start could not be understood: {error}"),
                };
                // One that never finishes must not keep others from being heard.
                if let Err(error) = thread::Builder::new().name("handover".to_owned()).spawn(answer) {
                    log::error!("no thread for another start: {error}");
                }
            }
        };
        thread::Builder::new().name("instance".to_owned()).spawn(serve).map(drop)
    }
}

impl Handover {
    /// Asks the open window to open these files and to come to the front. An error means that it did not answer.
    pub fn send(&self, files: &[PathBuf]) -> io::Result<()> {
        let (done, waiting) = mpsc::channel();
        let (name, message) = (socket(&self.folder)?, message(files)?);
        let ask = move || {
            // It may be starting at this moment, and not listening yet.
            let until = Instant::now() + PATIENCE;
            let answered = loop {
                let answered = Stream::connect(name.borrow()).and_then(|stream| exchange(stream, &message));
                if answered.is_ok() || Instant::now() > until {
                    break answered;
                }
                thread::sleep(Duration::from_millis(50));
            };
            // Nobody waits any more where this took too long.
            drop(done.send(answered));
        };
        thread::Builder::new().name("handover".to_owned()).spawn(ask)?;
        waiting.recv_timeout(2 * PATIENCE).map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?
    }
}

/// Where the socket stands: in the folder that the system keeps for running programs of this person, else in ours.
fn socket(folder: &Path) -> io::Result<Name<'static>> {
    let digest = crate::format::digest(folder.as_os_str().as_encoded_bytes()).to_string();
    let short = digest.get(..16).unwrap_or(&digest);
    if cfg!(windows) {
        return PathBuf::from(format!(r"\\.\pipe\procuradar-{short}")).to_fs_name::<GenericFilePath>();
    }
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|folder| folder.is_dir());
    let path = match runtime {
        Some(runtime) => runtime.join(format!("procuradar-{short}")),
        None => folder.join("socket"),
    };
    path.to_fs_name::<GenericFilePath>()
}

/// The head, then each path ended by a zero byte.
fn message(files: &[PathBuf]) -> io::Result<Vec<u8>> {
    let mut message = HEAD.to_vec();
    for file in files {
        message.extend(file.as_os_str().as_encoded_bytes());
        message.push(0);
    }
    let length = u32::try_from(message.len()).ok().filter(|length| u64::from(*length) <= LIMIT);
    let length = length.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
    Ok(length.to_le_bytes().into_iter().chain(message).collect())
}

fn exchange(mut stream: Stream, message: &[u8]) -> io::Result<()> {
    stream.write_all(message)?;
    let mut answer = [0; ANSWER.len()];
    stream.read_exact(&mut answer)?;
    if answer == ANSWER { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}

/// Reads a message and answers it. Paths that are not absolute are left out: they mean nothing here.
fn receive(mut stream: Stream) -> io::Result<Vec<PathBuf>> {
    let mut length = [0; 4];
    stream.read_exact(&mut length)?;
    let length = u64::from(u32::from_le_bytes(length));
    let mut message = Vec::new();
    if length > LIMIT || Read::by_ref(&mut stream).take(length).read_to_end(&mut message)? as u64 != length {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let paths = message.strip_prefix(HEAD).ok_or(io::ErrorKind::InvalidData)?;
    let files = paths.split(|byte| *byte == 0).filter(|path| !path.is_empty());
    let files = files.map(path).filter(|path| path.is_absolute()).collect();
    stream.write_all(ANSWER)?;
    Ok(files)
}

#[cfg(unix)]
fn path(bytes: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStringExt;
    OsString::from_vec(bytes.to_vec()).into()
}

#[cfg(not(unix))]
fn path(bytes: &[u8]) -> PathBuf {
    OsString::from(String::from_utf8_lossy(bytes).into_owned()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folders() -> (tempfile::TempDir, Folders) {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::at(home.path());
        (home, folders)
    }

    fn first(folders: &Folders) -> Instance {
        match claim(folders).unwrap() {
            Claim::First(instance) => instance,
            Claim::Second(_) => panic!("nobody else is there"),
        }
    }

    fn second(folders: &Folders) -> Handover {
        match claim(folders).unwrap() {
            Claim::Second(handover) => handover,
            Claim::First(_) => panic!("another one is there"),
        }
    }

    fn listening(folders: &Folders) -> mpsc::Receiver<Vec<PathBuf>> {
        let (sender, receiver) = mpsc::channel();
        first(folders).listen(move |files| sender.send(files).unwrap()).unwrap();
        receiver
    }

    #[test]
    fn a_second_start_hands_its_files_to_the_first() {
        let (_home, folders) = folders();
        let receiver = listening(&folders);
        let files = vec![PathBuf::from("/a b/ä.ron"), PathBuf::from("/c.ron")];
        second(&folders).send(&files).unwrap();
        assert_eq!(receiver.recv_timeout(PATIENCE).unwrap(), files);
        second(&folders).send(&[]).unwrap();
        assert_eq!(receiver.recv_timeout(PATIENCE).unwrap(), Vec::<PathBuf>::new());
    }

    #[test]
    fn other_folders_have_a_window_of_their_own() {
        let ((_one, one), (_two, two)) = (folders(), folders());
        let _first = first(&one);
        let _also_first = first(&two);
    }

    #[test]
    fn what_a_crash_left_behind_is_replaced() {
        let (_home, folders) = folders();
        let instance = first(&folders);
        let socket = instance.folder.join("socket");
        crate::store::save(&socket, b"left behind", crate::store::Overwrite::Allow).unwrap();
        drop(instance);
        let receiver = listening(&folders);
        second(&folders).send(&[PathBuf::from("/a.ron")]).unwrap();
        assert_eq!(receiver.recv_timeout(PATIENCE).unwrap().len(), 1);
    }

    #[test]
    fn a_first_that_never_answers_is_given_up() {
        let (_home, folders) = folders();
        // It holds the claim and does not listen.
        let _first = first(&folders);
        let since = Instant::now();
        assert!(second(&folders).send(&[]).is_err());
        assert!(since.elapsed() < 3 * PATIENCE);
    }

    #[test]
    fn nonsense_is_not_obeyed_and_the_next_one_is_heard() {
        let (_home, folders) = folders();
        let receiver = listening(&folders);
        let handover = second(&folders);
        for nonsense in [&b"\xff\xff\xff\xff"[..], b"\x05\0\0\0hello", b"", b"\x0d\0\0\0procuradar 9\0"] {
            let mut stream = Stream::connect(socket(&handover.folder).unwrap()).unwrap();
            stream.write_all(nonsense).unwrap();
        }
        handover.send(&[PathBuf::from("/a.ron"), PathBuf::from("relative.ron")]).unwrap();
        assert_eq!(receiver.recv_timeout(PATIENCE).unwrap(), [PathBuf::from("/a.ron")]);
        assert!(receiver.try_recv().is_err());
    }
}
