use std::sync::Arc;

use super::History;
use crate::model::{Answers, Area, AreaId, Change, Moment, Questionnaire, ResultId};

/// An assessment that is being made. A page is a leaf area with its items.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    pub id: ResultId,
    pub questionnaire: Arc<Questionnaire>,
    pub answers: Answers,
    pub started: Moment,
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

    /// Minutes left, at the pace that the questionnaire states; `None` where it states none.
    pub fn minutes_left(&self) -> Option<usize> {
        let Progress { of, .. } = self.progress();
        let minutes = usize::try_from(self.questionnaire.minutes?).ok()?;
        let left = self.progress().left();
        // Rounded up: nobody minds being done early.
        (of > 0).then(|| (minutes * left).div_ceil(of))
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
