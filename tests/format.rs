//! Results survive the way to their file and back, and show when somebody altered them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test may fail, and reads its fixtures"
)]

use std::{fs, path::Path};

use procuradar::{
    diag::Code,
    format,
    model::{
        Answer, AreaId, Assessed, AssessmentResult, BenchmarkId, Citation, ClinicId, Date, Goal, GoalStep, Integrity,
        ItemId, ItemKind, Localized, Moment, Noise, Plan, Questionnaire, Rater, ResultId, Round, Spread, StoredScore,
        Subject,
    },
};

fn fixture(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)).unwrap()
}

fn small() -> Questionnaire {
    format::read_questionnaire("small.ron", &fixture("small.ron")).value.unwrap()
}

fn item(id: &str) -> ItemId {
    ItemId::parse(id).unwrap()
}

fn area(id: &str) -> AreaId {
    AreaId::parse(id).unwrap()
}

fn result() -> AssessmentResult {
    let mut answers = procuradar::model::Answers::default();
    answers.items.insert(item("needs_k"), Answer::Choice(2));
    answers.items.insert(item("needs_f"), Answer::Choice(3));
    answers.items.insert(item("market_k"), Answer::NotApplicable);
    answers.items.insert(item("market_t"), Answer::Choices(vec![0, 2]));
    answers.notes.insert(item("needs_k"), "A \"quote\", a \\ and\na new line; soft\u{ad}hyphen".to_owned());
    answers.importance.insert(area("needs"), 5);
    answers.wishes.insert(area("contract"));
    AssessmentResult {
        id: ResultId::parse("01939c2e-7b00-7000-8000-000000000001").unwrap(),
        program: "0.1.0".to_owned(),
        questionnaire: Questionnaire {
            noise: Some(Noise {
                source: "Asked twice, n = 61".to_owned(),
                areas: [(area("needs"), Spread { sd: 0.6, reliability: 0.82 })].into(),
            }),
            ..small().for_result()
        },
        started: Moment::parse("2026-11-23T14:32:05+02:00").unwrap(),
        finished: Moment::parse("2026-11-23T14:41:59+02:00").unwrap(),
        rater: Rater::Itself,
        round: Some(Round::MidTerm),
        subject: Subject { unit: "Länsi".to_owned(), languages: vec!["fi".to_owned()], ..Subject::default() },
        benchmark: BenchmarkId::parse("contract-manager"),
        answers,
        plan: Plan::default(),
        scores: vec![
            StoredScore { area: area("needs"), score: Some(2.0) },
            StoredScore { area: area("market"), score: None },
            StoredScore { area: area("contract"), score: Some(1.25) },
        ],
        integrity: Integrity::Intact,
    }
}

/// The same with a plan in which everything is said once.
fn planned() -> AssessmentResult {
    let title = Localized::new([("no".to_owned(), "Fra marked til anbud".to_owned())]);
    let step =
        |id: &str, done| GoalStep { clinic: ClinicId::parse(id).unwrap(), title: title.clone(), hours: 3.5, done };
    let goal = Goal {
        by: Some(Date::constant(2027, 2, 28)),
        note: "Two \"talks\"\nbefore summer".to_owned(),
        steps: vec![step("market_talks", true), step("a_tender", false)],
        ..Goal::new(area("market"), 1.5)
    };
    let plan = Plan { goals: vec![goal, Goal { done: true, ..Goal::new(area("contract"), 2.0) }] };
    AssessmentResult { plan, ..result() }
}

fn read(text: &str) -> format::Reading<AssessmentResult> {
    format::read_result("r", text.as_bytes())
}

#[test]
fn a_result_comes_back_as_it_was() {
    let text = format::write_result(&result(), None);
    let reading = read(&text);
    assert_eq!(reading.report.problems, []);
    assert_eq!(reading.value.unwrap(), result());
    assert_eq!(format::write_result(&result(), None), text, "equal input gives equal bytes");
    assert!(text.contains("\"needs\": 2.0,") && text.contains("\"contract\": 1.25,"), "{text}");
}

fn source(questionnaire: &Questionnaire) -> Citation {
    match &questionnaire.item(&item("market_t")).unwrap().kind {
        ItemKind::Test { source, .. } => source.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_result_keeps_what_is_assessed_and_how_each_language_cites() {
    let text = String::from_utf8(fixture("small.ron")).unwrap();
    let texts = [("en", "Section 65"), ("fi", "65 §"), ("sv", "65 § i lagen")];
    let cited = texts.map(|(tag, text)| format!("\"{tag}\": \"{text}\"")).join(", ");
    let text = text.replacen("source: \"Section 65\"", &format!("source: {{ {cited} }}"), 1);
    for (word, assessed) in ["Skills", "Organisation", "Readiness", "Knowledge"].into_iter().zip(Assessed::ALL) {
        let text = text.replacen("minutes: 2,", &format!("minutes: 2, assesses: {word},"), 1);
        let questionnaire = format::read_questionnaire("q", text.as_bytes()).value.unwrap();
        assert_eq!(questionnaire.assesses, *assessed);
        let saved = AssessmentResult { questionnaire: questionnaire.for_result(), ..result() };
        let copy = read(&format::write_result(&saved, None)).value.unwrap().questionnaire;
        assert_eq!(copy, saved.questionnaire);
        let texts = texts.map(|(tag, text)| (tag.to_owned(), text.to_owned()));
        assert_eq!(source(&copy), Citation::PerLanguage(Localized::new(texts)));
        assert_eq!((source(&copy).plain("fi"), source(&small()).plain("fi")), ("65 §".into(), "Section 65".into()));
    }
}

#[test]
fn a_plan_comes_back_as_it_was_and_in_the_order_in_which_it_was_picked() {
    let text = format::write_result(&planned(), None);
    let reading = read(&text);
    assert_eq!(reading.report.problems, []);
    assert_eq!(reading.value.unwrap(), planned());
    assert_eq!(format::write_result(&planned(), None), text, "equal input gives equal bytes");
}

#[test]
fn a_result_with_a_plan_of_this_version_opens_for_ever() {
    let reading = format::read_result("result-1-plan", &fixture("result-1-plan.result.ron"));
    assert_eq!(reading.report.problems, []);
    assert_eq!(reading.value.unwrap().plan, planned().plan);
}

#[test]
fn a_result_without_a_plan_has_no_word_of_one() {
    assert!(!format::write_result(&result(), None).contains("plan:"));
}

#[test]
fn a_changed_plan_is_seen() {
    let text = format::write_result(&planned(), None);
    let changed = text.replace("\"2027-02-28\"", "\"2027-12-28\"");
    assert_ne!(changed, text);
    let reading = read(&changed);
    assert_eq!(reading.report.problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [Code::S101]);
}

#[test]
fn what_a_newer_version_says_of_a_goal_stays_with_that_goal() {
    let text = format::write_result(&planned(), None);
    let newer = text.replace("target: 1.5,", "target: 1.5, mood: \"keen\",");
    assert_ne!(newer, text);
    let mut fewer = planned();
    fewer.plan.goals.reverse();
    let kept = format::write_result(&fewer, Some(&newer));
    let (_, goals) = kept.split_once("goals: {").unwrap();
    let (_, market) = goals.split_once("\"market\": (").unwrap();
    assert!(market.contains("mood: \"keen\""), "{kept}");
    fewer.plan.goals.pop();
    assert!(!format::write_result(&fewer, Some(&newer)).contains("mood"), "the goal is gone, and what was said of it");
}

#[test]
fn the_first_result_file_opens_for_ever() {
    let reading = format::read_result("result-1", &fixture("result-1.result.ron"));
    assert_eq!(reading.report.problems, []);
    let (value, expected) = (reading.value.unwrap(), result());
    assert_eq!((value.id, value.started, value.finished), (expected.id, expected.started, expected.finished));
    assert_eq!((value.answers, value.scores, value.subject), (expected.answers, expected.scores, expected.subject));
    assert_eq!(
        (value.rater, value.benchmark, value.integrity),
        (expected.rater, expected.benchmark, Integrity::Intact)
    );
    assert_eq!((value.round, &value.questionnaire.noise), (None, &None), "neither was there at first");
    assert_eq!(value.questionnaire.items().count(), 8);
    assert_eq!(value.questionnaire.benchmarks, expected.questionnaire.benchmarks);
    assert_eq!(value.questionnaire.assesses, Assessed::Skills, "it does not say");
    assert_eq!(source(&value.questionnaire), Citation::Same("Section 65".to_owned()));
}

#[test]
fn a_result_of_thirty_items_stays_under_sixty_kilobytes() {
    let mut questionnaire = small();
    let procuradar::model::Content::Areas(areas) = &mut questionnaire.areas[0].content else { panic!() };
    let leaf = areas[0].clone();
    *areas = (0..14)
        .map(|n| {
            let mut area = leaf.clone();
            area.id = AreaId::parse(&format!("area{n}")).unwrap();
            if let procuradar::model::Content::Items(items) = &mut area.content {
                items
                    .iter_mut()
                    .enumerate()
                    .for_each(|(i, item)| item.id = ItemId::parse(&format!("i{n}_{i}")).unwrap());
            }
            area
        })
        .collect();
    let long = AssessmentResult { questionnaire: questionnaire.for_result(), ..result() };
    let text = format::write_result(&long, None);
    assert!(text.len() < 60_000, "{}", text.len());
}

#[test]
fn no_flipped_bit_goes_unseen() {
    let bytes = format::write_result(&result(), None).into_bytes();
    let intact = result();
    for at in 0..bytes.len() {
        for bit in [at % 7, (at + 3) % 8] {
            let mut bytes = bytes.clone();
            bytes[at] ^= 1 << bit;
            let reading = format::read_result("r", &bytes);
            if let Some(value) = reading.value {
                let same = value == intact;
                assert!(same || value.integrity != Integrity::Intact, "byte {at}, bit {bit}");
            }
        }
    }
}

#[test]
fn an_altered_result_opens_with_a_warning() {
    let text = format::write_result(&result(), None);
    let reading = read(&text.replace("\"needs_k\": Level(2)", "\"needs_k\": Level(1)"));
    assert_eq!(reading.report.problems.iter().map(|p| p.code).collect::<Vec<_>>(), [Code::S101]);
    assert_eq!(reading.value.unwrap().integrity, Integrity::Altered { areas: vec![] });

    let without: String = text
        .lines()
        .filter(|line| !line.contains("    digest:") || line.starts_with("        "))
        .map(|line| format!("{line}\n"))
        .collect();
    let reading = read(&without);
    assert_eq!(reading.report.problems.iter().map(|p| p.code).collect::<Vec<_>>(), [Code::S102]);
    assert!(reading.value.is_some());

    let behind = text.replace("\n)\n", "\n    scores: {},\n)\n").replacen("    scores: {\n", "    old_scores: {\n", 1);
    assert_eq!(read(&behind).value.unwrap().integrity, Integrity::Altered { areas: vec![] });
}

#[test]
fn fields_of_a_newer_program_survive_a_round_trip() {
    let text = format::write_result(&result(), None);
    let newer = text
        .replacen("    program:", "    mood: Fine(level: 3, /* very */ why: \"x\"),\n    program:", 1)
        .replacen("        name: \"\",", "        name: \"\",\n        pronoun: \"hen\",", 1)
        .replacen("id: \"needs_k\",", "id: \"needs_k\", colour: \"red\",", 1)
        .replacen("kind: Level()", "kind: Level(shape: [1, 2])", 1);
    let reading = read(&newer);
    assert_eq!(reading.report.problems.iter().map(|p| p.code).collect::<Vec<_>>(), [Code::S101]);
    let mut changed = result();
    changed.benchmark = None;
    changed.answers.items.clear();
    let written = format::write_result(&changed, Some(&newer));
    let again = read(&written);
    assert_eq!(again.report.problems, [], "{written}");
    assert_eq!(again.value.unwrap(), changed);
    for kept in
        ["mood: Fine(level: 3, /* very */ why: \"x\")", "pronoun: \"hen\"", "colour: \"red\"", "Level(shape: [1, 2])"]
    {
        assert_eq!(written.matches(kept).count(), 1, "{kept}\n{written}");
    }
    assert!(!written.contains("\n    benchmark:"), "a known field that was taken away must not come back");
    assert_eq!(format::write_result(&changed, Some(&written)), written, "writing again changes nothing");
}

#[test]
fn every_prefix_and_any_mutation_is_read_without_a_panic() {
    // A small generator of our own keeps the cases the same on every run.
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    let small = small();
    let table = b"id,answer,importance,wish,note\nneeds_k,2,,,\"a\nb\"\nmarket,,3,yes,\n".to_vec();
    for bytes in [fixture("small.ron"), fixture("result-1.result.ron"), table] {
        let text = String::from_utf8(bytes.clone()).unwrap();
        for end in (0..bytes.len()).step_by(7) {
            assert!(format::read("x", &bytes[..end]).value.is_none() || text[end..].trim().is_empty());
            let _ = format::read_answers("x", &bytes[..end], &small);
        }
        let parts = b"()[]{},:=\"'\\/*#r-0.9\n\xE2\x80\x9C\xFF";
        for _ in 0..600 {
            let mut bytes = bytes.clone();
            for _ in 0..=random(4) {
                if bytes.is_empty() {
                    break;
                }
                let at = random(bytes.len());
                match random(3) {
                    0 => bytes[at] = parts[random(parts.len())],
                    1 => bytes.insert(at, parts[random(parts.len())]),
                    _ => drop(bytes.drain(at..(at + random(40)).min(bytes.len()))),
                }
            }
            let reading = format::read("x", &bytes);
            assert_eq!(reading.value.is_some(), !reading.report.has_errors());
            let reading = format::read_answers("x", &bytes, &small);
            assert_eq!(reading.value.is_some(), !reading.report.has_errors());
        }
    }
}

#[test]
fn hostile_files_are_refused_fast() {
    let small = small();
    let wide = |entry: &str, count: usize| (0..count).map(|n| entry.replace('#', &n.to_string())).collect::<String>();
    let text = String::from_utf8(fixture("small.ron")).unwrap();
    let files = [
        text.replace("\"needs\": 0,", &wide("\"a#\": 1,", 200_000)),
        text.replace("minutes: 2,", &wide("f#: 1,", 200_000)),
        text.replace("right: [0, 2]", &format!("right: [{}]", "7,".repeat(200_000))),
        text.replace("[\"en\", \"fi\", \"sv\"]", &format!("[{}]", wide("\"#\",", 200_000))),
        text.replace("{ \"en\": \"Before\"", &format!("{{ {} \"en\": \"Before\"", wide("\"x#\": \"\",", 100_000))),
        text.replace(
            "{ \"en\": \"Not yet\"",
            &format!("{{ {} \"en\": \"Not yet\"", wide("\"x#\": \"A text in one more language\",", 60_000)),
        )
        .replace(
            "{ \"en\": \"With help\"",
            &format!("{{ {} \"en\": \"With help\"", wide("\"x#\": \"A text of one more kind\",", 60_000)),
        ),
        "Questionnaire(format: 1, a: \"".to_owned() + &"\\".repeat(8_000_000),
        "/*".repeat(4_000_000),
        "id,answer\n".to_owned() + &wide("needs_k#,1\n", 400_000),
        "id,".repeat(2_500_000),
    ];
    for (number, file) in files.iter().enumerate() {
        let start = std::time::Instant::now();
        let reading = format::read("x", file.as_bytes());
        let answers = format::read_answers("x", file.as_bytes(), &small);
        assert!(reading.value.is_none() && answers.value.is_none());
        // Some 20 times what it takes without optimisation: this sees quadratic time only.
        assert!(start.elapsed().as_secs() < 60, "file {number} took {:?}", start.elapsed());
        println!("{number}: {:?} {:?}", start.elapsed(), reading.report.problems.len());
    }
}

#[test]
fn a_table_of_answers_is_read_as_a_person_writes_it() {
    let plain = "id,answer,importance,wish,note\nneeds_k,2,,,\"so, so\"\nneeds_f,na,,,\nmarket_t,2 0,,,\nneeds,,4,yes,\nmarket,,,ei,\n";
    let excel = format!(
        "\u{FEFF}{}",
        plain.replace("\"so, so\"", "\"so; so\"").replace(", so", "; so").replace(',', ";").replace('\n', "\r\n")
    );
    let tabs = plain.replace("\"so, so\"", "so").replace(',', "\t");
    for text in [plain.to_owned(), excel, tabs] {
        let reading = format::read_answers("a.csv", text.as_bytes(), &small());
        assert_eq!(reading.report.problems, [], "{text}");
        let answers = reading.value.unwrap();
        assert_eq!(answers.items[&item("needs_k")], Answer::Choice(2));
        assert_eq!(answers.items[&item("needs_f")], Answer::NotApplicable);
        assert_eq!(answers.items[&item("market_t")], Answer::Choices(vec![0, 2]));
        assert_eq!(answers.importance[&area("needs")], 4);
        assert!(answers.wishes.contains(&area("needs")) && !answers.wishes.contains(&area("market")));
        assert!(answers.notes[&item("needs_k")].starts_with("so"));
    }
}
