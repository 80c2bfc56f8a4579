use std::path::Path;

use super::{Exit, failure::Failure};
use crate::{
    chart::Scene,
    export,
    look::{ThemeName, theme},
    store::{self, Cause, Overwrite, StoreError},
    text::Language,
    work::{is_png, refuse_newer, trouble},
};

/// Refuses a file that is there already, before anything is done for it.
pub(super) fn refuse_taken(path: &Path, force: bool) -> Result<(), Failure> {
    if !force && store::is_file(path) { Err(taken(path)) } else { Ok(()) }
}

fn taken(path: &Path) -> Failure {
    let path = path.display().to_string();
    Failure::new(Exit::Unreadable, "cli-exists", "cli-exists-help", [("path", path)])
}

/// Saves a file; one that is there is replaced only if `force` says so, and a file of a newer version never.
pub(super) fn save(path: &Path, bytes: &[u8], force: bool) -> Result<(), Failure> {
    if force {
        refuse_newer(path)?;
    }
    let overwrite = if force { Overwrite::Allow } else { Overwrite::Refuse };
    store::save(path, bytes, overwrite).map_err(|error| match error {
        StoreError { cause: Cause::Exists, path, .. } => taken(&path),
        error => trouble(&error).into(),
    })
}

/// A chart's bytes: PNG or SVG, as the path's ending says.
pub(super) fn picture(
    scene: &Scene,
    path: &Path,
    (theme_name, language): (ThemeName, Language),
    scale: f32,
) -> Result<Vec<u8>, Failure> {
    if !is_png(path) {
        return Ok(export::svg(scene, theme(theme_name), language.tag()).into_bytes());
    }
    export::png(scene, theme(theme_name), scale).map_err(|error| {
        let path = path.display().to_string();
        Failure::from(crate::app::Trouble { key: "trouble-other", path, detail: error.to_string() })
    })
}
