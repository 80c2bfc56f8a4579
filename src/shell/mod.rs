//! The window: it hands commands to [`crate::app`], effects to [`crate::work`], and asks the system's dialogs.

mod dialogs;
mod program;
mod system_look;

pub use program::{Outside, Program};

use std::{path::PathBuf, process::ExitCode};

use crate::{
    store::Folders,
    text::{Language, Words},
};

/// Opens the window with these files, and returns when it is closed.
pub fn open_window(files: Vec<PathBuf>) -> ExitCode {
    let viewport = egui::ViewportBuilder::default()
        .with_title("Procuradar")
        .with_app_id("procuradar")
        .with_inner_size([1280.0, 800.0])
        .with_min_inner_size([320.0, 256.0])
        .with_drag_and_drop(true);
    // Nothing is kept by eframe: it saves in place, and a file torn by a crash would be reset without a word.
    let options = eframe::NativeOptions { viewport, persist_window: false, ..eframe::NativeOptions::default() };
    let made = eframe::run_native(
        "procuradar",
        options,
        Box::new(|cc| {
            let mut program = Program::new(&cc.egui_ctx, Outside::worker(&cc.egui_ctx, Folders::find()), files);
            program.follow_system(&cc.egui_ctx);
            Ok(Box::new(program))
        }),
    );
    match made {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            log::error!("{error}");
            let words = Words::of(Language::of_system());
            let gaps = [("detail", error.to_string().into())];
            #[expect(clippy::print_stderr, reason = "without a window there is nowhere else to say it")]
            {
                eprintln!("{}", words.say_with("cli-no-window", &gaps));
            }
            ExitCode::FAILURE
        }
    }
}
