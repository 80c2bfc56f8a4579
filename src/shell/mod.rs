//! The window: it hands commands to [`crate::app`], effects to [`crate::work`], and asks the system's dialogs.

mod dialogs;
mod placing;
mod program;
mod system_look;

pub use program::{Outside, Program};

use std::{path::PathBuf, process::ExitCode};

use crate::{
    store::{self, Claim, Folders, WindowPlace},
    text::{Language, Words},
};

/// How the window is opened where nothing is known of the last time.
pub fn window_options() -> eframe::NativeOptions {
    let viewport = egui::ViewportBuilder::default()
        .with_title("Procuradar")
        .with_app_id("procuradar")
        .with_inner_size([1280.0, 800.0])
        .with_min_inner_size([placing::LEAST.0 as f32, placing::LEAST.1 as f32])
        .with_drag_and_drop(true);
    eframe::NativeOptions {
        viewport,
        // Nothing is kept by eframe: it saves in place, and a file torn by a crash would be reset without a word.
        persist_window: false,
        // There are no gradients: nothing to smooth, and without a graphics card it costs time at every pixel.
        dithering: false,
        ..eframe::NativeOptions::default()
    }
}

/// Opens the window with these files, and returns when it is closed.
///
/// Where a window of the same folders is open already, it is asked to open the files and to come to the front.
pub fn open_window(files: Vec<PathBuf>) -> ExitCode {
    // Where the program was started from means nothing to another one.
    let files: Vec<PathBuf> = files.into_iter().map(|file| std::path::absolute(&file).unwrap_or(file)).collect();
    let folders = Folders::find();
    let runtime = store::runtime_folder();
    let mut instance = match folders.as_ref().map(|folders| store::claim(folders, runtime.as_deref(), &files)) {
        Some(Claim::HandedOver) => {
            say("cli-handed-over", "");
            return ExitCode::SUCCESS;
        }
        Some(Claim::First(instance)) => Some(instance),
        Some(Claim::Alone(error)) => {
            log::warn!("this window is on its own: {error}");
            None
        }
        None => None,
    };
    let listening = &mut instance;
    let mut options = window_options();
    let place = folders.as_ref().and_then(WindowPlace::load);
    if let Some(place) = place {
        options.viewport = placing::ask(options.viewport, place);
    }
    let made = eframe::run_native(
        "procuradar",
        options,
        Box::new(|cc| {
            if let Some((window, place)) = cc.winit_window().zip(place) {
                placing::restore(window, place);
            }
            let mut program = Program::new(&cc.egui_ctx, Outside::worker(&cc.egui_ctx, folders.clone()), files);
            if let Some(folders) = folders {
                program.keep_place(folders, place.unwrap_or_default());
            }
            program.follow_system(&cc.egui_ctx);
            if let Some(instance) = listening {
                instance.listen(program.handed_over(&cc.egui_ctx));
            }
            Ok(Box::new(program))
        }),
    );
    // Only now, with all answers on disk, may the next start be the first again.
    drop(instance);
    match made {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            log::error!("{error}");
            say("cli-no-window", &error.to_string());
            ExitCode::FAILURE
        }
    }
}

/// Says something where the program was started from: there is no window to say it in.
fn say(key: &str, detail: &str) {
    let words = Words::of(Language::of_system());
    #[expect(clippy::print_stderr, reason = "without a window there is nowhere else to say it")]
    {
        eprintln!("{}", words.say_with(key, &[("detail", detail.into())]));
    }
}
