use std::{ffi::OsString, path::PathBuf};

use clap::{
    Args, Parser, Subcommand, ValueEnum,
    builder::{PossibleValuesParser, TypedValueParser},
    value_parser,
};

use super::report_arguments::ReportArguments;
use crate::{look::ThemeName, text::Language};

/// Assess your procurement skills and see your profile beside a role's targets.
///
/// Without a command the window opens, with the files that are given.
#[derive(Debug, Parser)]
#[command(
    name = "procuradar",
    version,
    after_help = "\
Examples:
  procuradar                               open the window
  procuradar anna.result.ron               open a result in the window
  procuradar new our-skills.ron            a questionnaire of your own, to be changed in a text editor
  procuradar demo --one                    an invented person's result with charts, in procuradar-sample/
  procuradar fill procurcompeu-short answers.csv --out anna.result.ron
  procuradar score anna.result.ron --benchmark contract_manager
  procuradar chart anna.result.ron --benchmark contract_manager --kind radar --out radar.svg
  procuradar export results/ --as xlsx --out results.xlsx
  procuradar report anna.result.ron --benchmark contract_manager --out anna.pdf

Exit codes: 0 done; 1 the input has problems; 2 wrong use; 3 could not read or write."
)]
pub(super) struct Arguments {
    /// The language of what is printed and drawn; the system's by default
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language())]
    pub(super) lang: Option<Language>,
    /// Files to open in the window
    #[arg(value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Reads files and reports every problem in them
    Check(Check),
    /// Makes a questionnaire to start from
    New(New),
    /// Makes a result from a CSV table of answers
    Fill(Fill),
    /// Prints the profile of a result
    Score(Score),
    /// Draws a radar, the gaps of a result, or the progress over several
    Chart(Chart),
    /// Writes results as a table, a workbook or JSON
    Export(Export),
    /// Makes the PDF report of a result, or of each result in a folder
    Report(ReportArguments),
    /// Suggests what to learn, by what closes most of the need
    Clinics(Clinics),
    /// Makes sample data
    Demo(Demo),
}

/// Reads files and reports every problem in them: questionnaires, benchmarks, results
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  procuradar check my-questionnaire.ron
  procuradar check results/*.result.ron --format json

Warnings alone exit 0, errors 1, a file that can't be read 3; with several files the worst one counts.")]
pub(super) struct Check {
    /// Files of any kind
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    /// How the problems are written
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: CheckFormat,
}

/// Makes a questionnaire to start from: an example with comments, or a copy of another one; or a learning catalogue
#[derive(Debug, Args)]
#[command(after_help = "\
The questionnaire's id is made of the letters a to z and the digits in the file's name. Comments are in the language \
of --lang. A copy stays as it is, comments included; only its id changes, so that both can be used side by side. A \
folder that is not there yet is made.

Examples:
  procuradar new our-skills.ron
  procuradar new osaamisemme.ron --lang fi --languages fi,sv
  procuradar new our-skills.ron --from procurcompeu-short
  procuradar new our-courses.ron --from catalogue --languages fi,sv
  procuradar check our-skills.ron")]
pub(super) struct New {
    /// The file to make; .ron is added unless the name ends in it
    #[arg(value_name = "QUESTIONNAIRE")]
    pub(super) file: PathBuf,
    /// Copy this questionnaire: a file, or the id of one that comes with the program; the word catalogue makes a catalogue of
    /// courses and other ways to learn instead
    #[arg(long, value_name = "ID|FILE|catalogue")]
    pub(super) from: Option<OsString>,
    /// The languages of its texts with commas between, the main one first; all three by default
    #[arg(long, value_name = "LANGUAGES", value_delimiter = ',', value_parser = language())]
    pub(super) languages: Vec<Language>,
    /// Replace a file that is there
    #[arg(long)]
    pub(super) force: bool,
}

/// Makes a result from a CSV table of answers
#[derive(Debug, Args)]
#[command(after_help = "\
The table has the columns id, answer, importance, wish and note; all but id may be left out. A row names an item (its
answer: a level or an option number from 0, several options of a test item with spaces between, na, or nothing; a note)
or an area (importance 1 to 5; wish yes or no). Commas, semicolons or tabs part the columns.

Example:
  procuradar fill procurcompeu-short answers.csv --out anna.result.ron

With SOURCE_DATE_EPOCH set to seconds since 1970 the same input gives the same bytes.")]
pub(super) struct Fill {
    /// A file, or the id of a questionnaire that comes with the program
    pub(super) questionnaire: OsString,
    /// The table of answers
    #[arg(value_name = "ANSWERS.csv")]
    pub(super) answers: PathBuf,
    /// Where the result is saved
    #[arg(long, value_name = "RESULT")]
    pub(super) out: PathBuf,
    /// Replace a file that is there
    #[arg(long)]
    pub(super) force: bool,
}

/// Prints the profile of a result: scores, and targets where a benchmark is given
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  procuradar score anna.result.ron
  procuradar score anna.result.ron --benchmark contract_manager --format json
  procuradar score anna.result.ron --benchmark our-targets.ron --format csv")]
pub(super) struct Score {
    /// A saved result
    #[arg(value_name = "RESULT")]
    pub(super) result: PathBuf,
    /// A benchmark's id in the questionnaire, or its file; by default the one that the result was last compared with
    #[arg(long, value_name = "ID|FILE")]
    pub(super) benchmark: Option<OsString>,
    /// How the profile is written
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: ScoreFormat,
}

/// Suggests what to learn: the few learning formats that close most of the need of a result
#[derive(Debug, Args)]
#[command(after_help = "\
Each time the one is taken that closes most of what is still open, until nothing closes anything more or the hours are used.

Examples:
  procuradar clinics anna.result.ron --benchmark contract_manager
  procuradar clinics anna.result.ron --benchmark contract_manager --hours 16
  procuradar clinics anna.result.ron --catalogue our-courses.ron --format json")]
pub(super) struct Clinics {
    /// A saved result
    #[arg(value_name = "RESULT")]
    pub(super) result: PathBuf,
    /// A benchmark's id in the questionnaire, or its file; by default the one that the result was last compared with
    #[arg(long, value_name = "ID|FILE")]
    pub(super) benchmark: Option<OsString>,
    /// The catalogue to choose from; by default the one that comes with the program
    #[arg(long, value_name = "FILE")]
    pub(super) catalogue: Option<PathBuf>,
    /// The most hours in all
    #[arg(long, value_name = "HOURS", value_parser = hours)]
    pub(super) hours: Option<f64>,
    /// How they are written
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: ScoreFormat,
}

/// Draws a radar of one to three results, the gaps of one, or the progress over several
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  procuradar chart anna.result.ron --kind radar --out radar.svg
  procuradar chart anna.result.ron --benchmark contract_manager --kind gaps --out gaps.png
  procuradar chart spring.result.ron autumn.result.ron --kind radar --out both.svg
  procuradar chart anna.result.ron --kind radar --area pre_award --size 800x600 --out a.png
  procuradar chart anna.result.ron --kind radar --scale 1 --out small.png
  procuradar chart kick-off.result.ron closing.result.ron --kind progress --out progress.svg

Progress puts the results of one person in the order of their dates; those by another rater than the first one's stand
beside, never mixed in. The ending of --out says whether it becomes SVG or PNG. Areas of fewer than 3 or more than 10
axes are drawn as bars.")]
pub(super) struct Chart {
    /// Saved results of the same questionnaire; the first is drawn as the person
    #[arg(required = true, value_name = "RESULT")]
    pub(super) results: Vec<PathBuf>,
    /// A benchmark's id in the questionnaire, or its file; by default the one that the result was last compared with
    #[arg(long, value_name = "ID|FILE")]
    pub(super) benchmark: Option<OsString>,
    /// A radar (or bars) of the areas; what is missing from the targets, largest gap first; or what changed over time
    #[arg(long, value_enum)]
    pub(super) kind: Kind,
    /// Draw what is inside this skill area
    #[arg(long, value_name = "ID")]
    pub(super) area: Option<String>,
    /// Width and height in pixels at --scale 1; a gap chart is as high as it needs
    #[arg(long, value_name = "WxH", value_parser = size)]
    pub(super) size: Option<(f32, f32)>,
    /// How many pixels a PNG has each way for one of its size; 2 unless a size is given
    #[arg(long, value_name = "1|2", value_parser = value_parser!(u8).range(1..=2))]
    pub(super) scale: Option<u8>,
    /// The colours
    #[arg(long, default_value = "light", value_parser = theme())]
    pub(super) theme: ThemeName,
    /// Where the chart is saved: F.svg or F.png
    #[arg(long, value_name = "FILE")]
    pub(super) out: PathBuf,
    /// Replace a file that is there
    #[arg(long)]
    pub(super) force: bool,
}

/// Writes results as a table, a workbook or JSON
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  procuradar export anna.result.ron --as xlsx --out anna.xlsx
  procuradar export results/ --as csv --out results.csv
  procuradar export spring/ autumn/ --as csv --excel --lang fi --out tulokset.csv

xlsx: a workbook with the sheets overview, scores, answers and about; of one result with its charts.
json: as score --format json prints it; of several files, or of a folder, an array of these, each with its file.
csv and tsv: a row for each result and area, with the columns file, result (its id), date, rater (self, manager, peer),
name, organisation, unit, role, questionnaire, version, benchmark, area, parent, title, status (scored, too_few,
not_applicable), score, coverage, level, knowledge, skill, target, gap, surplus, importance, wish (yes, no), need,
share_right and self_share (of knowledge questions). Numbers are unrounded and have a decimal point, what is not known
is empty. CSV has commas between (RFC 4180), in UTF-8; what a spreadsheet would take for a formula gets an apostrophe.

Folders are read with their sub-folders. What can't be read is listed and left out, and the exit code is 1 (3 where the
system does not let it be read).")]
pub(super) struct Export {
    /// Saved results, or folders of them
    #[arg(required = true, value_name = "FILE|DIR")]
    pub(super) results: Vec<PathBuf>,
    /// As what they are written
    #[arg(long = "as", value_enum, value_name = "KIND")]
    pub(super) table: Table,
    /// A benchmark's id in the questionnaire, or its file; by default the one that each result was last compared with
    #[arg(long, value_name = "ID|FILE")]
    pub(super) benchmark: Option<OsString>,
    /// CSV that Excel opens by a double click: with a byte-order mark; with --lang fi or sv also with semicolons between
    /// and decimal commas
    #[arg(long)]
    pub(super) excel: bool,
    /// Where the file is saved
    #[arg(long, value_name = "FILE")]
    pub(super) out: PathBuf,
    /// Replace a file that is there
    #[arg(long)]
    pub(super) force: bool,
}

/// Makes sample data, labelled as such
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  procuradar demo --one
  procuradar demo --one --out sample --lang fi

Running it again replaces its own files.")]
pub(super) struct Demo {
    /// One invented person: the result, a radar and the gaps
    #[arg(long, required = true)]
    pub(super) one: bool,
    /// The folder for the files
    #[arg(long, value_name = "DIR", default_value = SAMPLE_FOLDER)]
    pub(super) out: PathBuf,
}

/// Where the sample goes unless another folder is given.
pub(super) const SAMPLE_FOLDER: &str = "procuradar-sample";

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum CheckFormat {
    #[default]
    Table,
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum ScoreFormat {
    #[default]
    Table,
    Json,
    Csv,
}

/// As what results are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Table {
    Csv,
    Tsv,
    Xlsx,
    Json,
    /// Not written yet, and said so.
    #[value(hide = true)]
    Parquet,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Kind {
    Radar,
    Gaps,
    Progress,
}

fn language() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(["en", "fi", "sv"]).map(|tag| Language::parse(&tag).unwrap_or_default())
}

fn theme() -> impl TypedValueParser<Value = ThemeName> {
    let names = ThemeName::ALL.map(ThemeName::as_str);
    PossibleValuesParser::new(names).map(|name| ThemeName::parse(&name).unwrap_or_default())
}

/// Reads a number of hours above 0, with a point or a comma.
fn hours(text: &str) -> Result<f64, String> {
    let hours = text.replace(',', ".").parse::<f64>().ok().filter(|hours| hours.is_finite() && *hours > 0.0);
    hours.ok_or_else(|| "give a number above 0, for example 16".to_owned())
}

/// Reads `640x520`: sides of 100 to 8192 pixels.
fn size(text: &str) -> Result<(f32, f32), String> {
    let side = |text: &str| text.parse::<u16>().ok().filter(|side| (100..=8192).contains(side)).map(f32::from);
    let sides = text.split_once(['x', 'X']).and_then(|(width, height)| side(width).zip(side(height)));
    sides.ok_or_else(|| "give width and height from 100 to 8192, for example 640x520".to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_commands_are_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn sizes_are_two_sides_within_bounds() {
        assert_eq!(size("640x520"), Ok((640.0, 520.0)));
        for wrong in ["640", "640x", "99x640", "640x8193", "-1x5", "640x520x3", "٣٠٠x300"] {
            assert!(size(wrong).is_err(), "{wrong}");
        }
    }
}
