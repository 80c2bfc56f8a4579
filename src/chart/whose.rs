use crate::{
    model::{Assessed, AssessmentResult, Questionnaire, Rater},
    text::{Value, Words},
};

/// Whom or what a result is about and who answered: decides how it is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Whose<'a> {
    pub(super) assessed: Assessed,
    pub(super) rater: Rater,
    /// The name of the person that it is about; may be empty.
    pub(super) name: &'a str,
}

impl<'a> Whose<'a> {
    /// Someone assessed with that questionnaire about themself (then the name is not used) or by another.
    pub fn new(questionnaire: &Questionnaire, rater: Rater, name: &'a str) -> Self {
        Self { assessed: questionnaire.assesses, rater, name }
    }

    /// Whom that result is about, and by whom.
    pub fn of(result: &'a AssessmentResult) -> Self {
        Self::new(&result.questionnaire, result.rater, &result.subject.name)
    }

    /// Who answered.
    pub fn rater(self) -> Rater {
        self.rater
    }

    /// What it is that is assessed.
    pub fn assessed(self) -> Assessed {
        self.assessed
    }

    /// The name of the person that it is about; may be empty.
    pub fn name(self) -> &'a str {
        self.name
    }

    /// The name of the profile in a legend: `Me`, `As their manager sees it`.
    pub fn series(self, words: &Words) -> String {
        Self { name: "", ..self }.line(words).unwrap_or_else(|| words.say_about("series-me", self.assessed, &[]))
    }

    /// `Anna, as their manager sees it`; without a name the view alone, and nothing for oneself.
    pub fn line(self, words: &Words) -> Option<String> {
        let key = match self.rater {
            Rater::Itself => return None,
            Rater::Manager => "rater-view-manager",
            Rater::Peer => "rater-view-peer",
        };
        Some(words.say_about(key, self.assessed, &self.gaps()))
    }

    /// Whether a person speaks of themself: `me`. Nobody is an organisation.
    pub fn is_me(self) -> bool {
        !self.rater.is_other() && self.assessed != Assessed::Organisation
    }

    /// The key of what the column of scores is called: one's own, or those of someone else.
    pub fn score_key(self) -> &'static str {
        if self.is_me() { "table-me" } else { "table-score" }
    }

    /// What fills the gaps that name the person: the name, and whether there is one.
    pub fn gaps(self) -> [(&'static str, Value<'a>); 2] {
        let person = if self.name.is_empty() { "unnamed" } else { "named" };
        [("person", person.into()), ("name", self.name.into())]
    }
}
