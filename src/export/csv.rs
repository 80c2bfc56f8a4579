use super::{ScoreSheet, score_sheet::status_name};
use crate::chart;

/// The score sheet as CSV (RFC 4180, UTF-8), a row per area: `area,parent,title,status,score,coverage,level,target,
/// gap,surplus,importance,wish,need`. Numbers have a point and are unrounded, absent ones are empty.
///
/// Texts that a spreadsheet would take for a formula get a leading apostrophe.
pub fn csv(sheet: &ScoreSheet<'_>) -> String {
    let mut out =
        String::from("area,parent,title,status,score,coverage,level,target,gap,surplus,importance,wish,need\r\n");
    let number = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    let comparison = sheet.against.map(|(comparison, _)| comparison);
    for row in chart::rows(sheet.questionnaire, sheet.profile, comparison, sheet.words) {
        let compared = comparison.and_then(|comparison| comparison.area(&row.area));
        let score = sheet.profile.area(&row.area);
        let status = status_name(row.status);
        let cells = [
            row.area.to_string(),
            row.parent.map(|parent| parent.to_string()).unwrap_or_default(),
            cell(&row.title),
            status.to_owned(),
            number(row.score),
            number(row.coverage),
            score.and_then(|score| score.level).map(|level| level.to_string()).unwrap_or_default(),
            number(compared.and_then(|area| area.target)),
            number(compared.and_then(|area| area.gap)),
            number(compared.and_then(|area| area.surplus)),
            sheet.answers.importance.get(&row.area).map(u8::to_string).unwrap_or_default(),
            if sheet.answers.wishes.contains(&row.area) { "yes" } else { "no" }.to_owned(),
            number(compared.and_then(|area| area.need)),
        ];
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out
}

/// A text as a CSV cell: neutralised, then quoted where it must be.
pub(super) fn cell(text: &str) -> String {
    let text = neutral(text);
    if text.contains([',', '"', '\n', '\r', ';']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

/// A text that no spreadsheet takes for a formula: where one might, a leading apostrophe stands.
pub(super) fn neutral(text: &str) -> String {
    if is_like_a_formula(text) { format!("'{text}") } else { text.to_owned() }
}

/// Whether a spreadsheet might take a text that is typed or read in for a formula.
pub(super) fn is_like_a_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\0'])
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn a_cell_that_begins_like_a_formula_is_neutralised() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\0x"] {
            assert_eq!(cell(text), format!("'{text}"));
        }
        assert_eq!(cell("a=b"), "a=b");
        assert_eq!(cell("=HYPERLINK(\"x\",1)"), "\"'=HYPERLINK(\"\"x\"\",1)\"");
    }
}
