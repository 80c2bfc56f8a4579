//! The command line, or the window where no command is given.

use std::{
    io::{BufWriter, stderr, stdout},
    process::ExitCode,
};

use procuradar::{
    cli::{self, Outcome},
    shell,
};

fn main() -> ExitCode {
    cli::start_log();
    let mut out = BufWriter::new(stdout().lock());
    let outcome = cli::run(std::env::args_os(), &mut out, &mut stderr(), has_display());
    // Also lets go of standard output, which the window may log to.
    drop(out);
    match outcome {
        Outcome::Exit(exit) => ExitCode::from(exit.code()),
        Outcome::OpenWindow(files) => shell::open_window(files),
    }
}

/// Whether a window could open: on Unix a display must be named, elsewhere there is one.
fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(all(unix, not(target_os = "macos"))) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}
