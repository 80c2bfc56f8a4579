use super::ScoreSheet;
use crate::{chart, model::ItemKind, score::is_right, text::Words};

/// Between columns.
const BETWEEN: &str = "  ";

/// The score sheet as a plain-text table: whose it is where someone else answered, a headline, aligned columns, parts indented under their area, a caption; where there are test items, how many are right, and where the others can be looked up.
pub fn table(sheet: &ScoreSheet<'_>) -> String {
    let (profile, words) = (sheet.profile, sheet.words);
    let comparison = sheet.against.map(|(comparison, _)| comparison);
    let dash = || "–".to_owned();
    let score = |value: Option<f64>| value.map_or_else(dash, |value| words.score(value));
    let mut cells = vec![heads(comparison.is_some(), words)];
    for row in chart::rows(sheet.questionnaire, profile, comparison, words) {
        let name = format!("{}{}", "  ".repeat(row.depth), visible(&row.title));
        let mut line = vec![name, score(row.score)];
        if comparison.is_some() {
            line.push(score(row.target));
        }
        line.push(row.difference);
        line.push(row.level);
        cells.push(line);
    }
    let whose = sheet.whose.line(words).map(|line| format!("{}\n", visible(&line))).unwrap_or_default();
    let headline = chart::headline_of(sheet.whose, sheet.questionnaire, profile, sheet.against, words);
    let caption = chart::caption(sheet.questionnaire, None, sheet.against.map(|(_, benchmark)| benchmark), words);
    let mut parts = vec![format!("{whose}{}\n", visible(&headline))];
    // Of knowledge questions alone there is nothing to say but how many are right.
    if sheet.questionnaire.has_scored_items() {
        parts.push(aligned(&cells, |column| column == 1 || comparison.is_some() && column == 2));
        parts.push(format!("{}\n", visible(&caption)));
    }
    parts.extend(tested(sheet));
    parts.extend(to_look_up(sheet));
    parts.join("\n")
}

/// The test items per area: how many are right, the share beside that of the own estimate, and whether both are worth a
/// second look. `None` where none is answered.
fn tested(sheet: &ScoreSheet<'_>) -> Option<String> {
    let words = sheet.words;
    let own = if sheet.whose.rater().is_other() { "answers-head-given" } else { "answers-head-own" };
    let heads = ["table-area", "answers-head", "answers-head-share", own];
    let mut cells = vec![heads.iter().map(|key| words.say(key)).collect::<Vec<_>>()];
    for node in sheet.questionnaire.nodes() {
        let area = sheet.profile.area(&node.area.id).filter(|area| area.tested.answered > 0);
        let Some((area, share)) = area.and_then(|area| Some((area, area.tested.share()?))) else { continue };
        let found = sheet.calibration.iter().find(|found| found.area == area.id);
        let own = found.and_then(|found| found.self_share).map(|share| words.percent(share));
        let again = found.filter(|found| found.look_again).map(|_| words.say("answers-look-again"));
        cells.push(vec![
            format!("{}{}", "  ".repeat(node.depth), visible(&node.area.title.plain(words.tag()))),
            format!("{}/{}", area.tested.right, area.tested.answered),
            words.percent(share),
            own.unwrap_or_else(|| "–".to_owned()),
            again.unwrap_or_default(),
        ]);
    }
    (cells.len() > 1).then(|| aligned(&cells, |column| (1..4).contains(&column)))
}

/// The test items that were not answered rightly, each with its source. `None` without any that has one.
fn to_look_up(sheet: &ScoreSheet<'_>) -> Option<String> {
    let (words, tag) = (sheet.words, sheet.words.tag());
    let lines: Vec<String> = sheet
        .questionnaire
        .items()
        .filter_map(|(_, item)| {
            let ItemKind::Test { right, source, .. } = &item.kind else { return None };
            let answer = sheet.answers.items.get(&item.id)?;
            let is_wrong = is_right(right, answer) == Some(false) && !source.is_empty();
            let (question, source) = (item.text.plain(tag), source.plain(tag));
            is_wrong.then(|| format!("- {}\n  {}\n", visible(&question), visible(&source)))
        })
        .collect();
    (!lines.is_empty()).then(|| format!("{}\n{}", words.say("answers-to-look-up"), lines.concat()))
}

fn heads(compared: bool, words: &Words) -> Vec<String> {
    let keys: &[&str] = if compared {
        &["table-area", "table-score", "table-target", "table-difference", "table-level"]
    } else {
        &["table-area", "table-score", "table-difference", "table-level"]
    };
    keys.iter().map(|key| words.say(key)).collect()
}

/// Lays cells out in columns; those of numbers stand at the right.
pub(super) fn aligned(rows: &[Vec<String>], is_number: impl Fn(usize) -> bool) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|column| rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or(0))
        .collect();
    let mut out = String::new();
    for row in rows {
        let mut line = String::new();
        for (column, (cell, wide)) in row.iter().zip(&widths).enumerate() {
            let space = " ".repeat(wide.saturating_sub(width(cell)));
            line.push_str(if column > 0 { BETWEEN } else { "" });
            line.push_str(&if is_number(column) { format!("{space}{cell}") } else { format!("{cell}{space}") });
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// A text without control characters, which could move a terminal's cursor.
pub(super) fn visible(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).collect()
}

/// How many columns of a terminal a text takes: marks that combine take none, East Asian wide ones and emoji two.
fn width(text: &str) -> usize {
    let columns = |letter: char| match u32::from(letter) {
        0xad | 0x300..=0x36f | 0x200b..=0x200f | 0xfe00..=0xfe0f => 0,
        0x1100..=0x115f | 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0xfe30..=0xfe6f | 0xff00..=0xff60 => 2,
        0xffe0..=0xffe6 | 0x1f300..=0x1faff | 0x20000..=0x3fffd => 2,
        _ => 1,
    };
    text.chars().map(columns).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stay_aligned_beside_wide_and_combining_letters() {
        let rows = [["調達", "1"], ["a\u{308}b", "12"], ["abcdef", "3"]];
        let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|c| (*c).to_owned()).collect()).collect();
        assert_eq!(aligned(&rows, |column| column == 1), "調達     1\na\u{308}b      12\nabcdef   3\n");
    }
}
