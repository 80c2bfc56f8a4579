use std::sync::Arc;

use super::{Earlier, History, Pace};
use crate::{
    chart::Whose,
    model::{Answers, Area, AreaId, Assessed, Change, Moment, Occasion, Questionnaire, ResultId},
};

/// An assessment that is being made. A page is a leaf area with its items.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    pub id: ResultId,
    pub questionnaire: Arc<Questionnaire>,
    pub answers: Answers,
    pub started: Moment,
    /// Who answers about whom, and what it follows.
    pub occasion: Occasion,
    /// The result that it follows, where that is still there.
    pub earlier: Option<Earlier>,
    pub pace: Pace,
    /// Which leaf area is shown, from 0.
    pub page: usize,
    pub history: History,
    /// Whether it is kept on disk. If not, it lives until the window closes.
    pub is_kept: bool,
    /// A note that is being typed: it goes to disk when the typing pauses.
    pub waiting: Option<Change>,
}

/// How many items of an area have an answer ("not applicable" is one too), of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    pub done: usize,
    pub of: usize,
}

impl Progress {
    /// Whether nothing is left.
    pub fn is_full(self) -> bool {
        self.done == self.of
    }

    /// How many are left.
    pub fn left(self) -> usize {
        self.of - self.done
    }
}

impl Assessment {
    /// What is assessed.
    pub fn assessed(&self) -> Assessed {
        self.questionnaire.assesses
    }

    /// Whom it is about, and by whom.
    pub fn whose(&self) -> Whose<'_> {
        Whose::new(&self.questionnaire, self.occasion.rater, &self.occasion.name)
    }

    /// Takes up an assessment at the first page that has something left after `last_change`.
    pub fn resume(
        id: ResultId,
        questionnaire: Arc<Questionnaire>,
        answers: Answers,
        started: Moment,
        last_change: Option<&Change>,
    ) -> Self {
        let mut assessment = Self {
            id,
            questionnaire,
            answers,
            started,
            occasion: Occasion::default(),
            earlier: None,
            pace: Pace::of(started, []),
            page: 0,
            history: History::default(),
            is_kept: true,
            waiting: None,
        };
        let last = last_change.and_then(|change| assessment.page_of(change)).unwrap_or(0);
        assessment.page = assessment.next_open(last).unwrap_or(last);
        assessment
    }

    /// The leaf areas in order: one a page.
    pub fn pages(&self) -> Vec<&Area> {
        self.questionnaire.leaves().into_iter().map(|node| node.area).collect()
    }

    /// The leaf area that is shown.
    pub fn area(&self) -> Option<&Area> {
        self.pages().get(self.page).copied()
    }

    /// How many pages there are.
    pub fn page_count(&self) -> usize {
        self.pages().len()
    }

    /// How far an area has come, with all that is inside it.
    pub fn progress_of(&self, area: &Area) -> Progress {
        let own = Progress {
            done: area.items().iter().filter(|item| self.answers.items.contains_key(&item.id)).count(),
            of: area.items().len(),
        };
        area.children()
            .iter()
            .map(|child| self.progress_of(child))
            .fold(own, |a, b| Progress { done: a.done + b.done, of: a.of + b.of })
    }

    /// How far all of it has come.
    pub fn progress(&self) -> Progress {
        self.questionnaire
            .areas
            .iter()
            .map(|area| self.progress_of(area))
            .fold(Progress::default(), |a, b| Progress { done: a.done + b.done, of: a.of + b.of })
    }

    /// Minutes left: at the pace that the questionnaire states, then more and more at the person's own; `None` while
    /// neither is known.
    pub fn minutes_left(&self) -> Option<usize> {
        let progress = self.progress();
        if progress.of == 0 {
            return None;
        }
        let stated = self.questionnaire.minutes.map(|minutes| f64::from(minutes) * 60.0 / progress.of as f64);
        let seconds = (self.pace.seconds_each(stated)? * progress.left() as f64).round();
        // Rounded up: nobody minds being done early.
        Some((seconds / 60.0).ceil() as usize)
    }

    /// The earlier result, while its answers show.
    pub fn shown_earlier(&self) -> Option<&Earlier> {
        self.earlier.as_ref().filter(|_| self.occasion.shows_earlier)
    }

    /// The page of that leaf area, or of the first one inside it.
    pub fn page_for(&self, area: &AreaId) -> Option<usize> {
        let inside = |page: &Area| {
            fn holds(area: &Area, id: &AreaId) -> bool {
                area.id == *id || area.children().iter().any(|child| holds(child, id))
            }
            page.id == *area || self.questionnaire.area(area).is_some_and(|outer| holds(outer, &page.id))
        };
        self.pages().into_iter().position(inside)
    }

    /// The next page at or after `from`, going round, that has something left.
    pub fn next_open(&self, from: usize) -> Option<usize> {
        let pages = self.pages();
        let is_open = |page: &usize| pages.get(*page).is_some_and(|area| !self.progress_of(area).is_full());
        (from..pages.len()).chain(0..from).find(is_open)
    }

    fn page_of(&self, change: &Change) -> Option<usize> {
        self.pages().into_iter().position(|area| match change {
            Change::Answer(item, _) | Change::Note(item, _) => area.items().iter().any(|i| i.id == *item),
            Change::Importance(id, _) | Change::Wish(id, _) => area.id == *id,
        })
    }
}
