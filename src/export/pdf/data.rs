use serde_json::{Value, json};

use super::{ReportSheet, charts, plan_rows, reasons, tables};
use crate::{
    chart::{self, Whose},
    export,
    look::{Ink, ThemeName, font, theme},
    model::{Benchmark, Integrity, Localized, StoredScore},
    score::{Comparison, Profile, calibrate, compare, profile},
    text,
};

/// Stored scores that are nearer than this are the same.
const SAME: f64 = 1e-9;

/// What a report computes once.
pub(super) struct Figures<'a> {
    pub(super) sheet: ReportSheet<'a>,
    pub(super) profile: Profile,
    pub(super) against: Option<(Comparison, &'a Benchmark)>,
}

impl Figures<'_> {
    /// A text as it suits what was assessed.
    pub(super) fn say_about(&self, key: &str, gaps: &[(&str, text::Value<'_>)]) -> String {
        self.sheet.words.say_about(key, self.sheet.result.questionnaire.assesses, gaps)
    }
}

/// All that goes into a report: every number and every word of it, as the template reads it.
///
/// Under `scores` stands what `score --format json` prints. What the embedded family can't draw is replaced by a box.
pub fn report_data(sheet: &ReportSheet<'_>) -> Value {
    let result = sheet.result;
    let profile = profile(&result.questionnaire, &result.answers);
    let against = sheet.benchmark.map(|benchmark| {
        let comparison = compare(&result.questionnaire, &profile, &result.answers, benchmark);
        (comparison, benchmark)
    });
    let mut data = document(&Figures { sheet: *sheet, profile, against });
    drawable(&mut data);
    data
}

fn document(figures: &Figures<'_>) -> Value {
    let (result, words) = (figures.sheet.result, figures.sheet.words);
    let whose = Whose::of(result);
    let against = figures.against.as_ref().map(|(comparison, benchmark)| (comparison, *benchmark));
    let series = charts::series(figures);
    let plain = |text: &Localized| text.plain(words.tag()).into_owned();
    let day = result.finished.local();
    let date = words.date(result.finished);
    let questionnaire = format!("{} {}", plain(&result.questionnaire.title), result.questionnaire.version);
    let subject = &result.subject;
    let person = [&subject.name, &subject.role, &subject.unit, &subject.organisation];
    let person: Vec<&str> = person.into_iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    let lead = if against.is_some() { "report-lead-targets" } else { "report-lead" };
    let footer = [("questionnaire", questionnaire.as_str().into()), ("date", date.as_str().into())];
    json!({
        "language": words.tag(),
        "title": figures.say_about("report-title", &[("date", date.as_str().into())]),
        "date": {
            "year": day.year(), "month": day.month(), "day": day.day(),
            "hour": day.hour(), "minute": day.minute(), "second": day.second(),
        },
        "questionnaire": questionnaire,
        "person": person.join(" · "),
        "name": subject.name.trim(),
        "view": whose.line(words),
        "benchmark": against.map(|(_, benchmark)| plain(&benchmark.title)),
        "footer": figures.say_about("report-footer", &footer),
        "headline": chart::headline_of(whose, &result.questionnaire, &figures.profile, against, words),
        "lead": figures.say_about(lead, &[]),
        "altered": altered(figures),
        "figures": numbers(figures),
        "radar": charts::radar(figures, &series),
        "caption": chart::caption(&result.questionnaire, None, against.map(|(_, benchmark)| benchmark), words),
        "summary": tables::summary(figures),
        "gaps": tables::gaps(figures),
        "areas": tables::areas(figures),
        "strengths": reasons::strengths(figures),
        "needs": reasons::needs(figures),
        "plan": plan_rows::plan(figures),
        "discussion": words.say("report-discussion"),
        "reading": reading(figures),
        "credits": credits(figures),
        "colours": colours(),
        "scores": scores(figures),
    })
}

/// The large figures of the first page, each with what it counts.
fn numbers(figures: &Figures<'_>) -> Value {
    let (words, profile) = (figures.sheet.words, &figures.profile);
    let mut numbers = Vec::new();
    let mut add =
        |number: String, key: &str| numbers.push(json!({ "number": number, "label": figures.say_about(key, &[]) }));
    if let Some((comparison, _)) = figures.against.as_ref().filter(|(comparison, _)| comparison.targets_met.of > 0) {
        let met = comparison.targets_met;
        add(format!("{}/{}", met.met, met.of), "figure-met");
        if let Some(readiness) = comparison.readiness {
            add(words.percent(readiness), "figure-readiness");
        }
    }
    if profile.tested.answered > 0 {
        add(format!("{}/{}", profile.tested.right, profile.tested.answered), "report-right");
    }
    let applicable = profile.items.saturating_sub(profile.not_applicable);
    add(format!("{}/{applicable}", profile.answered), "report-answered");
    numbers.into()
}

/// What to say of a file that is not as it was saved.
fn altered(figures: &Figures<'_>) -> Value {
    let (result, words) = (figures.sheet.result, figures.sheet.words);
    if result.integrity == Integrity::Intact {
        return Value::Null;
    }
    let differs = |stored: &&StoredScore| {
        let now = figures.profile.area(&stored.area).and_then(|area| area.score);
        match (stored.score, now) {
            (Some(then), Some(now)) => (then - now).abs() > SAME,
            (then, now) => then != now,
        }
    };
    let areas = result.scores.iter().filter(differs).filter_map(|stored| result.questionnaire.area(&stored.area));
    let titles: Vec<_> = areas.map(|area| area.title.plain(words.tag()).into_owned()).collect();
    let which = if titles.is_empty() {
        words.say("results-altered-elsewhere")
    } else {
        words.say_with("results-altered-areas", &[("areas", titles.join(", ").into())])
    };
    format!("{} {which}", words.say("report-altered")).into()
}

/// How the numbers are meant, and the levels in words.
fn reading(figures: &Figures<'_>) -> Value {
    let words = figures.sheet.words;
    let questionnaire = &figures.sheet.result.questionnaire;
    let mut paragraphs = Vec::new();
    if questionnaire.has_scored_items() {
        let share = words.percent(questionnaire.scoring.min_coverage);
        paragraphs.push(figures.say_about("report-reading-scores", &[("share", share.into())]));
    }
    if figures.against.is_some() {
        paragraphs.push(figures.say_about("report-reading-targets", &[]));
    }
    paragraphs.push(figures.say_about("report-reading-use", &[]));
    let levels = questionnaire.levels.iter().enumerate().map(|(number, level)| {
        let (title, meaning) = (level.title.plain(words.tag()), level.meaning.plain(words.tag()));
        json!({ "number": number.to_string(), "title": title, "meaning": meaning })
    });
    json!({
        "title": words.say("report-reading"),
        "paragraphs": paragraphs,
        "levels": if questionnaire.has_scored_items() { levels.collect() } else { Vec::new() },
    })
}

/// Where the questionnaire and the targets come from, under which licence, and what made the report.
fn credits(figures: &Figures<'_>) -> Value {
    let (result, words) = (figures.sheet.result, figures.sheet.words);
    let mut lines = Vec::new();
    let title = result.questionnaire.title.plain(words.tag());
    let named = [("title", title.into()), ("version", result.questionnaire.version.to_string().into())];
    lines.push(words.say_with("report-credits-questionnaire", &named));
    if let Some(source) = &result.questionnaire.source {
        let parts = [&source.credit, &source.changes];
        lines.extend(parts.into_iter().filter(|text| !text.trim().is_empty()).cloned());
        if !source.licence.trim().is_empty() {
            let licence = [("licence", source.licence.as_str().into())];
            lines.push(words.say_with("report-credits-licence", &licence));
        }
    }
    if let Some((_, benchmark)) = &figures.against {
        lines.push(chart_caption_targets(figures, benchmark));
    }
    let program = [("program", result.program.as_str().into()), ("id", result.id.as_str().into())];
    lines.push(words.say_with("report-credits-program", &program));
    json!({ "title": words.say("report-credits"), "lines": lines })
}

fn chart_caption_targets(figures: &Figures<'_>, benchmark: &Benchmark) -> String {
    let words = figures.sheet.words;
    let title = benchmark.title.plain(words.tag());
    match benchmark.source.trim_end_matches('.') {
        "" => words.say_with("chart-caption-targets", &[("benchmark", title.into())]),
        source => {
            let gaps = [("benchmark", title.into()), ("source", source.into())];
            words.say_with("chart-caption-targets-from", &gaps)
        }
    }
}

/// The tokens that a template needs, as `#rrggbb`.
fn colours() -> Value {
    let light = theme(ThemeName::Light);
    let hex = |ink: Ink| {
        let colour = light.ink(ink);
        format!("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue)
    };
    json!({
        "text": hex(Ink::Text), "muted": hex(Ink::TextMuted), "outline": hex(Ink::Outline),
        "hairline": hex(Ink::Hairline), "grid": hex(Ink::Grid), "accent": hex(Ink::Accent), "me": hex(Ink::Me),
    })
}

fn scores(figures: &Figures<'_>) -> Value {
    let result = figures.sheet.result;
    let calibration = calibrate(&result.questionnaire, &figures.profile, &result.answers);
    let sheet = export::ScoreSheet {
        whose: Whose::of(result),
        questionnaire: &result.questionnaire,
        answers: &result.answers,
        profile: &figures.profile,
        against: figures.against.as_ref().map(|(comparison, benchmark)| (comparison, *benchmark)),
        calibration: &calibration,
        words: figures.sheet.words,
    };
    export::json::value(&sheet)
}

/// Puts a box where the family has no letter: a report with a letter that can't be drawn would be no PDF/UA.
fn drawable(value: &mut Value) {
    match value {
        Value::String(text) => {
            if text.chars().any(|letter| replacement(letter).is_some()) {
                *text = text.chars().filter_map(|letter| replacement(letter).unwrap_or(Some(letter))).collect();
            }
        }
        Value::Array(values) => values.iter_mut().for_each(drawable),
        Value::Object(map) => map.values_mut().for_each(drawable),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What stands in the place of a letter, if not itself: `None` inside for nothing at all.
fn replacement(letter: char) -> Option<Option<char>> {
    match letter {
        '\n' | '\u{ad}' => None,
        '\t' | '\r' => Some(Some(' ')),
        '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' => Some(None),
        letter if letter.is_control() => Some(None),
        letter if font::draws(letter) => None,
        letter if letter.is_whitespace() => Some(Some(' ')),
        _ => Some(Some(if font::draws('□') { '□' } else { '?' })),
    }
}
