use super::{Difference, RadarInput, Series, SeriesRole, Value};
use crate::{
    model::{Area, Benchmark, LevelWords, Moment, Questionnaire},
    score::level_reached,
    text::Words,
};

/// The line under a chart: date, scale, and where the targets come from.
pub fn caption(
    questionnaire: &Questionnaire,
    finished: Option<Moment>,
    benchmark: Option<&Benchmark>,
    words: &Words,
) -> String {
    let mut parts = Vec::new();
    if let Some(finished) = finished {
        parts.push(words.say_with("chart-caption-date", &[("date", words.date(finished).into())]));
    }
    if questionnaire.has_scored_items() {
        let top = usize::from(questionnaire.top_level());
        parts.push(words.say_about("chart-caption-scale", questionnaire.assesses, &[("top", top.into())]));
    }
    if let Some(benchmark) = benchmark {
        let title = benchmark.title.plain(words.tag());
        let about = benchmark.about.plain(words.tag());
        let source = if about.is_empty() { benchmark.source.as_str() } else { &about };
        let source = source.trim_end_matches('.');
        parts.push(if source.is_empty() {
            words.say_with("chart-caption-targets", &[("benchmark", title.into())])
        } else {
            words.say_with("chart-caption-targets-from", &[("benchmark", title.into()), ("source", source.into())])
        });
    }
    parts.join(" ")
}

/// The chart's title: the area whose parts it shows, else the questionnaire.
pub(super) fn title(input: &RadarInput<'_>) -> String {
    let area = input.parent.and_then(|id| input.questionnaire.area(id));
    area.map_or(&input.questionnaire.title, |area| &area.title).plain(input.words.tag()).into_owned()
}

/// The chart in sentences: the scale, then every area with every series' number.
pub(super) fn sentences(input: &RadarInput<'_>) -> String {
    let mut sentences = vec![scale(input.questionnaire, input.words)];
    sentences.extend(input.areas().iter().map(|area| format!("{}.", spoken(input, area))));
    sentences.join(" ")
}

/// The scale in a sentence: `Scale from 0, None, to 4, Expert.`
pub(super) fn scale(questionnaire: &Questionnaire, words: &Words) -> String {
    let name = |level: Option<&crate::model::LevelMeaning>| {
        level.map(|level| level.title.plain(words.tag()).into_owned()).unwrap_or_default()
    };
    let gaps = [
        ("lowest", name(questionnaire.levels.first()).into()),
        ("top", usize::from(questionnaire.top_level()).into()),
        ("highest", name(questionnaire.levels.last()).into()),
    ];
    words.say_with("chart-scale", &gaps)
}

/// An area with every series in words: `Pre-award: Me 2.9, Contract manager no target`.
pub(super) fn spoken(input: &RadarInput<'_>, area: &Area) -> String {
    let say = |series: &Series| format!("{} {}", series.name, series.value(&area.id).text(input.words));
    let values: Vec<String> = input.series.iter().map(say).collect();
    let name = area.title.plain(input.words.tag());
    if values.is_empty() { name.into_owned() } else { format!("{name}: {}", values.join(", ")) }
}

/// What the level that the first series reaches in an area means; empty where it has no score there.
pub(super) fn about(input: &RadarInput<'_>, area: &Area) -> String {
    let score = input.series.first().and_then(|series| series.value(&area.id).level());
    score.map(|score| level_meaning(input.questionnaire, area, score, input.words)).unwrap_or_default()
}

/// The level that a score reaches, with its meaning: `2, Intermediate: Does it with some guidance.`
pub(super) fn level_meaning(questionnaire: &Questionnaire, area: &Area, score: f64, words: &Words) -> String {
    let level = level_reached(score);
    let Some(said) = LevelWords::of(questionnaire, area, level) else { return String::new() };
    let text = said.meaning.map(|meaning| meaning.plain(words.tag())).unwrap_or_default();
    let title = said.title.plain(words.tag());
    if text.is_empty() { format!("{level}, {title}") } else { format!("{level}, {title}: {text}") }
}

/// Between a score and its target on one line.
pub(super) const BETWEEN_VALUES: &str = " · ";

/// What stands under an area's name, in its parts: the score, then the target where there is a benchmark:
/// `2.2 · target 1.7`, `2.9 · no target`, `2.9`, `too few answers`; of a benchmark alone
/// `target 1.7`.
pub(super) fn value_parts(input: &RadarInput<'_>, area: &Area) -> Vec<String> {
    let of = |role| input.series.iter().find(|series| series.role == role).map(|series| series.value(&area.id));
    if let [Series { role: SeriesRole::Benchmark, .. }] = input.series {
        return of(SeriesRole::Benchmark).map(|target| target_part(target, input.words)).into_iter().collect();
    }
    let person = of(SeriesRole::Me).or_else(|| input.series.first().map(|series| series.value(&area.id)));
    let Some(person) = person else { return Vec::new() };
    let mut parts = vec![person.text(input.words)];
    if let (Value::Level(_), Some(target)) = (person, of(SeriesRole::Benchmark)) {
        parts.push(target_part(target, input.words));
    }
    parts
}

/// `target 1.7`, `no target`.
fn target_part(target: Value, words: &Words) -> String {
    match target {
        Value::Level(level) => words.say_with("chart-target", &[("level", words.score(level).into())]),
        none => none.text(words),
    }
}

/// A row of the gap chart in words: `Certification and payment: 1.5, target 3.0, 1.5 below`.
pub(super) fn spoken_gap(name: &str, score: f64, target: Option<f64>, words: &Words) -> String {
    let difference = Difference::of(score, target).text(words);
    match target.filter(|target| *target > 0.0) {
        Some(target) => {
            let target = words.say_with("chart-target", &[("level", words.score(target).into())]);
            format!("{name}: {}, {target}, {difference}", words.score(score))
        }
        None => format!("{name}: {}, {difference}", words.score(score)),
    }
}
