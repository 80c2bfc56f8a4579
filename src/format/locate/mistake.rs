use super::{
    super::{
        Span,
        lexer::{Lexer, Token, is_curly},
        tree::{NodeId, Shape},
    },
    Scanner,
};
use crate::diag::{Code, Problem};

/// Characters of a text without quotation marks that a report shows.
const SHOWN: usize = 60;

impl Scanner<'_, '_> {
    /// The problem where a value should begin and none does.
    pub(super) fn no_value(&self, token: Token, span: Span) -> (Problem, Span) {
        let missing = self.stack.last().and_then(|frame| frame.key);
        match token {
            Token::End => self.unclosed_bracket(span),
            Token::Comma | Token::Close(_) => match missing {
                Some(key) => (Problem::new(Code::R020).text("name", self.script.slice(key).trim_matches('"')), key),
                None => self.meaningless(span),
            },
            _ => self.stray(token, span).unwrap_or_else(|| self.meaningless(span)),
        }
    }

    /// The problem where a value ended and neither comma nor bracket follows.
    pub(super) fn no_separator(&self, token: Token, span: Span, last: Span) -> (Problem, Span) {
        // A quote too few or a curly one shows only where the next text should begin: look back.
        let text = self.script.slice(last);
        if text.starts_with('"') {
            let curly = text.char_indices().find(|(_, c)| is_curly(*c) && matches!(c, '“' | '”' | '„'));
            if let Some((at, quote)) = curly {
                let start = last.start + at;
                let problem = Problem::new(Code::R006).text("found", quote);
                return (problem, Span::new(start, start + quote.len_utf8()));
            }
            // `"text, "fi": …`: what touches the closing quote belongs to a text that was closed too late.
            let touches = matches!(token, Token::Word | Token::Number | Token::Text) && span.start == last.end;
            if touches || text.contains('\n') {
                return (Problem::new(Code::R005), Span::new(last.start, last.start + 1));
            }
        }
        if matches!(token, Token::Invisible(_) | Token::UnclosedComment) {
            return self.stray(token, span).unwrap_or_else(|| self.meaningless(span));
        }
        if self.is_loose_word(last) {
            return match token {
                Token::End => self.unclosed_bracket(span),
                Token::Equals => (Problem::new(Code::R007).text("name", shown(text)), span),
                _ if self.is_split_name(token, span) => self.split_name(Span::new(last.start, span.end)),
                Token::Colon | Token::Other(_) | Token::Fence | Token::UnclosedText => {
                    self.stray(token, span).unwrap_or_else(|| self.meaningless(span))
                }
                _ => self.no_colon(last),
            };
        }
        if self.is_bare_text(token, last) {
            return self.bare_text(last);
        }
        if let Some(percent) = self.percent(token, span, last) {
            return percent;
        }
        match token {
            Token::End => self.unclosed_bracket(span),
            Token::Colon => self.keyed_in_list(last).unwrap_or_else(|| self.meaningless(span)),
            Token::Equals => self.meaningless(span),
            // `10 min`: what follows a number and is no field.
            Token::Word if self.newest_shape() == Some(Shape::Number) && self.peek() != Token::Colon => {
                self.meaningless(span)
            }
            _ => self.stray(token, span).unwrap_or_else(|| (Problem::new(Code::R001), Span::new(last.end, last.end))),
        }
    }

    /// `50%` or `50 %` for `0.5`.
    fn percent(&self, token: Token, span: Span, last: Span) -> Option<(Problem, Span)> {
        let is_percent = token == Token::Other('%') && self.newest_shape() == Some(Shape::Number);
        let number: f64 = self.script.slice(last).parse().ok().filter(|_| is_percent)?;
        let found = Span::new(last.start, span.end);
        let problem = Problem::new(Code::R042).text("found", self.script.slice(found));
        Some((problem.text("meant", (number / 100.0).to_string()), found))
    }

    /// `1,5` for `1.5`: the comma ended the value, and the rest of the number stands there without a name.
    pub(super) fn decimal_comma(&self, last: Span) -> Option<(Problem, Span)> {
        let frame = self.stack.last()?;
        let bare = frame.last.filter(|node| self.tree.span(*node) == last && self.tree.key_span(*node).is_none())?;
        let is_whole = self.tree.source(bare).bytes().all(|byte| byte.is_ascii_digit());
        let before = self.script.text.get(..last.start)?.strip_suffix(',')?;
        let whole = before.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+'));
        if frame.bracket == '[' || !is_whole || whole.len() == before.len() {
            return None;
        }
        let span = Span::new(whole.len(), last.end);
        let found = self.script.slice(span);
        Some((Problem::new(Code::R024).text("found", found).text("meant", found.replace(',', ".")), span))
    }

    /// The problem of a token that stands nowhere, or nowhere outside texts.
    fn stray(&self, token: Token, span: Span) -> Option<(Problem, Span)> {
        let first = Span::new(span.start, span.start + 1);
        Some(match token {
            Token::UnclosedText => (Problem::new(Code::R005), first),
            Token::UnclosedComment => (Problem::new(Code::R017), span),
            Token::CurlyQuote => (Problem::new(Code::R006).text("found", self.script.slice(span)), span),
            Token::SingleQuote => (Problem::new(Code::R022), span),
            Token::Invisible(c) => (Problem::new(Code::R025).text("found", format!("U+{:04X}", u32::from(c))), span),
            Token::Other(';') => (Problem::new(Code::R026), span),
            Token::Other('-') => (Problem::new(Code::R037), span),
            Token::Other('#') => (Problem::new(Code::R034), span),
            Token::Other(_) | Token::Fence => self.meaningless(span),
            _ => return None,
        })
    }

    pub(super) fn meaningless(&self, span: Span) -> (Problem, Span) {
        let found: String = self.script.slice(span).chars().take(SHOWN).collect();
        let is_word = found.starts_with(char::is_alphabetic);
        let what = match found.as_str() {
            "," => "comma",
            fence if fence.starts_with("```") => "fence",
            _ if is_word && self.newest_shape() == Some(Shape::Number) => "unit",
            _ => "sign",
        };
        (Problem::new(Code::R018).text("what", what).text("found", found), span)
    }

    /// Whether the newest value stands where a name should, among fields or in a map.
    fn is_loose_word(&self, last: Span) -> bool {
        self.stack.last().is_some_and(|frame| {
            let bare =
                frame.last.is_some_and(|node| self.tree.span(node) == last && self.tree.key_span(node).is_none());
            bare && frame.bracket != '['
        })
    }

    /// Whether a colon follows a second word, as in `ask importance: true` and `ask-importance: true`.
    fn is_split_name(&self, token: Token, span: Span) -> bool {
        let is_part = match token {
            Token::Word => true,
            Token::Number => self.script.slice(span).starts_with('-'),
            _ => false,
        };
        let among_fields = self.stack.last().is_some_and(|frame| frame.bracket == '(');
        is_part && among_fields && self.newest_shape() == Some(Shape::Word) && self.peek() == Token::Colon
    }

    fn split_name(&self, span: Span) -> (Problem, Span) {
        let name = self.script.slice(span);
        let parts: Vec<&str> =
            name.split(|c: char| c == '-' || c.is_whitespace()).filter(|part| !part.is_empty()).collect();
        (Problem::new(Code::R036).text("name", name).text("meant", parts.join("_")), span)
    }

    /// Whether the newest value is the first word of a text that lacks its quotation marks.
    fn is_bare_text(&self, token: Token, last: Span) -> bool {
        let is_word = self.newest_shape() == Some(Shape::Word) && !matches!(self.script.slice(last), "true" | "false");
        let goes_on = match token {
            Token::Word => self.peek() != Token::Colon,
            Token::Number | Token::SingleQuote | Token::CurlyQuote => true,
            Token::Other(sign) => !matches!(sign, ';' | '#'),
            _ => false,
        };
        is_word && goes_on
    }

    fn bare_text(&self, first: Span) -> (Problem, Span) {
        let rest = self.script.text.get(first.start..).unwrap_or_default();
        let end = rest.find([',', '\n', '\r', '"', '(', ')', '[', ']', '{', '}']).unwrap_or(rest.len());
        let found = rest.get(..end).unwrap_or_default().trim_end();
        let shown: String = found.chars().take(SHOWN).collect();
        (Problem::new(Code::R032).text("found", shown), Span::new(first.start, first.start + found.len()))
    }

    fn newest_shape(&self) -> Option<Shape> {
        self.newest.and_then(|newest: NodeId| self.tree.shape(newest))
    }

    /// The token behind the one that is looked at.
    fn peek(&self) -> Token {
        let mut ahead: Lexer<'_> = self.lexer;
        ahead.next().0
    }

    pub(super) fn no_colon(&self, key: Span) -> (Problem, Span) {
        let text = self.script.slice(key);
        // A whole group where the next name should be: the group around it was to be closed before.
        if text.starts_with(['{', '[', '(']) {
            return self.unclosed_bracket(key);
        }
        (Problem::new(Code::R008).text("name", shown(text)), Span::new(key.end, key.end))
    }

    fn unclosed_bracket(&self, end: Span) -> (Problem, Span) {
        match self.stack.last() {
            Some(frame) => (Problem::new(Code::R002).text("bracket", frame.bracket), frame.opened),
            None => (Problem::new(Code::F021), end),
        }
    }
}

/// A name as it stands in the file, its quotation marks included; no more of it than a message can hold.
fn shown(text: &str) -> String {
    text.lines().next().unwrap_or_default().chars().take(SHOWN).collect()
}
