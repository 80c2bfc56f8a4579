use std::collections::BTreeSet;

use crate::model::{Change, ItemId, Moment};

/// A longer gap between two changes, in seconds, is a pause and tells nothing.
const PAUSE: i64 = 180;

/// Fewer answers than these tell nothing of a person's pace.
const LEAST: usize = 3;

/// From this many answers on the person's own pace alone counts.
const ENOUGH: usize = 10;

/// How many of the latest answers count: people get faster.
const LATEST: usize = 15;

/// How fast a person answers, by the moments at which they did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pace {
    answered: BTreeSet<ItemId>,
    last: Option<Moment>,
    /// Seconds since the last answer, and whether a pause lies in them.
    since: i64,
    has_paused: bool,
    /// How long each answer took, in seconds, in the order in which they were given.
    seconds: Vec<i64>,
}

impl Pace {
    /// The pace of changes that were made at those moments, since the assessment began.
    pub fn of<'a>(started: Moment, changes: impl IntoIterator<Item = (Moment, &'a Change)>) -> Self {
        let mut pace = Self { last: Some(started), ..Self::default() };
        changes.into_iter().for_each(|(at, change)| pace.note(change, at));
        pace
    }

    /// Takes in a change that was made at `at`. The first answer to an item counts, with all that was done before it
    /// since the last one: looking back, notes, importance.
    pub fn note(&mut self, change: &Change, at: Moment) {
        if let Some(last) = self.last.replace(at) {
            let gap = at.seconds_since(last);
            // A clock that was set back tells nothing either.
            self.has_paused |= !(0..=PAUSE).contains(&gap);
            self.since = self.since.saturating_add(gap);
        }
        let Change::Answer(item, Some(_)) = change else { return };
        if !self.answered.insert(item.clone()) {
            return;
        }
        // Nobody reads and answers in no time: such moments were not taken as someone answered.
        if !self.has_paused && self.since > 0 {
            self.seconds.push(self.since);
        }
        (self.since, self.has_paused) = (0, false);
    }

    /// Seconds for one answer: the person's own once enough is known, until then more and more of it in place of
    /// `stated`, the questionnaire's. `None` where neither is known.
    pub fn seconds_each(&self, stated: Option<f64>) -> Option<f64> {
        let Some(own) = self.own() else { return stated };
        let Some(stated) = stated else { return Some(own) };
        let weight = self.seconds.len().min(ENOUGH) as f64 / ENOUGH as f64;
        Some(weight * own + (1.0 - weight) * stated)
    }

    /// The median of the latest answers, so that one long thought does not count as the rule.
    fn own(&self) -> Option<f64> {
        let mut latest: Vec<i64> = self.seconds.iter().rev().take(LATEST).copied().collect();
        if latest.len() < LEAST {
            return None;
        }
        latest.sort_unstable();
        let middle = latest.len() / 2;
        let upper = *latest.get(middle)? as f64;
        let lower = *latest.get(latest.len().saturating_sub(1) / 2)? as f64;
        Some(f64::midpoint(lower, upper))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Answer;

    fn start() -> Moment {
        Moment::parse("2026-11-23T14:00:00+02:00").unwrap()
    }

    fn after(seconds: usize) -> Moment {
        let (minutes, seconds) = (seconds / 60, seconds % 60);
        Moment::parse(&format!("2026-11-23T14:{minutes:02}:{seconds:02}+02:00")).unwrap()
    }

    fn answer(place: usize) -> Change {
        Change::Answer(ItemId::parse(&format!("i{place}")).unwrap(), Some(Answer::Choice(1)))
    }

    /// A person who takes so many seconds for each answer.
    fn pace(gaps: &[usize]) -> Pace {
        let mut at = 0;
        let mut pace = Pace::of(start(), []);
        for (place, gap) in gaps.iter().enumerate() {
            at += gap;
            pace.note(&answer(place), after(at));
        }
        pace
    }

    #[test]
    fn two_answers_say_nothing_of_a_pace() {
        assert_eq!(pace(&[10, 10]).seconds_each(Some(20.0)), Some(20.0));
        assert_eq!(pace(&[10, 10]).seconds_each(None), None);
    }

    #[test]
    fn the_own_pace_takes_the_place_of_the_stated_one_little_by_little() {
        assert_eq!(pace(&[10; 3]).seconds_each(Some(20.0)), Some(17.0));
        assert_eq!(pace(&[10; 5]).seconds_each(Some(20.0)), Some(15.0));
        assert_eq!(pace(&[10; 10]).seconds_each(Some(20.0)), Some(10.0));
        assert_eq!(pace(&[10; 14]).seconds_each(Some(20.0)), Some(10.0));
    }

    #[test]
    fn without_a_stated_pace_the_own_one_is_enough() {
        assert_eq!(pace(&[10, 20, 40]).seconds_each(None), Some(20.0));
        assert_eq!(pace(&[10, 20, 30, 100]).seconds_each(None), Some(25.0));
    }

    #[test]
    fn a_pause_does_not_count() {
        assert_eq!(pace(&[10, 600, 10, 10]).seconds_each(None), Some(10.0));
        assert_eq!(pace(&[10, 600, 10]).seconds_each(None), None, "two answers remain");
        assert_eq!(pace(&[10, 180, 180]).seconds_each(None), Some(180.0), "three minutes are no pause yet");
    }

    #[test]
    fn one_long_thought_changes_little() {
        assert_eq!(pace(&[10, 10, 170, 10, 10]).seconds_each(None), Some(10.0));
    }

    #[test]
    fn someone_who_gets_faster_is_timed_by_the_latest_answers() {
        let gaps: Vec<usize> = [60; 15].into_iter().chain([12; 15]).collect();
        assert_eq!(pace(&gaps).seconds_each(None), Some(12.0));
    }

    #[test]
    fn a_note_belongs_to_the_time_of_the_next_answer_and_a_changed_answer_is_no_new_one() {
        let mut pace = Pace::of(start(), []);
        let note = Change::Note(ItemId::parse("i0").unwrap(), "why".to_owned());
        for (at, change) in [(10, answer(0)), (25, note), (30, answer(0)), (40, answer(1)), (70, answer(2))] {
            pace.note(&change, after(at));
        }
        assert_eq!(pace.seconds, [10, 30, 30]);
    }

    #[test]
    fn answers_of_one_moment_and_a_clock_set_back_tell_nothing() {
        assert_eq!(pace(&[0; 12]).seconds_each(Some(20.0)), Some(20.0));
        let mut pace = pace(&[10, 10, 10]);
        pace.note(&answer(7), after(5));
        assert_eq!(pace.seconds, [10, 10, 10]);
    }
}
