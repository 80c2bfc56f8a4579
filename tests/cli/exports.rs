//! Results as workbooks, tables and JSON: every number is that of `score`, and what can't be read is told.

#![expect(clippy::disallowed_methods, reason = "a test sets its own scene")]
#![allow(
    clippy::indexing_slicing,
    clippy::cmp_owned,
    reason = "a cell that is missing fails the test; cells are compared as they are written"
)]

use std::{collections::BTreeMap, io::Cursor};

use calamine::{Data, DataType, Reader, Xlsx};
use serde_json::Value;

use super::{Desk, fill_known, two_everywhere};

type Book = Xlsx<Cursor<Vec<u8>>>;

fn book(desk: &Desk, name: &str) -> Book {
    Xlsx::new(Cursor::new(desk.bytes(name))).unwrap()
}

/// A sheet as rows of cells by the heads of their columns.
fn sheet(book: &mut Book, name: &str) -> Vec<BTreeMap<String, Data>> {
    let range = book.worksheet_range(name).unwrap();
    let mut rows = range.rows();
    let heads: Vec<String> = rows.next().unwrap().iter().map(ToString::to_string).collect();
    rows.map(|row| heads.iter().cloned().zip(row.iter().cloned()).collect()).collect()
}

fn table(bytes: &[u8], delimiter: u8) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(bytes);
    reader.deserialize().map(|row| row.unwrap()).collect()
}

fn part(desk: &Desk, book: &str, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(desk.bytes(book))).unwrap();
    std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
}

/// The invented person of the demo as `sample.result.ron`.
fn sample(desk: &Desk) {
    assert_eq!(desk.run(&["demo", "--one", "--out", "."]).code, 0);
}

fn export(desk: &Desk, args: &[&str]) -> super::Said {
    desk.run(&[&["export"], args].concat())
}

/// What `score` says of an area, in the columns of the tables.
fn numbers(area: &Value, calibration: Option<&Value>) -> Vec<(&'static str, Option<f64>)> {
    let mut numbers: Vec<(&str, Option<f64>)> =
        ["score", "coverage", "level", "target", "gap", "surplus", "importance", "need"]
            .map(|key| (key, area[key].as_f64()))
            .to_vec();
    numbers.extend(["knowledge", "skill"].map(|key| (key, area["aspects"][key].as_f64())));
    numbers.extend(["share_right", "self_share"].map(|key| (key, calibration.and_then(|found| found[key].as_f64()))));
    numbers
}

/// The same columns as the sheet of scores calls them.
const HEADS: [(&str, &str); 12] = [
    ("score", "Score"),
    ("coverage", "Coverage"),
    ("level", "Level"),
    ("target", "Target"),
    ("gap", "Gap"),
    ("surplus", "Surplus"),
    ("importance", "Importance (1–5)"),
    ("need", "Need"),
    ("knowledge", "Knowledge"),
    ("skill", "Skill"),
    ("share_right", "Share"),
    ("self_share", "Own estimate"),
];

/// Holds every number of every export of that result against `score`; gives how many there were.
fn hold_against_score(desk: &Desk, file: &str) -> usize {
    let score = desk.run(&["score", file, "--format", "json"]).json();
    for (kind, out) in [("csv", "a.csv"), ("tsv", "a.tsv"), ("xlsx", "a.xlsx"), ("json", "a.json")] {
        let said = export(desk, &[file, "--as", kind, "--out", out, "--force"]);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{kind}");
    }
    assert_eq!(serde_json::from_slice::<Value>(&desk.bytes("a.json")).unwrap(), score);
    let csv = table(&desk.bytes("a.csv"), b',');
    assert_eq!(csv, table(&desk.bytes("a.tsv"), b'\t'));
    let scores = sheet(&mut book(desk, "a.xlsx"), "Scores");
    let areas = score["areas"].as_array().unwrap();
    assert_eq!((csv.len(), scores.len()), (areas.len(), areas.len()));
    let mut seen = 0;
    for ((area, row), cells) in areas.iter().zip(&csv).zip(&scores) {
        let id = area["id"].as_str().unwrap();
        assert_eq!((row["area"].as_str(), &cells["Id"]), (id, &Data::String(id.to_owned())));
        assert_eq!(row["title"], area["title"].as_str().unwrap());
        assert_eq!(cells["Area"], Data::String(area["title"].as_str().unwrap().to_owned()));
        assert_eq!(row["parent"], area["parent"].as_str().unwrap_or_default());
        assert_eq!(row["status"], area["status"].as_str().unwrap());
        assert_eq!(row["wish"] == "yes", area["wish"].as_bool().unwrap());
        assert_eq!(cells["Wish to develop"] == Data::String("yes".to_owned()), area["wish"].as_bool().unwrap());
        let calibration = score["calibration"].as_array().unwrap().iter().find(|found| found["area"] == id);
        for (column, wanted) in numbers(area, calibration) {
            let in_csv = Some(&row[column]).filter(|text| !text.is_empty()).map(|text| text.parse::<f64>().unwrap());
            assert_eq!(in_csv, wanted, "CSV: {id} {column}");
            let head = HEADS.iter().find(|(name, _)| *name == column).unwrap().1;
            let in_book = match &cells[head] {
                Data::Float(number) => Some(*number),
                Data::Empty => None,
                other => unreachable!("{id} {column}: {other:?}"),
            };
            assert_eq!(in_book, wanted, "workbook: {id} {column}");
            seen += usize::from(wanted.is_some());
        }
    }
    seen
}

#[test]
fn every_number_in_a_workbook_a_table_and_json_is_that_of_score() {
    let desk = Desk::new("en_GB.UTF-8");
    sample(&desk);
    assert!(hold_against_score(&desk, "sample.result.ron") > 150);
    fill_known(
        &desk,
        "knowledge.ron",
        "id,answer,importance,wish\nthresholds_own,1\nthresholds_supplies,1\nthresholds_adviser,0\nthresholds,,5,yes\n",
    );
    assert!(hold_against_score(&desk, "known.result.ron") > 2);
}

#[test]
fn figures_of_the_overview_are_those_of_score() {
    let desk = Desk::new("en_GB.UTF-8");
    sample(&desk);
    let score = desk.run(&["score", "sample.result.ron", "--format", "json"]).json();
    let words = desk.run(&["score", "sample.result.ron"]).out;
    assert_eq!(export(&desk, &["sample.result.ron", "--as", "xlsx", "--out", "a.xlsx"]).code, 0);
    let range = book(&desk, "a.xlsx").worksheet_range("Overview").unwrap();
    let rows: Vec<&[Data]> = range.rows().collect();
    let number = |name: &str, column: usize| {
        let row = rows.iter().find(|row| row[0] == Data::String(name.to_owned())).unwrap();
        row[column].as_f64()
    };
    assert_eq!(rows[0][0].to_string(), words.lines().next().unwrap(), "the headline");
    assert_eq!(number("Targets met", 1), score["targets_met"]["met"].as_f64());
    assert_eq!(number("Targets counted", 1), score["targets_met"]["of"].as_f64());
    assert_eq!(number("Readiness", 1), score["readiness"].as_f64());
    let areas = score["areas"].as_array().unwrap();
    let outermost: Vec<&Value> = areas.iter().filter(|area| area["parent"].is_null()).collect();
    assert_eq!(outermost.len(), 6);
    for area in outermost {
        let title = area["title"].as_str().unwrap();
        let target = area["target"].as_f64().filter(|target| *target > 0.0);
        assert_eq!((number(title, 1), number(title, 2)), (area["score"].as_f64(), target), "{title}");
    }
    // What is missing stands below, the largest gap first, with every need.
    let below = rows.iter().position(|row| row[0].to_string() == "Below target, largest first").unwrap();
    let below = &rows[below + 2..];
    let gaps: Vec<f64> = below.iter().map_while(|row| row[3].as_f64()).collect();
    assert!(gaps.is_sorted_by(|a, b| a >= b), "{gaps:?}");
    assert_eq!(gaps.len(), score["needs"].as_array().unwrap().len());
    for row in below.iter().take(gaps.len()) {
        let area = areas.iter().rfind(|area| area["title"] == row[0].to_string()).unwrap();
        for (column, key) in [(1, "score"), (2, "target"), (3, "gap"), (4, "need")] {
            assert_eq!(row[column].as_f64(), area[key].as_f64(), "{} {key}", row[0]);
        }
    }
}

#[test]
fn the_workbook_of_one_result_has_a_radar_and_bars_that_say_what_they_show() {
    let desk = Desk::new("en_GB.UTF-8");
    sample(&desk);
    assert_eq!(export(&desk, &["sample.result.ron", "--as", "xlsx", "--out", "a.xlsx"]).code, 0);
    let radar = part(&desk, "a.xlsx", "xl/charts/chart1.xml");
    assert!(radar.contains("<c:radarChart>") && radar.contains("Overview!$A$"), "{radar}");
    assert_eq!(radar.matches("<c:ser>").count(), 2, "me and the targets");
    assert!(part(&desk, "a.xlsx", "xl/charts/chart2.xml").contains("<c:barChart>"));
    let drawing = part(&desk, "a.xlsx", "xl/drawings/drawing1.xml");
    let headline = desk.run(&["score", "sample.result.ron"]).out.lines().next().unwrap().to_owned();
    assert!(drawing.contains(&format!("descr=\"{headline}")), "{drawing}");
    let scores = part(&desk, "a.xlsx", "xl/worksheets/sheet2.xml");
    assert!(scores.contains("<colorScale>") && scores.contains("topLeftCell=\"B2\""), "a heat map under a fixed head");
    for sheet in 1..=4 {
        let sheet = part(&desk, "a.xlsx", &format!("xl/worksheets/sheet{sheet}.xml"));
        assert!(
            sheet.contains("paperSize=\"9\"") && sheet.contains("orientation=\"landscape\""),
            "on paper: A4, lying"
        );
    }
}

#[test]
fn the_sheet_of_answers_has_every_question_with_its_answer_and_its_note() {
    let desk = Desk::new("en_GB.UTF-8");
    fill_known(
        &desk,
        "knowledge.ron",
        "id,answer,note\nthresholds_own,2,=1+1\nthresholds_supplies,1,\nthresholds_adviser,0,\n",
    );
    assert_eq!(export(&desk, &["known.result.ron", "--as", "xlsx", "--out", "a.xlsx"]).code, 0);
    let mut book = book(&desk, "a.xlsx");
    let rows = sheet(&mut book, "Answers");
    let row = |id: &str| rows.iter().find(|row| row["Id"].to_string() == id).unwrap();
    let own = row("thresholds_own");
    assert_eq!((own["Level"].as_f64(), own["Answer"].to_string().as_str()), (Some(2.0), "Intermediate"));
    assert_eq!(own["Aspect"].to_string(), "Knowledge");
    // The note is a text as it was written, and nothing in the workbook is calculated.
    assert_eq!(own["Note"], Data::String("=1+1".to_owned()));
    for name in book.sheet_names() {
        assert!(book.worksheet_formula(&name).unwrap().is_empty(), "{name}");
    }
    assert!(part(&desk, "a.xlsx", "xl/styles.xml").contains("quotePrefix=\"1\""), "it stays a text when it is edited");
    let right = row("thresholds_supplies");
    assert_eq!((right["Right answers"].to_string().as_str(), &right["Level"]), ("Right", &Data::Empty));
    assert_eq!(row("thresholds_adviser")["Right answers"].to_string(), "Partly right");
    assert!(rows.iter().any(|row| row["Answer"].to_string() == "Not answered"));
}

#[test]
fn equal_input_gives_equal_bytes_in_every_kind() {
    let desk = Desk::new("fi_FI.UTF-8");
    sample(&desk);
    for kind in ["csv", "tsv", "xlsx", "json"] {
        assert_eq!(export(&desk, &["sample.result.ron", "--as", kind, "--out", "one"]).code, 0);
        // Zip holds times in steps of two seconds.
        std::thread::sleep(std::time::Duration::from_millis(if kind == "xlsx" { 2100 } else { 0 }));
        assert_eq!(export(&desk, &["sample.result.ron", "--as", kind, "--out", "two"]).code, 0);
        assert!(desk.bytes("one") == desk.bytes("two"), "{kind}");
        for name in ["one", "two"] {
            std::fs::remove_file(desk.path(name)).unwrap();
        }
    }
}

/// Two sound results, a broken one, and other files, in a folder of folders.
fn archive(desk: &Desk) {
    sample(desk);
    desk.fill_two();
    for folder in ["all/spring", "all/autumn"] {
        std::fs::create_dir_all(desk.path(folder)).unwrap();
    }
    for (from, to) in [("sample.result.ron", "all/spring/a.result.ron"), ("two.result.ron", "all/autumn/b.ron")] {
        std::fs::rename(desk.path(from), desk.path(to)).unwrap();
    }
    desk.write("all/autumn/broken.result.ron", "Result(format: 1, id: ");
    desk.write("all/autumn/ours.ron", super::BENCHMARK);
    desk.write("all/notes.txt", "not ours");
}

#[test]
fn what_cannot_be_read_in_a_folder_is_told_and_the_rest_goes_in() {
    let desk = Desk::new("en_GB.UTF-8");
    archive(&desk);
    for kind in ["csv", "xlsx", "json"] {
        let said = export(&desk, &["all", "--as", kind, "--out", &format!("all.{kind}")]);
        assert_eq!((said.code, said.out), (1, format!("2 results saved: all.{kind}\n")), "{}", said.err);
        assert!(said.err.contains("broken.result.ron:1:") && said.err.contains(": error "), "{}", said.err);
        assert!(said.err.ends_with("1 file was left out; the reason stands above\n"), "{}", said.err);
        assert!(!said.err.contains("ours.ron"), "a benchmark is no broken result: {}", said.err);
    }
    let rows = table(&desk.bytes("all.csv"), b',');
    let files: Vec<&str> = rows.iter().map(|row| row["file"].as_str()).collect();
    assert_eq!((files.len(), files[0], files[36]), (72, "b.ron", "a.result.ron"), "in the order of their paths");
    let json: Value = serde_json::from_slice(&desk.bytes("all.json")).unwrap();
    let json = json.as_array().unwrap();
    assert_eq!((json.len(), json[1]["file"].as_str()), (2, Some("a.result.ron")));
    let mut alone = desk.run(&["score", "all/spring/a.result.ron", "--format", "json"]).json();
    alone.as_object_mut().unwrap().insert("file".to_owned(), Value::from("a.result.ron"));
    assert_eq!(json[1], alone);
    let mut book = book(&desk, "all.xlsx");
    let overview = sheet(&mut book, "Overview");
    assert_eq!(overview.len(), 2);
    assert_eq!(overview[1]["Readiness"].as_f64(), alone["readiness"].as_f64());
    assert_eq!((sheet(&mut book, "Scores").len(), sheet(&mut book, "Answers").len()), (72, 60));
    assert_eq!(sheet(&mut book, "Answers")[59]["File"].to_string(), "a.result.ron");
}

#[test]
fn a_folder_without_results_is_told_and_nothing_is_written() {
    let desk = Desk::new("en_GB.UTF-8");
    std::fs::create_dir(desk.path("empty")).unwrap();
    let said = export(&desk, &["empty", "--as", "csv", "--out", "a.csv"]);
    assert_eq!((said.code, said.out.as_str()), (1, ""));
    assert!(said.err.contains("no result to export") && said.err.contains(".result.ron"), "{}", said.err);
    desk.write("broken.result.ron", "Result(");
    assert_eq!(export(&desk, &["broken.result.ron", "--as", "csv", "--out", "a.csv"]).code, 1);
    let said = export(&desk, &["nowhere.result.ron", "--as", "csv", "--out", "a.csv"]);
    assert_eq!(said.code, 3);
    assert!(said.err.contains("nowhere.result.ron"), "{}", said.err);
    assert!(!desk.path("a.csv").exists());
}

#[test]
fn an_export_replaces_no_file_unasked_and_says_where_it_cannot_be_written() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.fill_two();
    desk.write("a.csv", "mine");
    let said = export(&desk, &["two.result.ron", "--as", "csv", "--out", "a.csv"]);
    assert_eq!(said.code, 3);
    assert!(said.err.contains("--force"), "{}", said.err);
    assert_eq!(desk.bytes("a.csv"), b"mine");
    assert_eq!(export(&desk, &["two.result.ron", "--as", "csv", "--out", "a.csv", "--force"]).code, 0);
    assert!(desk.bytes("a.csv").starts_with(b"file,result,date,"));
    let said = export(&desk, &["two.result.ron", "--as", "xlsx", "--out", "a.csv/b.xlsx"]);
    assert_eq!((said.code, said.out.as_str()), (3, ""), "a file is no folder");
    assert!(said.err.contains("a.csv"), "{}", said.err);
}

#[test]
fn parquet_and_excel_without_csv_are_wrong_use() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.fill_two();
    let said = export(&desk, &["two.result.ron", "--as", "parquet", "--out", "a"]);
    assert_eq!((said.code, said.out.as_str()), (2, ""));
    assert!(said.err.contains("writes no Parquet") && said.err.contains("xlsx"), "{}", said.err);
    assert!(!export(&desk, &["--help"]).out.to_lowercase().contains("parquet"));
    let said = export(&desk, &["two.result.ron", "--as", "xlsx", "--excel", "--out", "a"]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("--as csv"), "{}", said.err);
    assert!(!desk.path("a").exists());
}

#[test]
fn csv_for_excel_has_a_mark_and_speaks_the_language_of_its_reader() {
    let desk = Desk::new("en_GB.UTF-8");
    sample(&desk);
    let args = ["sample.result.ron", "--as", "csv", "--excel", "--out"];
    assert_eq!(export(&desk, &[&args[..], &["en.csv"]].concat()).code, 0);
    assert_eq!(export(&desk, &[&args[..], &["fi.csv", "--lang", "fi"]].concat()).code, 0);
    assert_eq!(export(&desk, &["sample.result.ron", "--as", "csv", "--out", "plain.csv"]).code, 0);
    let bytes = ["en.csv", "fi.csv", "plain.csv"].map(|name| desk.bytes(name));
    let [english, finnish, plain] = &bytes;
    assert_eq!(english.strip_prefix("\u{feff}".as_bytes()), Some(&plain[..]));
    let finnish = table(finnish.strip_prefix("\u{feff}".as_bytes()).unwrap(), b';');
    for (there, here) in table(plain, b',').iter().zip(&finnish) {
        assert_eq!(there["score"].replace('.', ","), here["score"]);
    }
    assert!(finnish.iter().any(|row| row["title"] == "Riskienhallinta ja sisäinen valvonta"), "{:?}", finnish.last());
}

#[test]
fn texts_that_look_like_formulas_are_neutralised_in_a_table() {
    let desk = Desk::new("en_GB.UTF-8");
    desk.write("two.csv", &two_everywhere());
    assert_eq!(desk.run(&["fill", "procurcompeu-short", "two.csv", "--out", "=1+1.result.ron"]).code, 0);
    for (kind, delimiter) in [("csv", b','), ("tsv", b'\t')] {
        assert_eq!(export(&desk, &["./=1+1.result.ron", "--as", kind, "--out", kind]).code, 0);
        assert_eq!(table(&desk.bytes(kind), delimiter)[0]["file"], "'=1+1.result.ron");
    }
}

#[test]
fn a_chart_is_titled_by_its_headline_and_a_picture_is_as_sharp_as_asked() {
    let desk = Desk::new("en_GB.UTF-8");
    sample(&desk);
    let chart = |args: &[&str]| {
        let said = desk.run(&[&["chart", "sample.result.ron", "--kind", "radar"], args].concat());
        assert_eq!(said.code, 0, "{}", said.err);
    };
    chart(&["--out", "a.svg"]);
    let svg = String::from_utf8(desk.bytes("a.svg")).unwrap();
    let within = |tag: &str| {
        let (_, rest) = svg.split_once(&format!("<{tag}>")).unwrap();
        rest.split_once(&format!("</{tag}>")).unwrap().0
    };
    assert_eq!(within("title"), desk.run(&["score", "sample.result.ron"]).out.lines().next().unwrap());
    assert!(within("desc").starts_with("Scale from 0, None, to 4, Expert. "), "{}", within("desc"));
    let width = |args: &[&str]| {
        chart(args);
        let picture = image::load_from_memory(&desk.bytes(args[1])).unwrap();
        (picture.width(), picture.height())
    };
    let (once, twice) = (width(&["--out", "1.png", "--scale", "1"]), width(&["--out", "2.png", "--scale", "2"]));
    assert_eq!(twice, (once.0 * 2, once.1 * 2));
    assert_eq!(width(&["--out", "3.png"]), twice, "sharp unless told otherwise");
    assert_eq!(width(&["--out", "4.png", "--size", "800x700"]).0, 800);
    assert_eq!(width(&["--out", "5.png", "--size", "800x700", "--scale", "2"]).0, 1600);
    assert_eq!(desk.run(&["chart", "sample.result.ron", "--kind", "radar", "--scale", "3", "--out", "x.png"]).code, 2);
}
