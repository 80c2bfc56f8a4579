//! How long single steps take: files, scores, charts, answers to disk, and one frame of each screen.
//!
//! `cargo bench` measures all of them, `cargo bench -- frames` those with that in their name.
#![expect(clippy::unwrap_used, reason = "a measurement that goes wrong may as well stop")]

mod charts;
mod files;
mod frames;
mod journal;
mod reports;
mod sample;
mod scores;

fn main() {
    divan::main();
}
