use super::super::super::{
    Span,
    lexer::{Lexer, Token},
};

/// Tokens of a file in which a lost bracket is looked for; an honest file has far fewer.
const MOST: usize = 400_000;
/// Columns of a tab, where tabs and spaces are mixed.
const TAB: u32 = 4;

/// A token and how it stands on its line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    pub(super) token: Token,
    pub(super) span: Span,
    pub(super) line: u32,
    /// The white space before the first token of its line, in columns.
    pub(super) indent: u32,
    /// Whether nothing stands before it on its line.
    pub(super) is_first: bool,
    /// Whether nothing but closing brackets stands before it on its line.
    pub(super) leads: bool,
}

impl Mark {
    pub(super) fn is_close(&self) -> bool {
        matches!(self.token, Token::Close(_))
    }

    /// Whether a value may begin with it.
    pub(super) fn begins_value(&self) -> bool {
        matches!(self.token, Token::Text | Token::Number | Token::Word | Token::Open(_))
    }
}

/// All tokens of a text, its end last; `None` where there are too many.
pub(super) fn marks(text: &str) -> Option<Vec<Mark>> {
    let mut lexer = Lexer::new(text);
    lexer.skip_attributes();
    let mut marks: Vec<Mark> = Vec::new();
    let (mut before, mut line, mut indent) = (0, 1, 0);
    loop {
        let (token, span) = lexer.next();
        let gap = text.get(before..span.start).unwrap_or_default();
        let is_first = marks
            .last()
            .is_none_or(|last: &Mark| text.get(last.span.end..span.start).is_some_and(|blank| blank.contains('\n')));
        line += u32::try_from(gap.matches('\n').count()).unwrap_or_default();
        if is_first {
            let head = gap.rsplit('\n').next().unwrap_or_default();
            indent = head.chars().take_while(|c| c.is_whitespace()).map(|c| if c == '\t' { TAB } else { 1 }).sum();
        }
        let is_end = token == Token::End;
        let leads = is_first || marks.last().is_some_and(|last| last.leads && last.is_close());
        marks.push(Mark { token, span, line, indent: if is_end { 0 } else { indent }, is_first, leads });
        before = span.start;
        if is_end {
            return Some(marks);
        }
        if marks.len() >= MOST {
            return None;
        }
    }
}
