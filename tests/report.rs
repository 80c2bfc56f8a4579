//! The report as PDF: what goes in, what comes out, and what a template may do.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test may fail, and sets its own scene"
)]

#[path = "report/profiles.rs"]
mod profiles;
#[path = "report/templates.rs"]
mod templates;

use std::{
    fs,
    process::{Command, Stdio},
};

use procuradar::{
    chart::{self, RadarInput, Series, SeriesRole, Whose},
    export::{self, ReportSheet, ScoreSheet, Template, report_data, report_pdf},
    model::{AssessmentResult, Benchmark, Date, Goal, Integrity, Localized, StoredScore},
    score::{calibrate, compare, profile},
    text::{Language, Words},
};
use serde_json::Value;

use profiles::{all_top, flat, in_all_languages, long_title, mixed, mostly_empty, shipped};

const LARGEST: usize = 200_000;

pub(crate) fn sheet<'a>(
    result: &'a AssessmentResult,
    benchmark: Option<&'a Benchmark>,
    language: Language,
) -> ReportSheet<'a> {
    ReportSheet { result, benchmark, beside: &[], words: Words::of(language) }
}

fn made(sheet: &ReportSheet<'_>) -> Vec<u8> {
    report_pdf(sheet, &Template::shipped()).unwrap_or_else(|report| panic!("{report:#?}"))
}

/// What `score --format json` prints.
fn scores(sheet: &ReportSheet<'_>) -> Value {
    let result = sheet.result;
    let profile = profile(&result.questionnaire, &result.answers);
    let comparison = sheet.benchmark.map(|b| compare(&result.questionnaire, &profile, &result.answers, b));
    let text = export::json(&ScoreSheet {
        whose: Whose::of(result),
        questionnaire: &result.questionnaire,
        answers: &result.answers,
        profile: &profile,
        against: comparison.as_ref().zip(sheet.benchmark),
        calibration: &calibrate(&result.questionnaire, &profile, &result.answers),
        words: sheet.words,
    });
    // Its text too is that of the report's data: nothing is rounded on the way.
    assert_eq!(format!("{:#}\n", report_data(sheet)["scores"]), text);
    serde_json::from_str(&text).unwrap()
}

/// The text of a PDF, in the order of reading; `None` where the tool for it is not installed.
fn extracted(pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.pdf");
    fs::write(&path, pdf).unwrap();
    let said = Command::new("pdftotext").arg(&path).arg("-").stderr(Stdio::null()).output().ok()?;
    Some(String::from_utf8(said.stdout).unwrap())
}

#[test]
fn every_number_of_a_report_is_that_of_score() {
    let questionnaire = shipped("procurcompeu-full");
    let result = mixed(&questionnaire);
    for language in [Language::English, Language::Finnish] {
        let sheet = sheet(&result, questionnaire.benchmarks.first(), language);
        let (data, scores) = (report_data(&sheet), scores(&sheet));
        let words = sheet.words;
        let number = |value: &Value| value.as_f64().map(|value| words.score(value)).unwrap_or_default();
        let (rows, areas) = (data["areas"]["rows"].as_array().unwrap(), scores["areas"].as_array().unwrap());
        assert_eq!(rows.len(), areas.len());
        for (row, area) in rows.iter().zip(areas) {
            assert_eq!(row["score"], number(&area["score"]), "{row} {area}");
            let target = Some(&area["target"]).filter(|target| target.as_f64() != Some(0.0));
            assert_eq!(row["target"], target.map(number).unwrap_or_default(), "{row} {area}");
            let coverage = area["coverage"].as_f64().map(|share| words.percent(share)).unwrap_or_default();
            assert_eq!(row["coverage"], coverage, "{row} {area}");
        }
        let met = &scores["targets_met"];
        assert_eq!(data["figures"][0]["number"], format!("{}/{}", met["met"], met["of"]));
        assert_eq!(data["figures"][1]["number"], words.percent(scores["readiness"].as_f64().unwrap()));
        let needs: Vec<_> = scores["needs"].as_array().unwrap().iter().take(4).collect();
        let rows = data["needs"]["rows"].as_array().unwrap();
        assert_eq!(rows.len(), needs.len());
        for (row, id) in rows.iter().zip(needs) {
            let area = areas.iter().find(|area| area["id"] == *id).unwrap();
            assert_eq!(row["need"], words.number(area["need"].as_f64().unwrap(), 2));
        }
        if let Some(text) = extracted(&made(&sheet)) {
            for row in data["areas"]["rows"].as_array().unwrap() {
                assert!(text.contains(row["score"].as_str().unwrap()), "{row}");
            }
        }
    }
}

#[test]
fn the_chart_says_to_a_screen_reader_what_it_says_on_screen() {
    let questionnaire = shipped("procurcompeu-short");
    let result = mixed(&questionnaire);
    let sheet = sheet(&result, None, Language::Swedish);
    let profile = profile(&result.questionnaire, &result.answers);
    let series = [Series::profile(Whose::of(&result).series(sheet.words), SeriesRole::Me, &profile)];
    let scene = chart::overview(&RadarInput {
        questionnaire: &result.questionnaire,
        series: &series,
        parent: None,
        size: (500.0, 400.0),
        focus: None,
        show_values: true,
        words: sheet.words,
    });
    let alt = report_data(&sheet)["radar"]["alt"].as_str().unwrap().to_owned();
    assert_eq!(alt, format!("{}. {}", scene.title, scene.description));
    let headline = chart::headline_of(Whose::of(&result), &result.questionnaire, &profile, None, sheet.words);
    assert_eq!(report_data(&sheet)["headline"], headline);
}

#[test]
fn reports_conform_to_pdf_ua_and_are_small_whoever_they_are_about() {
    let short = shipped("procurcompeu-short");
    let role = short.benchmarks.first();
    let (thirty, thirty_targets) = flat(30, |n| in_all_languages(&format!("Skill area number {n}")));
    let (long, long_targets) = flat(9, long_title);
    let (one, one_target) = flat(1, |_| in_all_languages("The only area"));
    let knowledge = shipped("knowledge-check");
    let nobody = profiles::result(&short, |_, _| None);
    let cases: Vec<(&str, AssessmentResult, Option<&Benchmark>)> = vec![
        ("some of everything", mixed(&short), role),
        ("no benchmark", mixed(&short), None),
        ("all top", all_top(&short), role),
        ("mostly empty", mostly_empty(&short), role),
        ("nothing", nobody, role),
        ("one area", mixed(&one), Some(&one_target)),
        ("thirty", mixed(&thirty), Some(&thirty_targets)),
        ("long", mixed(&long), Some(&long_targets)),
        ("knowledge", mixed(&knowledge), None),
    ];
    let folder = std::env::var_os("PROCURADAR_REPORTS").map(std::path::PathBuf::from);
    for (name, mut result, benchmark) in cases {
        result.subject.role = "Sopimuspäällikkö".to_owned();
        let pdf = made(&sheet(&result, benchmark, Language::Finnish));
        assert!(pdf.starts_with(b"%PDF-") && pdf.len() < LARGEST, "{name}: {} bytes", pdf.len());
        if let Some(folder) = &folder {
            let file = folder.join(format!("{}.pdf", name.replace(' ', "-")));
            fs::write(
                file.with_extension("json"),
                report_data(&sheet(&result, benchmark, Language::Finnish)).to_string(),
            )
            .unwrap();
            fs::write(file, pdf).unwrap();
        }
    }
}

#[test]
fn equal_input_gives_equal_bytes_in_every_language() {
    let questionnaire = shipped("pulse");
    let result = mixed(&questionnaire);
    for language in [Language::English, Language::Finnish, Language::Swedish] {
        let sheet = sheet(&result, questionnaire.benchmarks.first(), language);
        assert!(made(&sheet) == made(&sheet), "{language:?}");
    }
}

#[test]
fn a_text_that_is_taken_out_has_whole_words_and_nothing_of_what_one_wrote_is_markup() {
    let questionnaire = shipped("procurcompeu-short");
    let mut result = mixed(&questionnaire);
    result.subject.name = "#panic() *Anna* \\ $x$ 李 🎉 \u{202e}\u{7}".to_owned();
    let sheet = sheet(&result, questionnaire.benchmarks.first(), Language::Finnish);
    let pdf = made(&sheet);
    let Some(text) = extracted(&pdf) else { return };
    let flowing = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flowing.contains("#panic() *Anna* \\ $x$ ? ?"), "{text}");
    assert!(flowing.contains("Osaamisprofiili"), "{text}");
    for area in questionnaire.leaves() {
        let title = area.area.title.plain("fi");
        for word in title.split(' ').filter(|word| word.chars().count() < 24) {
            assert!(flowing.contains(word), "{word}: {text}");
        }
    }
}

#[test]
fn a_name_stands_in_a_report_only_where_it_was_given() {
    let questionnaire = shipped("pulse");
    let mut result = mixed(&questionnaire);
    result.subject = procuradar::model::Subject::default();
    assert_eq!(report_data(&sheet(&result, None, Language::English))["person"], "");
    result.subject.name = "Anna Aho".to_owned();
    result.subject.unit = "Procurement".to_owned();
    let data = report_data(&sheet(&result, None, Language::English));
    assert_eq!((&data["person"], &data["name"]), (&"Anna Aho · Procurement".into(), &"Anna Aho".into()));
}

#[test]
fn a_result_that_was_altered_says_so_on_its_first_page() {
    let questionnaire = shipped("pulse");
    let mut result = mixed(&questionnaire);
    assert_eq!(report_data(&sheet(&result, None, Language::English))["altered"], Value::Null);
    result.integrity = Integrity::Altered { areas: Vec::new() };
    let altered = |result: &AssessmentResult| {
        report_data(&sheet(result, None, Language::English))["altered"].as_str().unwrap().to_owned()
    };
    assert!(altered(&result).starts_with("This file was changed after it was saved"));
    let stored = result.scores.iter_mut().find(|stored| stored.score.is_some()).unwrap();
    *stored = StoredScore { score: stored.score.map(|score| score + 0.5), ..stored.clone() };
    let title = questionnaire.area(&stored.area).unwrap().title.plain("en").into_owned();
    assert!(altered(&result).contains(&title), "{}", altered(&result));
}

#[test]
fn earlier_results_stand_beside() {
    let questionnaire = shipped("procurcompeu-short");
    let (now, before) = (mixed(&questionnaire), mostly_empty(&questionnaire));
    let before = profile(&before.questionnaire, &before.answers);
    let beside = [Series::profile("1 May 2025", SeriesRole::Other, &before)];
    let sheet = ReportSheet { beside: &beside, ..sheet(&now, None, Language::English) };
    let data = report_data(&sheet);
    assert_eq!(data["areas"]["head"]["earlier"], serde_json::json!(["1 May 2025"]));
    assert!(data["radar"]["alt"].as_str().unwrap().contains("1 May 2025"), "{}", data["radar"]["alt"]);
    assert!(!made(&sheet).is_empty());
}

#[test]
fn titles_that_say_nothing_break_no_report() {
    let (questionnaire, benchmark) = flat(3, |_| Localized::new([("en".to_owned(), " ".to_owned())]));
    assert!(!made(&sheet(&mixed(&questionnaire), Some(&benchmark), Language::English)).is_empty());
}

#[test]
fn a_plan_stands_in_the_report_where_there_is_one() {
    let questionnaire = shipped("procurcompeu-short");
    let mut result = mixed(&questionnaire);
    assert_eq!(report_data(&sheet(&result, None, Language::English))["plan"], Value::Null);
    let area = questionnaire.leaves()[0].area;
    let score = profile(&questionnaire, &result.answers).area(&area.id).unwrap().score.unwrap();
    let mut goal = Goal::new(area.id.clone(), 3.0);
    goal.by = Some(Date::constant(2027, 5, 31));
    goal.note_down("Ask *Ben* to show me".to_owned());
    result.plan.goals.push(goal);
    let sheet = sheet(&result, questionnaire.benchmarks.first(), Language::English);
    let row = &report_data(&sheet)["plan"]["rows"][0];
    assert_eq!(row["name"], area.title.plain("en").into_owned());
    assert_eq!(row["levels"], format!("{} → 3.0", sheet.words.score(score)));
    assert_eq!((&row["by"], &row["note"]), (&"31 May 2027".into(), &"Ask *Ben* to show me".into()));
    let pdf = made(&sheet);
    if let Some(text) = extracted(&pdf) {
        assert!(text.contains("Goals") && text.contains("Ask *Ben* to show me"), "{text}");
    }
}
