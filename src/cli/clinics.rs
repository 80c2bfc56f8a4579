use std::path::Path;

use super::{
    Exit,
    arguments::{Clinics, ScoreFormat},
    failure::Failure,
    input,
    terminal::Terminal,
};
use crate::{
    advise::{Aim, clinics_for_person},
    export::ClinicSheet,
    format,
    model::Catalogue,
    score::{compare, profile},
    store,
};

/// Prints the learning formats that close most of the need of a result.
pub(super) fn clinics(arguments: &Clinics, terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
    if arguments.result.is_dir() {
        let gaps = [("path", arguments.result.display().to_string())];
        return Err(Failure::new(Exit::Usage, "cli-clinics-folder", "cli-clinics-folder-help", gaps));
    }
    let result = input::result(&arguments.result, terminal)?;
    let Some(benchmark) = input::benchmark(arguments.benchmark.as_deref(), &result, terminal)? else {
        let gaps = [("ids", input::benchmark_ids(&result.questionnaire))];
        let (key, help) = ("cli-clinics-needs-benchmark", "cli-clinics-needs-benchmark-help");
        return Err(Failure::new(Exit::Usage, key, help, gaps));
    };
    let opened = arguments.catalogue.as_deref().map(|path| catalogue(path, terminal)).transpose()?;
    let Some(catalogue) = opened.as_ref().or_else(|| store::catalogue()) else { return Ok(Exit::Done) };
    let (questionnaire, answers) = (&result.questionnaire, &result.answers);
    let comparison = compare(questionnaire, &profile(questionnaire, answers), answers, &benchmark);
    let choice = clinics_for_person(&Aim::of_needs(&comparison), &catalogue.clinics, arguments.hours);
    let (words, budget) = (terminal.words, arguments.hours);
    let sheet = ClinicSheet { result: &result, benchmark: &benchmark, catalogue, budget, choice: &choice, words };
    let text = match arguments.format {
        ScoreFormat::Table => sheet.table(),
        ScoreFormat::Json => sheet.json(),
        ScoreFormat::Csv => sheet.csv(),
    };
    terminal.print(&text)?;
    Ok(Exit::Done)
}

fn catalogue(path: &Path, terminal: &mut Terminal<'_>) -> Result<Catalogue, Failure> {
    let bytes = input::file(path, terminal)?;
    input::value(format::read_catalogue(&path.display().to_string(), &bytes), terminal)
}
