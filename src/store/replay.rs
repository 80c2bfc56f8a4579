use super::{
    Cause, Entry,
    record::{FORMAT, Header, Record, verified},
};
use crate::model::Moment;

/// What the bytes of a journal hold, up to the first line that is not as it was written.
#[derive(Debug)]
pub(super) struct Replay {
    pub(super) started: Moment,
    /// The checksum of the questionnaire's bytes.
    pub(super) questionnaire: String,
    pub(super) entries: Vec<(Moment, Entry)>,
    /// The number of the next line.
    pub(super) lines: u64,
    /// The bytes of the lines that are good.
    pub(super) length: u64,
}

impl Replay {
    /// Reads a journal; bad lines after the header are no error, but nothing from the first of them on is used.
    ///
    /// [`Cause::Damaged`] where the header is not as it was written (a crash can't do that: a journal appears with its
    /// header in one step), [`Cause::TooNew`] where a later version wrote it.
    pub(super) fn of(bytes: &[u8]) -> Result<Self, Cause> {
        let mut lines = bytes.split_inclusive(|byte| *byte == b'\n');
        let first = lines.next().ok_or(Cause::Damaged)?;
        let mut replay = Self::start(first)?;
        for line in lines {
            let Some((at, entries)) = read_record(replay.lines, line) else { break };
            replay.entries.extend(entries.into_iter().map(|entry| (at, entry)));
            replay.lines += 1;
            replay.length += line.len() as u64;
        }
        Ok(replay)
    }

    fn start(line: &[u8]) -> Result<Self, Cause> {
        let record = line.strip_suffix(b"\n").and_then(|line| verified(0, line)).ok_or(Cause::Damaged)?;
        let Header::Journal { format } = ron::from_str(record).map_err(|_| Cause::Damaged)?;
        if format > FORMAT {
            return Err(Cause::TooNew);
        }
        let Ok(Record::Journal { started, questionnaire, .. }) = ron::from_str(record) else {
            return Err(Cause::Damaged);
        };
        let started = Moment::parse(&started).ok_or(Cause::Damaged)?;
        Ok(Self { started, questionnaire, entries: Vec::new(), lines: 1, length: line.len() as u64 })
    }
}

fn read_record(number: u64, line: &[u8]) -> Option<(Moment, Vec<Entry>)> {
    // A line without its end was cut off: whoever wrote it was never told that it is safe.
    let record = verified(number, line.strip_suffix(b"\n")?)?;
    let Ok(Record::Record { at, entries }) = ron::from_str(record) else { return None };
    let entries = entries.into_iter().map(|entry| entry.entry()).collect::<Option<Vec<_>>>()?;
    Some((Moment::parse(&at)?, entries))
}

#[cfg(test)]
#[path = "replay/tests.rs"]
mod tests;
