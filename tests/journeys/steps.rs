//! Ways to where a journey begins, without keys.

use procuradar::{
    app::Command,
    format,
    model::{
        Answer, Answers, AreaId, AssessmentResult, BenchmarkId, Change, Integrity, Item, ItemId, Moment, Plan,
        Questionnaire, Rater, ResultId, StoredScore, Subject,
    },
    score::profile,
    store::{self, Entry, Folders, Journal},
};

use crate::app::{App, now};

/// The shipped questionnaire of 30 items.
pub fn questionnaire() -> Questionnaire {
    let (name, bytes) = store::SHIPPED[0];
    format::read_questionnaire(name, bytes).value.expect("the shipped questionnaire opens")
}

/// Begins an assessment with the shipped questionnaire.
#[track_caller]
pub fn begin(app: &mut App) {
    let digest = app.state().questionnaires[0].digest;
    app.push(Command::Begin(digest));
}

/// The item at a place of the questionnaire.
pub fn item(questionnaire: &Questionnaire, place: usize) -> Item {
    questionnaire.items().nth(place).expect("there is such an item").1.clone()
}

/// Answers the open assessment: each item with what `answer` gives for its place.
#[track_caller]
pub fn answer(app: &mut App, answer: impl Fn(usize) -> Option<Answer>) {
    let questionnaire = app.assessment().questionnaire.clone();
    let items: Vec<ItemId> = questionnaire.items().map(|(_, item)| item.id.clone()).collect();
    for (place, item) in items.into_iter().enumerate() {
        if let Some(answer) = answer(place) {
            app.push(Command::Make(Change::Answer(item, Some(answer))));
        }
    }
}

/// Finishes the open assessment and compares with a contract manager.
#[track_caller]
pub fn finish(app: &mut App) {
    app.push(Command::Finish);
    app.push(Command::CompareWith(BenchmarkId::parse("contract_manager")));
}

/// Answers with one level each.
pub fn answers(questionnaire: &Questionnaire, level: impl Fn(usize) -> Option<u8>) -> Answers {
    let mut answers = Answers::default();
    for (place, (_, item)) in questionnaire.items().enumerate() {
        if let Some(level) = level(place) {
            answers.items.insert(item.id.clone(), Answer::Choice(level));
        }
    }
    answers
}

/// A result that was finished at that moment.
pub fn result(answers: Answers, finished: &str) -> AssessmentResult {
    result_of(&questionnaire(), answers, finished)
}

/// A result of that questionnaire.
pub fn result_of(questionnaire: &Questionnaire, answers: Answers, finished: &str) -> AssessmentResult {
    let scores = profile(questionnaire, &answers);
    let finished = Moment::parse(finished).expect("a moment");
    let id = format!("0197{:04x}-0000-7000-8000-000000000000", finished.local().day());
    AssessmentResult {
        id: ResultId::parse(&id).expect("an id"),
        program: "0.1.0".to_owned(),
        questionnaire: questionnaire.for_result(),
        started: finished,
        finished,
        rater: Rater::default(),
        round: None,
        subject: Subject::default(),
        benchmark: BenchmarkId::parse("contract_manager"),
        answers,
        plan: Plan::default(),
        scores: scores.areas.iter().map(|area| StoredScore { area: area.id.clone(), score: area.score }).collect(),
        integrity: Integrity::Intact,
    }
}

/// Puts a result among this person's own.
pub fn keep_result(folders: &Folders, result: &AssessmentResult) -> std::path::PathBuf {
    let name = store::result_file_name(result.finished, &result.questionnaire.id, "");
    store::save_result(folders, &name, format::write_result(result, None).as_bytes()).expect("the result is saved")
}

/// Puts a draft among this person's own, last changed at the time of all tests.
pub fn keep_draft(folders: &Folders, level: impl Fn(usize) -> Option<u8>) {
    let (mut journal, _) = Journal::create(folders, store::SHIPPED[0].1, now()).expect("a draft is made");
    let entries: Vec<Entry> = questionnaire()
        .items()
        .enumerate()
        .filter_map(|(place, (_, item))| Some(Entry::Answer(item.id.clone(), Some(Answer::Choice(level(place)?)))))
        .collect();
    journal.append(now(), &entries).expect("the draft is written");
}

/// The leaf area of an item.
pub fn area_of(questionnaire: &Questionnaire, item: &ItemId) -> AreaId {
    let mut leaves = questionnaire.leaves().into_iter();
    let leaf = leaves.find(|node| node.area.items().iter().any(|own| own.id == *item));
    leaf.expect("every item is in an area").area.id.clone()
}

/// A questionnaire with knowledge questions beside levels.
pub const KNOWLEDGE: &[u8] = include_bytes!("../fixtures/knowledge.ron");

/// A questionnaire of knowledge questions alone.
pub const KNOWLEDGE_ONLY: &[u8] = include_bytes!("../fixtures/knowledge-only.ron");

/// The questionnaire in these bytes.
pub fn read_questionnaire(bytes: &[u8]) -> Questionnaire {
    format::read_questionnaire("test.ron", bytes).value.expect("the questionnaire opens")
}

/// A result of [`KNOWLEDGE`]: the own estimate is 4, two of the four tests beside it are answered rightly and one partly.
pub fn knowledge_result() -> AssessmentResult {
    let mut answers = Answers::default();
    let mut give = |id: &str, answer: Answer| answers.items.insert(ItemId::parse(id).expect("an id"), answer);
    give("thresholds_own", Answer::Choice(4));
    give("thresholds_supplies", Answer::Choices(vec![1]));
    give("thresholds_adviser", Answer::Choices(vec![0, 2]));
    give("thresholds_lots", Answer::Choices(vec![1]));
    give("thresholds_tax", Answer::Choices(vec![0]));
    give("contracts_k", Answer::Choice(2));
    give("contracts_s", Answer::NotApplicable);
    give("remedies_court", Answer::Choices(vec![0]));
    answers.notes.insert(ItemId::parse("contracts_k").expect("an id"), "Asked the lawyer about options.".to_owned());
    answers.importance.insert(AreaId::parse("contracts").expect("an id"), 4);
    answers.wishes.insert(AreaId::parse("contracts").expect("an id"));
    let result = result_of(&read_questionnaire(KNOWLEDGE), answers, "2026-05-22T09:00:00+03:00");
    AssessmentResult { benchmark: None, ..result }
}

/// A result of [`KNOWLEDGE_ONLY`]: 3 of the 4 that are answered are right.
pub fn knowledge_only_result() -> AssessmentResult {
    let mut answers = Answers::default();
    for (id, choices) in [("sums_a", vec![0]), ("sums_b", vec![0]), ("sums_c", vec![0, 2]), ("words_a", vec![0])] {
        answers.items.insert(ItemId::parse(id).expect("an id"), Answer::Choices(choices));
    }
    let result = result_of(&read_questionnaire(KNOWLEDGE_ONLY), answers, "2026-05-23T09:00:00+03:00");
    AssessmentResult { benchmark: None, ..result }
}
