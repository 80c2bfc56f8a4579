use std::{ffi::OsStr, path::Path};

use super::{
    Exit, arguments::ScoreFormat, clock::Clock, draw::PICTURE_SCALE, drawing::Drawing, failure::Failure, input,
    new_result::new_result, output, score::sheet, terminal::Terminal,
};
use crate::{
    export::{ReportSheet, Template, report_pdf},
    format,
    look::ThemeName,
    model::{Answer, Answers, AssessmentResult, Benchmark, BenchmarkId, Item, ItemKind, Questionnaire, Subject},
    text::Words,
};

/// The questionnaire that the invented person answers.
const QUESTIONNAIRE: &str = "procurcompeu-short";

/// The benchmark that the sample is compared with, where the questionnaire has it.
const BENCHMARK: &str = "contract_manager";

/// The files of the sample.
const RESULT: &str = "sample.result.ron";
const RADAR: &str = "radar.svg";
const PICTURE: &str = "radar.png";
const GAPS: &str = "gaps.svg";
const REPORT: &str = "report.pdf";

/// Areas to whose first item the invented person wrote a note, and the notes' keys.
const NOTES: [(&str, &str); 3] = [
    ("c17_certification_and_payment", "demo-note-1"),
    ("c09_negotiations", "demo-note-2"),
    ("c30_risk_management_and_internal_control", "demo-note-3"),
];

/// Where the sample's answers start: the same ones every time.
const SEED: u64 = 0x5EED_0F0A_5A3B_1E01;

/// Makes an invented person's result with charts, and prints the scores.
///
/// Its own files of an earlier time are replaced; others of the same names are not.
pub(super) fn demo(folder: &Path, terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
    let words = terminal.words;
    let questionnaire = &input::questionnaire(OsStr::new(QUESTIONNAIRE), terminal)?;
    let benchmark = BenchmarkId::parse(BENCHMARK).and_then(|id| questionnaire.benchmark(&id));
    let benchmark = benchmark.or(questionnaire.benchmarks.first());
    let result = sample(questionnaire, benchmark, words)?;
    let files = files(&result, benchmark, words)?;
    let is_ours = folder.join(RESULT).exists();
    if let Some((taken, _)) = files.iter().find(|(name, _)| !is_ours && folder.join(name).exists()) {
        let path = folder.join(taken).display().to_string();
        return Err(Failure::new(Exit::Unreadable, "cli-demo-exists", "cli-demo-exists-help", [("path", path)]));
    }
    // The result comes first: it marks the folder as ours.
    for (name, bytes) in &files {
        output::save(&folder.join(name), bytes, is_ours)?;
    }
    terminal.print(&sheet(&result, benchmark, ScoreFormat::Table, words))?;
    terminal.print("")?;
    terminal.print(&words.say("cli-demo-files"))?;
    for (name, _) in &files {
        terminal.print(&format!("  {}", folder.join(name).display()))?;
    }
    Ok(Exit::Done)
}

type File = (&'static str, Vec<u8>);

fn files(
    result: &AssessmentResult,
    benchmark: Option<&Benchmark>,
    words: &'static Words,
) -> Result<Vec<File>, Failure> {
    let look = (ThemeName::Light, words.language());
    let mut drawing = Drawing::new(result, benchmark, words);
    // A picture may be passed on without the rest: the legend says that the person is invented.
    if let Some(me) = drawing.series.first_mut() {
        me.name.clone_from(&result.subject.name);
    }
    let radar = drawing.radar(None, None)?;
    let mut files = vec![(RESULT, format::write_result(result, None).into_bytes())];
    for name in [RADAR, PICTURE] {
        files.push((name, output::picture(&radar, Path::new(name), look, PICTURE_SCALE)?));
    }
    if benchmark.is_some() {
        let gaps = drawing.gaps(None)?;
        files.push((GAPS, output::picture(&gaps, Path::new(GAPS), look, PICTURE_SCALE)?));
    }
    let sheet = ReportSheet { result, benchmark, beside: &[], words };
    let report = report_pdf(&sheet, &Template::shipped()).map_err(|_| Failure::Said(Exit::Problems))?;
    files.push((REPORT, report));
    Ok(files)
}

fn sample(
    questionnaire: &Questionnaire,
    benchmark: Option<&Benchmark>,
    words: &Words,
) -> Result<AssessmentResult, Failure> {
    let clock = Clock::of_environment();
    let id = clock.id(&questionnaire.digest.0).ok_or(Failure::Said(Exit::Unreadable))?;
    let subject = Subject {
        name: words.say("demo-name"),
        organisation: words.say("demo-organisation"),
        unit: words.say("demo-unit"),
        role: words.say("demo-role"),
        languages: vec![words.tag().to_owned()],
    };
    let answers = answers(questionnaire, benchmark, words);
    Ok(new_result(questionnaire, answers, subject, benchmark.map(|benchmark| benchmark.id.clone()), (clock, id)))
}

/// Answers of someone who is on the way to the benchmark: near most targets, ahead in some, well behind in a few.
fn answers(questionnaire: &Questionnaire, benchmark: Option<&Benchmark>, words: &Words) -> Answers {
    let mut answers = Answers::default();
    let mut dice = Dice(SEED);
    let top = f64::from(questionnaire.top_level());
    for node in questionnaire.leaves() {
        let area = node.area;
        // Not this person's work, and nothing that the role asks for.
        let target = benchmark.and_then(|benchmark| benchmark.target(&area.id)).unwrap_or(0.0);
        let is_foreign = target == 0.0 && dice.roll(4) == 0;
        let distance = [-1.0, -1.0, 0.0, 0.0, 0.0, 1.0, -2.0, 0.0];
        let step = distance.get(dice.roll(distance.len())).copied().unwrap_or(0.0);
        let level = if target > 0.0 { target + step } else { dice.roll(3) as f64 }.clamp(0.0, top);
        for item in area.items() {
            let answer = if is_foreign { Answer::NotApplicable } else { answer(item, level, questionnaire) };
            answers.items.insert(item.id.clone(), answer);
        }
        if area.ask_importance {
            let importance = 3 + u8::from(target > 0.0) + u8::from(target >= 2.0 && dice.roll(3) == 0);
            answers.importance.insert(area.id.clone(), importance);
        }
        if level < target && dice.roll(2) == 0 {
            answers.wishes.insert(area.id.clone());
        }
        let note = NOTES.iter().find(|(id, _)| *id == area.id.as_str());
        if let Some(((_, key), item)) = note.zip(area.items().first()) {
            answers.notes.insert(item.id.clone(), words.say(key));
        }
    }
    answers
}

/// The answer that comes nearest to a level.
fn answer(item: &Item, level: f64, questionnaire: &Questionnaire) -> Answer {
    let top = f64::from(questionnaire.top_level()).max(1.0);
    let last = item.choices(questionnaire.levels.len()).saturating_sub(1);
    match &item.kind {
        ItemKind::Level { .. } => Answer::Choice(level.round() as u8),
        ItemKind::Scale { reversed, .. } => {
            let share = if *reversed { 1.0 - level / top } else { level / top };
            Answer::Choice((share * last as f64).round() as u8)
        }
        ItemKind::Test { right, .. } => match right.as_slice() {
            [one] => Answer::Choice(*one),
            several => Answer::Choices(several.to_vec()),
        },
    }
}

/// Numbers without order that are the same every time (splitmix64).
struct Dice(u64);

impl Dice {
    /// A number from 0, below `sides`.
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % sides.max(1) as u64).unwrap_or(0)
    }
}
