//! The window: it hands commands to [`crate::app`], effects to [`crate::work`], and asks the system's dialogs.

mod dialogs;
mod placing;
mod program;
mod system_look;

pub use program::{Outside, Program};

use std::{path::PathBuf, process::ExitCode};

use crate::{
    store::{self, Claim, Folders, Instance, WindowPlace},
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
    let instance = match claim(folders.as_ref(), &files) {
        Start::First(instance) => instance,
        Start::HandedOver => return ExitCode::SUCCESS,
    };
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
            if let Some(instance) = instance {
                let hand_over = program.handed_over(&cc.egui_ctx);
                if let Err(error) = instance.listen(hand_over) {
                    log::warn!("later starts will open windows of their own: {error}");
                }
            }
            Ok(Box::new(program))
        }),
    );
    match made {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            log::error!("{error}");
            say("cli-no-window", &error.to_string());
            ExitCode::FAILURE
        }
    }
}

/// What this start is to do.
enum Start {
    /// Open the window, and listen where that is possible.
    First(Option<Instance>),
    /// Nothing more: the window that is open has the files.
    HandedOver,
}

fn claim(folders: Option<&Folders>, files: &[PathBuf]) -> Start {
    let claimed = folders.map(store::claim).transpose().unwrap_or_else(|error| {
        log::warn!("{error}");
        None
    });
    match claimed {
        Some(Claim::First(instance)) => Start::First(Some(instance)),
        Some(Claim::Second(window)) => match window.send(files) {
            Ok(()) => {
                say("cli-handed-over", "");
                Start::HandedOver
            }
            Err(error) => {
                log::warn!("the open window does not answer: {error}");
                Start::First(None)
            }
        },
        None => Start::First(None),
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
