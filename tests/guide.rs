//! What the guide for authors shows works, and says what the program says.

#![expect(clippy::unwrap_used, reason = "a test may stop at what it does not expect")]

use std::{collections::BTreeSet, path::Path, process::Command};

use procuradar::format;

const GUIDE: &str = include_str!("../questionnaires/README.md");

/// What stands between fences of that kind.
fn blocks(kind: &str) -> Vec<&'static str> {
    let fence = format!("```{kind}\n");
    GUIDE.split(fence.as_str()).skip(1).map(|part| part.split("```").next().unwrap()).collect()
}

fn run(folder: &Path, args: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_procuradar"));
    let output = command.args(args).args(["--lang", "en"]).current_dir(folder).output().unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
}

#[expect(clippy::disallowed_methods, reason = "a test sets its own scene")]
fn write(path: &Path, text: &str) {
    std::fs::write(path, text).unwrap();
}

#[test]
fn every_example_is_a_file_without_problems() {
    let examples = blocks("ron");
    assert_eq!(examples.len(), 3, "a minimal one, a full one, a benchmark");
    for example in examples {
        let reading = format::read("example", example.as_bytes());
        assert_eq!(reading.report.problems, [], "{example}");
        assert!(reading.value.is_some());
    }
}

#[test]
fn nothing_that_looks_like_an_example_goes_unchecked() {
    let fences: Vec<&str> = GUIDE.lines().filter(|line| line.starts_with("```")).collect();
    let kinds: BTreeSet<&str> = fences.iter().step_by(2).map(|fence| fence.trim_start_matches('`')).collect();
    assert_eq!(kinds, BTreeSet::from(["ron", "sh", "text"]));
}

#[test]
fn the_benchmark_fits_the_full_example() {
    let [_, full, benchmark] = blocks("ron")[..] else { unreachable!() };
    let questionnaire = format::read_questionnaire("full", full.as_bytes()).value.unwrap();
    let reading = format::read_benchmark_for("benchmark", benchmark.as_bytes(), &questionnaire);
    assert_eq!(reading.report.problems, []);
}

#[test]
fn the_report_that_is_shown_is_the_programs_own() {
    let folder = tempfile::tempdir().unwrap();
    let minimal = blocks("ron")[0];
    let broken = minimal.replacen("id: \"first-steps\",", "id: \"first-steps\"", 1);
    assert_ne!(broken, minimal);
    write(&folder.path().join("first-steps.ron"), &broken);
    assert_eq!(run(folder.path(), &["check", "first-steps.ron"]), (1, blocks("text")[0].to_owned()));
}

#[test]
fn the_commands_that_are_shown_work() {
    let folder = tempfile::tempdir().unwrap();
    let mut count = 0;
    for line in blocks("sh").concat().lines() {
        let mut args: Vec<&str> = line.strip_prefix("procuradar ").unwrap().split(' ').collect();
        // They all make the same file.
        args.extend((args[0] == "new").then_some("--force"));
        args.retain(|arg| *arg != "--lang" && *arg != "fi");
        assert_eq!(run(folder.path(), &args), (0, String::new()), "{line}");
        count += 1;
    }
    assert!(count >= 4, "{count}");
}
