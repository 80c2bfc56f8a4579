//! The program without disk and window: commands in, states and effects out.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

mod answering;
mod authoring;
mod beginning;
mod beside;
mod catalogues;
mod keeping;
mod open_files;
mod palette;
mod presenting;
mod reading;
mod recent;
mod reports;
mod results;
mod settings;
mod shelf;

use super::*;
use crate::{
    diag::{Code, Problem, Report},
    format,
    look::ThemeName,
    model::{
        Answer, Answers, AreaId, AssessmentResult, Benchmark, BenchmarkId, BenchmarkKind, Change, Integrity, ItemId,
        Localized, Moment, Occasion, Questionnaire, Rater, ResultId,
    },
    score::{compare, profile},
    text::Language,
};

/// Four pages with 2, 3, 2 and 2 items; 2 minutes; one benchmark.
fn questionnaire() -> Arc<Questionnaire> {
    let bytes = include_bytes!("../../../tests/fixtures/small.ron");
    Arc::new(format::read_questionnaire("small.ron", bytes).value.unwrap())
}

fn now() -> Moment {
    Moment::parse("2026-11-23T14:41:59+02:00").unwrap()
}

fn draft(number: u8) -> ResultId {
    ResultId::parse(&format!("01939c2e-7b00-7000-8000-00000000000{number}")).unwrap()
}

fn area(id: &str) -> AreaId {
    AreaId::parse(id).unwrap()
}

fn item(id: &str) -> ItemId {
    ItemId::parse(id).unwrap()
}

fn choose(id: &str, choice: u8) -> Change {
    Change::Answer(item(id), Some(Answer::Choice(choice)))
}

fn role() -> Option<BenchmarkId> {
    BenchmarkId::parse("contract-manager")
}

fn start() -> State {
    let mut state = State::new(Settings::default(), now());
    let contents =
        Contents { settings: Some(Settings::default()), questionnaires: vec![questionnaire()], ..Contents::default() };
    assert_eq!(done(&mut state, Outcome::Loaded(Box::new(contents))), []);
    state
}

fn give(state: &mut State, command: Command) -> Vec<Effect> {
    update(state, command, now())
}

fn done(state: &mut State, outcome: Outcome) -> Vec<Effect> {
    give(state, Command::Done(Box::new(outcome)))
}

/// A state with an assessment that has just begun.
fn assessing() -> State {
    let mut state = start();
    let digest = questionnaire().digest;
    assert_eq!(give(&mut state, Command::Begin(digest)), [Effect::CreateDraft(digest, Occasion::default())]);
    done(&mut state, created(None));
    assert_eq!((state.route, page(&state)), (Route::Assess, 0));
    state
}

/// A draft that has just been made; why it is not kept on disk, if so.
fn created(trouble: Option<Trouble>) -> Outcome {
    let occasion = Occasion::default();
    Outcome::DraftCreated { id: draft(1), questionnaire: questionnaire(), occasion, earlier: None, trouble }
}

fn page(state: &State) -> usize {
    state.assessment.as_ref().unwrap().page
}

/// An assessment as it is taken up again.
fn resumed(answered: &[&str], last: Option<Change>) -> Assessment {
    let mut answers = Answers::default();
    for id in answered {
        answers.apply(choose(id, 1));
    }
    Assessment::resume(draft(1), questionnaire(), answers, now(), last.as_ref())
}

const NEEDS: [&str; 2] = ["needs_k", "needs_f"];
const REST: [&str; 7] = ["market_k", "market_s", "market_t", "contract_k", "contract_s", "payment_k", "payment_s"];

/// A saved result of one's own, in the list and open.
fn viewing(integrity: Integrity) -> State {
    let mut state = start();
    let path = PathBuf::from("/results/mine.result.ron");
    let result = AssessmentResult { integrity, ..finished() };
    let card = ResultCard {
        id: draft(1),
        rater: Rater::Itself,
        round: None,
        name: String::new(),
        path: path.clone(),
        finished: result.finished,
        questionnaire: questionnaire(),
        profile: profile(&result.questionnaire, &result.answers),
        comparison: None,
    };
    state.results = vec![card];
    done(&mut state, Outcome::Read(path, Report::default(), Some(Opened::Result(Box::new(result), None))));
    assert_eq!(state.route, Route::Results);
    state
}

fn finished() -> AssessmentResult {
    let mut state = assessing();
    for id in NEEDS.into_iter().chain(["contract_k", "contract_s"]) {
        give(&mut state, Command::Make(choose(id, 1)));
    }
    give(&mut state, Command::Finish);
    state.viewing.unwrap().result
}

fn broken() -> Report {
    Report { file: "broken.ron".to_owned(), problems: vec![Problem::new(Code::R001)], ..Report::default() }
}

#[test]
fn opening_a_bad_file_leaves_the_assessment_as_it_is() {
    let mut state = assessing();
    give(&mut state, Command::Make(choose("needs_k", 2)));
    give(&mut state, Command::ShowPage(2));
    let before = state.assessment.clone();
    let path = PathBuf::from("broken.ron");
    assert_eq!(give(&mut state, Command::Open(vec![path.clone()])), [Effect::ReadFile(path.clone())]);
    assert_eq!(done(&mut state, Outcome::Read(path.clone(), broken(), None)), []);
    assert_eq!((state.route, &state.assessment), (Route::Problems, &before));
    assert_eq!(give(&mut state, Command::CheckAgain), [Effect::ReadFile(path)]);
    give(&mut state, Command::Go(Route::Assess));
    assert_eq!((state.route, &state.assessment), (Route::Assess, &before));
}

#[test]
fn finishing_saves_the_result_and_shows_it() {
    let mut state = assessing();
    give(&mut state, Command::Make(choose("contract_k", 2)));
    give(&mut state, Command::Make(choose("contract_s", 0)));
    let effects = give(&mut state, Command::Finish);
    let [Effect::SaveResult { result, to: None, from: None, replace: Replace::No }] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    assert_eq!((&result.id, result.finished, &result.integrity), (&draft(1), now(), &Integrity::Intact));
    assert_eq!(result.answers.items.len(), 2);
    let stored = |id: &str| result.scores.iter().find(|stored| stored.area == area(id)).unwrap().score;
    assert_eq!((stored("contract"), stored("needs")), (Some(2.0), None));
    assert_eq!((state.route, &state.assessment), (Route::Results, &None));
    assert_eq!(state.viewing.as_ref().unwrap().result, **result);
    assert_eq!(give(&mut state, Command::Finish), [], "there is nothing to finish twice");
}

#[test]
fn a_new_result_is_compared_with_the_role_of_the_last_one() {
    let mut state = assessing();
    let last = finished();
    let (scores, role_of) = (profile(&last.questionnaire, &last.answers), questionnaire().benchmarks[0].clone());
    let compared = compare(&last.questionnaire, &scores, &last.answers, &role_of);
    state.results = vec![ResultCard {
        id: draft(1),
        rater: Rater::Itself,
        round: None,
        name: String::new(),
        path: PathBuf::from("/results/last.result.ron"),
        finished: now(),
        questionnaire: questionnaire(),
        profile: scores,
        comparison: Some((role_of.title, compared.targets_met, compared.readiness)),
    }];
    give(&mut state, Command::Finish);
    let viewing = state.viewing.unwrap();
    assert_eq!(viewing.result.benchmark, role());
    assert!(viewing.comparison.is_some());
}

#[test]
fn commands_that_are_not_possible_change_nothing() {
    let impossible = [
        Command::Do(Action::Undo),
        Command::Do(Action::Redo),
        Command::Do(Action::SaveResult),
        Command::Do(Action::SaveGaps),
        Command::Do(Action::Gaps),
        Command::Do(Action::NextPage),
        Command::Do(Action::PreviousPage),
        Command::Do(Action::Check),
        Command::Go(Route::Assess),
        Command::Go(Route::Check),
        Command::Go(Route::Results),
        Command::Go(Route::Problems),
        Command::Make(choose("needs_k", 1)),
        Command::ShowPage(1),
        Command::ShowArea(area("needs")),
        Command::Finish,
        Command::CompareWith(role()),
        Command::ShowTab(ResultTab::Areas),
        Command::ToggleSeries(0),
        Command::ShowBeside(BesideKey::Benchmark(BenchmarkId::parse("x").unwrap())),
        Command::Suppose(None),
        Command::SaveTo(PathBuf::from("x.svg"), Replace::Yes),
        Command::Browse,
        Command::CancelSaving,
        Command::CheckAgain,
        Command::Dismiss(7),
    ];
    let before = start();
    for command in impossible {
        let mut state = before.clone();
        assert_eq!(give(&mut state, command.clone()), [], "{command:?}");
        assert_eq!(state, before, "{command:?}");
    }
}

#[test]
fn pages_areas_and_benchmarks_that_are_not_there_change_nothing() {
    let before = assessing();
    for command in [Command::ShowPage(4), Command::ShowArea(area("nowhere"))] {
        let mut state = before.clone();
        assert_eq!(give(&mut state, command), []);
        assert_eq!(state, before);
    }
    let before = viewing(Integrity::Intact);
    let mut state = before.clone();
    assert_eq!(give(&mut state, Command::CompareWith(BenchmarkId::parse("nobody"))), []);
    assert_eq!(state, before);
}

#[test]
fn the_same_news_shows_once_and_other_news_of_its_kind_stays() {
    let mut state = start();
    for path in ["a.svg", "b.svg", "a.svg"] {
        done(&mut state, Outcome::ChartSaved(path.into()));
    }
    let notices: Vec<_> = state.notices.iter().map(|notice| (notice.number, notice.gaps[0].1.as_str())).collect();
    assert_eq!(notices, [(2, "b.svg"), (3, "a.svg")]);
    give(&mut state, Command::Dismiss(2));
    assert_eq!(state.notices.len(), 1);
}

#[test]
fn another_draft_lets_go_of_the_open_one_and_the_same_one_is_shown() {
    let mut state = assessing();
    give(&mut state, Command::Go(Route::Start));
    assert_eq!(give(&mut state, Command::Continue(draft(1))), []);
    assert_eq!(state.route, Route::Assess);
    let effects = give(&mut state, Command::Continue(draft(2)));
    assert_eq!(effects, [Effect::CloseDraft(draft(1)), Effect::ResumeDraft(draft(2))]);
}

#[test]
fn a_discarded_draft_can_be_brought_back() {
    let mut state = assessing();
    assert_eq!(give(&mut state, Command::Discard(draft(1))), [Effect::DiscardDraft(draft(1))]);
    assert_eq!(done(&mut state, Outcome::Discarded(draft(1))), [Effect::LoadAll]);
    assert_eq!(state.assessment, None);
    let (word, command) = state.notices.last().unwrap().action.clone().unwrap();
    assert_eq!((word, &*command), ("action-undo", &Command::Restore(draft(1))));
    assert_eq!(give(&mut state, *command), [Effect::RestoreDraft(draft(1))]);
}

#[test]
fn the_first_start_asks_for_the_language_and_later_ones_do_not() {
    let mut state = State::new(Settings::default(), now());
    done(&mut state, Outcome::Loaded(Box::default()));
    assert_eq!(state.route, Route::Welcome);
    let effects = give(&mut state, Command::SetLanguage(Language::Swedish));
    let wanted = Settings { language: Language::Swedish, ..Settings::default() };
    assert_eq!(effects, [Effect::SaveSettings(wanted)]);
    assert_eq!(start().route, Route::Start);
}

#[test]
fn language_and_theme_change_at_any_time_without_touching_the_answers() {
    let mut state = assessing();
    give(&mut state, Command::Make(choose("needs_k", 2)));
    let before = state.assessment.clone();
    give(&mut state, Command::SetLanguage(Language::Finnish));
    let effects = give(&mut state, Command::SetTheme(Some(ThemeName::HighContrastDark)));
    let wanted =
        Settings { language: Language::Finnish, theme: Some(ThemeName::HighContrastDark), ..Settings::default() };
    assert_eq!(effects, [Effect::SaveSettings(wanted)]);
    assert_eq!((state.assessment, state.route), (before, Route::Assess));
}
