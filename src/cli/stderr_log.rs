use std::io::{Write, stderr};

use log::{Level, LevelFilter, Log, Metadata, Record};

/// Writes warnings of ours and errors of all to standard error; answers and names are never logged.
struct StderrLog;

/// Makes what is logged from here on seen; not for the library, whose users log as they like.
pub fn start_log() {
    if log::set_logger(&StderrLog).is_ok() {
        log::set_max_level(LevelFilter::Warn);
    }
}

impl Log for StderrLog {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let is_ours = metadata.target().starts_with(env!("CARGO_PKG_NAME"));
        metadata.level() <= if is_ours { Level::Warn } else { Level::Error }
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            // Where even this fails, nobody listens.
            let _ = writeln!(stderr(), "{}: {}: {}", record.level(), record.target(), record.args());
        }
    }

    fn flush(&self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warnings_of_ours_and_errors_of_all_are_written() {
        let is_seen = |target, level| StderrLog.enabled(&Metadata::builder().target(target).level(level).build());
        assert!(is_seen("procuradar::store", Level::Warn) && is_seen("eframe", Level::Error));
        assert!(!is_seen("procuradar::store", Level::Info) && !is_seen("usvg", Level::Warn));
    }
}
