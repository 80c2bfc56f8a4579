use csv::{ReaderBuilder, StringRecord};

use super::super::{Script, Span};

/// A text with fields in rows.
#[derive(Debug)]
pub(super) struct Table<'a> {
    text: &'a str,
    separator: u8,
}

/// A row and where it begins.
#[derive(Debug)]
pub(super) struct Record<'a> {
    pub(super) fields: StringRecord,
    text: &'a str,
    start: usize,
    separator: u8,
}

impl<'a> Table<'a> {
    /// Finds out how fields are separated: Excel writes semicolons where a comma marks decimals.
    pub(super) fn new(script: &Script<'a>) -> Self {
        let first = script.text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let separators = [b',', b';', b'\t'];
        let often = |separator: &u8| first.bytes().filter(|byte| byte == separator).count();
        // The last of equals wins: a comma where there is none of them.
        let separator = separators.into_iter().rev().max_by_key(often).unwrap_or(b',');
        Self { text: script.text, separator }
    }

    /// All rows but empty ones.
    pub(super) fn records(&self) -> impl Iterator<Item = Record<'a>> + use<'a> {
        let (text, separator) = (self.text, self.separator);
        let reader =
            ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
        // The text is UTF-8 and rows may differ in length: nothing is left that could fail.
        reader.into_records().filter_map(Result::ok).map(move |fields| {
            let start =
                fields.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or_default();
            let blank = text.get(start..).map_or(0, |rest| rest.len() - rest.trim_start_matches(['\r', '\n']).len());
            Record { fields, text, start: start + blank, separator }
        })
    }
}

impl Record<'_> {
    /// Where the field of that number stands; the beginning of the row where there is none.
    pub(super) fn span(&self, number: usize) -> Span {
        let rest = self.text.get(self.start..).unwrap_or_default();
        let (mut field, mut from, mut quoted) = (0, 0, false);
        for (at, byte) in rest.bytes().enumerate() {
            let ends_row = !quoted && matches!(byte, b'\r' | b'\n');
            if ends_row || (!quoted && byte == self.separator) {
                if field == number {
                    return Span::new(self.start + from, self.start + at);
                }
                if ends_row {
                    return Span::new(self.start, self.start);
                }
                (field, from) = (field + 1, at + 1);
            } else if byte == b'"' {
                quoted = !quoted;
            }
        }
        if field == number {
            Span::new(self.start + from, self.start + rest.len())
        } else {
            Span::new(self.start, self.start)
        }
    }
}
