use super::{
    Exit,
    arguments::{Score, ScoreFormat},
    failure::Failure,
    input,
    terminal::Terminal,
};
use crate::{
    export::{self, Assessed},
    model::{AssessmentResult, Benchmark},
    text::Words,
};

/// Prints the profile of a result.
pub(super) fn score(arguments: &Score, terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
    let result = input::result(&arguments.result, terminal)?;
    let benchmark = input::benchmark(arguments.benchmark.as_deref(), &result, terminal)?;
    let text = sheet(&result, benchmark.as_ref(), arguments.format, terminal.words);
    terminal.print(&text)?;
    Ok(Exit::Done)
}

/// The profile of a result in that format.
pub(super) fn sheet(
    result: &AssessmentResult,
    benchmark: Option<&Benchmark>,
    format: ScoreFormat,
    words: &Words,
) -> String {
    let assessed = Assessed::new("", result.clone(), benchmark.cloned());
    let sheet = assessed.sheet(words);
    match format {
        ScoreFormat::Table => export::table(&sheet),
        ScoreFormat::Json => export::json(&sheet),
        ScoreFormat::Csv => export::csv(&sheet),
    }
}
