/// How high a line is, in points.
pub(super) const LINE: f64 = 15.0;

/// The highest row that spreadsheets show, in points.
const HIGHEST: f64 = 409.0;

/// How high a row must be for so many lines.
pub(super) fn height(lines: usize, line: f64) -> f64 {
    (lines as f64 * line).min(HIGHEST)
}

/// How many lines a text takes where so many letters fit in one: broken between words, and within those that are longer.
///
/// Spreadsheets find it out themselves only once a row is touched.
pub(super) fn lines(text: &str, letters: usize) -> usize {
    let letters = letters.max(1);
    text.split('\n').map(|line| lines_of(line, letters)).sum::<usize>().max(1)
}

fn lines_of(line: &str, letters: usize) -> usize {
    let (mut lines, mut used) = (1, 0);
    for word in line.split(' ') {
        let length = word.chars().count();
        let with_space = if used == 0 { length } else { used + 1 + length };
        if with_space <= letters {
            used = with_space;
            continue;
        }
        lines += usize::from(used > 0) + length.saturating_sub(1) / letters;
        used = match length % letters {
            0 if length > 0 => letters,
            rest => rest,
        };
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_broken_between_words_and_within_long_ones() {
        for (text, wanted) in [
            ("", 1),
            ("1234567890", 1),
            ("12345 7890", 1),
            ("12345 78901", 2),
            ("12345678901", 2),
            ("1 12345678901", 3),
            ("12345678901234567890", 2),
            ("12345678901234567890 1", 3),
            ("1\n2\n\n3", 4),
        ] {
            assert_eq!(lines(text, 10), wanted, "{text:?}");
        }
    }
}
