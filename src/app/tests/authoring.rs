//! Looking questionnaires through, and following one that is being written.

use super::*;

fn file() -> PathBuf {
    PathBuf::from("/own.ron")
}

fn followed(report: Report, opened: Option<Opened>) -> Outcome {
    Outcome::Followed(file(), report, opened)
}

fn fine() -> Outcome {
    followed(Report::default(), Some(Opened::Questionnaire(questionnaire())))
}

/// Someone among the questionnaires who opened a file.
fn following() -> State {
    let mut state = start();
    give(&mut state, Command::Go(Route::Library));
    assert_eq!(give(&mut state, Command::Open(vec![file()])), [Effect::Follow(file())]);
    assert_eq!((state.route, state.preview.as_ref().unwrap().read), (Route::Preview, None));
    state
}

#[test]
fn a_file_that_breaks_keeps_the_last_version_without_errors() {
    let mut state = following();
    done(&mut state, fine());
    let preview = state.preview.clone().unwrap();
    assert_eq!((preview.read, preview.is_behind()), (Some(now()), false));
    done(&mut state, followed(broken(), None));
    let preview = state.preview.clone().unwrap();
    assert!(preview.is_behind() && preview.shown.is_some());
    assert_eq!(give(&mut state, Command::TakeIn), [], "nothing with errors is taken in");
}

#[test]
fn what_was_written_is_taken_in_when_asked_for() {
    let mut state = following();
    done(&mut state, fine());
    assert_eq!(give(&mut state, Command::TakeIn), [Effect::ReadFile(file())]);
    let opened = Some(Opened::Questionnaire(questionnaire()));
    let effects = done(&mut state, Outcome::Read(file(), Report::default(), opened));
    assert!(effects.contains(&Effect::StopFollowing), "{effects:?}");
}

#[test]
fn a_file_is_followed_only_while_it_is_looked_at() {
    let mut state = following();
    assert_eq!(give(&mut state, Command::Go(Route::Settings)), [Effect::StopFollowing]);
    assert_eq!(give(&mut state, Command::Do(Action::Back)), [Effect::Follow(file())]);
    let other = PathBuf::from("/other.ron");
    let late = Outcome::Followed(other, broken(), None);
    assert_eq!(done(&mut state, late), []);
    assert!(!state.preview.unwrap().report.has_errors(), "another file's news changes nothing");
}

#[test]
fn whatever_leads_away_from_a_followed_file_lets_go_of_it() {
    let mut state = following();
    let effects = done(&mut state, created(None));
    assert_eq!((state.route, effects), (Route::Assess, vec![Effect::StopFollowing]));
}

#[test]
fn a_followed_file_that_is_opened_once_more_is_read_anew() {
    let mut state = following();
    done(&mut state, fine());
    assert_eq!(give(&mut state, Command::Open(vec![file()])), [Effect::Follow(file())]);
    assert_eq!(state.preview.unwrap().read, None);
}

#[test]
fn a_result_among_the_questionnaires_is_opened_as_a_result() {
    let mut state = following();
    let opened = Some(Opened::Result(Box::new(finished()), None));
    let effects = done(&mut state, followed(Report::default(), opened));
    assert_eq!(effects, [Effect::ReadFile(file()), Effect::Shelf(ShelfEffect::Watch)]);
    assert_eq!(state.preview, None);
}

#[test]
fn one_of_the_list_is_looked_through_without_a_file() {
    let mut state = start();
    assert_eq!(give(&mut state, Command::LookThrough(questionnaire().digest)), []);
    assert_eq!((state.route, state.preview.as_ref().unwrap().path.as_ref()), (Route::Preview, None));
    assert_eq!(give(&mut state, Command::Go(Route::Start)), [Effect::LoadAll], "no file is let go of");
}

#[test]
fn a_new_one_and_a_copy_are_saved_where_the_person_says_and_then_followed() {
    let mut state = start();
    state.folder = PathBuf::from("/home/anna");
    give(&mut state, Command::Do(Action::NewQuestionnaire));
    assert!(state.is_asking());
    let saved = PathBuf::from("/home/anna/ours.ron");
    let expected = Effect::SaveNew { path: saved.clone(), language: Language::English, replace: Replace::No };
    assert_eq!(give(&mut state, Command::SaveTo(PathBuf::from("ours"), Replace::No)), [expected]);
    assert!(state.is_asking(), "until it is saved");
    assert_eq!(done(&mut state, Outcome::QuestionnaireSaved(saved.clone())), [Effect::Follow(saved)]);
    assert_eq!((state.is_asking(), state.route), (false, Route::Preview));

    let digest = questionnaire().digest;
    give(&mut state, Command::Duplicate(digest));
    assert_eq!(state.saving.as_ref().unwrap().suggested, PathBuf::from("/home/anna/small-check-copy.ron"));
    let path = PathBuf::from("/elsewhere/b.ron");
    let effects = give(&mut state, Command::SaveTo(path.clone(), Replace::Yes));
    assert_eq!(effects, [Effect::SaveCopy { digest, path, replace: Replace::Yes }]);
}

#[test]
fn a_benchmark_and_a_catalogue_are_followed_and_added_like_a_questionnaire() {
    let benchmark = questionnaire().benchmarks[0].clone();
    let catalogue = Arc::new(crate::store::catalogue().unwrap().clone());
    for opened in [Opened::Benchmark(Box::new(benchmark)), Opened::Catalogue(catalogue)] {
        let mut state = following();
        assert_eq!(done(&mut state, followed(Report::default(), Some(opened))), []);
        done(&mut state, followed(broken(), None));
        let preview = state.preview.as_ref().unwrap();
        assert_eq!((state.route, preview.is_behind()), (Route::Preview, true));
        assert_eq!(give(&mut state, Command::TakeIn), [], "nothing with errors is added");
        state.preview.as_mut().unwrap().report = Report::default();
        assert_eq!(give(&mut state, Command::TakeIn), [Effect::Shelf(ShelfEffect::Add(file()))]);
    }
}

#[test]
fn of_a_copy_is_said_that_it_has_the_same_title() {
    let mut state = start();
    give(&mut state, Command::Duplicate(questionnaire().digest));
    done(&mut state, Outcome::QuestionnaireSaved(file()));
    let notice = state.notices.last().unwrap();
    assert_eq!((notice.key, notice.gaps[1].1.as_str()), ("notice-copy-saved", "Small check"));
}
