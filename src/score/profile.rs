use std::collections::BTreeMap;

use super::{AreaScore, Status, TOLERANCE, level_reached, reaches};
use crate::model::{Answer, Answers, Area, AreaId, Aspect, Content, Item, ItemKind, Questionnaire, Rounding};

/// All scores of one assessment, in the questionnaire's order, parents before their children.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Profile {
    pub areas: Vec<AreaScore>,
    /// Items with a level or an option chosen.
    pub answered: usize,
    /// Items marked "not applicable".
    pub not_applicable: usize,
    /// Items in all.
    pub items: usize,
}

impl Profile {
    /// The score of that area.
    pub fn area(&self, id: &AreaId) -> Option<&AreaScore> {
        self.areas.iter().find(|area| area.id == *id)
    }

    /// The scores of the areas inside `parent`; of the outermost areas for `None`.
    pub fn inside<'a>(&'a self, parent: Option<&'a AreaId>) -> impl Iterator<Item = &'a AreaScore> {
        self.areas.iter().filter(move |area| area.parent.as_ref() == parent)
    }

    /// Items without any answer yet.
    pub fn open(&self) -> usize {
        self.items.saturating_sub(self.answered + self.not_applicable)
    }
}

/// Scores every area.
///
/// Leaf area: S = sum(w v) / sum(w) over its answered items; coverage = sum of w over answered items / sum of w over items
/// that are not "not applicable"; scored when coverage >= `min_coverage`. Parent: the weighted mean of its scored
/// children; coverage = weight of scored children / weight of applicable children. Neither "not applicable" nor
/// "nothing yet" ever counts as 0. Test items never enter.
pub fn profile(questionnaire: &Questionnaire, answers: &Answers) -> Profile {
    let mut profile = Profile::default();
    for (_, item) in questionnaire.items() {
        profile.items += 1;
        match answers.items.get(&item.id) {
            Some(Answer::NotApplicable) => profile.not_applicable += 1,
            Some(_) => profile.answered += 1,
            None => {}
        }
    }
    let scorer = Scorer { questionnaire, answers };
    for area in &questionnaire.areas {
        scorer.score(area, None, &mut profile.areas);
    }
    profile
}

struct Scorer<'a> {
    questionnaire: &'a Questionnaire,
    answers: &'a Answers,
}

impl Scorer<'_> {
    /// Appends the area's score and, after it, those of all inside; returns the area's own.
    fn score(&self, area: &Area, parent: Option<&Area>, out: &mut Vec<AreaScore>) -> AreaScore {
        let at = out.len();
        let mean = match &area.content {
            Content::Items(items) => self.leaf(items),
            Content::Areas(children) => {
                let mut inside = Vec::new();
                let scores: Vec<_> =
                    children.iter().map(|child| (child.weight, self.score(child, Some(area), &mut inside))).collect();
                out.append(&mut inside);
                parent_mean(&scores)
            }
        };
        let status = match mean.coverage {
            None => Status::NotApplicable,
            Some(coverage) if mean.score.is_some() && reaches(coverage, self.questionnaire.scoring.min_coverage) => {
                Status::Scored
            }
            Some(_) => Status::TooFew,
        };
        let score = mean.score.filter(|_| status == Status::Scored);
        let score = AreaScore {
            id: area.id.clone(),
            parent: parent.map(|parent| parent.id.clone()),
            is_leaf: area.is_leaf(),
            status,
            score,
            coverage: mean.coverage,
            level: score.map(level_reached),
            aspects: mean.aspects,
        };
        out.insert(at, score.clone());
        score
    }

    fn leaf(&self, items: &[Item]) -> Mean {
        let all = self.mean(items, |_| true);
        let aspects = [Aspect::Knowledge, Aspect::Skill, Aspect::Attitude]
            .into_iter()
            .filter_map(|aspect| {
                let mean = self.mean(items, |item| item.aspect == Some(aspect));
                let enough = mean.coverage.is_some_and(|c| reaches(c, self.questionnaire.scoring.min_coverage));
                Some((aspect, mean.score.filter(|_| enough)?))
            })
            .collect();
        Mean { aspects, ..all }
    }

    fn mean(&self, items: &[Item], takes: impl Fn(&Item) -> bool) -> Mean {
        let (mut sum, mut answered, mut applicable) = (0.0, 0.0, 0.0);
        for item in items.iter().filter(|item| item.is_scored() && takes(item)) {
            let answer = self.answers.items.get(&item.id);
            if answer == Some(&Answer::NotApplicable) {
                continue;
            }
            applicable += item.weight;
            if let Some(value) = answer.and_then(|answer| self.value(item, answer)) {
                answered += item.weight;
                sum += item.weight * value;
            }
        }
        let score = (answered > 0.0).then(|| sum / answered).map(|s| match self.questionnaire.scoring.rounding {
            Rounding::Exact => s,
            Rounding::FloorOfMean => (s + TOLERANCE).floor(),
        });
        Mean { score, coverage: (applicable > 0.0).then(|| answered / applicable), aspects: BTreeMap::new() }
    }

    /// An answer on the scale 0..=L: levels as they are, options linearly, reversed ones as L - v.
    fn value(&self, item: &Item, answer: &Answer) -> Option<f64> {
        let Answer::Choice(choice) = answer else { return None };
        let (choice, top) = (f64::from(*choice), f64::from(self.questionnaire.top_level()));
        match &item.kind {
            ItemKind::Level { .. } => Some(choice),
            ItemKind::Scale { options, reversed } => {
                let value = top * choice / options.len().saturating_sub(1).max(1) as f64;
                Some(if *reversed { top - value } else { value })
            }
            ItemKind::Test { .. } => None,
        }
    }
}

struct Mean {
    score: Option<f64>,
    coverage: Option<f64>,
    aspects: BTreeMap<Aspect, f64>,
}

/// The weighted mean of the scored children; aspects by the same rule over the children that have them.
fn parent_mean(children: &[(f64, AreaScore)]) -> Mean {
    let (mut sum, mut scored, mut applicable) = (0.0, 0.0, 0.0);
    let mut aspects: BTreeMap<Aspect, (f64, f64)> = BTreeMap::new();
    for (weight, child) in children {
        if child.status == Status::NotApplicable {
            continue;
        }
        applicable += weight;
        let Some(score) = child.score else { continue };
        scored += weight;
        sum += weight * score;
        for (aspect, score) in &child.aspects {
            let (sum, weights) = aspects.entry(*aspect).or_default();
            *sum += weight * score;
            *weights += weight;
        }
    }
    Mean {
        score: (scored > 0.0).then(|| sum / scored),
        coverage: (applicable > 0.0).then(|| scored / applicable),
        aspects: aspects.into_iter().map(|(aspect, (sum, weights))| (aspect, sum / weights)).collect(),
    }
}
