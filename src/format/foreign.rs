//! Files that are none of ours, told by how they begin: so that a person learns what it is that they opened.

/// How documents of other programs begin, and the word by which the language files know them.
const BEGINNINGS: &[(&[u8], &str)] = &[
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "office"),
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "docx"),
    (b"\x89PNG", "picture"),
    (b"\xFF\xD8\xFF", "picture"),
    (b"GIF8", "picture"),
    (b"\x1F\x8B", "zip"),
    (b"7z\xBC\xAF", "zip"),
];
/// What stands in the archives that documents of office programs are.
const PARTS: &[(&[u8], &str)] = &[
    (b"word/", "docx"),
    (b"xl/", "xlsx"),
    (b"ppt/", "office"),
    (b"application/vnd.oasis.opendocument.spreadsheet", "xlsx"),
    (b"application/vnd.oasis.opendocument.text", "docx"),
    (b"application/vnd.oasis.opendocument", "office"),
];
/// Bytes of a file that are looked at.
const LOOKED_AT: usize = 64 * 1024;

/// What these bytes are, if they are no text or a text that only another program reads.
pub(super) fn document(bytes: &[u8]) -> Option<&'static str> {
    let start = bytes.get(..LOOKED_AT.min(bytes.len())).unwrap_or_default();
    let found = BEGINNINGS.iter().find(|(beginning, _)| start.starts_with(beginning)).map(|(_, name)| *name);
    if found == Some("zip") {
        let holds = |part: &&(&[u8], &str)| start.windows(part.0.len()).any(|window| window == part.0);
        return PARTS.iter().find(holds).map(|(_, name)| *name).or(found);
    }
    found.or_else(|| page(start))
}

/// Whether bytes that are no UTF-16 hold a zero, as no text does.
pub(super) fn is_binary(bytes: &[u8]) -> bool {
    bytes.iter().take(LOOKED_AT).any(|byte| *byte == 0)
}

/// A page of the web, or another file of tags.
fn page(bytes: &[u8]) -> Option<&'static str> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let begins = |with: &str| bytes.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with.as_bytes()));
    ["<!doctype", "<html", "<head", "<body", "<?xml", "<svg", "<!--"].iter().any(|with| begins(with)).then_some("page")
}

/// The notation of a text that does not begin as our files do, if it is a well-known one.
pub(super) fn notation(text: &str) -> Option<&'static str> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let first = lines.next()?;
    let is_section = first.starts_with('[')
        && first.ends_with(']')
        && first.chars().all(|c| c.is_alphanumeric() || matches!(c, '[' | ']' | '_' | '.' | '-' | ' '))
        && first.contains(char::is_alphabetic);
    if is_section {
        return Some("TOML");
    }
    if first.starts_with(['{', '[']) {
        return Some("JSON");
    }
    if first.starts_with("---") || first.starts_with("- ") {
        return Some("YAML");
    }
    // `format: 1,` with a comma is our own notation without its beginning.
    let name = first.trim_start_matches(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '"')).trim_start();
    let is_named = name.len() < first.len() && !first.ends_with(',');
    match name.chars().next() {
        Some(':') if is_named => Some("YAML"),
        Some('=') if is_named => Some("TOML"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_notations_are_told_by_their_first_line() {
        assert_eq!(notation("\n{\"format\": 1}"), Some("JSON"));
        assert_eq!(notation("[1, 2]"), Some("JSON"));
        assert_eq!(notation("# mine\n[questionnaire]\nformat = 1"), Some("TOML"));
        assert_eq!(notation("format = 1"), Some("TOML"));
        assert_eq!(notation("---\nformat: 1"), Some("YAML"));
        assert_eq!(notation("format: 1\nid: x"), Some("YAML"));
        for other in
            ["format: 1,\nid: 2", "(format: 1)", "hello, world", "Dear all:", "# Questionnaire", "", "id,answer"]
        {
            assert_eq!(notation(other), None, "{other}");
        }
    }

    #[test]
    fn documents_are_told_by_their_bytes() {
        assert_eq!(document(b"PK\x03\x04....word/document.xml"), Some("docx"));
        assert_eq!(document(b"PK\x03\x04....readme.txt"), Some("zip"));
        assert_eq!(document(b"%PDF-1.7"), Some("pdf"));
        assert_eq!(document(b"\xEF\xBB\xBF\r\n<!DOCTYPE html>"), Some("page"));
        assert_eq!(document(b"Questionnaire(format: 1)"), None);
        assert!(is_binary(b"MZ\x00\x01") && !is_binary(b"text"));
    }
}
