use super::{Value, Words};
use crate::diag::{Arg, Problem};

/// A problem in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProblemText {
    /// What is wrong, one sentence.
    pub message: String,
    /// What to do, one or two sentences.
    pub help: String,
    /// `line 41, column 34`; empty where the whole file is meant.
    pub place: String,
}

impl Words {
    /// Puts a problem into words.
    pub fn problem(&self, problem: &Problem) -> ProblemText {
        let key = format!("problem-{}", problem.code);
        let mut gaps: Vec<(&str, Value<'_>)> = problem
            .args
            .iter()
            .map(|(name, arg)| {
                let value = match arg {
                    Arg::Text(text) => Value::Text(text.as_str().into()),
                    Arg::Count(count) => Value::Count(usize::try_from(*count).unwrap_or(usize::MAX)),
                };
                (*name, value)
            })
            .collect();
        let help = match &problem.near {
            Some(near) => {
                gaps.push(("near", near.into()));
                self.say_with("problem-did-you-mean", &gaps)
            }
            None => self.message(&key, Some("help"), &gaps).unwrap_or_default(),
        };
        let place = problem.place.map(|place| {
            let gaps = [("line", (place.line as usize).into()), ("column", (place.column as usize).into())];
            self.say_with("problem-place", &gaps)
        });
        ProblemText { message: self.say_with(&key, &gaps), help, place: place.unwrap_or_default() }
    }
}
