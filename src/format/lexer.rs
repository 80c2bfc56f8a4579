use super::Span;

/// The smallest parts of the notation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    Text,
    Number,
    Word,
    Open(char),
    Close(char),
    Comma,
    Colon,
    Equals,
    /// A quotation mark as word processors make them.
    CurlyQuote,
    /// `'` that opens no character, or another mark that looks like it.
    SingleQuote,
    /// A space of another kind, or a character without width: it shows nothing and separates nothing.
    Invisible(char),
    /// A line that marks program text in chats and wikis.
    Fence,
    Other(char),
    UnclosedText,
    UnclosedComment,
    End,
}

/// Cuts a text into tokens in one pass; leaves the inside of numbers and texts to the parser.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The byte behind the newest token.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// The next token and where it stands; white space and comments are passed over.
    pub(super) fn next(&mut self) -> (Token, Span) {
        if let Err(comment) = self.skip_blank() {
            return (Token::UnclosedComment, comment);
        }
        let start = self.at;
        let Some(first) = self.rest().chars().next() else { return (Token::End, Span::new(start, start)) };
        let token = match first {
            '"' => self.text_from(1),
            'b' if self.rest().starts_with("b\"") => self.text_from(2),
            'r' if self.rest().starts_with("r\"") => self.raw_text(1),
            'r' if self.rest().starts_with("r#") => self.raw_text(1),
            'b' if self.rest().starts_with("br\"") || self.rest().starts_with("br#") => self.raw_text(2),
            '\'' => self.character(),
            '`' if self.rest().starts_with("```") => {
                self.run(|c| c != '\n' && c != '\r');
                Token::Fence
            }
            '0'..='9' | '+' | '-' | '.' => {
                self.run(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '+' | '-'));
                let is_number = self.text.get(start..self.at).is_some_and(|run| run.contains(char::is_alphanumeric));
                if is_number { Token::Number } else { Token::Other(first) }
            }
            c if c.is_alphabetic() || c == '_' => {
                self.run(|c| c.is_alphanumeric() || c == '_');
                Token::Word
            }
            _ => {
                self.at += first.len_utf8();
                match first {
                    '(' | '[' | '{' => Token::Open(first),
                    ')' | ']' | '}' => Token::Close(first),
                    ',' => Token::Comma,
                    ':' => Token::Colon,
                    '=' => Token::Equals,
                    '`' | '´' => Token::SingleQuote,
                    c if is_curly(c) => Token::CurlyQuote,
                    c if is_invisible(c) => Token::Invisible(c),
                    c => Token::Other(c),
                }
            }
        };
        (token, Span::new(start, self.at))
    }

    /// Passes over `#![enable(…)]` at the beginning of a file.
    pub(super) fn skip_attributes(&mut self) {
        while self.skip_blank().is_ok() && self.rest().starts_with("#!") {
            let line = self.rest().split('\n').next().unwrap_or_default();
            // Attributes that spread over lines are legal too: up to the first `]`.
            self.at += self.rest().find(']').map_or(line.len(), |end| end + 1);
        }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn run(&mut self, belongs: impl Fn(char) -> bool) {
        let rest = self.rest();
        self.at += rest.find(|c| !belongs(c)).unwrap_or(rest.len());
    }

    fn text_from(&mut self, opening: usize) -> Token {
        let mut escaped = false;
        for (at, byte) in self.rest().bytes().enumerate().skip(opening) {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => {
                    self.at += at + 1;
                    return Token::Text;
                }
                _ => {}
            }
        }
        self.at = self.text.len();
        Token::UnclosedText
    }

    /// `r"…"`, `r#"…"#`; also `r#name`, which is a word.
    fn raw_text(&mut self, opening: usize) -> Token {
        self.at += opening;
        let hashes = self.rest().bytes().take_while(|byte| *byte == b'#').count();
        self.at += hashes;
        if !self.rest().starts_with('"') {
            self.run(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '+' | '-'));
            return Token::Word;
        }
        self.at += 1;
        let closing = format!("\"{}", "#".repeat(hashes));
        match self.rest().find(&closing) {
            Some(end) => {
                self.at += end + closing.len();
                Token::Text
            }
            None => {
                self.at = self.text.len();
                Token::UnclosedText
            }
        }
    }

    /// `'x'` or `'\n'`; anything else that begins with a single quote is a text in the wrong quotes.
    fn character(&mut self) -> Token {
        let mut chars = self.rest().char_indices().skip(1);
        let escaped = matches!(chars.next(), Some((_, '\\')));
        if escaped {
            chars.next();
        }
        match chars.next() {
            Some((at, '\'')) => {
                self.at += at + 1;
                Token::Word
            }
            _ => {
                self.at += 1;
                Token::SingleQuote
            }
        }
    }

    fn skip_blank(&mut self) -> Result<(), Span> {
        loop {
            self.run(is_blank);
            if self.rest().starts_with("//") {
                self.run(|c| c != '\n');
            } else if self.rest().starts_with("/*") {
                self.skip_block()?;
            } else {
                return Ok(());
            }
        }
    }

    /// Block comments may hold further ones.
    fn skip_block(&mut self) -> Result<(), Span> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut depth = 0_usize;
        while let Some(pair) = bytes.get(self.at..self.at + 2) {
            match pair {
                b"/*" => (depth, self.at) = (depth + 1, self.at + 2),
                b"*/" => (depth, self.at) = (depth - 1, self.at + 2),
                _ => self.at += 1,
            }
            if depth == 0 {
                return Ok(());
            }
        }
        self.at = self.text.len();
        Err(Span::new(start, start + 2))
    }
}

/// Quotation marks that are not the straight ones of the notation.
pub(super) fn is_curly(c: char) -> bool {
    matches!(c, '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '‘' | '’' | '‚' | '″' | '＂')
}

/// What the notation takes for a space or a line end.
fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t'..='\r' | '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}')
}

/// Characters that people take for a space or don't see at all.
fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}
