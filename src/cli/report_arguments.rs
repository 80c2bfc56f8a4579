use std::{ffi::OsString, path::PathBuf};

use clap::Args;

/// Makes the PDF report of a result, or one for each result in a folder
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  procuradar report anna.result.ron --benchmark contract_manager --out anna.pdf
  procuradar report autumn.result.ron --earlier spring.result.ron --out both.pdf
  procuradar report results --out reports
  procuradar report --new-template our-report
  procuradar report anna.result.ron --template our-report --out anna.pdf

A folder is looked through with the folders inside it. A template is a Typst file, or a folder with a report.typ; it \
reads the files of its own folder alone. Ctrl+C stops a folder's reports; those that are finished are kept and listed.")]
pub(super) struct ReportArguments {
    /// A saved result, or a folder of them
    #[arg(value_name = "RESULT|DIR", required_unless_present = "new_template")]
    pub(super) result: Option<PathBuf>,
    /// A benchmark's id in the questionnaire, or its file; by default the one that the result was last compared with
    #[arg(long, value_name = "ID|FILE")]
    pub(super) benchmark: Option<OsString>,
    /// Earlier results of the same questionnaire, drawn beside it
    #[arg(long, value_name = "RESULT", num_args = 1..)]
    pub(super) earlier: Vec<PathBuf>,
    /// A template of your own instead of the one that comes with the program
    #[arg(long, value_name = "FILE|DIR")]
    pub(super) template: Option<PathBuf>,
    /// Where the report is saved: F.pdf, or a folder
    #[arg(long, value_name = "F.pdf|DIR", required_unless_present = "new_template")]
    pub(super) out: Option<PathBuf>,
    /// Replace files that are there
    #[arg(long)]
    pub(super) force: bool,
    /// Write a copy of the template that comes with the program into this folder, to be changed
    #[arg(long, value_name = "DIR", conflicts_with_all = ["result", "benchmark", "earlier", "template", "out"])]
    pub(super) new_template: Option<PathBuf>,
}
