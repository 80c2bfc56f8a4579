use std::collections::BTreeMap;

use crate::model::{Answer, AssessmentResult, Item, ItemId, ItemKind, Moment, Questionnaire};

/// The result that an assessment follows, as far as it can be shown beside the questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    pub finished: Moment,
    answers: BTreeMap<ItemId, Answer>,
}

impl Earlier {
    /// What can be shown of a result.
    pub fn of(result: AssessmentResult) -> Self {
        Self { finished: result.finished, answers: result.answers.items }
    }

    /// The answer to that item; `None` where there was none, or where it does not fit the item as it is now.
    pub fn answer(&self, item: &Item, questionnaire: &Questionnaire) -> Option<&Answer> {
        let answer = self.answers.get(&item.id)?;
        let count = match &item.kind {
            ItemKind::Level { .. } => questionnaire.levels.len(),
            ItemKind::Scale { options, .. } => options.len(),
            // A test measures anew: what was ticked then is no help.
            ItemKind::Test { .. } => return None,
        };
        match answer {
            Answer::Choice(choice) if usize::from(*choice) < count => Some(answer),
            Answer::NotApplicable => Some(answer),
            Answer::Choice(_) | Answer::Choices(_) => None,
        }
    }
}
