//! Reading what the folders hold: the results a few at a time.

use std::time::Duration;

use super::*;
use crate::app::ResultCard;

impl Home {
    /// Saves results of that many days, and makes every step read one of them.
    fn with_results(days: u32) -> Self {
        let mut home = Self::new();
        let (id, questionnaire) = home.begin();
        for day in 1..=days {
            let finished = Moment::parse(&format!("2026-11-{day:02}T10:00:00+02:00")).unwrap();
            let id = ResultId::parse(&format!("01939c2e-7b00-7000-8000-0000000000{day:02}")).unwrap();
            let result = AssessmentResult { finished, ..result(&id, &questionnaire) };
            let text = format::write_result(&result, None);
            home.file(&format!("data/results/2026-11-{day:02}-small.result.ron"), text.as_bytes());
        }
        home.hands.carry_out(Effect::CloseDraft(id));
        home.again();
        home.hands.results.step = Duration::ZERO;
        home
    }

    fn more(&mut self) -> (Vec<u8>, usize) {
        match self.hands.carry_out(Effect::LoadMore).remove(0) {
            Outcome::MoreLoaded { results, unread, .. } => (days(&results), unread),
            other => panic!("{other:?}"),
        }
    }
}

fn days(results: &[ResultCard]) -> Vec<u8> {
    results.iter().map(|card| u8::try_from(card.finished.local().date().day()).unwrap()).collect()
}

#[test]
fn results_are_read_a_few_at_a_time_the_newest_first() {
    let mut home = Home::with_results(4);
    let contents = home.contents();
    assert_eq!((days(&contents.results), contents.unread), (vec![4], 3));
    assert_eq!(home.more(), (vec![3], 2));
    assert_eq!(home.more(), (vec![2], 1));
    assert_eq!(home.more(), (vec![1], 0));
    assert_eq!(home.more(), (vec![], 0));
}

#[test]
fn what_was_read_and_is_the_same_still_is_not_read_again() {
    let mut home = Home::with_results(3);
    home.contents();
    home.more();
    let contents = home.contents();
    assert_eq!((days(&contents.results), contents.unread), (vec![3, 2, 1], 0));
    home.file("data/results/2026-11-02-small.result.ron", b"Result(");
    let contents = home.contents();
    assert_eq!((days(&contents.results), contents.troubles.len()), (vec![3, 1], 1));
}

#[test]
fn copies_of_one_questionnaire_are_held_once() {
    let mut home = Home::with_results(2);
    home.contents();
    home.more();
    let results = home.contents().results;
    assert!(std::sync::Arc::ptr_eq(&results[0].questionnaire, &results[1].questionnaire));
}

#[test]
fn an_earlier_result_is_found_before_all_are_read_and_is_told_of_later() {
    let mut home = Home::with_results(4);
    home.contents();
    let oldest = ResultId::parse("01939c2e-7b00-7000-8000-000000000001").unwrap();
    let Home { hands, .. } = &mut home;
    assert_eq!(hands.results.find(hands.folders.as_ref(), &oldest).map(|result| result.id), Some(oldest));
    assert_eq!(home.more(), (vec![3, 2, 1], 0));
}

#[test]
fn what_cannot_be_read_is_told_once_and_does_not_hide_the_rest() {
    let mut home = Home::new();
    home.begin();
    let broken = home.file("data/results/2026-11-23-x.result.ron", b"Result(");
    let trouble = Trouble { key: "trouble-damaged", path: broken.display().to_string(), detail: String::new() };
    let contents = home.contents();
    assert_eq!(contents.troubles, [trouble]);
    assert!(!contents.questionnaires.is_empty());
    assert_eq!(home.contents().troubles, []);
}
