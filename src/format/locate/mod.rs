//! Finds the place of every value of a RON text, and the mistakes that a person makes with brackets, quotes, commas and
//! colons. One pass, no recursion, any text.

mod brackets;
mod children;
mod lost;
mod mistake;

use super::{
    Script, Span, Tree,
    lexer::{Lexer, Token},
    limits,
    tree::{NodeId, Shape},
};
use crate::diag::{Code, Problem};

pub(super) use brackets::wrong_brackets;

/// What a scan found.
#[derive(Debug)]
pub(super) struct Located<'a> {
    /// All values; up to the mistake where one stopped the scan.
    pub(super) tree: Tree<'a>,
    /// The mistake that stopped the scan.
    pub(super) stop: Option<(Problem, Span)>,
    /// Mistakes that did not: keys that stand twice, numbers that are none, texts that are too long.
    pub(super) others: Vec<(Problem, Span)>,
}

/// An open bracket.
#[derive(Debug)]
struct Frame {
    node: NodeId,
    bracket: char,
    /// Where the bracket itself stands.
    opened: Span,
    last: Option<NodeId>,
    /// The key whose value comes next.
    key: Option<Span>,
}

struct Scanner<'a, 's> {
    script: &'s Script<'a>,
    lexer: Lexer<'a>,
    tree: Tree<'a>,
    stack: Vec<Frame>,
    /// The value that ended last.
    newest: Option<NodeId>,
    others: Vec<(Problem, Span)>,
}

type Stop = Box<(Problem, Span)>;

/// Scans a whole text; where brackets don't belong together, tells of the one that is lost.
pub(super) fn locate<'a>(script: &Script<'a>) -> Located<'a> {
    let (mut located, stopped) = scan(script);
    if let Some((stop, _)) = located.stop.as_ref().filter(|(stop, _)| may_be_of_brackets(stop.code))
        && let Some((problem, span)) = lost::lost_bracket(script, stopped)
    {
        let path = stop.path.clone();
        located.stop = Some((problem.path(path), span));
    }
    located
}

/// Whether a mistake of this kind may show only that a bracket was lost before it; others are what they are.
fn may_be_of_brackets(code: Code) -> bool {
    use Code::{F013, F018, R005, R006, R007, R017, R022, R025, R026, R034, R037};
    !matches!(code, F013 | F018 | R005 | R006 | R007 | R017 | R022 | R025 | R026 | R034 | R037)
}

/// Scans a text up to its end or the first mistake, and tells at which byte that was.
fn scan<'a>(script: &Script<'a>) -> (Located<'a>, usize) {
    let mut scanner = Scanner {
        script,
        lexer: Lexer::new(script.text),
        tree: Tree::new(script.text),
        stack: Vec::new(),
        newest: None,
        others: Vec::new(),
    };
    scanner.lexer.skip_attributes();
    let stop = scanner.scan().err().map(|stop| {
        let (problem, span) = *stop;
        let path = scanner.stack.last().map(|frame| scanner.tree.path(frame.node)).unwrap_or_default();
        (problem.path(path), span)
    });
    let stopped = scanner.lexer.at();
    (Located { tree: scanner.tree, stop, others: scanner.others }, stopped)
}

impl Scanner<'_, '_> {
    fn scan(&mut self) -> Result<(), Stop> {
        loop {
            let (token, span) = self.lexer.next();
            let ended = match token {
                Token::Close(bracket) => {
                    self.close_empty(bracket, span)?;
                    true
                }
                _ => self.value(token, span)?,
            };
            if ended && self.after_value()? {
                return Ok(());
            }
        }
    }

    /// Takes the first token of a value; whether the value ended with it.
    fn value(&mut self, token: Token, span: Span) -> Result<bool, Stop> {
        let shape = match token {
            Token::Text => Shape::Text,
            Token::Number => Shape::Number,
            Token::Word => {
                let before = self.lexer;
                if let (Token::Open('('), bracket) = self.lexer.next() {
                    self.open('(', Span::new(span.start, bracket.end), span.end, bracket)?;
                    return Ok(false);
                }
                self.lexer = before;
                Shape::Word
            }
            Token::Open(bracket) => {
                self.open(bracket, span, span.start, span)?;
                return Ok(false);
            }
            other => return Err(Box::new(self.no_value(other, span))),
        };
        if shape == Shape::Text && span.end - span.start > limits::MAX_TEXT {
            let problem = Problem::new(Code::F014).count("limit", limits::MAX_TEXT / 1024);
            self.others.push((problem, span));
        }
        let name_end = if shape == Shape::Word { span.end } else { span.start };
        self.push(shape, span, name_end)?;
        Ok(true)
    }

    fn open(&mut self, bracket: char, span: Span, name_end: usize, opened: Span) -> Result<(), Stop> {
        let shape = match bracket {
            '(' => Shape::Struct,
            '[' => Shape::List,
            _ => Shape::Map,
        };
        if self.stack.len() >= limits::MAX_DEPTH {
            return Err(Box::new((Problem::new(Code::F013).count("limit", limits::MAX_DEPTH), opened)));
        }
        let node = self.push(shape, span, name_end)?;
        self.stack.push(Frame { node, bracket, opened, last: None, key: None });
        Ok(())
    }

    /// Adds a value to what is open; it is a key if a colon follows, which [`Self::after_value`] sees.
    fn push(&mut self, shape: Shape, span: Span, name_end: usize) -> Result<NodeId, Stop> {
        if self.tree.len() >= limits::MAX_VALUES {
            return Err(Box::new((Problem::new(Code::F018).count("limit", limits::MAX_VALUES), span)));
        }
        let before = self.lexer;
        let node = self.tree.push(shape, span, name_end);
        self.newest = Some(node);
        if let Some(frame) = self.stack.last_mut() {
            let is_scalar = !matches!(shape, Shape::Struct | Shape::List | Shape::Map);
            let is_key =
                is_scalar && frame.bracket != '[' && frame.key.is_none() && self.lexer.next().0 == Token::Colon;
            self.lexer = before;
            if !is_key {
                self.tree.attach(frame.node, frame.last, node, frame.key.take());
                frame.last = Some(node);
            }
        }
        Ok(node)
    }

    /// Takes what follows a value: a comma, a colon, closing brackets; whether the text ends there.
    fn after_value(&mut self) -> Result<bool, Stop> {
        loop {
            let (token, span) = self.lexer.next();
            let Some(opening) = self.stack.last().map(|frame| frame.bracket) else {
                return match token {
                    Token::End => Ok(true),
                    Token::UnclosedComment => Err(Box::new((Problem::new(Code::R017), span))),
                    _ => Err(Box::new((Problem::new(Code::R004).text("found", self.script.slice(span)), span))),
                };
            };
            let last = self.newest.map_or(span, |newest| self.tree.span(newest));
            if matches!(token, Token::Comma | Token::Close(_))
                && let Some(problem) = self.decimal_comma(last)
            {
                return Err(Box::new(problem));
            }
            match token {
                Token::Comma if opening == '{' && self.is_bare_key() => return Err(Box::new(self.no_colon(last))),
                Token::Comma => return Ok(false),
                Token::Colon if self.is_loose() => {
                    if opening == '(' && self.script.text.as_bytes().get(last.start) == Some(&b'"') {
                        return Err(Box::new(self.quoted_name(last)));
                    }
                    if let Some(frame) = self.stack.last_mut() {
                        frame.key = Some(last);
                    }
                    return Ok(false);
                }
                Token::Close(bracket) => self.close(bracket, span)?,
                other => return Err(Box::new(self.no_separator(other, span, last))),
            }
        }
    }

    /// Whether the newest value was left unattached, as a key is.
    fn is_loose(&self) -> bool {
        self.newest.is_some_and(|newest| self.tree.parent(newest).is_none()) && !self.stack.is_empty()
    }

    /// Whether the newest value of a map has no key.
    fn is_bare_key(&self) -> bool {
        let last = self.stack.last().and_then(|frame| frame.last);
        last.is_some_and(|last| self.tree.key_span(last).is_none())
    }

    fn close_empty(&mut self, bracket: char, span: Span) -> Result<(), Stop> {
        match self.stack.last() {
            Some(frame) if frame.key.is_some() => Err(Box::new(self.no_value(Token::Close(bracket), span))),
            Some(_) => self.close(bracket, span),
            None => Err(Box::new(self.meaningless(span))),
        }
    }

    fn close(&mut self, bracket: char, span: Span) -> Result<(), Stop> {
        let Some(frame) = self.stack.last() else { return Ok(()) };
        let expected = match frame.bracket {
            '(' => ')',
            '[' => ']',
            _ => '}',
        };
        if bracket != expected {
            let line = self.script.line(frame.opened.start);
            let problem = Problem::new(Code::R003).text("found", bracket).text("expected", expected);
            let opened = self.script.place(frame.opened);
            let problem = problem.text("opened", frame.bracket).text("line", line.to_string());
            return Err(Box::new((problem.second(Some(opened)), span)));
        }
        if frame.bracket == '{' && self.is_bare_key() {
            let last = frame.last.map_or(span, |last| self.tree.span(last));
            return Err(Box::new(self.no_colon(last)));
        }
        let (node, shape, opened) = (frame.node, frame.bracket, frame.opened);
        self.tree.close(node, span.end);
        if shape == '{'
            && let Some(problem) = self.check_keys(node, opened)
        {
            return Err(Box::new(problem));
        }
        self.check_children(node, shape);
        self.stack.pop();
        self.newest = Some(node);
        Ok(())
    }

    /// Adds a mistake that does not stop the scan.
    fn report(&mut self, problem: Problem, span: Span) {
        if self.others.len() < limits::MAX_PROBLEMS {
            self.others.push((problem, span));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_its_place_and_path() {
        let text = "#![enable(implicit_some)] // x\nR(a: [(id: \"o\", b: {\"k\\\"\": -1.5}), r#\"raw \"text\"\"#], /* /* */ */ c: E(x: true))";
        let script = Script::new("x", text.len(), text);
        let located = locate(&script);
        assert!(located.stop.is_none() && located.others.is_empty(), "{located:?}");
        let tree = &located.tree;
        let root = tree.root().unwrap();
        assert_eq!(tree.name(root), "R");
        let list: Vec<NodeId> = tree.children(tree.field(root, "a").unwrap()).collect();
        let number = tree.children(tree.field(list[0], "b").unwrap()).next().unwrap();
        assert_eq!((tree.source(number), tree.plain_key(number).unwrap().as_ref()), ("-1.5", "k\""));
        assert_eq!(tree.path(number), ["o"]);
        assert_eq!(tree.text(list[1]).unwrap(), "raw \"text\"");
        assert_eq!(tree.at(text.find("-1").unwrap()), Some(number));
        assert_eq!(tree.source(tree.field(tree.field(root, "c").unwrap(), "x").unwrap()), "true");
    }
}
