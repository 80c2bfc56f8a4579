//! The file beside a draft's journal that says what the assessment was begun for.
//!
//! A line of its own with a checksum, like those of the journal: to take a rater's answers for one's own would be worse
//! than not to read them. Drafts of before, and plain ones, have no such file.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{
    Action, Cause, Overwrite, StoreError, read,
    record::{checksum_of, verified},
    save_private,
};
use crate::model::{Occasion, Rater, ResultId};

const FILE: &str = "occasion.log";

/// The version of the line that this program writes.
const FORMAT: u32 = 1;

/// A line with a name is far shorter.
const LIMIT: u64 = 64 * 1024;

#[derive(Serialize, Deserialize)]
#[serde(rename = "Occasion")]
struct WireOccasion {
    format: u32,
    rater: WireRater,
    name: String,
    follows: Option<String>,
    shows_earlier: bool,
}

/// The part that every version has.
#[derive(Deserialize)]
#[serde(rename = "Occasion")]
struct Header {
    format: u32,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
enum WireRater {
    Itself,
    Manager,
    Peer,
}

/// Writes it into the folder of a draft, all of it or nothing.
pub(super) fn save(folder: &Path, occasion: &Occasion) -> Result<(), StoreError> {
    let path = folder.join(FILE);
    let wire = WireOccasion {
        format: FORMAT,
        rater: match occasion.rater {
            Rater::Itself => WireRater::Itself,
            Rater::Manager => WireRater::Manager,
            Rater::Peer => WireRater::Peer,
        },
        name: occasion.name.clone(),
        follows: occasion.follows.as_ref().map(ToString::to_string),
        shows_earlier: occasion.shows_earlier,
    };
    let record = ron::to_string(&wire).map_err(StoreError::of(Action::Save, &path))?;
    let line = format!("{} {record}\n", checksum_of(0, &record));
    save_private(&path, line.as_bytes(), Overwrite::Allow)
}

/// Reads it; without a file the assessment is one's own and follows nothing.
///
/// [`Cause::Damaged`] where it is not as it was written, [`Cause::TooNew`] where a later version wrote it.
pub(super) fn load(folder: &Path) -> Result<Occasion, StoreError> {
    let path = folder.join(FILE);
    let bytes = match read(&path, LIMIT) {
        Ok(bytes) => bytes,
        Err(StoreError { cause: Cause::NotFound, .. }) => return Ok(Occasion::default()),
        Err(error) => return Err(error),
    };
    parse(&bytes).map_err(StoreError::of(Action::Read, &path))
}

fn parse(bytes: &[u8]) -> Result<Occasion, Cause> {
    let record = bytes.strip_suffix(b"\n").and_then(|line| verified(0, line)).ok_or(Cause::Damaged)?;
    let Header { format } = ron::from_str(record).map_err(|_| Cause::Damaged)?;
    if format > FORMAT {
        return Err(Cause::TooNew);
    }
    let wire: WireOccasion = ron::from_str(record).map_err(|_| Cause::Damaged)?;
    Ok(Occasion {
        rater: match wire.rater {
            WireRater::Itself => Rater::Itself,
            WireRater::Manager => Rater::Manager,
            WireRater::Peer => Rater::Peer,
        },
        name: wire.name,
        follows: wire.follows.as_deref().and_then(ResultId::parse),
        shows_earlier: wire.shows_earlier,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn anna() -> Occasion {
        let follows = ResultId::parse("0197001c-0000-7000-8000-000000000000");
        Occasion { rater: Rater::Manager, name: "Anna \"A\"\nÅ".to_owned(), follows, shows_earlier: true }
    }

    #[test]
    fn an_occasion_comes_back_as_it_was_written() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(load(folder.path()), Ok(Occasion::default()), "drafts of before have no file");
        for occasion in [anna(), Occasion { rater: Rater::Peer, ..Occasion::default() }, Occasion::default()] {
            save(folder.path(), &occasion).unwrap();
            assert_eq!(load(folder.path()), Ok(occasion));
        }
    }

    #[test]
    fn no_flipped_bit_and_no_lost_end_reads_as_something_else() {
        let folder = tempfile::tempdir().unwrap();
        save(folder.path(), &anna()).unwrap();
        let bytes = read(&folder.path().join(FILE), LIMIT).unwrap();
        for at in 0..bytes.len() {
            assert!(parse(&bytes[..at]).is_err(), "cut at {at}");
            for bit in 0..8 {
                let mut spoilt = bytes.clone();
                spoilt[at] ^= 1 << bit;
                assert!(parse(&spoilt).is_err(), "bit {bit} of byte {at}");
            }
        }
    }

    #[test]
    fn a_later_version_is_said_to_be_one() {
        let record = "(format:2,what:\"ever\")";
        let line = format!("{} {record}\n", checksum_of(0, record));
        assert_eq!(parse(line.as_bytes()), Err(Cause::TooNew));
    }
}
