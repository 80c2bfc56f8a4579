use super::{
    Exit,
    arguments::{Score, ScoreFormat},
    failure::Failure,
    input,
    terminal::Terminal,
};
use crate::{
    chart::Whose,
    export::{self, ScoreSheet},
    model::{AssessmentResult, Benchmark},
    score::{calibrate, compare, profile},
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
    let (questionnaire, answers) = (&result.questionnaire, &result.answers);
    let profile = profile(questionnaire, answers);
    let comparison = benchmark.map(|benchmark| compare(questionnaire, &profile, answers, benchmark));
    let calibration = calibrate(questionnaire, &profile, answers);
    let against = comparison.as_ref().zip(benchmark);
    let whose = Whose::of(result);
    let sheet =
        ScoreSheet { whose, questionnaire, answers, profile: &profile, against, calibration: &calibration, words };
    match format {
        ScoreFormat::Table => export::table(&sheet),
        ScoreFormat::Json => export::json(&sheet),
        ScoreFormat::Csv => export::csv(&sheet),
    }
}
