use super::{Span, limits};
use crate::diag::{Excerpt, Place, Report};

/// A text file whose stretches can be told as lines and columns.
#[derive(Debug)]
pub(super) struct Script<'a> {
    pub(super) name: &'a str,
    /// The size of the file, with its byte-order mark.
    bytes: usize,
    /// The text, without a byte-order mark.
    pub(super) text: &'a str,
    /// Where each line begins, in bytes.
    lines: Vec<usize>,
}

impl<'a> Script<'a> {
    pub(super) fn new(name: &'a str, bytes: usize, text: &'a str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect();
        Self { name, bytes, text, lines }
    }

    /// The text of a span; empty where the span is not one of this text.
    pub(super) fn slice(&self, span: Span) -> &'a str {
        self.text.get(span.start..span.end).unwrap_or_default()
    }

    /// The line, from 1, that holds this byte.
    pub(super) fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|start| *start <= at).max(1)
    }

    /// The span as lines and columns of characters.
    pub(super) fn place(&self, span: Span) -> Place {
        let (line, column) = self.position(span.start);
        let (end_line, end_column) = self.position(span.end.max(span.start));
        if (line, column) == (end_line, end_column) {
            return Place::at(line, column);
        }
        Place { line, column, end_line, end_column }
    }

    /// The byte at a line and column, both from 1; the end of the text where there is no such place.
    pub(super) fn offset(&self, line: usize, column: usize) -> usize {
        let Some(start) = self.lines.get(line.saturating_sub(1)).copied() else { return self.text.len() };
        let rest = self.text.get(start..).unwrap_or_default();
        rest.char_indices().nth(column.saturating_sub(1)).map_or(self.text.len(), |(at, _)| start + at)
    }

    /// The line of a place with its neighbours.
    pub(super) fn excerpt(&self, place: Place) -> Excerpt {
        let first = (place.line as usize).saturating_sub(1).max(1);
        let last = (place.line as usize + 1).min(self.line_count());
        let lines = (first..=last).map(|line| self.line_text(line).chars().take(limits::MAX_EXCERPT).collect());
        Excerpt { first_line: count(first), lines: lines.collect() }
    }

    /// An empty report of this file.
    pub(super) fn report(&self) -> Report {
        Report {
            file: self.name.to_owned(),
            bytes: self.bytes as u64,
            lines: self.line_count() as u64,
            problems: Vec::new(),
        }
    }

    /// A last line end opens no further line.
    fn line_count(&self) -> usize {
        let open = self.lines.last().is_some_and(|start| *start == self.text.len()) && self.lines.len() > 1;
        self.lines.len() - usize::from(open)
    }

    fn line_text(&self, line: usize) -> &'a str {
        let start = self.lines.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        let end = self.lines.get(line).copied().unwrap_or(self.text.len());
        self.text.get(start..end).unwrap_or_default().trim_end_matches(['\n', '\r'])
    }

    fn position(&self, at: usize) -> (u32, u32) {
        let line = self.line(at);
        let start = self.lines.get(line - 1).copied().unwrap_or_default();
        let before = self.text.get(start..at.min(self.text.len())).unwrap_or_default();
        (count(line), count(before.chars().count() + 1))
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_offsets_lead_back() {
        let script = Script::new("x", 0, "ää\nkö\u{10FFFF}x\n");
        let at = script.text.find('x').unwrap();
        let place = script.place(Span::new(at, at + 1));
        assert_eq!((place.line, place.column, place.end_column), (2, 4, 5));
        assert_eq!(script.offset(2, 4), at);
        assert_eq!(script.report().lines, 2);
    }
}
