use std::path::Path;

use super::{folder::refuse_new_folder, newer::refuse_newer, overwrite::overwrite, trouble::trouble};
use crate::{
    app::{ReportFile, Trouble},
    export::{ReportSheet, Template, report_pdf},
    store,
    text::Words,
};

/// Saves the report of a result as PDF; `false` where nobody wanted it any more.
pub(super) fn save_report(file: &ReportFile) -> Result<bool, Trouble> {
    if file.cancel.is_cancelled() {
        return Ok(false);
    }
    refuse_new_folder(&file.path)?;
    refuse_newer(&file.path)?;
    let words = Words::of(file.language);
    let sheet = ReportSheet { result: &file.result, benchmark: file.benchmark.as_ref(), beside: &file.beside, words };
    let bytes = report_pdf(&sheet, &Template::shipped()).map_err(|report| {
        // The shipped template has no faults of its own: what is wrong is ours.
        let said = report.problems.first().map(|problem| words.problem(problem).message);
        Trouble { key: "trouble-report", path: String::new(), detail: said.unwrap_or_default() }
    })?;
    if file.cancel.is_cancelled() {
        return Ok(false);
    }
    store::save(&file.path, &bytes, overwrite(file.replace)).map_err(|error| trouble(&error))?;
    Ok(true)
}

/// Whether a path's ending asks for PDF.
pub fn is_pdf(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"))
}
