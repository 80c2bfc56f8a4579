//! People whose reports differ as much as reports can, all of them invented.

use procuradar::{
    format,
    model::{
        Answer, Answers, Area, AreaId, AssessmentResult, Benchmark, Content, ItemKind, Localized, Questionnaire,
        StoredScore,
    },
    score::profile,
    store,
};

pub(crate) fn shipped(name: &str) -> Questionnaire {
    let (name, bytes) = store::SHIPPED.iter().find(|(shipped, _)| *shipped == format!("{name}.ron")).unwrap();
    format::read_questionnaire(name, bytes).value.unwrap()
}

/// A result of answers given by number of the item; `None` leaves it open.
pub(crate) fn result(questionnaire: &Questionnaire, answer: impl Fn(usize, u8) -> Option<Answer>) -> AssessmentResult {
    let base = format::read_result("base", include_bytes!("../fixtures/result-1.result.ron")).value.unwrap();
    let mut answers = Answers::default();
    for (number, (_, item)) in questionnaire.items().enumerate() {
        let last = item.choices(questionnaire.levels.len()) - 1;
        if let Some(answer) = answer(number, u8::try_from(last).unwrap()) {
            answers.items.insert(item.id.clone(), answer);
        }
    }
    let leaves: Vec<AreaId> = questionnaire.leaves().iter().map(|node| node.area.id.clone()).collect();
    for (number, id) in leaves.into_iter().enumerate() {
        answers.importance.insert(id.clone(), u8::try_from(number % 5 + 1).unwrap());
        if number % 4 == 0 {
            answers.wishes.insert(id);
        }
    }
    let scores = profile(questionnaire, &answers);
    AssessmentResult {
        questionnaire: questionnaire.for_result(),
        scores: scores.areas.iter().map(|area| StoredScore { area: area.id.clone(), score: area.score }).collect(),
        answers,
        benchmark: None,
        ..base
    }
}

/// Some of everything: most answered, some not applicable.
pub(crate) fn mixed(questionnaire: &Questionnaire) -> AssessmentResult {
    result(questionnaire, |number, last| match number % 11 {
        5 => Some(Answer::NotApplicable),
        _ => Some(choice(questionnaire, number, u8::try_from(number * 7 % 5).unwrap().min(last))),
    })
}

/// A choice, as items of that number take it.
fn choice(questionnaire: &Questionnaire, number: usize, level: u8) -> Answer {
    let (_, item) = questionnaire.items().nth(number).unwrap();
    match item.kind {
        ItemKind::Test { .. } => Answer::Choices(vec![level]),
        ItemKind::Level { .. } | ItemKind::Scale { .. } => Answer::Choice(level),
    }
}

pub(crate) fn all_top(questionnaire: &Questionnaire) -> AssessmentResult {
    result(questionnaire, |number, last| Some(choice(questionnaire, number, last)))
}

/// Two of three areas have no answers at all.
pub(crate) fn mostly_empty(questionnaire: &Questionnaire) -> AssessmentResult {
    result(questionnaire, |number, last| (number % 30 < 9).then(|| choice(questionnaire, number, 2.min(last))))
}

/// A questionnaire of that many outermost areas, whose titles are as long as they come, and targets for them.
pub(crate) fn flat(areas: usize, title: impl Fn(usize) -> Localized) -> (Questionnaire, Benchmark) {
    let small = shipped("procurcompeu-short");
    let (leaf, benchmark) = (small.leaves()[0].area.clone(), small.benchmarks[0].clone());
    let ids: Vec<AreaId> = (0..areas).map(|n| AreaId::parse(&format!("area_{n:02}")).unwrap()).collect();
    let area = |(number, id): (usize, &AreaId)| {
        let mut items = leaf.items().to_vec();
        for (place, item) in items.iter_mut().enumerate() {
            item.id = procuradar::model::ItemId::parse(&format!("item_{number:02}_{place}")).unwrap();
        }
        Area { id: id.clone(), title: title(number), content: Content::Items(items), ..leaf.clone() }
    };
    let areas = ids.iter().enumerate().map(area).collect();
    let targets = ids.iter().enumerate().map(|(number, id)| (id.clone(), (number % 4 + 1) as f64)).collect();
    let benchmark = Benchmark { targets, ..benchmark };
    (Questionnaire { areas, benchmarks: vec![benchmark.clone()], ..small }, benchmark)
}

pub(crate) fn in_all_languages(text: &str) -> Localized {
    Localized::new(["en", "fi", "sv"].map(|tag| (tag.to_owned(), text.to_owned())))
}

/// Titles of the longest Finnish words, with and without soft hyphens.
pub(crate) fn long_title(number: usize) -> Localized {
    const TITLES: [&str; 5] = [
        "Järjestelmä\u{ad}kehittämis\u{ad}hankintojen vaikuttavuus\u{ad}tavoitteiden seuranta ja arviointi",
        "Puitejärjestelykilpailutusvalmistelutyöryhmätoiminta",
        "Hankinta\u{ad}sopimus\u{ad}ehto\u{ad}neuvottelu\u{ad}valmiudet",
        "Yhteishankintayksikköyhteistyö ja markkinavuoropuhelun järjestäminen kansainvälisissä hankinnoissa",
        "Ympäristö\u{ad}vaikutusten elinkaari\u{ad}arviointi\u{ad}menettelyjen hallinta",
    ];
    in_all_languages(TITLES[number % TITLES.len()])
}
