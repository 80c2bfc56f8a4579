use super::{
    Exit, arguments::Fill, clock::Clock, failure::Failure, input, new_result::new_result, output, terminal::Terminal,
};
use crate::{format, model::Subject};

/// Makes a result from a table of answers.
pub(super) fn fill(arguments: &Fill, terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
    let questionnaire = input::questionnaire(&arguments.questionnaire, terminal)?;
    let table = input::file(&arguments.answers, terminal)?;
    let reading = format::read_answers(&arguments.answers.display().to_string(), &table, &questionnaire);
    let answers = input::value(reading, terminal)?;
    let clock = Clock::of_environment();
    let source = [&questionnaire.digest.0[..], &table].concat();
    let id = clock.id(&source).ok_or(Failure::Said(Exit::Problems))?;
    let result = new_result(&questionnaire, answers, Subject::default(), None, (clock, id));
    output::save(&arguments.out, format::write_result(&result, None).as_bytes(), arguments.force)?;
    terminal.saved(&arguments.out)?;
    Ok(Exit::Done)
}
