use super::*;
use crate::model::Version;

fn saved(number: u8, rater: Rater, name: &str, major: u32) -> ResultCard {
    let mut questionnaire = (*questionnaire()).clone();
    questionnaire.version = Version { major, ..questionnaire.version };
    let result = finished();
    ResultCard {
        id: draft(number),
        rater,
        round: None,
        name: name.to_owned(),
        path: PathBuf::from(format!("/results/{number}.result.ron")),
        finished: result.finished,
        questionnaire: Arc::new(questionnaire),
        profile: profile(&result.questionnaire, &result.answers),
        comparison: None,
    }
}

fn occasion(effects: &[Effect]) -> Occasion {
    let [Effect::CreateDraft(digest, occasion)] = effects else { panic!("{effects:?}") };
    assert_eq!(*digest, questionnaire().digest);
    occasion.clone()
}

fn major() -> u32 {
    questionnaire().version.major
}

/// Newest first: as a manager about Anna and Ben, of one's own, older ones.
fn with_results() -> State {
    let mut state = start();
    state.results = vec![
        saved(1, Rater::Manager, "Ben", major()),
        saved(2, Rater::Manager, "Anna", major()),
        saved(3, Rater::Itself, "", major()),
        saved(4, Rater::Peer, "Anna", major()),
        saved(5, Rater::Itself, "", major()),
        saved(6, Rater::Manager, "", major()),
    ];
    state
}

#[test]
fn an_assessment_follows_the_newest_result_of_ones_own() {
    let mut state = with_results();
    let begun = occasion(&give(&mut state, Command::Begin(questionnaire().digest)));
    assert_eq!(begun, Occasion { follows: Some(draft(3)), ..Occasion::default() });
}

#[test]
fn about_someone_else_it_follows_the_same_raters_result_about_the_same_name() {
    let digest = questionnaire().digest;
    for (rater, name, follows) in [
        (Rater::Manager, " anna ", Some(draft(2))),
        (Rater::Peer, "Anna", Some(draft(4))),
        (Rater::Peer, "Ben", None),
        // Without a name nobody knows whether it is the same person.
        (Rater::Manager, "  ", None),
    ] {
        let mut state = with_results();
        give(&mut state, Command::AskAboutOther(Some(digest)));
        assert_eq!(state.about_other, Some(digest));
        let begun = occasion(&give(&mut state, Command::BeginAboutOther(digest, rater, name.to_owned())));
        assert_eq!((begun.rater, begun.name.as_str(), begun.follows), (rater, name.trim(), follows));
        assert_eq!(state.about_other, None);
    }
}

#[test]
fn a_result_begun_again_keeps_its_rater_and_its_person() {
    for (number, rater, name) in [(5, Rater::Itself, ""), (4, Rater::Peer, "Anna"), (6, Rater::Manager, "")] {
        let begun = occasion(&give(&mut with_results(), Command::BeginAgain(draft(number))));
        let follows = Some(draft(number));
        assert_eq!(begun, Occasion { rater, name: name.to_owned(), follows, shows_earlier: false });
    }
    assert_eq!(give(&mut with_results(), Command::BeginAgain(draft(9))), [], "there is no such result");
}

#[test]
fn another_major_version_gives_no_earlier_answers_and_says_so() {
    for command in [Command::Begin(questionnaire().digest), Command::BeginAgain(draft(1))] {
        let mut state = start();
        state.results = vec![saved(1, Rater::Itself, "", major() + 1)];
        assert_eq!(occasion(&give(&mut state, command.clone())), Occasion::default());
        let said: Vec<_> = state.notices.iter().map(|notice| notice.key).collect();
        assert_eq!(said, ["notice-earlier-other-version"]);
        // An older result that can be compared is followed, in silence.
        let mut state = start();
        state.results = vec![saved(1, Rater::Itself, "", major() + 1), saved(2, Rater::Itself, "", major())];
        if command == Command::Begin(questionnaire().digest) {
            assert_eq!(occasion(&give(&mut state, command)).follows, Some(draft(2)));
            assert_eq!(state.notices, []);
        }
    }
}

/// An assessment of Anna by her manager, with an earlier result.
fn about_anna() -> State {
    let mut state = start();
    let occasion =
        Occasion { rater: Rater::Manager, name: "Anna".to_owned(), follows: Some(draft(2)), shows_earlier: false };
    let earlier = Some(Earlier::of(finished()));
    let outcome =
        Outcome::DraftCreated { id: draft(1), questionnaire: questionnaire(), occasion, earlier, trouble: None };
    done(&mut state, outcome);
    state
}

#[test]
fn a_second_raters_result_says_whose_it_is() {
    let mut state = about_anna();
    for id in NEEDS.into_iter().chain(["contract_k", "contract_s"]) {
        give(&mut state, Command::Make(choose(id, 2)));
    }
    give(&mut state, Command::Finish);
    let viewing = state.viewing.as_ref().unwrap();
    assert_eq!((viewing.result.rater, viewing.result.subject.name.as_str()), (Rater::Manager, "Anna"));
    let words = state.words();
    assert_eq!(viewing.whose().line(words).unwrap(), "Anna, as their manager sees it");
    assert_eq!(viewing.series(words)[0].name, "As their manager sees it");
    assert!(viewing.headline(words).starts_with("Anna"), "{}", viewing.headline(words));
    give(&mut state, Command::Do(Action::SaveResult));
    let suggested = state.saving.unwrap().suggested;
    assert!(suggested.to_string_lossy().ends_with("-anna.result.ron"), "{}", suggested.display());
}

#[test]
fn a_second_raters_result_is_compared_as_the_same_persons_was_before() {
    let role_of = questionnaire().benchmarks[0].clone();
    let last = finished();
    let scores = profile(&last.questionnaire, &last.answers);
    let compared = compare(&last.questionnaire, &scores, &last.answers, &role_of);
    let comparison = Some((role_of.title, compared.targets_met, compared.readiness));
    for (rater, name, benchmark) in [
        (Rater::Itself, "Anna", None),
        (Rater::Peer, "Anna", None),
        (Rater::Manager, "Ben", None),
        (Rater::Manager, "Anna", role()),
    ] {
        let mut state = about_anna();
        state.results = vec![ResultCard { comparison: comparison.clone(), ..saved(3, rater, name, major()) }];
        give(&mut state, Command::Finish);
        assert_eq!(state.viewing.unwrap().result.benchmark, benchmark, "{rater:?} {name}");
    }
}

#[test]
fn earlier_answers_are_hidden_until_asked_for_and_the_draft_remembers_it() {
    let mut state = about_anna();
    assert!(state.assessment.as_ref().unwrap().shown_earlier().is_none());
    for shows in [true, false] {
        let effects = give(&mut state, Command::ShowEarlier(shows));
        let [Effect::KeepOccasion(id, kept)] = effects.as_slice() else { panic!("{effects:?}") };
        assert_eq!((id, kept.shows_earlier, kept.name.as_str()), (&draft(1), shows, "Anna"));
        assert_eq!(state.assessment.as_ref().unwrap().shown_earlier().is_some(), shows);
    }
    let mut alone = assessing();
    assert_eq!(give(&mut alone, Command::ShowEarlier(true)), [], "there is nothing to show");
}

#[test]
fn an_earlier_answer_that_no_longer_fits_is_not_shown() {
    let questionnaire = questionnaire();
    let item = questionnaire.items().next().unwrap().1.clone();
    let levels = u8::try_from(questionnaire.levels.len()).unwrap();
    let mut result = finished();
    for (choice, fits) in [(levels - 1, true), (levels, false)] {
        result.answers.items.insert(item.id.clone(), Answer::Choice(choice));
        assert_eq!(Earlier::of(result.clone()).answer(&item, &questionnaire).is_some(), fits);
    }
}

#[test]
fn minutes_left_follow_the_persons_own_pace() {
    let mut state = assessing();
    // Two minutes are stated for nine items; this person takes two for each.
    assert_eq!(state.assessment.as_ref().unwrap().minutes_left(), Some(2));
    let ids = NEEDS.into_iter().chain(REST);
    for (minute, id) in (43..).step_by(2).zip(ids.take(4)) {
        let at = Moment::parse(&format!("2026-11-23T14:{minute}:59+02:00")).unwrap();
        update(&mut state, Command::Make(choose(id, 1)), at);
    }
    // 0.4 of 120 s and 0.6 of 13.3 s, for five items.
    assert_eq!(state.assessment.as_ref().unwrap().minutes_left(), Some(5));
}

#[test]
fn assessing_again_can_be_done_where_a_saved_result_is_open() {
    let mut state = viewing(Integrity::Intact);
    let id = state.viewing.as_ref().unwrap().result.id.clone();
    assert!(Action::AssessAgain.is_enabled(&state));
    assert_eq!(occasion(&give(&mut state, Command::Do(Action::AssessAgain))).follows, Some(id));
    state.results.clear();
    assert!(!Action::AssessAgain.is_enabled(&state), "it is not among the saved ones");
    assert_eq!(give(&mut state, Command::Do(Action::AssessAgain)), []);
}
