//! Saved results that are read a few at a time.

use super::*;

fn card(number: u8) -> ResultCard {
    let result = finished();
    ResultCard {
        id: draft(number),
        rater: Rater::Itself,
        round: None,
        name: String::new(),
        path: PathBuf::from(format!("/results/{number}.result.ron")),
        finished: Moment::parse(&format!("2026-11-0{number}T10:00:00+02:00")).unwrap(),
        questionnaire: questionnaire(),
        profile: profile(&result.questionnaire, &result.answers),
        comparison: None,
    }
}

fn loaded(results: Vec<ResultCard>, unread: usize) -> Outcome {
    Outcome::Loaded(Box::new(Contents { results, unread, ..Contents::default() }))
}

fn more(number: u8, unread: usize) -> Outcome {
    Outcome::MoreLoaded { results: vec![card(number)], unread, troubles: Vec::new() }
}

fn progress(state: &State) -> Option<(usize, usize)> {
    state.reading.map(|reading| (reading.done, reading.of))
}

#[test]
fn the_rest_is_asked_for_step_by_step_and_shown_in_order() {
    let mut state = start();
    assert_eq!(done(&mut state, loaded(vec![card(4)], 3)), [Effect::LoadMore]);
    assert_eq!(progress(&state), Some((1, 4)));
    assert_eq!(done(&mut state, more(2, 2)), [Effect::LoadMore]);
    let trouble = Trouble { key: "trouble-damaged", path: String::new(), detail: String::new() };
    let broken = Outcome::MoreLoaded { results: Vec::new(), unread: 1, troubles: vec![trouble] };
    assert_eq!(done(&mut state, broken), [Effect::LoadMore]);
    assert_eq!((progress(&state), state.notices.len()), (Some((3, 4)), 1));
    assert_eq!(done(&mut state, more(3, 0)), []);
    assert_eq!(progress(&state), None);
    assert_eq!(state.results.iter().map(|card| &card.id).collect::<Vec<_>>(), [&draft(4), &draft(3), &draft(2)]);
}

#[test]
fn a_loading_in_between_does_not_ask_twice() {
    let mut state = start();
    done(&mut state, loaded(vec![card(4)], 3));
    assert_eq!(done(&mut state, loaded(vec![card(4), card(3)], 2)), [], "one step is on its way already");
    assert_eq!(progress(&state), Some((2, 4)));
    assert_eq!(done(&mut state, more(2, 1)), [Effect::LoadMore]);
}

#[test]
fn cancelled_reading_keeps_what_was_read_and_can_be_taken_up() {
    let mut state = start();
    done(&mut state, loaded(vec![card(4)], 3));
    assert_eq!(give(&mut state, Command::CancelTask), []);
    let notice = state.notices.last().cloned().unwrap();
    assert_eq!(notice.key, "task-loading-cancelled");
    // The step that was on its way still counts, and is the last one.
    assert_eq!(done(&mut state, more(3, 2)), []);
    assert_eq!((state.results.len(), progress(&state)), (2, None));
    assert_eq!(give(&mut state, *notice.action.unwrap().1), [Effect::LoadAll]);
    assert_eq!(done(&mut state, loaded(vec![card(4), card(3)], 2)), [Effect::LoadMore]);
}
