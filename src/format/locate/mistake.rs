use super::{
    super::{
        Span,
        lexer::{Token, is_curly},
    },
    Scanner,
};
use crate::diag::{Code, Problem};

impl Scanner<'_, '_> {
    /// The problem where a value should begin and none does.
    pub(super) fn no_value(&self, token: Token, span: Span) -> (Problem, Span) {
        let missing = self.stack.last().and_then(|frame| frame.key);
        match token {
            Token::End => self.unclosed_bracket(span),
            Token::UnclosedText => (Problem::new(Code::R005), Span::new(span.start, span.start + 1)),
            Token::UnclosedComment => (Problem::new(Code::R017), span),
            Token::CurlyQuote => (Problem::new(Code::R006).text("found", self.script.slice(span)), span),
            Token::SingleQuote => (Problem::new(Code::R022), span),
            Token::Comma | Token::Close(_) => match missing {
                Some(key) => (Problem::new(Code::R020).text("name", self.script.slice(key).trim_matches('"')), key),
                None => (Problem::new(Code::R018).text("found", self.script.slice(span)), span),
            },
            _ => (Problem::new(Code::R018).text("found", self.script.slice(span)), span),
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
        let loose_word = self.stack.last().is_some_and(|frame| {
            let bare =
                frame.last.is_some_and(|node| self.tree.span(node) == last && self.tree.key_span(node).is_none());
            bare && frame.bracket != '['
        });
        match token {
            Token::End => self.unclosed_bracket(span),
            Token::UnclosedComment => (Problem::new(Code::R017), span),
            Token::Equals if loose_word => (Problem::new(Code::R007).text("name", text.trim_matches('"')), span),
            Token::Equals | Token::Colon | Token::Other(_) => {
                (Problem::new(Code::R018).text("found", self.script.slice(span)), span)
            }
            Token::UnclosedText => (Problem::new(Code::R005), Span::new(span.start, span.start + 1)),
            Token::CurlyQuote if !loose_word => (Problem::new(Code::R006).text("found", self.script.slice(span)), span),
            _ if loose_word => self.no_colon(last),
            _ => (Problem::new(Code::R001), Span::new(last.end, last.end)),
        }
    }

    pub(super) fn no_colon(&self, key: Span) -> (Problem, Span) {
        let name = self.script.slice(key).trim_matches('"');
        (Problem::new(Code::R008).text("name", name), Span::new(key.end, key.end))
    }

    fn unclosed_bracket(&self, end: Span) -> (Problem, Span) {
        match self.stack.last() {
            Some(frame) => (Problem::new(Code::R002).text("bracket", frame.bracket), frame.opened),
            None => (Problem::new(Code::F005), end),
        }
    }
}
