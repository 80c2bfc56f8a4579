use crate::model::{Answers, Change};

/// What a step of the history did, for "Undo answer".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepName {
    Answer,
    Note,
    Importance,
    Wish,
}

impl StepName {
    fn of(change: &Change) -> Self {
        match change {
            Change::Answer(..) => Self::Answer,
            Change::Note(..) => Self::Note,
            Change::Importance(..) => Self::Importance,
            Change::Wish(..) => Self::Wish,
        }
    }

    /// The key of its name in the language files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Answer => "step-answer",
            Self::Note => "step-note",
            Self::Importance => "step-importance",
            Self::Wish => "step-wish",
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
struct Step {
    /// Which page it was made on: undo goes back there.
    page: usize,
    /// What brings back the state on the other side of this step.
    change: Change,
}

/// What can be undone and redone in one assessment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct History {
    past: Vec<Step>,
    future: Vec<Step>,
}

impl History {
    /// Makes a change that can be undone; gives whether it changed anything. Changes of the same note in a row make one
    /// step.
    pub fn make(&mut self, answers: &mut Answers, change: Change, page: usize) -> bool {
        let inverse = answers.apply(change.clone());
        if inverse == change {
            return false;
        }
        self.future.clear();
        let goes_on = matches!(&inverse, Change::Note(..))
            && self.past.last().is_some_and(|step| step.page == page && step.change.same_place(&inverse));
        if !goes_on {
            self.past.push(Step { page, change: inverse });
        }
        true
    }

    /// Takes the last step back. Gives its page and the change that was made to the answers.
    pub fn undo(&mut self, answers: &mut Answers) -> Option<(usize, Change)> {
        Self::turn(&mut self.past, &mut self.future, answers)
    }

    /// Makes the last undone step again. Gives its page and the change that was made to the answers.
    pub fn redo(&mut self, answers: &mut Answers) -> Option<(usize, Change)> {
        Self::turn(&mut self.future, &mut self.past, answers)
    }

    /// What undo would take back.
    pub fn undoes(&self) -> Option<StepName> {
        self.past.last().map(|step| StepName::of(&step.change))
    }

    /// What redo would make again.
    pub fn redoes(&self) -> Option<StepName> {
        self.future.last().map(|step| StepName::of(&step.change))
    }

    fn turn(from: &mut Vec<Step>, to: &mut Vec<Step>, answers: &mut Answers) -> Option<(usize, Change)> {
        let Step { page, change } = from.pop()?;
        let inverse = answers.apply(change.clone());
        to.push(Step { page, change: inverse });
        Some((page, change))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Answer, ItemId};

    fn answer(level: u8) -> Change {
        Change::Answer(ItemId::parse("a").unwrap(), Some(Answer::Choice(level)))
    }

    fn note(text: &str) -> Change {
        Change::Note(ItemId::parse("a").unwrap(), text.to_owned())
    }

    #[test]
    fn undo_and_redo_walk_over_the_same_states() {
        let (mut history, mut answers) = (History::default(), Answers::default());
        let mut states = vec![answers.clone()];
        for change in [answer(1), answer(2), note("x"), answer(3)] {
            history.make(&mut answers, change, 0);
            states.push(answers.clone());
        }
        for state in states.iter().rev().skip(1) {
            assert!(history.undo(&mut answers).is_some());
            assert_eq!(answers, *state);
        }
        assert!(history.undo(&mut answers).is_none());
        for state in states.iter().skip(1) {
            assert!(history.redo(&mut answers).is_some());
            assert_eq!(answers, *state);
        }
    }

    #[test]
    fn typing_a_note_is_one_step() {
        let (mut history, mut answers) = (History::default(), Answers::default());
        for text in ["a", "ab", "abc"] {
            history.make(&mut answers, note(text), 0);
        }
        history.undo(&mut answers);
        assert!(answers.notes.is_empty());
        history.redo(&mut answers);
        assert_eq!(answers.notes.values().collect::<Vec<_>>(), ["abc"]);
    }

    #[test]
    fn each_answer_is_a_step_of_its_own() {
        let (mut history, mut answers) = (History::default(), Answers::default());
        history.make(&mut answers, answer(1), 0);
        history.make(&mut answers, answer(2), 0);
        assert_eq!(history.undo(&mut answers), Some((0, answer(1))));
    }

    #[test]
    fn a_change_that_changes_nothing_is_no_step() {
        let (mut history, mut answers) = (History::default(), Answers::default());
        history.make(&mut answers, answer(1), 0);
        history.undo(&mut answers);
        for nothing in [Change::Answer(ItemId::parse("a").unwrap(), None), note("")] {
            assert!(!history.make(&mut answers, nothing, 0));
        }
        assert_eq!((history.undoes(), history.redoes()), (None, Some(StepName::Answer)));
    }

    #[test]
    fn a_new_change_forgets_what_was_undone() {
        let (mut history, mut answers) = (History::default(), Answers::default());
        history.make(&mut answers, answer(1), 0);
        history.undo(&mut answers);
        history.make(&mut answers, answer(4), 0);
        assert_eq!(history.redoes(), None);
    }
}
