//! Every bad file gets exactly its report, and every problem has words in every language.
//!
//! Each file in `tests/fixtures/malformed` stands next to `NAME.report`. With `PROCURADAR_REWRITE=1` in the environment
//! the reports are written anew: read the difference before keeping it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test may fail, and reads its fixtures"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use procuradar::{
    diag::{Arg, Code, Problem, Report, Severity},
    format,
    model::{AreaId, Questionnaire},
    text::{Language, Words},
};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

fn small() -> Questionnaire {
    let bytes = fs::read(fixtures().join("small.ron")).unwrap();
    let reading = format::read_questionnaire("small.ron", &bytes);
    reading.value.unwrap_or_else(|| panic!("{}", lines(&reading.report)))
}

fn areas_of(questionnaire: &Questionnaire) -> BTreeSet<AreaId> {
    questionnaire.nodes().iter().map(|node| node.area.id.clone()).collect()
}

/// A questionnaire as an author sees it who has another one in the library.
fn beside(name: &str, bytes: &[u8], other: &Questionnaire) -> Report {
    let mut reading = format::read_questionnaire(name, bytes);
    let questionnaire = reading.value.unwrap_or_else(|| panic!("{}", lines(&reading.report)));
    reading.report.problems.extend(format::title_taken(name, bytes, &questionnaire, [other]));
    reading.report
}

/// Warnings of two statements in one anchor that the shipped files may have left; never more than these.
const ANCHORS_OF_TWO: &[(&str, usize)] =
    &[("procurcompeu-short.ron", 203), ("procurcompeu-full.ron", 67), ("mentoring.ron", 23)];

/// The bad files by name, each with its report.
fn malformed() -> BTreeMap<String, (PathBuf, Report)> {
    let small = small();
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(fixtures().join("malformed")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if name.ends_with(".report") {
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        let report = match name.split('.').nth(1) {
            Some("csv") => format::read_answers(&name, &bytes, &small).report,
            Some("benchmark") => format::read_benchmark_for(&name, &bytes, &small).report,
            Some("result") => format::read_result(&name, &bytes).report,
            Some("catalogue") => format::read_beside(&name, &bytes, || areas_of(&small)).report,
            Some("beside") => beside(&name, &bytes, &small),
            Some("any") => format::read(&name, &bytes).report,
            _ => format::read_questionnaire(&name, &bytes).report,
        };
        found.insert(name, (path, report));
    }
    found
}

/// One line per problem: severity, code, place, path, arguments; then what it says in Finnish and English, and what is to
/// be done, as the command line prints it.
fn lines(report: &Report) -> String {
    let mut text = String::new();
    for problem in &report.problems {
        let severity = if problem.severity() == Severity::Error { "error" } else { "warning" };
        let place = problem.place.map_or("-".to_owned(), |place| format!("{}:{}", place.line, place.column));
        let path = if problem.path.is_empty() { "-".to_owned() } else { problem.path.join("/") };
        write!(text, "{severity} {} {place} {path}", problem.code).unwrap();
        for (name, arg) in &problem.args {
            match arg {
                Arg::Text(value) => write!(text, " {name}={value}").unwrap(),
                Arg::Count(value) => write!(text, " {name}={value}").unwrap(),
            }
        }
        if let Some(near) = &problem.near {
            write!(text, " near={near}").unwrap();
        }
        if let Some(second) = problem.second {
            write!(text, " second={}:{}", second.line, second.column).unwrap();
        }
        text.push('\n');
        for language in [Language::Finnish, Language::English] {
            let said = Words::of(language).problem(problem);
            writeln!(text, "  {}: {}\n   > {}", language.tag(), said.message, said.help).unwrap();
        }
    }
    text
}

#[test]
fn every_malformed_file_gets_its_report() {
    let rewrite = std::env::var_os("PROCURADAR_REWRITE").is_some();
    let files = malformed();
    assert!(files.len() >= 155, "only {} files", files.len());
    let mut wrong = String::new();
    for (name, (path, report)) in &files {
        let expected = path.with_file_name(format!("{name}.report"));
        let actual = lines(report);
        if rewrite {
            fs::write(&expected, &actual).unwrap();
        }
        let known = fs::read_to_string(&expected).unwrap_or_default();
        if known != actual || actual.is_empty() {
            write!(wrong, "{name}\n  expected:\n{known}  found:\n{actual}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

const LANGUAGES: [&str; 3] = ["en", "fi", "sv"];

fn words(language: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/i18n").join(language).join("problems.ftl");
    fs::read_to_string(path).unwrap()
}

fn bundle(language: &str) -> FluentBundle<FluentResource> {
    let resource =
        FluentResource::try_new(words(language)).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
    let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{language}: {errors:?}"));
    bundle
}

/// The variables in the text of each message, with its attribute.
fn variables(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = words(language);
    let mut found = BTreeMap::new();
    for message in text.split("\nproblem-").map(|part| part.trim_start_matches("problem-")) {
        let Some((name, body)) = message.split_once(" =") else { continue };
        let used = body.match_indices('$').map(|(at, _)| {
            body[at + 1..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>()
        });
        found.insert(name.trim().to_owned(), used.collect());
    }
    found
}

#[test]
fn every_code_has_a_sentence_and_a_remedy_in_every_language() {
    for language in LANGUAGES {
        let bundle = bundle(language);
        for code in Code::ALL {
            let message =
                bundle.get_message(&format!("problem-{code}")).unwrap_or_else(|| panic!("{language}: {code}"));
            assert!(message.value().is_some(), "{language}: {code} has no sentence");
            assert!(message.get_attribute("help").is_some(), "{language}: {code} has no remedy");
        }
        for name in ["problem-did-you-mean", "problem-place"] {
            assert!(bundle.get_message(name).is_some(), "{language}: {name}");
        }
    }
}

#[test]
fn all_languages_use_the_same_variables() {
    let english = variables("en");
    assert!(english.len() > Code::ALL.len(), "messages are not found");
    assert_eq!(english, variables("fi"), "fi");
    assert_eq!(english, variables("sv"), "sv");
}

/// The sentence and the remedy, or what is missing for them.
fn say(bundle: &FluentBundle<FluentResource>, problem: &Problem) -> Result<(), String> {
    let mut args = FluentArgs::new();
    for (name, arg) in &problem.args {
        match arg {
            Arg::Text(text) => args.set(*name, text.as_str()),
            Arg::Count(count) => args.set(*name, *count),
        }
    }
    let message = bundle.get_message(&format!("problem-{}", problem.code)).ok_or("no message")?;
    let patterns = [message.value(), message.get_attribute("help").map(|help| help.value())];
    for pattern in patterns.into_iter().flatten() {
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, Some(&args), &mut errors);
        if !errors.is_empty() {
            return Err(format!("{} {:?}: {errors:?}", problem.code, problem.args));
        }
    }
    Ok(())
}

#[test]
fn every_problem_that_a_file_gave_can_be_said_in_every_language() {
    let files = malformed();
    for language in LANGUAGES {
        let bundle = bundle(language);
        for (name, (_, report)) in &files {
            for problem in &report.problems {
                say(&bundle, problem).unwrap_or_else(|error| panic!("{language}, {name}: {error}"));
            }
        }
    }
}

#[test]
fn every_code_is_given_by_some_file() {
    let given: BTreeSet<Code> = malformed().values().flat_map(|(_, report)| &report.problems).map(|p| p.code).collect();
    let missing: Vec<&Code> = Code::ALL.iter().filter(|code| !given.contains(code)).collect();
    let elsewhere: Vec<&Code> = WITHOUT_A_FILE.iter().flat_map(|(codes, _)| *codes).collect();
    let unexplained: Vec<_> = missing.iter().filter(|code| !elsewhere.contains(code)).collect();
    assert!(unexplained.is_empty(), "no fixture gives {unexplained:?}");
    let needless: Vec<_> = elsewhere.iter().filter(|code| !missing.contains(code)).collect();
    assert!(needless.is_empty(), "there are fixtures for {needless:?}");
}

/// Codes that no fixture gives, each with the reason.
const WITHOUT_A_FILE: &[(&[Code], &str)] = &[
    (
        &[Code::R021],
        "it stands for what the notation forbids and nobody has met yet; what was met has a code of its own",
    ),
    (
        &[Code::F001, Code::F015, Code::F016, Code::F017],
        "the system refuses the file: `what_the_system_refuses_can_be_said_too`, and the tests of `store`",
    ),
    (
        &[Code::F002, Code::F013, Code::F014, Code::F018, Code::Q028, Code::C008],
        "the file would be large: `a_file_past_a_limit_is_refused_as_such`",
    ),
    (&[Code::P001, Code::P002, Code::P003], "a template is no file that is opened: the tests of the report"),
];

#[test]
fn every_report_reads_as_sentences_in_every_language() {
    let files = malformed();
    for language in [Language::English, Language::Finnish, Language::Swedish] {
        let words = Words::of(language);
        for (name, (_, report)) in &files {
            for problem in &report.problems {
                let said = words.problem(problem);
                for text in [&said.message, &said.help] {
                    let place = format!("{language:?}, {name}, {}: {text}", problem.code);
                    assert!(text.ends_with(['.', '?', '!']), "no sentence: {place}");
                    assert!(!text.contains("problem-") && !text.contains("{$") && !text.contains("{ $"), "{place}");
                    assert!(!text.contains("  ") && text.trim() == text, "stray spaces: {place}");
                }
                assert_eq!(said.place.is_empty(), problem.place.is_none(), "{name}");
            }
        }
    }
}

#[test]
fn a_report_lists_one_problem_a_place_errors_first_and_by_line() {
    for (name, (_, report)) in malformed() {
        let order: Vec<_> = report.problems.iter().map(|problem| (problem.severity(), problem.place)).collect();
        assert!(order.is_sorted(), "{name}: {order:?}");
        let starts = order.iter().map(|(severity, place)| (*severity, place.map(|place| (place.line, place.column))));
        let distinct: BTreeSet<_> = starts.collect();
        // A benchmark's targets are checked against a questionnaire once more.
        assert!(distinct.len() == order.len() || name.contains(".benchmark."), "{name}: {order:?}");
    }
}

#[test]
fn warnings_of_craft_stop_no_questionnaire() {
    let bytes = fs::read(fixtures().join("malformed/many_warnings.ron")).unwrap();
    let reading = format::read_questionnaire("many_warnings.ron", &bytes);
    assert!(reading.report.warnings().count() >= 8 && !reading.report.has_errors());
    assert_eq!(reading.value.unwrap().items().count(), 3);
}

#[test]
fn nobody_is_told_of_craft_in_a_result() {
    let text = fs::read_to_string(fixtures().join("result-1.result.ron")).unwrap();
    let before = format::read_result("r", text.as_bytes());
    assert_eq!(before.report.problems, []);
    let crafted =
        text.replacen("Do you know how needs are assessed?", "TODO  this and that ", 1).replace("Not yet", "xxx");
    assert_ne!(text, crafted);
    let after = format::read_result("r", crafted.as_bytes());
    assert_eq!(after.report.problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [Code::S101]);
}

#[test]
fn shipped_questionnaires_have_neither_errors_nor_warnings() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires");
    let mut found = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "ron") {
            found += 1;
            let mut report = format::read(&path.display().to_string(), &fs::read(&path).unwrap()).report;
            let name = path.file_name().unwrap().to_str().unwrap();
            let known = ANCHORS_OF_TWO.iter().find(|(file, _)| *file == name).map_or(0, |(_, known)| *known);
            if report.problems.iter().filter(|problem| problem.code == Code::Q106).count() <= known {
                report.problems.retain(|problem| problem.code != Code::Q106);
            }
            assert!(report.problems.is_empty(), "{}\n{}", path.display(), lines(&report));
        }
    }
    assert!(found > 0, "no questionnaire was found");
}

#[test]
fn windows_line_ends_a_byte_order_mark_and_tabs_change_nothing() {
    let text = fs::read_to_string(fixtures().join("small.ron")).unwrap();
    let plain = small();
    let windows = text.replace('\n', "\r\n");
    let indented = text.replace("    ", "\t");
    for other in [windows.clone(), format!("\u{FEFF}{text}"), format!("\u{FEFF}{windows}"), indented] {
        assert_ne!(other, text);
        let reading = format::read_questionnaire("small.ron", other.as_bytes());
        assert_eq!(reading.report.problems, []);
        let mut value = reading.value.unwrap();
        // The digest is of the bytes, which do differ.
        assert_ne!(value.digest, plain.digest);
        value.digest = plain.digest;
        assert_eq!(value, plain);
    }
}

#[test]
fn only_texts_that_people_cannot_tell_apart_are_nearly_alike() {
    let text = fs::read_to_string(fixtures().join("small.ron")).unwrap();
    let anchors = |first: &str, second: &str| {
        let text = text.replacen("\"en\": \"Not yet\"", &format!("\"en\": \"{first}\""), 1);
        let text = text.replacen("\"en\": \"With help\"", &format!("\"en\": \"{second}\""), 1);
        format::read("x", text.as_bytes()).report.problems.iter().map(|problem| problem.code).collect::<Vec<_>>()
    };
    assert_eq!(anchors("I write the requirements myself.", "I write the requirement myself."), [Code::Q105]);
    assert_eq!(anchors("I write the requirements myself.", "I write the requirements myself."), [Code::Q102]);
    assert_eq!(anchors("I did it once or twice, 1 or 2 times.", "I did it once or twice, 3 or 4 times."), []);
    assert_eq!(anchors("I follow the plan of others.", "I write the plan for others."), []);
}

#[test]
fn many_warnings_fill_a_report_but_never_hide_an_error() {
    let text = fs::read_to_string(fixtures().join("small.ron")).unwrap();
    let items: String = (0..600)
        .map(|n| {
            format!("(id: \"i{n}\", text: {{\"en\": \"TODO {n}\", \"fi\": \"a\", \"sv\": \"b\"}}, kind: Level()),\n")
        })
        .collect();
    let many = text.replacen("items: [", &format!("items: [{items}"), 1);
    let report = format::read("x", many.as_bytes()).report;
    assert!(report.warnings().count() == 500 && !report.has_errors());
    let report = format::read("x", many.replace("\"contract\": 2", "\"contract\": 7").as_bytes()).report;
    assert_eq!(report.errors().map(|problem| problem.code).collect::<Vec<_>>(), [Code::Q030]);
}

fn codes(bytes: &[u8]) -> Vec<Code> {
    let report = format::read("x", bytes).report;
    for language in LANGUAGES {
        let bundle = bundle(language);
        report.problems.iter().for_each(|problem| say(&bundle, problem).unwrap());
    }
    report.problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn a_file_past_a_limit_is_refused_as_such() {
    assert_eq!(codes(&vec![b' '; format::MAX_BYTES + 1]), [Code::F002]);
    assert_eq!(codes(format!("Questionnaire(format: 1, areas: {}", "[".repeat(1_000_000)).as_bytes()), [Code::F013]);
    assert_eq!(codes(format!("Questionnaire(format: 1, areas: [{}", "1,".repeat(600_000)).as_bytes()), [Code::F018]);
    let text = fs::read_to_string(fixtures().join("small.ron")).unwrap();
    assert_eq!(codes(text.replace("Teaches others.", &"x".repeat(70_000)).as_bytes()), [Code::F014]);
    let items: String = (0..2_001)
        .map(|n| {
            format!("(id: \"i{n}\", text: {{\"en\": \"a{n}\", \"fi\": \"a{n}\", \"sv\": \"a{n}\"}}, kind: Level()),")
        })
        .collect();
    let many = text.replacen("items: [", &format!("items: [{items}"), 1);
    assert_eq!(codes(many.as_bytes()), [Code::Q028]);
    let text = fs::read_to_string(fixtures().join("small.catalogue.ron")).unwrap();
    let clinic = |n: usize| {
        format!(
            "(id: \"c{n}\", kind: Course, title: {{\"en\": \"{n}\", \"fi\": \"{n}\", \"sv\": \"{n}\"}}, \
             about: {{\"en\": \"a\", \"fi\": \"a\", \"sv\": \"a\"}}, areas: {{\"needs\": (from: 0, to: 1)}}, hours: 1),"
        )
    };
    let many = text.replacen("clinics: [", &format!("clinics: [{}", (0..2_000).map(clinic).collect::<String>()), 1);
    assert_eq!(codes(many.as_bytes()), [Code::C008]);
}

#[test]
fn what_the_system_refuses_can_be_said_too() {
    for code in [Code::F001, Code::F002, Code::F015, Code::F016, Code::F017] {
        let report = format::unreadable("x.ron", code, "Input/output error");
        assert!(report.has_errors());
        for language in LANGUAGES {
            say(&bundle(language), &report.problems[0]).unwrap();
        }
    }
}
