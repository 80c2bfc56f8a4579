use crate::{score::reaches, text::Words};

/// How a score stands to its target.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Difference {
    /// By how much it is below.
    Below(f64),
    OnTarget,
    /// By how much it is above.
    Above(f64),
    NoTarget,
}

impl Difference {
    /// Compares a score with a target; one that is absent or 0 is none.
    pub fn of(score: f64, target: Option<f64>) -> Self {
        match target.filter(|target| *target > 0.0) {
            None => Self::NoTarget,
            Some(target) if reaches(score, target) && reaches(target, score) => Self::OnTarget,
            Some(target) if score < target => Self::Below(target - score),
            Some(target) => Self::Above(score - target),
        }
    }

    /// In words: the number, and what follows it. The number is empty where there is none.
    pub fn words(self, words: &Words) -> (String, String) {
        match self {
            Self::Below(by) => (distance(by, words), words.say("chart-below")),
            Self::Above(by) => (distance(by, words), words.say("chart-above")),
            Self::OnTarget => (String::new(), words.say("chart-on-target")),
            Self::NoTarget => (String::new(), words.say("chart-no-target")),
        }
    }

    /// In words: `1.5 below`.
    pub fn text(self, words: &Words) -> String {
        let (number, word) = self.words(words);
        if number.is_empty() { word } else { format!("{number} {word}") }
    }
}

/// One decimal; two where one would show a difference as none.
pub(super) fn distance(by: f64, words: &Words) -> String {
    if by < 0.05 { words.number(by.max(0.01), 2) } else { words.score(by) }
}
