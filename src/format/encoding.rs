use super::{Script, Span, foreign, limits};
use crate::diag::{Code, Problem, Report};

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Takes bytes as UTF-8 text without its byte-order mark; a report where they are too many or no such text.
pub(super) fn decode<'a>(name: &'a str, bytes: &'a [u8]) -> Result<Script<'a>, Report> {
    let whole = |problem: Problem| Report {
        file: name.to_owned(),
        bytes: bytes.len() as u64,
        lines: 0,
        problems: vec![problem],
    };
    if bytes.len() > limits::MAX_BYTES {
        return Err(whole(too_large()));
    }
    if let Some(document) = foreign::document(bytes) {
        return Err(whole(Problem::new(Code::F020).text("found", document)));
    }
    if is_utf16(bytes) {
        return Err(whole(Problem::new(Code::F004)));
    }
    if foreign::is_binary(bytes) {
        return Err(whole(Problem::new(Code::F020).text("found", "other")));
    }
    let plain = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    match std::str::from_utf8(plain) {
        Ok(text) if text.trim().is_empty() => Err(whole(Problem::new(Code::F005))),
        Ok(text) => Ok(Script::new(name, bytes.len(), text)),
        Err(error) => {
            let readable = plain.get(..error.valid_up_to()).and_then(|bytes| std::str::from_utf8(bytes).ok());
            let readable = readable.unwrap_or_default();
            let place = Script::new(name, bytes.len(), readable).place(Span::new(readable.len(), readable.len()));
            Err(whole(Problem::new(Code::F003).at(Some(place))))
        }
    }
}

/// The problem of a file that passes the limit.
pub(super) fn too_large() -> Problem {
    Problem::new(Code::F002).count("limit", limits::MAX_BYTES / (1024 * 1024))
}

/// A byte-order mark of UTF-16, or a zero byte in one of the first two: no text in UTF-8 begins so.
fn is_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xFF\xFE")
        || bytes.starts_with(b"\xFE\xFF")
        || matches!(bytes, [0, other, ..] | [other, 0, ..] if *other != 0)
}
