use super::csv::neutral;

/// Cells as a spreadsheet takes them from the clipboard: a line per row, tabs between. What would be taken for a formula
/// is neutralised; line ends and tabs in a cell become spaces.
pub fn cells(rows: &[Vec<String>]) -> String {
    let cell = |text: &String| neutral(text).replace(['\t', '\n', '\r'], " ");
    let line = |row: &Vec<String>| row.iter().map(cell).collect::<Vec<_>>().join("\t");
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_keep_their_places_and_are_no_formulas() {
        let rows = [["Area", "Me"], ["=1+1", "2,5"], ["a\tb\nc", ""]];
        let rows = rows.map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(cells(&rows), "Area\tMe\n'=1+1\t2,5\na b c\t");
    }
}
