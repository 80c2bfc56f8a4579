//! What is on disk, what waits, and what happens when writing fails.

use super::*;

fn full() -> Trouble {
    Trouble { key: "trouble-full", path: "/drafts".to_owned(), detail: String::new() }
}

fn note(text: &str) -> Change {
    Change::Note(item("needs_k"), text.to_owned())
}

#[test]
fn a_failed_write_shows_until_the_next_one_succeeds() {
    let mut state = assessing();
    give(&mut state, Command::Make(choose("needs_k", 2)));
    let trouble = Trouble { key: "trouble-full", path: "/drafts".to_owned(), detail: String::new() };
    done(&mut state, Outcome::AppendFailed(trouble));
    assert_eq!(state.save, SaveState::Failed);
    assert_eq!(state.assessment.as_ref().unwrap().answers.items.len(), 1, "the answer stays in memory");
    done(&mut state, Outcome::Appended(now()));
    assert_eq!(state.save, SaveState::Saved(now()));
}

#[test]
fn an_assessment_that_lives_in_memory_alone_is_not_given_up_for_another() {
    let mut state = start();
    let trouble = Trouble { key: "trouble-full", path: "/drafts".to_owned(), detail: String::new() };
    let outcome = created(Some(trouble));
    done(&mut state, outcome);
    give(&mut state, Command::Make(choose("needs_k", 1)));
    let before = state.assessment.clone();
    for command in [Command::Begin(questionnaire().digest), Command::Continue(draft(2))] {
        assert_eq!(give(&mut state, command), []);
        assert_eq!(state.assessment, before);
        assert_eq!(state.notices.last().unwrap().key, "trouble-only-in-memory");
    }
}

#[test]
fn typing_is_written_when_it_pauses_and_before_anything_else() {
    let mut state = assessing();
    assert_eq!(give(&mut state, Command::Make(note("a"))), []);
    assert_eq!(give(&mut state, Command::Make(note("ab"))), []);
    assert_eq!(state.save, SaveState::Saving);
    assert_eq!(give(&mut state, Command::Flush), [Effect::Append(draft(1), vec![note("ab")])]);
    assert_eq!(give(&mut state, Command::Flush), []);
    give(&mut state, Command::Make(note("abc")));
    let effects = give(&mut state, Command::Make(choose("needs_k", 2)));
    assert_eq!(effects, [Effect::Append(draft(1), vec![note("abc"), choose("needs_k", 2)])]);
}

#[test]
fn what_was_typed_goes_along_when_a_draft_is_finished_or_left() {
    let mut state = assessing();
    give(&mut state, Command::Make(note("a")));
    let effects = give(&mut state, Command::Continue(draft(2)));
    let append = Effect::Append(draft(1), vec![note("a")]);
    assert_eq!(effects, [append.clone(), Effect::CloseDraft(draft(1)), Effect::ResumeDraft(draft(2))]);
    let mut state = assessing();
    give(&mut state, Command::Make(note("a")));
    let effects = give(&mut state, Command::Finish);
    assert_eq!(effects.first(), Some(&append));
    assert!(matches!(effects.as_slice(), [_, Effect::SaveResult { .. }]));
}

#[test]
fn saved_is_said_only_when_nothing_is_under_way() {
    let mut state = assessing();
    give(&mut state, Command::Make(choose("needs_k", 1)));
    give(&mut state, Command::Make(choose("needs_k", 2)));
    done(&mut state, Outcome::Appended(now()));
    assert_eq!(state.save, SaveState::Saving);
    done(&mut state, Outcome::Appended(now()));
    assert_eq!(state.save, SaveState::Saved(now()));
}

#[test]
fn what_failed_is_tried_again_and_said_once() {
    let mut state = assessing();
    assert_eq!(give(&mut state, Command::Retry), []);
    give(&mut state, Command::Make(choose("needs_k", 1)));
    done(&mut state, Outcome::AppendFailed(full()));
    assert_eq!(give(&mut state, Command::Retry), [Effect::Append(draft(1), vec![])]);
    done(&mut state, Outcome::AppendFailed(full()));
    assert_eq!((state.notices.len(), state.save), (1, SaveState::Failed));
    give(&mut state, Command::Retry);
    done(&mut state, Outcome::Appended(now()));
    assert_eq!(state.save, SaveState::Saved(now()));
}

#[test]
fn a_result_that_could_not_be_saved_is_kept_in_view_until_it_is() {
    let mut state = assessing();
    give(&mut state, Command::Make(choose("needs_k", 1)));
    done(&mut state, Outcome::Appended(now()));
    give(&mut state, Command::Finish);
    done(&mut state, Outcome::ResultFailed(full()));
    assert_eq!(state.save, SaveState::Failed);
    let before = state.viewing.clone();
    let other = Opened::Result(Box::new(finished()), None);
    done(&mut state, Outcome::Read("other.ron".into(), Report::default(), Some(other)));
    assert_eq!(state.viewing, before);
    assert!(matches!(give(&mut state, Command::Retry).as_slice(), [Effect::SaveResult { to: None, .. }]));
}

#[test]
fn leaving_is_asked_about_only_where_something_would_be_lost() {
    let mut state = assessing();
    assert!(!state.has_unsaved());
    give(&mut state, Command::Make(choose("needs_k", 1)));
    done(&mut state, Outcome::AppendFailed(full()));
    assert!(state.has_unsaved());
    give(&mut state, Command::AskToLeave);
    assert!(state.is_leaving);
    give(&mut state, Command::Stay);
    assert!(!state.is_leaving);
    assert_eq!(give(&mut state, Command::Leave), [Effect::Quit]);
    assert!(state.may_leave);
    done(&mut state, Outcome::Appended(now()));
    assert!(!state.has_unsaved());
}
