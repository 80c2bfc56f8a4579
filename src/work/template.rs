use std::path::Path;

use super::{trouble, unreadable_code};
use crate::{
    diag::Report,
    export::{Refused, Template},
    format,
    store::{Cause, StoreError, TemplateFiles},
};

/// Reads a template of an organisation; what hinders it comes as a report.
pub fn template(path: &Path) -> Result<Template, Report> {
    let unreadable = |error: &StoreError| {
        let name = error.path.display().to_string();
        format::unreadable(&name, unreadable_code(error), &trouble(error).detail)
    };
    let files = TemplateFiles::find(path).map_err(|error| unreadable(&error))?;
    let main = files.read_main().map_err(|error| unreadable(&error))?;
    let name = files.main.display().to_string();
    let folder = move |name: &str| {
        files.read(name).map_err(|error| match error.cause {
            Cause::NotFound | Cause::NotAFolder => Refused::NotFound,
            Cause::Denied => Refused::Outside,
            cause => Refused::Other(cause.to_string()),
        })
    };
    Ok(Template::new(name, main, Box::new(folder)))
}
