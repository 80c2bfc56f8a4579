use std::{
    ffi::OsString,
    io::{self, Write},
    path::Path,
};

use clap::Parser;

use super::{
    Exit, Outcome,
    arguments::{Arguments, Command, SAMPLE_FOLDER},
    check::check,
    clinics::clinics,
    demo::demo,
    draw::draw,
    export::export,
    failure::Failure,
    fill::fill,
    mistyped::{asked_language, mistyped},
    new_questionnaire::new_questionnaire,
    report::report,
    score::score,
    terminal::Terminal,
};
use crate::text::{Language, Words};

/// Reads the command line and does what it asks for, short of opening the window.
///
/// `args` begin with the program's own name. Without a display and without arguments the demo runs, so that the main
/// job can be seen anywhere.
pub fn run(
    args: impl Iterator<Item = OsString>,
    out: &mut dyn Write,
    err: &mut dyn Write,
    has_display: bool,
) -> Outcome {
    let args: Vec<OsString> = args.collect();
    if let Some(Failure::Message(message)) = mistyped(&args) {
        let language = asked_language(&args).unwrap_or_else(Language::of_system);
        Terminal::new(out, err, Words::of(language)).message(&message);
        return Outcome::Exit(message.exit);
    }
    let arguments = match Arguments::try_parse_from(args) {
        Ok(arguments) => arguments,
        Err(error) => return Outcome::Exit(refuse(&error, out, err)),
    };
    let language = arguments.lang.unwrap_or_else(Language::of_system);
    let mut terminal = Terminal::new(out, err, Words::of(language));
    let done = match arguments.command {
        Some(Command::Check(arguments)) => check(&arguments, &mut terminal),
        Some(Command::New(arguments)) => new_questionnaire(&arguments, &mut terminal),
        Some(Command::Fill(arguments)) => fill(&arguments, &mut terminal),
        Some(Command::Score(arguments)) => score(&arguments, &mut terminal),
        Some(Command::Clinics(arguments)) => clinics(&arguments, &mut terminal),
        Some(Command::Chart(arguments)) => draw(&arguments, &mut terminal),
        Some(Command::Export(arguments)) => export(&arguments, &mut terminal),
        Some(Command::Report(arguments)) => report(&arguments, &mut terminal),
        Some(Command::Demo(arguments)) => demo(&arguments.out, &mut terminal),
        None if has_display => return Outcome::OpenWindow(arguments.files),
        None => {
            let line = terminal.words.say("cli-no-display");
            terminal.complain(&line);
            if arguments.files.is_empty() { demo(Path::new(SAMPLE_FOLDER), &mut terminal) } else { Ok(Exit::Problems) }
        }
    };
    let exit = done.unwrap_or_else(|failure| match failure {
        Failure::Said(exit) => exit,
        Failure::Message(message) => {
            terminal.message(&message);
            message.exit
        }
        Failure::Output(error) => output_failed(&error),
    });
    match out.flush() {
        Err(error) => Outcome::Exit(exit.max(output_failed(&error))),
        Ok(()) => Outcome::Exit(exit),
    }
}

/// Prints help and version where they were asked for, else what is wrong with the arguments.
fn refuse(error: &clap::Error, out: &mut dyn Write, err: &mut dyn Write) -> Exit {
    let text = error.render();
    if error.use_stderr() {
        // Where even this fails, the exit code says the rest.
        let _ = write!(err, "{text}");
        return Exit::Usage;
    }
    match write!(out, "{text}").and_then(|()| out.flush()) {
        Ok(()) => Exit::Done,
        Err(error) => output_failed(&error),
    }
}

/// Whoever reads may stop early: that is no failure.
fn output_failed(error: &io::Error) -> Exit {
    if error.kind() == io::ErrorKind::BrokenPipe { Exit::Done } else { Exit::Unreadable }
}
