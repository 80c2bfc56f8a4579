use std::path::Path;

use super::{folder::refuse_new_folder, newer::refuse_newer, overwrite::overwrite, trouble::trouble};
use crate::{
    app::{ChartFile, Picture, Trouble},
    export,
    look::theme,
    store,
};

/// Saves a chart as PNG or SVG, as the path's ending says; `false` where nobody wanted it any more.
pub(super) fn save_chart(file: &ChartFile) -> Result<bool, Trouble> {
    if file.cancel.is_cancelled() {
        return Ok(false);
    }
    refuse_new_folder(&file.path)?;
    refuse_newer(&file.path)?;
    let tokens = theme(file.theme);
    let bytes = if is_png(&file.path) {
        export::png(&file.scene, tokens, file.scale).map_err(|error| Trouble {
            key: "trouble-other",
            path: file.path.display().to_string(),
            detail: error.to_string(),
        })?
    } else {
        export::svg(&file.scene, tokens, file.language.tag()).into_bytes()
    };
    if file.cancel.is_cancelled() {
        return Ok(false);
    }
    store::save(&file.path, &bytes, overwrite(file.replace)).map_err(|error| trouble(&error))?;
    Ok(true)
}

/// Draws a chart for the clipboard.
pub(super) fn draw_chart(file: &ChartFile) -> Result<Picture, Trouble> {
    let drawn = export::pixels(&file.scene, theme(file.theme), file.scale);
    let (width, height, rgba) =
        drawn.map_err(|error| Trouble { key: "trouble-other", path: String::new(), detail: error.to_string() })?;
    Ok(Picture { width, height, rgba: rgba.into() })
}

/// Whether a path's ending asks for PNG.
pub fn is_png(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("png"))
}
