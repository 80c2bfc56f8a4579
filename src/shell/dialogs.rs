//! The system's dialogs. Each waits on a thread of its own: the window goes on.

use std::{path::PathBuf, sync::mpsc::Sender, time::Instant};

use crate::{
    app::{ChartKind, Command, Replace, Saved, Saving},
    text::Words,
};

/// A dialog that is gone sooner than anyone could close it never came up: there is no dialog service.
const NO_DIALOG_MS: u128 = 400;

/// Asks which files to open.
pub(super) fn open(ctx: &egui::Context, answers: &Sender<Command>, words: &Words) {
    let title = words.say("dialog-open");
    let kind = words.say("dialog-kind");
    ask(ctx, answers, move || {
        let dialog = rfd::FileDialog::new().set_title(title).add_filter(kind, &["ron"]);
        dialog.pick_files().map(Command::Open)
    });
}

/// Asks where to save.
pub(super) fn save(ctx: &egui::Context, answers: &Sender<Command>, words: &Words, saving: Saving) {
    let title = words.say("dialog-save");
    let endings: &[(&str, &[&str])] = match saving.what {
        Saved::Result | Saved::NewQuestionnaire | Saved::Duplicate(_) => &[("RON", &["ron"])],
        Saved::Workbook => &[("XLSX", &["xlsx"])],
        Saved::Table => &[("CSV", &["csv"]), ("TSV", &["tsv"])],
        Saved::Report => &[("PDF", &["pdf"])],
        Saved::Chart(ChartKind::Radar | ChartKind::Gaps) => &[("SVG", &["svg"]), ("PNG", &["png"])],
    };
    ask(ctx, answers, move || {
        let name = saving.suggested.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let folder = saving.suggested.parent().map(PathBuf::from).unwrap_or_default();
        let mut dialog = rfd::FileDialog::new().set_title(title).set_file_name(name).set_directory(folder);
        for (name, ending) in endings {
            dialog = dialog.add_filter(*name, ending);
        }
        dialog.save_file().map(|path| Command::SaveTo(path, Replace::Yes))
    });
}

fn ask(ctx: &egui::Context, answers: &Sender<Command>, dialog: impl FnOnce() -> Option<Command> + Send + 'static) {
    let (ctx, answers) = (ctx.clone(), answers.clone());
    let asked = std::thread::Builder::new().name("dialog".to_owned()).spawn(move || {
        let since = Instant::now();
        let answer = dialog();
        let is_missing = answer.is_none() && since.elapsed().as_millis() < NO_DIALOG_MS;
        let answer = answer.or_else(|| is_missing.then_some(Command::NoDialog));
        if answer.is_some_and(|answer| answers.send(answer).is_err()) {
            log::debug!("the window closed before the dialog");
        }
        ctx.request_repaint();
    });
    if let Err(error) = asked {
        log::error!("no thread for a dialog: {error}");
    }
}
