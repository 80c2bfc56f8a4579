//! Saving a result for other programs, and with which endings files are saved.

use std::path::PathBuf;

use super::{Cancel, Effect, ExportFile, Replace, Saved, State, Trouble, Viewing};

/// The endings with which that is saved, the usual one first; and what is said of any other.
fn endings(what: Saved) -> Option<(&'static [&'static str], &'static str)> {
    match what {
        Saved::Chart(_) => Some((&["svg", "png"], "trouble-picture-ending")),
        Saved::Workbook => Some((&["xlsx"], "trouble-workbook-ending")),
        Saved::Table => Some((&["csv", "tsv"], "trouble-table-ending")),
        Saved::Report => Some((&["pdf"], "trouble-report-ending")),
        Saved::Result | Saved::NewQuestionnaire | Saved::Duplicate(_) => None,
    }
}

/// The path with the usual ending where it has none.
pub(super) fn with_ending(what: Saved, mut path: PathBuf) -> Result<PathBuf, Trouble> {
    let Some((endings, key)) = endings(what) else { return Ok(path) };
    match path.extension().map(|ending| ending.to_ascii_lowercase()) {
        None => {
            path.set_extension(endings.first().copied().unwrap_or_default());
            Ok(path)
        }
        Some(ending) if endings.iter().any(|known| ending == *known) => Ok(path),
        Some(_) => Err(Trouble { key, path: path.display().to_string(), detail: String::new() }),
    }
}

/// Saves the open result as a workbook or a table.
pub(super) fn save_export(state: &mut State, viewing: &Viewing, path: PathBuf, replace: Replace) -> Effect {
    let cancel = Cancel::default();
    state.drawing.push(cancel.clone());
    Effect::SaveExport(Box::new(ExportFile {
        result: viewing.result.clone(),
        benchmark: viewing.benchmark().cloned(),
        path,
        language: state.settings.language,
        replace,
        cancel,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::ChartKind;

    #[test]
    fn a_name_without_an_ending_gets_the_usual_one_and_others_are_refused() {
        let named = |what, name: &str| with_ending(what, PathBuf::from(name)).map_err(|trouble| trouble.key);
        for (what, name, wanted) in [
            (Saved::Workbook, "a", Ok("a.xlsx")),
            (Saved::Workbook, "a.XLSX", Ok("a.XLSX")),
            (Saved::Workbook, "a.csv", Err("trouble-workbook-ending")),
            (Saved::Table, "a", Ok("a.csv")),
            (Saved::Table, "a.tsv", Ok("a.tsv")),
            (Saved::Table, "a.xlsx", Err("trouble-table-ending")),
            (Saved::Chart(ChartKind::Radar), "a", Ok("a.svg")),
            (Saved::Chart(ChartKind::Radar), "a.jpg", Err("trouble-picture-ending")),
            (Saved::Result, "a", Ok("a")),
        ] {
            assert_eq!(named(what, name), wanted.map(PathBuf::from), "{what:?} {name}");
        }
    }
}
