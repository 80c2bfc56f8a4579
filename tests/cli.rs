//! The program without a window, run as people and scripts run it.

#![expect(clippy::unwrap_used, reason = "a test may stop at what it does not expect")]

#[path = "cli/authors.rs"]
mod authors;
#[path = "cli/exports.rs"]
mod exports;
#[path = "cli/reports.rs"]
mod reports;

use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use serde_json::Value;
use tempfile::TempDir;

const BENCHMARK: &str = r#"Benchmark(
    format: 1,
    id: "ours",
    kind: Own,
    title: { "en": "Our targets" },
    targets: { "c01_planning": 3 },
)
"#;

/// A folder to work in, in one language.
struct Desk {
    folder: TempDir,
    locale: &'static str,
}

/// What a command said, and its exit code.
#[derive(Debug, PartialEq)]
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Said {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap()
    }
}

impl Desk {
    fn new(locale: &'static str) -> Self {
        Self { folder: tempfile::tempdir().unwrap(), locale }
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_procuradar"));
        command.args(args).current_dir(self.folder.path()).env("LC_ALL", self.locale).env("LANG", self.locale);
        for variable in ["DISPLAY", "WAYLAND_DISPLAY", "SOURCE_DATE_EPOCH", "LC_CTYPE", "LANGUAGE", "COLUMNS"] {
            command.env_remove(variable);
        }
        command
    }

    fn run(&self, args: &[&str]) -> Said {
        said(&self.command(args).output().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        write(&self.path(name), text);
    }

    fn bytes(&self, name: &str) -> Vec<u8> {
        read(&self.path(name))
    }

    /// Answers level 2 to every item, as `two.result.ron`.
    fn fill_two(&self) {
        self.write("two.csv", &two_everywhere());
        let said = self.run(&["fill", "procurcompeu-short", "two.csv", "--out", "two.result.ron"]);
        assert_eq!(said.code, 0, "{said:?}");
    }
}

#[expect(clippy::disallowed_methods, reason = "a test sets its own scene")]
fn write(path: &Path, text: &str) {
    std::fs::write(path, text).unwrap();
}

#[expect(clippy::disallowed_methods, reason = "a test looks at what is there")]
fn read(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap()
}

fn said(output: &Output) -> Said {
    Said {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout.clone()).unwrap(),
        err: String::from_utf8(output.stderr.clone()).unwrap(),
    }
}

fn two_everywhere() -> String {
    let shipped = procuradar::store::SHIPPED.iter().find(|(name, _)| *name == "procurcompeu-short.ron").unwrap();
    let questionnaire = procuradar::format::read_questionnaire(shipped.0, shipped.1).value.unwrap();
    let mut table = "id,answer\n".to_owned();
    questionnaire.items().for_each(|(_, item)| writeln!(table, "{},2", item.id).unwrap());
    assert_eq!(table.lines().count(), 31);
    table
}

#[test]
fn a_file_without_problems_is_named_on_standard_output() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.write("ours.ron", BENCHMARK);
    let said = desk.run(&["check", "ours.ron"]);
    assert_eq!(said, Said { code: 0, out: "ours.ron: no problems\n".to_owned(), err: String::new() });
}

#[test]
fn the_shipped_questionnaire_has_no_problems() {
    let desk = Desk::new("en_GB.UTF-8");
    for (name, bytes) in procuradar::store::SHIPPED {
        desk.write(name, std::str::from_utf8(bytes).unwrap());
        let said = desk.run(&["check", name]);
        assert_eq!((said.code, said.err.as_str()), (0, ""));
    }
}

#[test]
fn a_catalogue_without_problems_tells_how_much_it_holds() {
    let desk = Desk::new("en_GB.UTF-8");
    let (name, bytes) = procuradar::store::CATALOGUE;
    desk.write(name, std::str::from_utf8(bytes).unwrap());
    let count = procuradar::store::catalogue().unwrap().clinics.len();
    let out = format!("{name}: no problems (a catalogue of {count} learning formats)\n");
    assert_eq!(desk.run(&["check", name]), Said { code: 0, out, err: String::new() });
}

#[test]
fn an_area_of_a_catalogue_is_known_from_a_questionnaire_that_is_checked_too() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.write("small.ron", include_str!("fixtures/small.ron"));
    desk.write("small.catalogue.ron", include_str!("fixtures/small.catalogue.ron"));
    let alone = desk.run(&["check", "small.catalogue.ron"]);
    assert_eq!((alone.code, alone.out.as_str()), (0, ""));
    assert!(alone.err.contains("small.catalogue.ron:14:22: warning C104: "), "{}", alone.err);
    let beside = desk.run(&["check", "small.catalogue.ron", "small.ron"]);
    assert_eq!((beside.code, beside.err.as_str()), (0, ""));
}

#[test]
fn a_problem_is_shown_with_its_place_and_what_to_do() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.write("ours.ron", &BENCHMARK.replace("\"ours\",", "\"ours\""));
    let said = desk.run(&["check", "ours.ron"]);
    let err = "\
ours.ron:3:15: error R001: A comma is missing here.
  3 |     id: \"ours\"
    |               ^
  help: Put a comma between the two values.
1 error
";
    assert_eq!(said, Said { code: 1, out: String::new(), err: err.to_owned() });
}

#[test]
fn a_problem_speaks_finnish_where_the_system_does() {
    let desk = Desk::new("fi_FI.UTF-8");
    desk.write("ours.ron", &BENCHMARK.replace("\"ours\",", "\"ours\""));
    let said = desk.run(&["check", "ours.ron"]);
    let lines: Vec<&str> = said.err.lines().collect();
    assert_eq!(said.code, 1);
    assert!(lines[0].starts_with("ours.ron:3:15: virhe R001: "), "{}", said.err);
    assert_eq!(&lines[1..3], ["  3 |     id: \"ours\"", "    |               ^"]);
    assert!(lines[3].starts_with("  ohje: "), "{}", said.err);
    assert_eq!(lines[4..], ["1 virhe"]);
    let swedish = desk.run(&["--lang", "sv", "check", "ours.ron"]);
    assert!(swedish.err.starts_with("ours.ron:3:15: fel R001: "), "{}", swedish.err);
}

#[test]
fn every_file_is_checked_and_the_worst_decides() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.write("ours.ron", BENCHMARK);
    desk.write("broken.ron", &BENCHMARK.replace("kind: Own", "kind: Rol"));
    let said = desk.run(&["check", "broken.ron", "ours.ron"]);
    assert_eq!((said.code, said.out.as_str()), (1, "ours.ron: no problems\n"));
    assert!(said.err.starts_with("broken.ron:4:11: error R015: ") && said.err.ends_with("\n1 error\n"), "{}", said.err);
    let said = desk.run(&["check", "none.ron", "broken.ron", "ours.ron"]);
    assert_eq!((said.code, said.out.as_str()), (3, "ours.ron: no problems\n"));
    let first = "none.ron: error F015: There is no such file.\n  help: Check its name and folder; it may have been moved or \
                 renamed.\nbroken.ron:4:11: ";
    assert!(said.err.starts_with(first) && said.err.ends_with("\n2 errors\n"), "{}", said.err);
}

#[test]
fn warnings_alone_exit_0() {
    let desk = Desk::new("en_GB.UTF-8");
    let shipped = std::str::from_utf8(procuradar::store::SHIPPED[0].1).unwrap();
    let lacking = shipped.replacen(r#""fi": "ProcurCompEU, suppea", "#, "", 1);
    assert_ne!(lacking, shipped);
    desk.write("q.ron", &lacking);
    let said = desk.run(&["check", "q.ron"]);
    assert_eq!(said.code, 0);
    assert!(said.err.contains(": warning Q104: ") && said.err.ends_with("\n1 warning\n"), "{}", said.err);
}

#[test]
fn problems_for_programs_stand_on_standard_output() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.write("ours.ron", &BENCHMARK.replace("\"ours\",", "\"ours\""));
    let said = desk.run(&["check", "ours.ron", "none.ron", "--format", "json"]);
    assert_eq!((said.code, said.err.as_str()), (3, ""));
    let expected = serde_json::json!([
        {
            "file": "ours.ron", "line": 3, "column": 15, "severity": "error", "code": "R001", "path": null,
            "message": "A comma is missing here.", "help": "Put a comma between the two values.",
        },
        {
            "file": "none.ron", "line": null, "column": null, "severity": "error", "code": "F015", "path": null,
            "message": "There is no such file.",
            "help": "Check its name and folder; it may have been moved or renamed.",
        },
    ]);
    assert_eq!(said.json(), expected);
    desk.write("ours.ron", BENCHMARK);
    let said = desk.run(&["check", "ours.ron", "--format", "json"]);
    assert_eq!(said, Said { code: 0, out: "[]\n".to_owned(), err: String::new() });
}

#[test]
fn two_everywhere_meets_14_of_22_targets_of_a_contract_manager() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.fill_two();
    let args = ["score", "two.result.ron", "--benchmark", "contract_manager", "--format", "json"];
    let said = desk.run(&args);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    let json = said.json();
    assert_eq!(json["benchmark"], "contract_manager");
    assert_eq!(json["targets_met"], serde_json::json!({ "met": 14, "of": 22 }));
    let needs: Vec<&str> = json["needs"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
    let numbers: Vec<&str> = needs.iter().map(|id| id.split('_').next().unwrap()).collect();
    assert_eq!(numbers, ["c16", "c17", "c21", "c22", "c23", "c25", "c29", "c30"]);
    for need in needs {
        let area = json["areas"].as_array().unwrap().iter().find(|area| area["id"] == need).unwrap();
        assert_eq!((&area["gap"], &area["score"]), (&Value::from(1.0), &Value::from(2.0)), "{need}");
    }
    assert_eq!(desk.run(&args), said, "the same input gives the same output");
}

#[test]
fn clinics_close_needs_within_the_hours_that_there_are() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.fill_two();
    let clinics = |more: &[&str]| {
        let args = ["clinics", "two.result.ron", "--benchmark", "contract_manager", "--format", "json"];
        let said = desk.run(&[&args[..], more].concat());
        assert_eq!((said.code, said.err.as_str()), (0, ""));
        said.json()
    };
    let (all, few) = (clinics(&[]), clinics(&["--hours", "8"]));
    // Eight gaps of one level, of the middle importance: 8 x 3 / 5.
    assert!((all["need"].as_f64().unwrap() - 4.8).abs() < 1e-9);
    assert!(few["hours"].as_f64().unwrap() <= 8.0 && few["closed"].as_f64() < all["closed"].as_f64());
    for choice in [&all, &few] {
        let clinics = choice["clinics"].as_array().unwrap();
        let closed: f64 = clinics.iter().map(|clinic| clinic["closes"].as_f64().unwrap()).sum();
        assert!((closed - choice["closed"].as_f64().unwrap()).abs() < 1e-9 && closed > 0.0);
    }
    let folder = desk.run(&["clinics", "."]);
    assert_eq!(folder.code, 2);
    assert!(folder.err.contains("is a folder"), "{}", folder.err);
}

#[test]
fn a_score_without_a_benchmark_has_no_targets() {
    let desk = Desk::new("sv_FI.UTF-8");
    desk.fill_two();
    let json = desk.run(&["score", "two.result.ron", "--format", "json"]).json();
    assert_eq!((&json["benchmark"], &json["readiness"]), (&Value::Null, &Value::Null));
    let table = desk.run(&["score", "two.result.ron"]);
    assert!(table.out.contains("2,0"), "{}", table.out);
    let csv = desk.run(&["score", "two.result.ron", "--format", "csv"]);
    assert!(csv.out.starts_with("area,parent,title,"), "{}", csv.out);
    assert_eq!(csv.out.lines().count(), 37, "a head, 6 outer areas, 30 inside");
}

#[test]
fn a_benchmark_may_come_from_a_file() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.fill_two();
    desk.write("ours.ron", BENCHMARK);
    let said = desk.run(&["score", "two.result.ron", "--benchmark", "ours.ron", "--format", "json"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert_eq!(said.json()["targets_met"], serde_json::json!({ "met": 0, "of": 1 }));
    desk.write("theirs.ron", &BENCHMARK.replace("c01_planning", "cooking"));
    let said = desk.run(&["score", "two.result.ron", "--benchmark", "theirs.ron"]);
    assert_eq!((said.code, said.out.as_str()), (1, ""));
    assert!(said.err.contains("theirs.ron:6:14: error B001: "), "{}", said.err);
    let said = desk.run(&["score", "two.result.ron", "--benchmark", "contract_boss"]);
    assert_eq!((said.code, said.out.as_str()), (2, ""));
    let first =
        "error: contract_boss is neither a file nor a benchmark of this questionnaire.\n  help: Its benchmarks: ";
    assert!(said.err.starts_with(first) && said.err.contains("contract_manager"), "{}", said.err);
}

#[test]
fn wrong_answers_are_reported_with_their_place_and_nothing_is_saved() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.write("answers.csv", "id,answer\nc01_overall,9\nc99_overall,1\n");
    let said = desk.run(&["fill", "procurcompeu-short", "answers.csv", "--out", "a.result.ron"]);
    assert_eq!((said.code, said.out.as_str()), (1, ""));
    assert!(said.err.starts_with("answers.csv:2:13: error A007: "), "{}", said.err);
    assert!(said.err.contains("\nanswers.csv:3:1: error A004: ") && said.err.ends_with("\n2 errors\n"), "{}", said.err);
    assert!(!desk.path("a.result.ron").exists());
}

#[test]
fn a_file_is_replaced_only_with_force() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.fill_two();
    let before = desk.bytes("two.result.ron");
    let fill = ["fill", "procurcompeu-short", "two.csv", "--out", "two.result.ron"];
    let err =
        "error: There is a file already: two.result.ron\n  help: Choose another name, or add --force to replace it.\n";
    assert_eq!(desk.run(&fill), Said { code: 3, out: String::new(), err: err.to_owned() });
    assert_eq!(desk.bytes("two.result.ron"), before);
    let said = desk.run(&[&fill[..], &["--force"]].concat());
    assert_eq!(said, Said { code: 0, out: "Saved: two.result.ron\n".to_owned(), err: String::new() });
    assert_ne!(desk.bytes("two.result.ron"), before, "a new result has an id of its own");
    let said = desk.run(&["fill", "procurcompeu-short", "two.csv", "--out", "two.csv/x.ron"]);
    assert_eq!((said.code, said.out.as_str()), (3, ""));
    assert!(said.err.starts_with("error: two.csv"), "{}", said.err);
}

#[test]
fn a_set_time_makes_results_the_same_to_the_last_byte() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.write("two.csv", &two_everywhere());
    let fill = |out: &str| {
        let mut command = desk.command(&["fill", "procurcompeu-short", "two.csv", "--out", out]);
        let said = said(&command.env("SOURCE_DATE_EPOCH", "1795000000").output().unwrap());
        assert_eq!(said.code, 0, "{said:?}");
        desk.bytes(out)
    };
    let text = fill("a.result.ron");
    assert_eq!(fill("b.result.ron"), text);
    let text = String::from_utf8(text).unwrap();
    assert!(text.contains("2026-11-18T11:06:40"), "{text}");
}

#[test]
fn charts_are_drawn_as_svg_and_png() {
    let desk = Desk::new("fi_FI.UTF-8");
    desk.fill_two();
    let chart = |more: &[&str]| {
        let base = ["chart", "two.result.ron", "--benchmark", "contract_manager"];
        let said = desk.run(&[&base[..], more].concat());
        assert_eq!((said.code, said.err.as_str()), (0, ""));
        assert!(said.out.starts_with("Tallennettu: "), "{}", said.out);
    };
    chart(&["--kind", "radar", "--out", "radar.svg"]);
    chart(&["--kind", "radar", "--area", "post_award", "--theme", "dark", "--out", "area.svg"]);
    chart(&["--kind", "gaps", "--out", "gaps.svg"]);
    for name in ["radar.svg", "area.svg", "gaps.svg"] {
        let svg = String::from_utf8(desk.bytes(name)).unwrap();
        assert!(svg.contains("<svg") && svg.contains("lang=\"fi\""), "{name}: {svg}");
    }
    chart(&["--kind", "radar", "--size", "800x600", "--out", "radar.png"]);
    let png = desk.bytes("radar.png");
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    assert_eq!(png[16..24], [800_u32.to_be_bytes(), 600_u32.to_be_bytes()].concat());
    chart(&["--kind", "gaps", "--out", "gaps.png"]);
    let said = desk.run(&["chart", "two.result.ron", "two.result.ron", "--kind", "radar", "--out", "both.svg"]);
    assert_eq!(said.code, 0, "{said:?}");
    let said = desk.run(&["chart", "two.result.ron", "--kind", "radar", "--out", "radar.svg"]);
    assert_eq!(said.code, 3, "not replaced without --force");
}

#[test]
fn wrong_use_exits_2_and_says_what_is_right() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.fill_two();
    let wrong: &[(&[&str], &str)] = &[
        (&["check"], "<FILE>"),
        (&["check", "two.result.ron", "--lang", "de"], "en, fi, sv"),
        (&["chart", "two.result.ron", "--kind", "pie", "--out", "x.svg"], "radar, gaps"),
        (&["chart", "two.result.ron", "--kind", "radar", "--out", "x.jpg"], ".svg or .png"),
        (&["chart", "two.result.ron", "--kind", "radar", "--size", "1x1", "--out", "x.svg"], "640x520"),
        (&["chart", "two.result.ron", "--kind", "radar", "--area", "after", "--out", "x.svg"], "post_award"),
        (&["chart", "two.result.ron", "--kind", "gaps", "--out", "x.svg"], "contract_manager"),
        (&["chart", "two.result.ron", "two.result.ron", "--kind", "gaps", "--out", "x.svg"], "one result"),
        (&["demo"], "--one"),
    ];
    for (args, hint) in wrong {
        let said = desk.run(args);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{args:?}");
        assert!(said.err.contains(hint), "{args:?}: {}", said.err);
    }
    assert!(!desk.path("x.svg").exists());
}

#[test]
fn help_and_version_are_results() {
    let desk = Desk::new("en_GB.UTF-8");
    let said = desk.run(&["--version"]);
    let version = format!("procuradar {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(said, Said { code: 0, out: version, err: String::new() });
    for command in ["", "check", "new", "fill", "score", "chart", "export", "demo"] {
        let args: Vec<&str> = [command, "--help"].into_iter().filter(|arg| !arg.is_empty()).collect();
        let said = desk.run(&args);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{command}");
        assert!(said.out.contains("Example"), "{command}: {}", said.out);
    }
}

#[test]
fn without_a_display_the_demo_runs() {
    let desk = Desk::new("en_GB.UTF-8");
    let said = desk.run(&[]);
    assert_eq!(said.code, 0, "{said:?}");
    let line = "There is no display, so no window can open. These commands work without one: check, new, fill, score, chart, \
                clinics, export, report, demo. See procuradar --help.\n";
    assert_eq!(said.err, line);
    let files = ["sample.result.ron", "radar.svg", "radar.png", "gaps.svg", "report.pdf"];
    let names: String =
        files.iter().map(|name| format!("  {}\n", Path::new("procuradar-sample").join(name).display())).collect();
    assert!(said.out.ends_with(&format!("\n\nThis person is invented. The files:\n{names}")), "{}", said.out);
    for name in files {
        assert!(!desk.bytes(&format!("procuradar-sample/{name}")).is_empty(), "{name}");
    }
    let check = desk.run(&["check", "procuradar-sample/sample.result.ron"]);
    assert_eq!((check.code, check.err.as_str()), (0, ""));
    let score = desk.run(&["score", "procuradar-sample/sample.result.ron"]);
    assert!(said.out.starts_with(score.out.trim_end()), "the sample keeps its benchmark");
    desk.write("procuradar-sample/mine.txt", "mine");
    assert_eq!(desk.run(&["demo", "--one"]).code, 0, "it replaces its own files");
    assert_eq!(desk.bytes("procuradar-sample/mine.txt"), b"mine");
}

#[test]
fn without_a_display_the_demo_runs_in_finnish() {
    let desk = Desk::new("fi_FI.UTF-8");
    let said = desk.run(&[]);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(said.err.starts_with("Näyttöä ei ole, joten ikkunaa ei voi avata."), "{}", said.err);
    assert!(said.out.contains("Henkilö on keksitty. Tiedostot:\n"), "{}", said.out);
    assert!(!said.out.contains('\u{ad}'), "soft hyphens are for charts");
    let text = String::from_utf8(desk.bytes("procuradar-sample/sample.result.ron")).unwrap();
    assert!(text.contains("Elli Esimerkki (keksitty)"));
    for name in ["radar.svg", "gaps.svg"] {
        let svg = String::from_utf8(desk.bytes(&format!("procuradar-sample/{name}"))).unwrap();
        assert!(svg.contains(">Elli Esimerkki (keksitty)</text>"), "{name}: {svg}");
    }
}

#[test]
fn the_demo_leaves_files_of_others_alone() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.write("radar.svg", "mine");
    let said = desk.run(&["demo", "--one", "--out", "."]);
    assert_eq!((said.code, said.out.as_str()), (3, ""));
    assert!(said.err.contains("not one of the demo’s") && said.err.contains("--out"), "{}", said.err);
    assert!(!said.err.contains("--force"), "{}", said.err);
    assert_eq!(desk.bytes("radar.svg"), b"mine");
    assert!(!desk.path("sample.result.ron").exists());
}

#[test]
fn files_without_a_display_exit_1() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.fill_two();
    let said = desk.run(&["two.result.ron"]);
    assert_eq!((said.code, said.out.as_str()), (1, ""));
    assert_eq!(said.err.lines().count(), 1, "{}", said.err);
    assert!(!desk.path("procuradar-sample").exists());
}

#[test]
fn a_reader_that_stops_early_is_no_failure() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.fill_two();
    let mut command = desk.command(&["score", "two.result.ron", "--format", "json"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[test]
fn an_altered_result_is_scored_with_a_warning() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.fill_two();
    let text = String::from_utf8(desk.bytes("two.result.ron")).unwrap();
    let altered = text.replacen("Level(2)", "Level(3)", 1);
    assert_ne!(altered, text);
    desk.write("two.result.ron", &altered);
    let said = desk.run(&["score", "two.result.ron", "--format", "json"]);
    assert_eq!(said.code, 0);
    assert!(said.err.contains(": warning S101: "), "{}", said.err);
    assert_eq!(said.json()["areas"].as_array().unwrap().len(), 36);
}

#[test]
fn force_does_not_replace_a_file_of_a_newer_version() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.write("two.csv", &two_everywhere());
    desk.write("new.ron", "Result(format: 99)");
    let said = desk.run(&["fill", "procurcompeu-short", "two.csv", "--out", "new.ron", "--force"]);
    assert_eq!(said.code, 3, "{said:?}");
    assert!(said.err.contains("newer version"), "{}", said.err);
    assert_eq!(desk.bytes("new.ron"), b"Result(format: 99)");
}

#[test]
fn a_benchmark_that_does_not_fit_is_told_with_its_place_and_what_may_be_meant() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.fill_two();
    let misspelt = BENCHMARK.replace("\"c01_planning\": 3", "\"c01_planing\": 3");
    desk.write("ours.ron", &misspelt);
    let said = desk.run(&["score", "two.result.ron", "--benchmark", "ours.ron"]);
    assert_eq!(said.code, 1, "{said:?}");
    assert!(said.err.contains("ours.ron:6:16: warning B101: "), "{}", said.err);
    assert!(said.err.contains("c01_planning"), "the file itself does not say that: {}", said.err);
}

#[test]
fn a_second_raters_result_says_whose_it_is() {
    let desk = Desk::new("en_US.UTF-8");
    desk.fill_two();
    let mut result = procuradar::format::read_result("two", &desk.bytes("two.result.ron")).value.unwrap();
    result.rater = procuradar::model::Rater::Manager;
    result.subject.name = "Anna".to_owned();
    result.benchmark = procuradar::model::BenchmarkId::parse("contract_manager");
    desk.write("anna.result.ron", &procuradar::format::write_result(&result, None));
    let said = desk.run(&["check", "anna.result.ron", "two.result.ron"]);
    let expected = "anna.result.ron: no problems (Anna, as their manager sees it)\ntwo.result.ron: no problems\n";
    assert_eq!((said.code, said.out.as_str()), (0, expected));
    let said = desk.run(&["score", "anna.result.ron"]);
    assert_eq!(said.code, 0);
    let head = "Anna, as their manager sees it\nAnna meets 14\u{a0}of\u{a0}22\u{a0}targets of a contract manager.";
    assert!(said.out.starts_with(head), "{}", said.out);
    let json = desk.run(&["score", "anna.result.ron", "--format", "json"]).json();
    assert_eq!((&json["rater"], &json["name"]), (&Value::from("manager"), &Value::from("Anna")));
    let own = desk.run(&["score", "two.result.ron", "--format", "json"]).json();
    assert_eq!((&own["rater"], &own["name"]), (&Value::from("self"), &Value::Null));
    // Beside one's own, the radar names the view.
    let said = desk.run(&["chart", "--kind", "radar", "two.result.ron", "anna.result.ron", "--out", "both.svg"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let drawn = String::from_utf8(desk.bytes("both.svg")).unwrap();
    assert!(drawn.contains("Anna, as their manager sees it"), "the legend names the view");
}

/// Fills `result.ron` from that questionnaire of the tests with these answers.
fn fill_known(desk: &Desk, questionnaire: &str, answers: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(questionnaire);
    desk.write("known.csv", answers);
    let said = desk.run(&["fill", path.to_str().unwrap(), "known.csv", "--out", "known.result.ron", "--force"]);
    assert_eq!(said.code, 0, "{said:?}");
}

#[test]
fn right_answers_stand_under_the_scores_beside_the_own_estimate() {
    let desk = Desk::new("en_GB.UTF-8");
    let answers = "id,answer\nthresholds_own,4\nthresholds_supplies,1\nthresholds_adviser,0 2\nthresholds_lots,1\n\
                   thresholds_tax,0\ncontracts_k,2\nremedies_court,0\n";
    fill_known(&desk, "knowledge.ron", answers);
    let table = desk.run(&["score", "known.result.ron"]).out;
    let end = "\n\nArea        Right answers  Share  Own estimate\n\
               Thresholds            1/4    25%          100%  Worth a second look\n\
               Remedies              1/1   100%             –\n\n\
               Worth looking up:\n";
    assert!(table.contains(end), "{table}");
    assert!(table.contains("\nThresholds          4.0 "), "{table}");
    let json = desk.run(&["score", "known.result.ron", "--format", "json"]).json();
    let calibration = json["calibration"].as_array().unwrap();
    assert_eq!(calibration.len(), 1, "one test item is too few");
    assert_eq!(calibration[0]["look_again"], Value::Bool(true));
}

#[test]
fn of_knowledge_questions_alone_only_right_answers_are_told_and_no_chart_is_drawn() {
    let desk = Desk::new("en_GB.UTF-8");
    fill_known(&desk, "knowledge-only.ron", "id,answer\nsums_a,0\nsums_b,1\nsums_c,0 2\nwords_a,1\n");
    let table = desk.run(&["score", "known.result.ron"]);
    let expected = "3 of 4 knowledge questions right.\n\n\
                    Area   Right answers  Share  Own estimate\n\
                    Sums             2/3    67%             –\n\
                    Words            1/1   100%             –\n";
    assert_eq!((table.code, table.out.as_str()), (0, expected));
    let chart = desk.run(&["chart", "known.result.ron", "--kind", "radar", "--out", "radar.svg"]);
    assert_eq!(chart.code, 1, "{chart:?}");
    assert!(chart.err.contains("knowledge questions only"), "{}", chart.err);
    assert!(!desk.path("radar.svg").exists());
    fill_known(&desk, "knowledge-only.ron", "id,answer\nsums_a,na\n");
    let table = desk.run(&["score", "known.result.ron"]);
    assert_eq!(table.out, "No knowledge question is answered yet.\n");
}
