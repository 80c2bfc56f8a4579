use std::io::{self, Write};

use super::{
    failure::Message,
    listing::{clean, problem_lines},
};
use crate::{
    diag::Report,
    text::{Value, Words},
};

/// Where a command writes, and in which language.
pub(super) struct Terminal<'a> {
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
    pub(super) words: &'static Words,
}

impl<'a> Terminal<'a> {
    pub(super) fn new(out: &'a mut dyn Write, err: &'a mut dyn Write, words: &'static Words) -> Self {
        Self { out, err, words }
    }

    /// Writes a result, ended by one line end.
    pub(super) fn print(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{}", text.strip_suffix('\n').unwrap_or(text))
    }

    /// Writes a problem or a remark. Where even that fails, nobody listens: the exit code says the rest.
    pub(super) fn complain(&mut self, text: &str) {
        let _ = writeln!(self.err, "{text}");
    }

    /// Writes the problems of a file, each with its place, the lines around it and what to do.
    pub(super) fn report(&mut self, report: &Report) {
        for problem in &report.problems {
            let lines = problem_lines(&report.file, problem, self.words);
            self.complain(&lines);
        }
    }

    /// Writes how many problems there were; nothing where there were none.
    pub(super) fn count<'r>(&mut self, reports: impl IntoIterator<Item = &'r Report>) {
        let (mut errors, mut warnings) = (0, 0);
        for report in reports {
            errors += report.errors().count();
            warnings += report.warnings().count();
        }
        let parts = [("cli-errors", errors), ("cli-warnings", warnings)];
        let parts: Vec<String> = parts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| self.words.say_with(key, &[("count", count.into())]))
            .collect();
        if !parts.is_empty() {
            self.complain(&parts.join(", "));
        }
    }

    /// Writes why a command stopped, and what to do.
    pub(super) fn message(&mut self, message: &Message) {
        let gaps: Vec<(&str, Value<'_>)> =
            message.gaps.iter().map(|(name, text)| (*name, clean(text).into())).collect();
        let words = self.words;
        self.complain(&format!("{}: {}", words.say("cli-error"), words.say_with(message.key, &gaps)));
        if let Some(help) = message.help {
            self.complain(&format!("  {}: {}", words.say("cli-help"), words.say_with(help, &gaps)));
        }
    }

    /// Writes what another terminal took in.
    pub(super) fn pass_on(&mut self, out: &[u8], err: &[u8]) -> io::Result<()> {
        // As in [`Self::complain`].
        let _ = self.err.write_all(err);
        self.out.write_all(out)?;
        self.out.flush()
    }

    /// Says where a file was saved.
    pub(super) fn saved(&mut self, path: &std::path::Path) -> io::Result<()> {
        let path = clean(&path.display().to_string());
        self.print(&self.words.say_with("cli-saved", &[("path", path.into())]))
    }
}
