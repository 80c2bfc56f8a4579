//! What a later start says: a head, the number of bytes that follow, and paths, each after its own number of bytes.

use std::{
    ffi::OsString,
    io::{self, Read},
    path::{Path, PathBuf},
};

use crate::store::Cause;

/// What every message begins with: the kind of message and its version.
const HEAD: &[u8] = b"procuradar-open 1\n";

/// What the window answers once it has taken the paths.
pub(super) const TAKEN: &[u8] = b"taken\n";

/// The most bytes of paths: several thousand of them.
const MOST: u32 = 1024 * 1024;

/// Why a message can't be written.
pub(super) fn too_large() -> Cause {
    Cause::TooLarge { limit: MOST.into() }
}

/// The message with these paths; `None` if they are too many.
pub(super) fn write(files: &[PathBuf]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    for file in files {
        let path = bytes(file);
        body.extend(u32::try_from(path.len()).ok()?.to_le_bytes());
        body.extend(path);
    }
    let length = u32::try_from(body.len()).ok().filter(|length| *length <= MOST)?;
    Some([HEAD, &length.to_le_bytes(), &body].concat())
}

/// Reads a message; an error where it is none, or not whole.
pub(super) fn read(mut from: impl Read) -> io::Result<Vec<PathBuf>> {
    let malformed = || io::Error::from(io::ErrorKind::InvalidData);
    let mut head = [0; HEAD.len()];
    from.read_exact(&mut head)?;
    let length = number(&mut from)?;
    if head != HEAD || length > MOST {
        return Err(malformed());
    }
    let mut body = Vec::new();
    from.take(length.into()).read_to_end(&mut body)?;
    if body.len() as u64 != u64::from(length) {
        return Err(malformed());
    }
    let (mut rest, mut files) = (&body[..], Vec::new());
    while !rest.is_empty() {
        let length = usize::try_from(number(&mut rest)?).map_err(|_| malformed())?;
        let (path, after) = rest.split_at_checked(length).ok_or_else(malformed)?;
        // A path that depends on where a program was started would lead elsewhere here.
        files.push(path_of(path).filter(|path| path.is_absolute()).ok_or_else(malformed)?);
        rest = after;
    }
    Ok(files)
}

fn number(from: &mut impl Read) -> io::Result<u32> {
    let mut bytes = [0; 4];
    from.read_exact(&mut bytes)?;
    Ok(u32::from_le_bytes(bytes))
}

#[cfg(unix)]
fn bytes(path: &Path) -> Vec<u8> {
    std::os::unix::ffi::OsStrExt::as_bytes(path.as_os_str()).to_vec()
}

#[cfg(unix)]
fn path_of(bytes: &[u8]) -> Option<PathBuf> {
    let path: OsString = std::os::unix::ffi::OsStringExt::from_vec(bytes.to_vec());
    (!bytes.contains(&0)).then(|| path.into())
}

#[cfg(windows)]
fn bytes(path: &Path) -> Vec<u8> {
    std::os::windows::ffi::OsStrExt::encode_wide(path.as_os_str()).flat_map(u16::to_le_bytes).collect()
}

#[cfg(windows)]
fn path_of(bytes: &[u8]) -> Option<PathBuf> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let wide: Vec<u16> = pairs.iter().copied().map(u16::from_le_bytes).collect();
    let path: OsString = std::os::windows::ffi::OsStringExt::from_wide(&wide);
    (rest.is_empty() && !wide.contains(&0)).then(|| path.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_come_back_as_they_were_written() {
        let files: Vec<PathBuf> = ["/a/ä \n\"b\".ron", "/c"].map(PathBuf::from).to_vec();
        assert_eq!(read(&write(&files).unwrap()[..]).unwrap(), files);
        assert_eq!(read(&write(&[]).unwrap()[..]).unwrap(), Vec::<PathBuf>::new());
    }

    #[test]
    fn every_message_that_is_not_whole_is_refused() {
        let whole = write(&["/a".into(), "/b".into()]).unwrap();
        for length in 0..whole.len() {
            assert!(read(&whole[..length]).is_err(), "{length} bytes");
        }
    }

    #[test]
    fn garbage_and_relative_paths_are_refused() {
        assert!(read(&[0xff; 64][..]).is_err());
        assert!(read(&write(&["a".into()]).unwrap()[..]).is_err());
        let with = |length: u32, body: &[u8]| [HEAD, &length.to_le_bytes(), body].concat();
        assert!(read(&with(MOST + 1, &[])[..]).is_err(), "too long");
        assert!(read(&with(6, b"\xff\xff\xff\xff/a")[..]).is_err(), "a path beyond the end");
        assert!(read(&with(6, b"\x02\0\0\0/\0")[..]).is_err(), "no path has a zero in it");
    }

    #[test]
    fn more_paths_than_fit_are_no_message() {
        let path = PathBuf::from(format!("/{}", "x".repeat(1000)));
        assert!(write(&vec![path.clone(); 1000]).is_some());
        assert!(write(&vec![path; 1100]).is_none());
    }
}
