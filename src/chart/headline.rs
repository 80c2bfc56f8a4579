use super::Whose;
use crate::{
    model::{AreaId, Assessed, Benchmark, BenchmarkKind, Localized, Questionnaire, Rater},
    score::{Comparison, Profile},
    text::{Value, Words},
};

/// Scores closer than this read the same.
const SAME: f64 = 0.05;

/// Says in one or two sentences what a result shows.
///
/// Against a benchmark: how many targets are met, the one or two largest gaps, and how many targets could not be counted
/// for lack of answers. Without one, or where none of its targets can be compared: the strongest and the lowest area; of
/// readiness, which is neither strong nor weak, the two highest; of knowledge, how many questions were answered rightly.
/// Titles stand as they are, for they come from data and can't be inflected; only a capital that merely begins the title
/// is made small, unless it stands in quotation marks.
pub fn headline(
    questionnaire: &Questionnaire,
    profile: &Profile,
    against: Option<(&Comparison, &Benchmark)>,
    words: &Words,
) -> String {
    let whose = Whose::new(questionnaire, Rater::Itself, "");
    headline_of(whose, questionnaire, profile, against, words)
}

/// The same about another person, where someone else answered: `Anna meets …`, without a name `They meet …`.
pub fn headline_of(
    whose: Whose<'_>,
    questionnaire: &Questionnaire,
    profile: &Profile,
    against: Option<(&Comparison, &Benchmark)>,
    words: &Words,
) -> String {
    match against.filter(|(comparison, _)| comparison.targets_met.of > 0) {
        Some((comparison, benchmark)) => targets(whose, questionnaire, comparison, benchmark, words),
        None if questionnaire.assesses == Assessed::Knowledge => knowledge(profile, words),
        None => strengths(whose, questionnaire, profile, words),
    }
}

fn targets(
    whose: Whose<'_>,
    questionnaire: &Questionnaire,
    comparison: &Comparison,
    benchmark: &Benchmark,
    words: &Words,
) -> String {
    let (met, of) = (comparison.targets_met.met, comparison.targets_met.of);
    let title = benchmark.title.plain(words.tag()).into_owned();
    let role = mid_sentence(&title);
    let [person, name] = whose.gaps();
    let gaps: [(&str, Value<'_>); 8] = [
        person,
        name,
        ("met", met.into()),
        ("of", of.into()),
        ("title", (&title).into()),
        ("article", indefinite_article(&title).into()),
        ("role", role.into()),
        ("kind", if benchmark.kind == BenchmarkKind::Role { "role" } else { "other" }.into()),
    ];
    let key = match met {
        _ if met == of && whose.rater.is_other() => "headline-their-all-met",
        _ if met == of => "headline-all-met",
        0 => "headline-none-met",
        _ if whose.rater.is_other() => "headline-their-met",
        _ => "headline-met",
    };
    let mut sentences = vec![words.say_about(key, whose.assessed, &gaps)];
    sentences.extend(gaps_headline(questionnaire, comparison, words));
    let wanted = benchmark.targets.iter().filter(|(_, target)| *target > 0.0).count();
    if wanted > of {
        sentences.push(words.say_with("headline-not-counted", &[("count", (wanted - of).into())]));
    }
    sentences.join(" ")
}

/// Names the one or two largest gaps in a sentence; `None` without any.
pub fn gaps_headline(questionnaire: &Questionnaire, comparison: &Comparison, words: &Words) -> Option<String> {
    let assessed = questionnaire.assesses;
    let in_sentence = |title: &str| match assessed {
        // What one is ready for, or wishes, is often a clause: it is quoted.
        Assessed::Readiness => title.to_owned(),
        _ => mid_sentence(title),
    };
    let name = |id: &AreaId| area_title(questionnaire, id).map(|title| in_sentence(&title.plain(words.tag())));
    let say = |key: &str, gaps: &[(&str, Value<'_>)]| Some(words.say_about(key, assessed, gaps));
    let largest: Vec<String> = largest_gaps(comparison).into_iter().filter_map(name).collect();
    match (largest.as_slice(), comparison.needs.len()) {
        ([], _) => None,
        ([only], 1) => say("headline-only-gap", &[("area", only.into())]),
        ([first], _) => say("headline-gap", &[("area", first.into())]),
        ([first, second, ..], _) => say("headline-gaps", &[("first", first.into()), ("second", second.into())]),
    }
}

/// At most two areas below target: by gap, then by need.
fn largest_gaps(comparison: &Comparison) -> Vec<&AreaId> {
    let mut below: Vec<(&AreaId, f64)> =
        comparison.needs.iter().filter_map(|id| Some((id, comparison.area(id)?.gap?))).collect();
    // The sort is stable: equal gaps keep the order of the needs.
    below.sort_by(|a, b| b.1.total_cmp(&a.1));
    below.into_iter().take(2).map(|(id, _)| id).collect()
}

fn strengths(whose: Whose<'_>, questionnaire: &Questionnaire, profile: &Profile, words: &Words) -> String {
    let [person, name] = whose.gaps();
    let is_other = whose.rater.is_other();
    let scored = |outermost: bool| -> Vec<(&AreaId, f64)> {
        let takes = |area: &&crate::score::AreaScore| {
            if outermost { area.parent.is_none() } else { area.is_leaf }
        };
        profile.areas.iter().filter(takes).filter_map(|area| Some((&area.id, area.score?))).collect()
    };
    let mut areas = scored(true);
    if areas.len() < 2 {
        areas = scored(false);
    }
    // Of equal ones the first in the questionnaire's order.
    let first_of = |better: fn(f64, f64) -> bool| {
        areas.iter().copied().reduce(|best, area| if better(area.1, best.1) { area } else { best })
    };
    let Some((strongest, lowest)) = first_of(|a, b| a > b).zip(first_of(|a, b| a < b)) else {
        return nothing_scored(questionnaire, profile, words);
    };
    let title = |id: &AreaId| area_title(questionnaire, id).map(|t| t.plain(words.tag()).into_owned());
    let (high, low) = (title(strongest.0).unwrap_or_default(), title(lowest.0).unwrap_or_default());
    let level = words.score(strongest.1);
    if areas.len() == 1 {
        return words.say_with("headline-one-area", &[("area", high.into()), ("level", level.into())]);
    }
    if strongest.1 - lowest.1 < SAME {
        let key = if is_other { "headline-their-level" } else { "headline-level" };
        return words.say_about(key, whose.assessed, &[person, name, ("level", level.into())]);
    }
    if whose.assessed == Assessed::Readiness {
        let whose = if is_other { whose } else { Whose { name: "", ..whose } };
        return readiest(whose, &areas, title, words);
    }
    let gaps = [
        person,
        name,
        ("strongest-small", mid_sentence(&high).into()),
        ("lowest-small", mid_sentence(&low).into()),
        ("strongest", high.into()),
        ("lowest", low.into()),
    ];
    let key = if is_other { "headline-their-strongest" } else { "headline-strongest" };
    words.say_about(key, whose.assessed, &gaps)
}

/// The two highest of at least two areas with their scores: nothing is weak where nothing is wished or offered.
fn readiest(
    whose: Whose<'_>,
    areas: &[(&AreaId, f64)],
    title: impl Fn(&AreaId) -> Option<String>,
    words: &Words,
) -> String {
    let mut areas = areas.to_vec();
    // The sort is stable: of equal ones the first in the questionnaire's order.
    areas.sort_by(|a, b| b.1.total_cmp(&a.1));
    let [(first, high), (second, next), ..] = areas.as_slice() else { return String::new() };
    let [person, name] = whose.gaps();
    let gaps = [
        person,
        name,
        ("first", title(first).unwrap_or_default().into()),
        ("first-level", words.score(*high).into()),
        ("second", title(second).unwrap_or_default().into()),
        ("second-level", words.score(*next).into()),
    ];
    words.say_with("headline-readiest", &gaps)
}

/// Where no area has a score: what the test items say, if they say something; else that answers are too few.
fn nothing_scored(questionnaire: &Questionnaire, profile: &Profile, words: &Words) -> String {
    if profile.tested.answered == 0 && questionnaire.has_scored_items() {
        return words.say("headline-too-few");
    }
    knowledge(profile, words)
}

/// How many knowledge questions were answered rightly.
fn knowledge(profile: &Profile, words: &Words) -> String {
    let tested = profile.tested;
    if tested.of == 0 {
        return words.say("headline-too-few");
    }
    if tested.answered == 0 {
        return words.say("answers-headline-none");
    }
    words.say_with("answers-headline", &[("right", tested.right.into()), ("of", tested.answered.into())])
}

pub(super) fn area_title<'a>(questionnaire: &'a Questionnaire, id: &AreaId) -> Option<&'a Localized> {
    questionnaire.area(id).map(|area| &area.title)
}

/// A title as it stands inside a sentence: its first capital is small, unless the word is an abbreviation.
pub(super) fn mid_sentence(title: &str) -> String {
    let mut letters = title.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        _ => title.to_owned(),
    }
}

/// Which English article goes before a title: `a` or `an`, by its sound as far as its letters tell.
fn indefinite_article(title: &str) -> &'static str {
    let word = title.split([' ', '-']).next().unwrap_or_default();
    let abbreviation = word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    let small = word.to_lowercase();
    let vowel = if abbreviation {
        word.starts_with(['A', 'E', 'F', 'H', 'I', 'L', 'M', 'N', 'O', 'R', 'S', 'X'])
    } else {
        small.starts_with(['a', 'e', 'i', 'o', 'u'])
            && !["eu", "one", "uni", "use", "user"].iter().any(|start| small.starts_with(start))
    };
    if vowel { "an" } else { "a" }
}
