use typst::{comemo, foundations::Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::{ReportSheet, Template, data::report_data, faults, world::ReportWorld};
use crate::diag::Report;

/// How many reports back typst remembers what it has set.
const MEMORY: usize = 8;

/// Makes the report; what is wrong with the template comes back, and then there is no report.
///
/// Equal input gives equal bytes. The first report of a run takes longest; may be called from several threads.
pub fn report_pdf(sheet: &ReportSheet<'_>, template: &Template) -> Result<Vec<u8>, Report> {
    let world = ReportWorld::new(template, report_data(sheet).to_string());
    let made = set(&world, sheet.result.id.as_str());
    comemo::evict(MEMORY);
    made.map_err(|faults| faults::report(&world, &faults))
}

fn set(world: &ReportWorld<'_>, ident: &str) -> typst::diag::SourceResult<Vec<u8>> {
    let document = typst::compile::<PagedDocument>(world).output?;
    let options = PdfOptions {
        ident: Smart::Custom(ident.to_owned()),
        creator: Smart::Custom(Some(concat!("Procuradar ", env!("CARGO_PKG_VERSION")).to_owned())),
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).unwrap_or_default(),
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options)
}
