use crate::{
    model::{AssessmentResult, Rater},
    text::{Value, Words},
};

/// Whom a result is about and who answered: decides how it is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Whose<'a> {
    pub(super) rater: Rater,
    /// The name of the person that it is about; may be empty.
    pub(super) name: &'a str,
}

impl<'a> Whose<'a> {
    /// Someone assessed about themself (then the name is not used) or by another.
    pub fn new(rater: Rater, name: &'a str) -> Self {
        Self { rater, name }
    }

    /// Whom that result is about, and by whom.
    pub fn of(result: &'a AssessmentResult) -> Self {
        Self::new(result.rater, &result.subject.name)
    }

    /// Who answered.
    pub fn rater(self) -> Rater {
        self.rater
    }

    /// The name of the person that it is about; may be empty.
    pub fn name(self) -> &'a str {
        self.name
    }

    /// The name of the profile in a legend: `Me`, `As their manager sees it`.
    pub fn series(self, words: &Words) -> String {
        Self { name: "", ..self }.line(words).unwrap_or_else(|| words.say("series-me"))
    }

    /// `Anna, as their manager sees it`; without a name the view alone, and nothing for oneself.
    pub fn line(self, words: &Words) -> Option<String> {
        let key = match self.rater {
            Rater::Itself => return None,
            Rater::Manager => "rater-view-manager",
            Rater::Peer => "rater-view-peer",
        };
        Some(words.say_with(key, &self.gaps()))
    }

    /// The key of what the column of scores is called: one's own, or those of someone else.
    pub fn score_key(self) -> &'static str {
        if self.rater.is_other() { "table-score" } else { "table-me" }
    }

    /// What fills the gaps that name the person: the name, and whether there is one.
    pub fn gaps(self) -> [(&'static str, Value<'a>); 2] {
        let person = if self.name.is_empty() { "unnamed" } else { "named" };
        [("person", person.into()), ("name", self.name.into())]
    }
}
