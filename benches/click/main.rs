//! How long it takes from a click or a key until the change is on the screen, in the real window.
//!
//! `cargo bench --bench click` opens the window and does everything a hundred times; it needs a display. A figure runs
//! from the moment at which the event reaches the window until the frame that shows the change has been handed to the
//! display, without waiting for the display's own rhythm.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a measurement that goes wrong may as well stop"
)]
#![expect(clippy::print_stdout, reason = "this is how a measurement tells its figures")]

mod deed;
mod eyes;
mod figures;
mod hand;
mod step;

use procuradar::{
    shell::{Outside, Program, window_options},
    store::{Folders, Settings},
};

use eyes::Eyes;
use figures::Figures;
use hand::Hand;

/// What a frame at 60 in a second has.
const GOAL_MS: f64 = 16.0;

fn main() {
    if ["DISPLAY", "WAYLAND_DISPLAY"].iter().all(|name| std::env::var_os(name).is_none()) {
        println!("click: no display, nothing measured");
        return;
    }
    // Answers go to the disk of the project: the system's temporary folder may lie in memory.
    let home = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let folders = Folders::at(home.path());
    Settings { language: Some("en".to_owned()), ..Settings::default() }.save(&folders).unwrap();
    let figures = Figures::default();
    let shared = figures.clone();
    let mut options = window_options();
    options.glow_options.vsync = false;
    eframe::run_native(
        "procuradar-click",
        options,
        Box::new(|cc| {
            let eyes = Eyes::open(&cc.egui_ctx);
            let program = Program::new(&cc.egui_ctx, Outside::worker(&cc.egui_ctx, Some(folders)), Vec::new());
            Ok(Box::new(Hand::new(program, eyes, shared)))
        }),
    )
    .unwrap();
    figures.print(GOAL_MS);
}
