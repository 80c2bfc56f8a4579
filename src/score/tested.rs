use crate::model::{Answer, Answers, Area, ItemKind};

/// How many test items were answered rightly. They never enter a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tested {
    pub right: usize,
    /// Those with options ticked; the others are neither right nor wrong.
    pub answered: usize,
    /// All that are not "not applicable".
    pub of: usize,
}

impl Tested {
    /// Counts the test items of an area, with all that is inside it.
    pub fn inside(area: &Area, answers: &Answers) -> Self {
        let own = area.items().iter().filter_map(|item| {
            let ItemKind::Test { right, .. } = &item.kind else { return None };
            let answer = answers.items.get(&item.id);
            let is_right = answer.and_then(|answer| is_right(right, answer));
            let of = usize::from(answer != Some(&Answer::NotApplicable));
            Some(Self { right: usize::from(is_right == Some(true)), answered: usize::from(is_right.is_some()), of })
        });
        let own = own.fold(Self::default(), Self::plus);
        area.children().iter().map(|child| Self::inside(child, answers)).fold(own, Self::plus)
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { right: self.right + other.right, answered: self.answered + other.answered, of: self.of + other.of }
    }

    /// The share of those answered that were right, 0 to 1; `None` where none is answered.
    pub fn share(self) -> Option<f64> {
        (self.answered > 0).then(|| self.right as f64 / self.answered as f64)
    }
}

/// Whether a test item was answered rightly: with all that is right, and nothing else. `None` for "not applicable".
///
/// `right` holds the numbers of the right options, ascending.
pub fn is_right(right: &[u8], answer: &Answer) -> Option<bool> {
    match answer {
        Answer::Choice(choice) => Some(right == [*choice]),
        Answer::Choices(choices) => Some(right == choices),
        Answer::NotApplicable => None,
    }
}
