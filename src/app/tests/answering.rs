//! Answering: what is written, undone, left and taken up again.

use super::*;

#[test]
fn an_answer_is_written_and_undo_writes_it_back_on_its_own_page() {
    let mut state = assessing();
    let change = choose("needs_k", 2);
    let effects = give(&mut state, Command::Make(change.clone()));
    assert_eq!(effects, [Effect::Append(draft(1), vec![change.clone()])]);
    assert_eq!(state.save, SaveState::Saving);
    give(&mut state, Command::ShowPage(3));
    give(&mut state, Command::Go(Route::Check));
    let undone = give(&mut state, Command::Do(Action::Undo));
    assert_eq!(undone, [Effect::Append(draft(1), vec![Change::Answer(item("needs_k"), None)])]);
    assert_eq!((state.route, page(&state)), (Route::Assess, 0));
    assert!(state.assessment.as_ref().unwrap().answers.is_empty());
    give(&mut state, Command::ShowPage(3));
    assert_eq!(give(&mut state, Command::Do(Action::Redo)), [Effect::Append(draft(1), vec![change])]);
    assert_eq!(page(&state), 0);
}

#[test]
fn the_same_answer_again_writes_nothing_and_is_no_step() {
    let mut state = assessing();
    give(&mut state, Command::Make(choose("needs_k", 2)));
    let before = state.assessment.clone();
    assert_eq!(give(&mut state, Command::Make(choose("needs_k", 2))), []);
    assert_eq!(state.assessment, before);
}

#[test]
fn what_is_not_kept_on_disk_says_so_and_is_written_nowhere() {
    let mut state = start();
    let trouble = Trouble { key: "trouble-full", path: "/drafts".to_owned(), detail: String::new() };
    let outcome = created(Some(trouble));
    done(&mut state, outcome);
    assert_eq!((state.save, state.notices.len(), state.notices[0].is_trouble), (SaveState::Failed, 1, true));
    assert_eq!(give(&mut state, Command::Make(choose("needs_k", 1))), []);
    assert_eq!(state.save, SaveState::Failed);
    assert_eq!(state.assessment.unwrap().answers.items.len(), 1, "it lives in memory");
}

#[test]
fn going_on_from_the_last_page_comes_to_the_check_and_back() {
    let mut state = assessing();
    for page_now in [1, 2, 3] {
        give(&mut state, Command::Do(Action::NextPage));
        assert_eq!((state.route, page(&state)), (Route::Assess, page_now));
    }
    give(&mut state, Command::Do(Action::NextPage));
    assert_eq!(state.route, Route::Check);
    give(&mut state, Command::Do(Action::NextPage));
    assert_eq!(state.route, Route::Check);
    give(&mut state, Command::Do(Action::PreviousPage));
    assert_eq!((state.route, page(&state)), (Route::Assess, 3));
    give(&mut state, Command::ShowArea(area("before")));
    assert_eq!(page(&state), 0, "an area that holds areas leads to its first page");
    give(&mut state, Command::Do(Action::PreviousPage));
    assert_eq!((state.route, page(&state)), (Route::Assess, 0));
}

#[test]
fn the_next_open_page_is_looked_for_all_the_way_round() {
    let assessment = resumed(&["market_k", "market_s", "market_t", "payment_k"], None);
    assert_eq!(assessment.next_open(0), Some(0));
    assert_eq!(assessment.next_open(1), Some(2), "the second page is full");
    assert_eq!(assessment.next_open(3), Some(3), "half a page is open");
    let first = resumed(&REST, None);
    assert_eq!(first.next_open(1), Some(0), "round the end");
    let all: Vec<&str> = NEEDS.into_iter().chain(REST).collect();
    assert_eq!(resumed(&all, None).next_open(2), None);
}

#[test]
fn an_assessment_goes_on_where_the_person_left_off() {
    assert_eq!(resumed(&[], None).page, 0);
    assert_eq!(resumed(&NEEDS, Some(choose("needs_f", 1))).page, 1, "after a full page comes the next");
    assert_eq!(resumed(&["contract_k"], Some(choose("contract_k", 1))).page, 2, "a page that is half done");
    assert_eq!(resumed(&["payment_k", "payment_s"], Some(choose("payment_s", 1))).page, 0, "round the end");
    assert_eq!(resumed(&NEEDS, Some(Change::Wish(area("contract"), true))).page, 2);
    let all: Vec<&str> = NEEDS.into_iter().chain(REST).collect();
    assert_eq!(resumed(&all, Some(choose("market_k", 1))).page, 1, "nothing is open: where the last change was");
}

#[test]
fn minutes_left_follow_the_open_items_and_are_rounded_up() {
    let minutes = |answered: &[&str]| resumed(answered, None).minutes_left();
    assert_eq!(minutes(&[]), Some(2));
    assert_eq!(minutes(&REST[..4]), Some(2), "five of nine items at two minutes");
    assert_eq!(minutes(&REST[..5]), Some(1));
    assert_eq!(minutes(&REST), Some(1));
    let all: Vec<&str> = NEEDS.into_iter().chain(REST).collect();
    assert_eq!(minutes(&all), Some(0));
    let mut silent = resumed(&[], None);
    Arc::make_mut(&mut silent.questionnaire).minutes = None;
    assert_eq!(silent.minutes_left(), None);
}

#[test]
fn progress_counts_not_applicable_as_done_and_what_is_inside() {
    let mut assessment = resumed(&["needs_k"], None);
    assessment.answers.apply(Change::Answer(item("market_k"), Some(Answer::NotApplicable)));
    let outer = assessment.questionnaire.area(&area("before")).unwrap();
    let progress = assessment.progress_of(outer);
    assert_eq!((progress.done, progress.of, progress.left(), progress.is_full()), (2, 5, 3, false));
    assert_eq!(assessment.progress(), Progress { done: 2, of: 9 });
}
