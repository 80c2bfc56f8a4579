use super::*;

/// Results that lie in the folder: an own earlier one, one by a manager, one of another major version.
fn with_results() -> State {
    let mut state = viewing(Integrity::Intact);
    let card = |number: u8, rater, major| {
        let mut questionnaire = (*questionnaire()).clone();
        questionnaire.version.major = major;
        ResultCard {
            id: draft(number),
            rater,
            round: None,
            name: "Anna".to_owned(),
            path: PathBuf::from(format!("/{number}")),
            finished: state.now,
            profile: crate::score::profile(&questionnaire, &Answers::default()),
            questionnaire: Arc::new(questionnaire),
            comparison: None,
        }
    };
    let major = questionnaire().version.major;
    state.results =
        vec![card(7, Rater::Itself, major), card(8, Rater::Manager, major), card(9, Rater::Itself, major + 1)];
    state
}

fn keys(state: &State) -> Vec<BesideKey> {
    candidates(state, state.viewing.as_ref().unwrap()).iter().map(Beside::key).collect()
}

fn names(state: &State) -> Vec<String> {
    let viewing = state.viewing.as_ref().unwrap();
    viewing.series(state.words()).into_iter().map(|series| series.name).collect()
}

#[test]
fn results_of_the_same_questionnaire_and_other_benchmarks_can_stand_beside() {
    let state = with_results();
    let found = keys(&state);
    assert!(found.contains(&BesideKey::Result(draft(7))) && found.contains(&BesideKey::Result(draft(8))), "{found:?}");
    assert!(!found.contains(&BesideKey::Result(draft(9))), "another major version is not comparable");
    let role = BesideKey::Benchmark(role().unwrap());
    assert!(found.contains(&role), "{found:?}");
    let mut state = state;
    give(&mut state, Command::CompareWith(crate::app::tests::role()));
    assert!(!keys(&state).contains(&role), "what it is compared with stands there already");
}

#[test]
fn no_more_than_two_stand_beside_and_none_twice() {
    let mut state = with_results();
    let before = names(&state).len();
    let show = |state: &mut State, number| give(state, Command::ShowBeside(BesideKey::Result(draft(number))));
    show(&mut state, 7);
    show(&mut state, 8);
    assert_eq!(names(&state).len(), before + 2);
    assert!(names(&state).iter().all(|name| !name.contains("Anna")), "no name, it may stand on a wall");
    show(&mut state, 7);
    assert_eq!(names(&state).len(), before + 1, "the second time takes it away");
    give(&mut state, Command::ShowBeside(BesideKey::Result(draft(9))));
    assert_eq!(names(&state).len(), before + 1);
}

#[test]
fn a_result_opened_from_elsewhere_can_stand_beside_the_next_one() {
    let mut state = viewing(Integrity::Intact);
    let other = AssessmentResult { id: draft(9), ..finished() };
    let opened = Some(Opened::Result(Box::new(other), None));
    give(&mut state, Command::Open(vec![PathBuf::from("/other.ron")]));
    done(&mut state, Outcome::Read(PathBuf::from("/other.ron"), Report::default(), opened));
    let opened = Some(Opened::Result(Box::new(finished()), None));
    give(&mut state, Command::Open(vec![PathBuf::from("/mine.ron")]));
    done(&mut state, Outcome::Read(PathBuf::from("/mine.ron"), Report::default(), opened));
    assert!(keys(&state).contains(&BesideKey::Result(draft(9))));
    assert!(!keys(&state).contains(&BesideKey::Result(finished().id)), "not beside itself");
}

#[test]
fn what_is_supposed_changes_no_answer_and_is_not_saved() {
    let mut state = viewing(Integrity::Intact);
    let before = state.viewing.clone().unwrap();
    let area = before.profile.areas.iter().find(|area| area.is_leaf && area.score.is_some()).unwrap().id.clone();
    assert_eq!(give(&mut state, Command::Suppose(Some((area.clone(), 9.0)))), [], "nothing is written");
    let now = state.viewing.as_ref().unwrap();
    assert_eq!((&now.result, &now.profile, &now.comparison), (&before.result, &before.profile, &before.comparison));
    assert_eq!(now.supposed_score(&area), Some(f64::from(now.result.questionnaire.top_level())));
    let saved = |viewing: &Viewing| viewing.scene(ChartKind::Radar, state.words());
    assert_eq!(saved(now), saved(&before), "nor drawn into a picture");
    give(&mut state, Command::Suppose(None));
    assert_eq!(state.viewing.as_ref(), Some(&before));
}
