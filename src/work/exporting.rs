use super::{folder::refuse_new_folder, newer::refuse_newer, overwrite::overwrite, trouble::trouble};
use crate::{
    app::{ExportFile, Trouble},
    export::{Assessed, LongTable, TableKind, Workbook},
    store,
    text::Words,
};

/// Saves a result as a workbook, CSV or TSV, as the path's ending says; `false` where nobody wanted it any more.
pub(super) fn save_export(file: &ExportFile) -> Result<bool, Trouble> {
    if file.cancel.is_cancelled() {
        return Ok(false);
    }
    refuse_new_folder(&file.path)?;
    refuse_newer(&file.path)?;
    let words = Words::of(file.language);
    // Its file is not named: it may lie anywhere, under any name.
    let assessed = Assessed::new("", file.result.clone(), file.benchmark.clone());
    let ends_in = |ending: &str| file.path.extension().is_some_and(|found| found.eq_ignore_ascii_case(ending));
    let bytes = if ends_in("xlsx") {
        Workbook::of(&assessed, words).map_err(|error| Trouble {
            key: "trouble-other",
            path: file.path.display().to_string(),
            detail: error.to_string(),
        })?
    } else {
        let mut table = LongTable::new(if ends_in("tsv") { TableKind::Tsv } else { TableKind::Csv }, words);
        table.add(&assessed);
        table.finish()
    };
    if file.cancel.is_cancelled() {
        return Ok(false);
    }
    store::save(&file.path, &bytes, overwrite(file.replace)).map_err(|error| trouble(&error))?;
    Ok(true)
}
