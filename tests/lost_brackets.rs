//! Of a file that lost one bracket it is told which one, and where: for any bracket, and any indentation that is kept.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test may fail, and reads its fixtures"
)]

use std::{fs, path::Path};

use procuradar::{
    diag::{Arg, Code, Problem},
    format,
};

/// The least share of deletions that are told of rightly.
const WELL: f64 = 0.95;

fn file(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// The examples of the guide: the full one is the longest.
fn guide() -> String {
    let text = file("questionnaires/README.md");
    let examples = text.split("```ron\n").skip(1).map(|part| part.split("```").next().unwrap().to_owned());
    examples.max_by_key(String::len).unwrap()
}

/// The brackets of a file outside of texts and comments, each with the place of the one that it makes a pair with.
fn brackets(text: &str) -> Vec<(usize, char, usize)> {
    let (mut found, mut open): (Vec<(usize, char, usize)>, Vec<usize>) = (Vec::new(), Vec::new());
    let mut rest = text.char_indices().skip(text.find("Questionnaire(").unwrap());
    while let Some((at, c)) = rest.next() {
        match c {
            '"' => while !matches!(rest.next().unwrap(), (_, '"')) {},
            '/' if text[at..].starts_with("//") => while !matches!(rest.next().unwrap(), (_, '\n')) {},
            '(' | '[' | '{' => {
                open.push(found.len());
                found.push((at, c, at));
            }
            ')' | ']' | '}' => {
                let other = open.pop().unwrap();
                found.push((at, c, found[other].0));
                found[other].2 = at;
            }
            _ => {}
        }
    }
    assert!(open.is_empty());
    found
}

fn line(text: &str, at: usize) -> i64 {
    i64::try_from(text[..at].matches('\n').count()).unwrap() + 1
}

fn word(problem: &Problem, name: &str) -> Option<String> {
    problem.args.iter().find(|(other, _)| *other == name).map(|(_, arg)| match arg {
        Arg::Text(text) => text.clone(),
        Arg::Count(count) => count.to_string(),
    })
}

/// Whether a report of a file without this bracket names its shape, at most a line away or at the other one of its pair.
fn is_told(text: &str, (at, bracket, other): (usize, char, usize)) -> Result<(), String> {
    let without = format!("{}{}", &text[..at], &text[at + 1..]);
    let report = format::read("x", without.as_bytes()).report;
    let problem = report.errors().next().ok_or("no error")?;
    let named = match problem.code {
        Code::R039 | Code::R040 => word(problem, "missing"),
        Code::R002 => word(problem, "bracket").map(|open| closing(&open).to_owned()),
        _ => None,
    };
    let found = i64::from(problem.place.map_or(0, |place| place.line));
    let at_pair = problem.code == Code::R002 && found == line(text, other);
    if named == Some(bracket.to_string()) && (at_pair || (found - line(text, at)).abs() <= 1) {
        return Ok(());
    }
    let lines: Vec<&str> = text.lines().collect();
    let shown = lines[usize::try_from(line(text, at)).unwrap() - 1].trim();
    Err(format!("{bracket} of line {}: {} at line {found} {:?}: {shown}\n", line(text, at), problem.code, problem.args))
}

fn closing(open: &str) -> &'static str {
    match open {
        "(" => ")",
        "[" => "]",
        _ => "}",
    }
}

/// Takes away every n-th bracket in turn; the share that is told of rightly, and those that are not.
fn share(text: &str, step: usize, first: usize) -> (f64, String) {
    let all = brackets(text);
    assert!(all.len() > 100, "{}", all.len());
    let tried: Vec<_> = all.into_iter().skip(first).step_by(step).collect();
    let wrong: Vec<String> = tried.iter().filter_map(|bracket| is_told(text, *bracket).err()).collect();
    let share = 1.0 - wrong.len() as f64 / tried.len() as f64;
    (share, wrong.concat())
}

/// The text with another indentation for each four spaces.
fn indented(text: &str, with: &str) -> String {
    let line = |line: &str| {
        let content = line.trim_start_matches(' ');
        let depth = (line.len() - content.len()) / 4;
        format!("{}{content}\n", with.repeat(depth))
    };
    text.lines().map(line).collect()
}

#[test]
fn a_bracket_that_is_lost_is_told_with_its_place() {
    for (name, text, step) in [
        ("short", file("questionnaires/procurcompeu-short.ron"), 7),
        ("guide", guide(), 1),
        ("knowledge check", file("questionnaires/knowledge-check.ron"), 11),
    ] {
        let (share, wrong) = share(&text, step, 0);
        assert!(share >= WELL, "{name}: {share}\n{wrong}");
    }
}

#[test]
fn tabs_and_other_widths_serve_as_well() {
    for with in ["\t", "  ", " "] {
        for (text, step) in [(file("questionnaires/procurcompeu-short.ron"), 17), (guide(), 3)] {
            let text = indented(&text, with);
            let (share, wrong) = share(&text, step, 1);
            assert!(share >= WELL, "{with:?}: {share}\n{wrong}");
        }
    }
}

#[test]
fn windows_line_ends_change_nothing() {
    let (share, wrong) = share(&guide().replace('\n', "\r\n"), 3, 2);
    assert!(share >= WELL, "{share}\n{wrong}");
}
