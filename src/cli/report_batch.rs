use std::{
    collections::HashSet,
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use super::{
    Exit, failure::Failure, input, interrupt::interrupt, report, report_arguments::ReportArguments, terminal::Terminal,
};
use crate::{
    app::Trouble,
    export::Template,
    format::{self, Document},
    store,
    work::{side_by_side, trouble},
};

/// What came of one file of the folder.
struct Made {
    /// What is to be printed.
    out: Vec<u8>,
    err: Vec<u8>,
    exit: Exit,
    what: What,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Report,
    Failed,
    /// Where this one can't be saved, none can.
    NoRoom,
    /// It is no result.
    Other,
}

/// Makes a report of each result in a folder, on all cores; problems are listed in the order of the files.
///
/// What is finished is saved at once: neither a bad file, a full disk nor Ctrl+C takes anything away.
pub(super) fn report_batch(
    arguments: &ReportArguments,
    template: &Template,
    (folder, out): (&Path, &Path),
    terminal: &mut Terminal<'_>,
) -> Result<Exit, Failure> {
    let files = store::files_inside(folder, "ron").map_err(|error| Failure::from(trouble(&error)))?;
    let targets = targets(&files, folder, out);
    let words = terminal.words;
    let cancel = interrupt();
    let make = |place: usize| {
        let (mut made, mut said) = (Vec::new(), Vec::new());
        let (exit, what) = match files.get(place).zip(targets.get(place)) {
            Some((file, target)) => {
                one(file, target, (arguments, template), &mut Terminal::new(&mut made, &mut said, words))
            }
            None => (Exit::Done, What::Other),
        };
        Made { out: made, err: said, exit, what }
    };
    let (mut worst, mut reports, mut results, mut broken) = (Exit::Done, 0_usize, 0_usize, None);
    side_by_side(files.len(), &cancel, &make, &mut |_, made| {
        worst = worst.max(made.exit);
        reports += usize::from(made.what == What::Report);
        results += usize::from(made.what != What::Other);
        let said = terminal.pass_on(&made.out, &made.err);
        if let Err(error) = said {
            broken = Some(error);
            return ControlFlow::Break(());
        }
        if made.what == What::NoRoom { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    if let Some(error) = broken {
        return Err(error.into());
    }
    if cancel.is_cancelled() {
        terminal.complain(&words.say("cli-report-stopped"));
        worst = Exit::Unreadable;
    } else if results == 0 && worst == Exit::Done {
        let gaps = [("path", folder.display().to_string())];
        return Err(Failure::new(Exit::Problems, "cli-report-no-results", "cli-report-no-results-help", gaps));
    }
    let gaps = [("made", reports.into()), ("of", files.len().min(results).into())];
    terminal.complain(&words.say_with("cli-report-made", &gaps));
    Ok(worst)
}

/// Makes the report of one file, if it is a result.
fn one(
    file: &Path,
    target: &Path,
    (arguments, template): (&ReportArguments, &Template),
    terminal: &mut Terminal<'_>,
) -> (Exit, What) {
    let done = input::file(file, terminal).and_then(|bytes| {
        let reading = format::read(&file.display().to_string(), &bytes);
        match reading.value {
            Some(Document::Result(result)) => {
                terminal.report(&reading.report);
                report::make(&result, file, arguments, template, target, terminal).map(|()| What::Report)
            }
            Some(_) => Ok(What::Other),
            None => {
                terminal.report(&reading.report);
                Err(Failure::Said(Exit::Problems))
            }
        }
    });
    let failure = match done {
        Ok(what) => return (Exit::Done, what),
        Err(failure) => failure,
    };
    let (exit, what) = match failure {
        Failure::Said(exit) => (exit, What::Failed),
        Failure::Message(message) => {
            terminal.message(&message);
            let is_full = matches!(message.key, "trouble-full" | "trouble-read-only" | "trouble-denied");
            (message.exit, if is_full { What::NoRoom } else { What::Failed })
        }
        Failure::Output(error) => {
            let failed = Trouble { key: "trouble-other", path: String::new(), detail: error.to_string() };
            terminal.complain(
                &terminal.words.say_with(failed.key, &[("path", "".into()), ("detail", failed.detail.into())]),
            );
            (Exit::Unreadable, What::Failed)
        }
    };
    let path = file.display().to_string();
    terminal.complain(&terminal.words.say_with("cli-report-failed", &[("path", path.into())]));
    (exit, what)
}

/// Where each report goes: at the place of its result in the folder, under a name of its own.
fn targets(files: &[PathBuf], folder: &Path, out: &Path) -> Vec<PathBuf> {
    let mut taken = HashSet::new();
    let target = |file: &PathBuf| {
        let inside = file.strip_prefix(folder).unwrap_or(file);
        let path = out.join(inside).with_file_name(report::file_name(file));
        if taken.insert(path.clone()) {
            return path;
        }
        let whole = file.file_name().unwrap_or_default().to_string_lossy();
        path.with_file_name(format!("{whole}.pdf"))
    };
    files.iter().map(target).collect()
}
