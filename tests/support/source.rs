//! The program's own source as tests look at it: code without comments and texts, and the texts apart.

#![allow(dead_code, unreachable_pub, reason = "each test file is a crate of its own and uses a part of this")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "this is part of tests: whatever goes wrong here is a test that fails"
)]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A source file, without its tests.
pub struct Source {
    /// From the folder of the crate, with `/`: `src/app/action.rs`.
    pub path: String,
    /// How many lines the file has, tests included.
    pub lines: usize,
    /// The code with comments, texts and characters blanked out; line ends stay.
    pub code: String,
    pub literals: Vec<Literal>,
}

/// A text in the code.
pub struct Literal {
    /// From 1.
    pub line: usize,
    /// As written, with its escapes.
    pub text: String,
    /// What stands on its line before it.
    pub before: String,
}

/// The folder of the crate.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file under `src`, by path; files that hold nothing but tests are left out.
pub fn sources() -> Vec<Source> {
    let mut paths = Vec::new();
    walk(&root().join("src"), &mut paths);
    paths.sort();
    let sources: Vec<Source> = paths.iter().map(|path| read(path)).collect();
    assert!(sources.len() > 100, "only {} files found", sources.len());
    sources
        .into_iter()
        .filter(|source| !source.path.ends_with("/tests.rs") && !source.path.contains("/tests/"))
        .collect()
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            paths.push(path);
        }
    }
}

fn read(path: &Path) -> Source {
    let text = fs::read_to_string(path).unwrap();
    let path = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
    // Tests stand at the file's end.
    let own = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    let (code, literals) = part(own);
    Source { path, lines: text.lines().count(), code, literals }
}

/// Parts the code from its texts.
fn part(text: &str) -> (String, Vec<Literal>) {
    let chars: Vec<char> = text.chars().collect();
    let at = |place: usize| chars.get(place).copied().unwrap_or('\0');
    let starts = |place: usize, what: &str| what.chars().enumerate().all(|(i, c)| at(place + i) == c);
    let (mut code, mut literals, mut place) = (String::new(), Vec::new(), 0);
    let blank = |code: &mut String, from: usize, to: usize| {
        code.extend((from..to).map(|i| if at(i) == '\n' { '\n' } else { ' ' }));
    };
    while place < chars.len() {
        let from = place;
        let is_word = place > 0 && (at(place - 1).is_alphanumeric() || at(place - 1) == '_');
        if starts(place, "//") {
            while place < chars.len() && at(place) != '\n' {
                place += 1;
            }
        } else if starts(place, "/*") {
            while place < chars.len() && !starts(place, "*/") {
                place += 1;
            }
            place += 2;
        } else if at(place) == '"' {
            place += 1;
            while place < chars.len() && at(place) != '"' {
                place += if at(place) == '\\' { 2 } else { 1 };
            }
            place += 1;
            literals.push(literal(&chars, &code, from + 1, place - 1));
        } else if !is_word && at(place) == 'r' && (at(place + 1) == '"' || starts(place + 1, "#\"")) {
            let hashes = usize::from(at(place + 1) == '#');
            let end = if hashes == 1 { "\"#" } else { "\"" };
            place += 2 + hashes;
            let begin = place;
            while place < chars.len() && !starts(place, end) {
                place += 1;
            }
            literals.push(literal(&chars, &code, begin, place));
            place += end.len();
        } else if at(place) == '\'' && at(place + 1) == '\\' {
            place += 3;
            while at(place) != '\'' {
                place += 1;
            }
            place += 1;
        } else if at(place) == '\'' && at(place + 2) == '\'' {
            place += 3;
        } else {
            code.push(at(place));
            place += 1;
            continue;
        }
        blank(&mut code, from, place.min(chars.len()));
    }
    (code, literals)
}

fn literal(chars: &[char], code: &str, from: usize, to: usize) -> Literal {
    Literal {
        line: code.matches('\n').count() + 1,
        text: chars[from..to].iter().collect(),
        before: code.rsplit('\n').next().unwrap_or_default().to_owned(),
    }
}

/// The words of a code: identifiers, and all else character by character.
pub fn tokens(code: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let length = if is_word(first) {
            rest.find(|c| !is_word(c)).unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else {
            first.len_utf8()
        };
        let (token, after) = rest.split_at(length);
        if !first.is_whitespace() {
            tokens.push(token);
        }
        rest = after;
    }
    tokens
}
