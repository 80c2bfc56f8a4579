use super::super::super::Span;

/// One bracket more or less, after which all brackets of a file belong together.
#[derive(Debug, Clone)]
pub(super) struct Repair {
    /// The bracket that is lost, or one too many.
    pub(super) bracket: char,
    pub(super) change: Change,
    /// Where the bracket goes, or where it stands.
    pub(super) span: Span,
    pub(super) line: u32,
    /// Where the other one of the pair stands; of a bracket too many, itself.
    pub(super) partner: Span,
    /// Whether a comma is to follow too.
    pub(super) comma: bool,
    /// How much speaks against it: lines of brackets that belong together and are not indented alike.
    pub(super) cost: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    Insert,
    Remove,
}

impl Repair {
    /// What is written, or nothing.
    pub(super) fn written(&self) -> String {
        match self.change {
            Change::Remove => String::new(),
            Change::Insert if self.comma => format!("{},", self.bracket),
            Change::Insert => self.bracket.to_string(),
        }
    }

    /// The text as it would be.
    pub(super) fn apply(&self, text: &str) -> String {
        let (before, after) = (text.get(..self.span.start), text.get(self.span.end..));
        [before.unwrap_or_default(), &self.written(), after.unwrap_or_default()].concat()
    }
}
