//! Where in a gap between two tokens a lost bracket may have stood.

use super::{
    super::super::{Span, lexer::Token},
    balance::{ODD, closing, odd, opening},
    mark::Mark,
    repair::{Change, Repair},
};

/// Words that have their fields in brackets right behind them.
const KINDS: &[&str] = &["Level", "Scale", "Test"];

/// A gap between two tokens, with the tokens around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Gap<'m> {
    pub(super) before: &'m Mark,
    /// All tokens behind it.
    pub(super) behind: &'m [Mark],
    /// The bracket around both the gap and what is put into it.
    pub(super) inside: Option<Token>,
    pub(super) text: &'m str,
}

impl Gap<'_> {
    /// The bracket that closes this one, put here; `None` where none can stand.
    ///
    /// `least` is the least indentation of the lines that would be inside: these are indented deeper than the first.
    pub(super) fn close(&self, open: &Mark, least: u32) -> Option<Repair> {
        let Token::Open(opened) = open.token else { return None };
        let (before, behind) = (self.before, self.behind.first()?);
        let ends = before.begins_value() || before.is_close() || before.token == Token::Comma;
        let ends = if matches!(before.token, Token::Open(_)) { before.token == open.token } else { ends };
        let goes_on = behind.token == Token::Comma || behind.is_close() || behind.token == Token::End;
        let follows = usize::from(behind.token == Token::Comma);
        if !ends || !(goes_on || (behind.is_first && behind.begins_value())) || !self.may_follow(follows) {
            return None;
        }
        let alone = if behind.indent == open.indent || (goes_on && behind.indent < open.indent) { 0 } else { ODD };
        let at_end = Mark { token: Token::Close(closing(opened)), leads: before.leads && before.is_close(), ..*before };
        let at_end = odd(open, &at_end);
        let with_next = odd(open, &Mark { leads: true, ..*behind });
        let (cost, is_behind) = match behind.token {
            _ if !behind.is_first => (at_end, false),
            Token::Comma => (with_next, true),
            Token::Close(_) if with_next <= alone.min(at_end) => (with_next, true),
            _ => (alone.min(at_end), false),
        };
        let (at, line) =
            if is_behind { (behind.span.start, behind.line) } else { (before.span.end, self.last_line(before)) };
        Some(Repair {
            bracket: closing(opened),
            change: Change::Insert,
            span: Span::new(at, at),
            line,
            partner: open.span,
            comma: !goes_on && before.token != Token::Comma,
            // A comma that is lost too makes it less likely.
            cost: cost + u32::from(!goes_on) + if least <= open.indent { ODD / 2 } else { 0 },
        })
    }

    /// The bracket that this one closes, put here; `None` where none can stand.
    pub(super) fn open(&self, close: &Mark) -> Option<Repair> {
        let Token::Close(closed) = close.token else { return None };
        let bracket = opening(closed);
        let (before, behind) = (self.before, self.behind.first()?);
        let is_empty = behind.token == close.token;
        let is_key = self.is_key(0);
        // A value stands behind its name, or in a list.
        let starts = match before.token {
            Token::Colon => true,
            Token::Comma | Token::Open(_) => self.inside == Some(Token::Open('[')),
            _ => false,
        };
        let joined = self.joined(bracket, is_key);
        let fits = match bracket {
            '(' if before.token == Token::Word => is_key || is_empty,
            '(' => starts && (is_key || is_empty) && behind.token != Token::Text,
            '[' => before.token == Token::Colon && !is_key && (behind.begins_value() || is_empty),
            _ => starts && ((is_key && behind.token == Token::Text) || is_empty),
        };
        if !fits && joined.is_none() {
            return None;
        }
        let at_end = odd(before, close);
        let is_before = joined.is_none()
            && (matches!(before.token, Token::Colon | Token::Word)
                || (before.line != behind.line && matches!(before.token, Token::Open(_)) && at_end == 0));
        let own_line = behind.is_first && close.leads && close.indent <= behind.indent;
        let cost = if is_before {
            at_end
        } else if own_line {
            0
        } else {
            odd(behind, close)
        };
        let at = if is_before { before.span.end } else { joined.unwrap_or(behind.span.start) };
        Some(Repair {
            bracket,
            change: Change::Insert,
            span: Span::new(at, at),
            line: if is_before { before.line } else { behind.line },
            partner: close.span,
            comma: false,
            cost,
        })
    }

    /// Whether a colon stands behind that token.
    fn is_key(&self, at: usize) -> bool {
        self.behind.get(at + 1).is_some_and(|next| next.token == Token::Colon)
    }

    /// Whether that token behind the gap may go on with what stands in the bracket around it.
    fn may_follow(&self, at: usize) -> bool {
        let Some(token) = self.behind.get(at).map(|mark| mark.token) else { return true };
        match token {
            Token::Word if self.is_key(at) => self.inside == Some(Token::Open('(')),
            Token::Text if self.is_key(at) => self.inside == Some(Token::Open('{')),
            Token::Text | Token::Number | Token::Word | Token::Open(_) => self.inside == Some(Token::Open('[')),
            _ => true,
        }
    }

    /// `Levelanchors:`, where a bracket parted two words.
    fn joined(&self, bracket: char, is_key: bool) -> Option<usize> {
        let behind = self.behind.first()?;
        let word = self.text.get(behind.span.start..behind.span.end)?;
        let is_value = bracket == '(' && is_key && self.before.token == Token::Colon;
        let kind = KINDS.iter().find(|kind| is_value && word.len() > kind.len() && word.starts_with(**kind))?;
        Some(behind.span.start + kind.len())
    }

    /// The line on which a token ends: a text may have several.
    fn last_line(&self, mark: &Mark) -> u32 {
        let text = self.text.get(mark.span.start..mark.span.end).unwrap_or_default();
        mark.line + u32::try_from(text.matches('\n').count()).unwrap_or_default()
    }
}
