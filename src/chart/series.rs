use std::collections::BTreeMap;

use crate::{
    model::{Area, AreaId, Benchmark, Questionnaire},
    score::{Comparison, Profile, Status, Tested},
    text::Words,
};

/// What a series says about one area.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// 0 to L.
    Level(f64),
    /// A benchmark has no target there, or requires nothing.
    NoTarget,
    TooFew,
    NotApplicable,
    /// Nothing there is scored, but there are test items.
    Tested(Tested),
}

impl Value {
    /// The level, where there is one.
    pub fn level(self) -> Option<f64> {
        match self {
            Self::Level(level) => Some(level),
            Self::NoTarget | Self::TooFew | Self::NotApplicable | Self::Tested(_) => None,
        }
    }

    /// In words: `2.9`, `no target`, `too few answers`, `not applicable`, `3 of 4 right`.
    pub fn text(self, words: &Words) -> String {
        match self {
            Self::Level(level) => words.score(level),
            Self::NoTarget => words.say("chart-no-target"),
            Self::TooFew => words.say("chart-too-few"),
            Self::NotApplicable => words.say("chart-not-applicable"),
            Self::Tested(tested) => tested_text(tested, words),
        }
    }
}

/// Whose line it is: decides colour, dash and marker together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SeriesRole {
    Me,
    Benchmark,
    /// An earlier result, a second rater or a second benchmark.
    Other,
    /// Another one of these.
    Further,
    /// What would be, were some levels others: never an answer.
    Supposed,
}

impl SeriesRole {
    /// The roles of what is shown beside a person and a benchmark, in order.
    pub const BESIDE: [Self; 2] = [Self::Other, Self::Further];
}

/// One profile or benchmark in a chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// As in the legend.
    pub name: String,
    pub role: SeriesRole,
    /// Areas that are absent have too few answers (a benchmark: no target).
    pub values: BTreeMap<AreaId, Value>,
}

impl Series {
    /// A person's profile.
    pub fn profile(name: impl Into<String>, role: SeriesRole, profile: &Profile) -> Self {
        let values = profile
            .areas
            .iter()
            .map(|area| {
                let value = match (area.status, area.score) {
                    (Status::Scored, Some(score)) => Value::Level(score),
                    (Status::NotApplicable, _) if area.tested.of > 0 => Value::Tested(area.tested),
                    (Status::NotApplicable, _) => Value::NotApplicable,
                    _ => Value::TooFew,
                };
                (area.id.clone(), value)
            })
            .collect();
        Self { name: name.into(), role, values }
    }

    /// A benchmark's targets, as the comparison has them: a parent's stands on the same children as its score.
    pub fn targets(name: impl Into<String>, comparison: &Comparison) -> Self {
        let values = comparison
            .areas
            .iter()
            .map(|area| {
                let target = area.target.filter(|target| *target > 0.0);
                (area.id.clone(), target.map_or(Value::NoTarget, Value::Level))
            })
            .collect();
        Self { name: name.into(), role: SeriesRole::Benchmark, values }
    }

    /// The same as another role.
    #[must_use]
    pub fn in_role(self, role: SeriesRole) -> Self {
        Self { role, ..self }
    }

    /// A benchmark's targets by themselves: a parent's is the weighted mean over its children that have one.
    pub fn benchmark(name: impl Into<String>, questionnaire: &Questionnaire, benchmark: &Benchmark) -> Self {
        let targets = questionnaire.nodes().into_iter().filter_map(|node| {
            let target = mean_target(node.area, benchmark).filter(|target| *target > 0.0);
            target.map(|target| (node.area.id.clone(), Value::Level(target)))
        });
        Self { name: name.into(), role: SeriesRole::Benchmark, values: targets.collect() }
    }

    /// What it says about that area.
    pub fn value(&self, area: &AreaId) -> Value {
        let absent = if self.role == SeriesRole::Benchmark { Value::NoTarget } else { Value::TooFew };
        self.values.get(area).copied().unwrap_or(absent)
    }
}

/// T of a leaf; of a parent sum(w T) / sum(w) over its children that have a T.
fn mean_target(area: &Area, benchmark: &Benchmark) -> Option<f64> {
    if area.is_leaf() {
        return benchmark.target(&area.id);
    }
    let children = area.children().iter().filter_map(|child| Some((child.weight, mean_target(child, benchmark)?)));
    let (weights, sum) = children.fold((0.0, 0.0), |(of, sum), (weight, target)| (of + weight, sum + weight * target));
    (weights > 0.0).then(|| sum / weights)
}

/// The test items of an area in words: `3 of 4 right`, of those that are answered.
pub fn tested_text(tested: Tested, words: &Words) -> String {
    if tested.answered == 0 {
        return words.say("answers-none");
    }
    words.say_with("answers-right-of", &[("right", tested.right.into()), ("of", tested.answered.into())])
}
