//! Reports of one result and of a folder of them.

use std::path::Path;

use super::{Desk, read, write};

/// A desk with `two.result.ron`, and the names that lie in one of its folders.
fn desk() -> Desk {
    let desk = Desk::new("en_GB.UTF-8");
    desk.fill_two();
    desk
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// A folder `results` with copies of the result, and a questionnaire among them.
fn with_folder(copies: &[&str]) -> Desk {
    let desk = desk();
    let text = String::from_utf8(desk.bytes("two.result.ron")).unwrap();
    for name in copies {
        let path = desk.path("results").join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        write(&path, &text);
    }
    let (name, bytes) = procuradar::store::SHIPPED.first().unwrap();
    write(&desk.path("results").join(name), std::str::from_utf8(bytes).unwrap());
    desk
}

#[test]
fn a_report_is_saved_and_an_older_one_is_kept_unless_force_says_otherwise() {
    let desk = desk();
    let args = ["report", "two.result.ron", "--benchmark", "contract_manager", "--out", "two.pdf"];
    let said = desk.run(&args);
    assert_eq!((said.code, said.out.as_str(), said.err.as_str()), (0, "Saved: two.pdf\n", ""));
    let pdf = desk.bytes("two.pdf");
    assert!(pdf.starts_with(b"%PDF-"));
    let again = desk.run(&args);
    assert!(again.code == 3 && again.err.contains("--force"), "{again:?}");
    assert_eq!(desk.run(&[&args[..], &["--force"]].concat()).code, 0);
    assert!(desk.bytes("two.pdf") == pdf, "equal input gives equal bytes");
}

#[test]
fn a_folder_of_results_gives_a_report_each() {
    let desk = with_folder(&["anna.result.ron", "anna.ron", "unit/ben.result.ron"]);
    let said = desk.run(&["report", "results", "--out", "out"]);
    assert_eq!((said.code, said.err.as_str()), (0, "3 reports of 3 made\n"), "{said:?}");
    let saved = ["anna.pdf", "anna.ron.pdf", "unit/ben.pdf"];
    let lines: String =
        saved.iter().map(|name| format!("Saved: {}\n", Path::new("out").join(name).display())).collect();
    assert_eq!(said.out, lines);
    assert_eq!(names(&desk.path("out")), ["anna.pdf", "anna.ron.pdf", "unit"]);
}

#[test]
fn what_cannot_be_read_is_listed_and_the_rest_is_made() {
    let desk = with_folder(&["a.result.ron", "c.result.ron"]);
    write(&desk.path("results/b.result.ron"), "Result(");
    let text = String::from_utf8(desk.bytes("two.result.ron")).unwrap();
    write(&desk.path("results/d.result.ron"), &text.replacen("answers: {", "answers: { // changed", 1));
    let said = desk.run(&["report", "results", "--out", "out"]);
    assert_eq!(said.code, 1, "{said:?}");
    assert!(said.err.contains("b.result.ron:1:") && said.err.contains("No report of"), "{}", said.err);
    assert!(said.err.ends_with("reports of 4 made\n"), "{}", said.err);
    assert_eq!(names(&desk.path("out"))[..2], ["a.pdf", "c.pdf"]);
}

#[test]
fn a_target_that_cannot_be_written_is_told_and_nothing_half_written_stays() {
    let desk = with_folder(&["a.result.ron"]);
    desk.write("taken", "mine");
    let said = desk.run(&["report", "results", "--out", "taken"]);
    assert!(said.code == 2 && said.err.contains("taken"), "{said:?}");
    let said = desk.run(&["report", "two.result.ron", "--out", "taken/two.pdf"]);
    assert!(said.code == 3 && said.out.is_empty(), "{said:?}");
    assert_eq!(desk.bytes("taken"), b"mine");
    let said = desk.run(&["report", "two.result.ron", "--out", "two.docx"]);
    assert!(said.code == 2 && said.err.contains(".pdf"), "{said:?}");
    let said = desk.run(&["report", "none.result.ron", "--out", "two.pdf"]);
    assert_eq!(said.code, 3, "{said:?}");
    std::fs::create_dir(desk.path("empty")).unwrap();
    let said = desk.run(&["report", "empty", "--out", "out"]);
    assert!(said.code == 1 && said.err.contains("no results in empty"), "{said:?}");
}

/// A limit of file size stands in for the full disk: reports are larger than 8 KiB.
#[cfg(unix)]
#[test]
fn a_full_disk_ends_the_reports_and_leaves_none_by_half() {
    let desk = with_folder(&["a.result.ron", "b.result.ron", "c.result.ron", "d.result.ron", "e.result.ron"]);
    let inner = desk.command(&["report", "results", "--out", "out"]);
    let output = std::process::Command::new("bash")
        .args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\""])
        .arg(inner.get_program())
        .args(inner.get_args())
        .current_dir(desk.folder.path())
        .env("LC_ALL", "en_GB.UTF-8")
        .output()
        .unwrap();
    let said = super::said(&output);
    assert_eq!((said.code, said.out.as_str()), (3, ""), "{said:?}");
    assert!(said.err.contains("no room left") && said.err.contains("0 reports of"), "{}", said.err);
    assert_eq!(names(&desk.path("out")), Vec::<String>::new());
}

/// Ctrl+C once the first report is there.
#[cfg(unix)]
#[test]
fn an_interrupted_folder_keeps_and_lists_what_is_finished() {
    use std::{
        io::{BufRead, BufReader, Read},
        process::Stdio,
    };
    let copies: Vec<String> = (0..60).map(|n| format!("{n:02}.result.ron")).collect();
    let desk = with_folder(&copies.iter().map(String::as_str).collect::<Vec<_>>());
    let mut command = desk.command(&["report", "results", "--out", "out"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut said = String::new();
    out.read_line(&mut said).unwrap();
    let kill = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(kill.success());
    out.read_to_string(&mut said).unwrap();
    let output = child.wait_with_output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(3), "{err}");
    assert!(err.starts_with("Stopped. What was finished is kept.\n"), "{err}");
    let listed: Vec<String> = said.lines().map(|line| line.trim_start_matches("Saved: out/").to_owned()).collect();
    assert_eq!(names(&desk.path("out")), listed, "what is there is listed, and nothing else is there");
    assert!((1..60).contains(&listed.len()), "{}", listed.len());
}

#[test]
fn a_template_begins_as_a_copy_and_its_faults_stop_the_report() {
    let desk = desk();
    let said = desk.run(&["report", "--new-template", "ours"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{said:?}");
    let args = ["report", "two.result.ron", "--template", "ours", "--out", "two.pdf"];
    assert_eq!(desk.run(&args).code, 0);
    desk.write("ours/report.typ", "Hello\n#nothing-of-the-kind()\n");
    let said = desk.run(&["report", "two.result.ron", "--template", "ours", "--out", "other.pdf"]);
    assert_eq!(said.code, 1, "{said:?}");
    assert!(said.err.contains("report.typ:2:2: error P001"), "{}", said.err);
    assert!(said.err.contains("help: "), "{}", said.err);
    assert!(!desk.path("other.pdf").exists(), "nothing is written");
    let said = desk.run(&["report", "two.result.ron", "--template", "none", "--out", "other.pdf"]);
    assert_eq!(said.code, 3, "{said:?}");
}

#[test]
fn a_benchmark_must_be_about_the_same_areas_and_an_earlier_result_of_the_same_questionnaire() {
    let desk = desk();
    let other = r#"Benchmark(format: 1, id: "other", kind: Own, title: { "en": "Other" }, targets: { "nowhere": 3 })"#;
    desk.write("other.ron", other);
    let said = desk.run(&["report", "two.result.ron", "--benchmark", "other.ron", "--out", "two.pdf"]);
    assert!(said.code == 1 && said.err.contains("nowhere"), "{said:?}");
    desk.write("zero.ron", &other.replace("\"nowhere\": 3", "\"c01_planning\": 0"));
    let said = desk.run(&["report", "two.result.ron", "--benchmark", "zero.ron", "--out", "two.pdf"]);
    assert!(said.code == 1 && said.err.contains("no skill area has a target above 0"), "{said:?}");
    let said = desk.run(&["report", "two.result.ron", "--earlier", "two.result.ron", "--out", "two.pdf"]);
    assert_eq!(said.code, 0, "{said:?}");
    let small = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/result-1.result.ron");
    let said = desk.run(&["report", "two.result.ron", "--earlier", small, "--out", "three.pdf"]);
    assert!(said.code == 1 && said.err.contains("another questionnaire"), "{said:?}");
    assert!(!desk.path("three.pdf").exists());
    assert!(read(&desk.path("two.pdf")).starts_with(b"%PDF-"));
}
