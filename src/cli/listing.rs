use serde_json::{Value, json};

use crate::{
    diag::{Excerpt, Place, Problem, Report, Severity},
    text::Words,
};

/// The most characters of a line of the file that are shown.
const WIDEST: usize = 120;

/// A problem as lines for people: place, what is wrong, the line with a mark under it, and what to do.
pub(super) fn problem_lines(file: &str, problem: &Problem, words: &Words) -> String {
    let text = words.problem(problem);
    let severity = match problem.severity() {
        Severity::Error => words.say("cli-error"),
        Severity::Warning => words.say("cli-warning"),
    };
    let place = problem.place.map(|place| format!(":{}:{}", place.line, place.column)).unwrap_or_default();
    let mut lines = format!("{}{place}: {severity} {}: {}", clean(file), problem.code, clean(&text.message));
    for excerpt in excerpts(problem) {
        lines.push('\n');
        lines.push_str(&excerpt);
    }
    if !text.help.is_empty() {
        lines.push_str(&format!("\n  {}: {}", words.say("cli-help"), clean(&text.help)));
    }
    lines
}

/// The problems of a file for programs.
pub(super) fn problem_values(report: &Report, words: &Words) -> Vec<Value> {
    let value = |problem: &Problem| {
        let text = words.problem(problem);
        json!({
            "file": report.file,
            "line": problem.place.map(|place| place.line),
            "column": problem.place.map(|place| place.column),
            "severity": match problem.severity() {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            "code": problem.code.as_str(),
            "path": (!problem.path.is_empty()).then(|| problem.path.join("/")),
            "message": text.message,
            "help": (!text.help.is_empty()).then_some(text.help),
        })
    };
    report.problems.iter().map(value).collect()
}

/// The text without characters that would steer the terminal.
pub(super) fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// The lines that are meant, in the order of the file.
fn excerpts(problem: &Problem) -> Vec<String> {
    let mut places = vec![(problem.place, &problem.excerpt)];
    if problem.is_on_two_lines() {
        places.push((problem.second, &problem.second_excerpt));
    }
    places.sort_by_key(|(place, _)| *place);
    let width = places.iter().filter_map(|(place, _)| *place).map(|place| place.line.to_string().len()).max();
    let shown = |(place, lines): (Option<Place>, &Option<Excerpt>)| excerpt(place?, lines.as_ref()?, width?);
    places.into_iter().filter_map(shown).collect()
}

/// A line with its number, as wide as that, and carets under the place.
fn excerpt(place: Place, excerpt: &Excerpt, width: usize) -> Option<String> {
    let at = place.line.checked_sub(excerpt.first_line)?;
    let line = excerpt.lines.get(usize::try_from(at).ok()?)?;
    let (shown, before, marked) = window(line, place);
    let number = format!("{:>width$}", place.line);
    let margin = " ".repeat(width);
    // Tabs stay in both lines, so that the carets stand right whatever a tab is here.
    let shown: String = shown.chars().map(|c| if c.is_control() && c != '\t' { '\u{fffd}' } else { c }).collect();
    let indent: String = shown.chars().take(before).map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
    Some(format!("  {number} | {shown}\n  {margin} | {indent}{}", "^".repeat(marked)))
}

/// As much of the line as is shown, how many characters of that stand before the place, and how many the place has.
fn window(line: &str, place: Place) -> (String, usize, usize) {
    let length = line.chars().count();
    let start = (place.column.saturating_sub(1) as usize).min(length);
    let end = if place.end_line == place.line { place.end_column.saturating_sub(1) as usize } else { length };
    let from = if length <= WIDEST { 0 } else { start.saturating_sub(WIDEST / 3) };
    let shown: String = line.chars().skip(from).take(WIDEST).collect();
    let before = start - from;
    let marked = end.saturating_sub(start).min(shown.chars().count().saturating_sub(before)).max(1);
    let (front, back) = (if from > 0 { "…" } else { "" }, if from + WIDEST < length { "…" } else { "" });
    (format!("{front}{shown}{back}"), before + front.chars().count(), marked)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{diag::Code, text::Language};

    fn problem(line: &str, place: Place) -> Problem {
        let excerpt = Excerpt { first_line: place.line, lines: vec![line.to_owned()] };
        Problem { excerpt: Some(excerpt), ..Problem::new(Code::F001).at(Some(place)) }
    }

    fn marked(line: &str, place: Place) -> String {
        excerpts(&problem(line, place)).concat()
    }

    #[test]
    fn a_second_line_is_shown_in_the_order_of_the_file() {
        let opened = Excerpt { first_line: 8, lines: vec!["  (".to_owned()] };
        let on_two =
            Problem { second_excerpt: Some(opened), ..problem("ab", Place::at(12, 2)).second(Some(Place::at(8, 3))) };
        let lines = excerpts(&on_two);
        assert_eq!(lines, ["   8 |   (\n     |   ^", "  12 | ab\n     |  ^"]);
        assert_eq!(excerpts(&problem("ab", Place::at(12, 2)).second(Some(Place::at(12, 1)))).len(), 1);
    }

    #[test]
    fn carets_stand_under_the_place() {
        let place = Place { line: 41, column: 4, end_line: 41, end_column: 7 };
        assert_eq!(marked("\tä abc", place), "  41 | \tä abc\n     | \t  ^^^");
    }

    #[test]
    fn a_place_at_the_end_of_a_line_gets_one_caret() {
        assert_eq!(marked("ab", Place::at(7, 3)), "  7 | ab\n    |   ^");
        assert_eq!(marked("ab", Place { line: 7, column: 2, end_line: 9, end_column: 1 }), "  7 | ab\n    |  ^");
    }

    #[test]
    fn a_very_long_line_is_shown_around_the_place() {
        let line = "x".repeat(5000);
        let shown = marked(&line, Place::at(1, 3000));
        assert!(shown.lines().all(|line| line.chars().count() < 140), "{shown}");
        assert!(shown.starts_with("  1 | …x") && shown.contains("x…\n") && shown.ends_with(" ^"), "{shown}");
    }

    #[test]
    fn what_would_steer_the_terminal_is_not_written() {
        let lines =
            problem_lines("a\u{1b}[2J.ron", &problem("\u{1b}[31m", Place::at(1, 1)), Words::of(Language::English));
        assert!(!lines.contains('\u{1b}'), "{lines}");
    }
}
