use super::{AreaScore, Status, TOLERANCE, Tested, level_reached, reaches};
use crate::model::{Answer, Answers, Area, AreaId, Aspect, Content, Item, ItemKind, Node, Questionnaire, Rounding};

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
    /// All test items.
    pub tested: Tested,
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
/// "nothing yet" ever counts as 0. Test items never enter. Aspects: the same formulas over the items of one aspect.
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
    let tested = questionnaire.areas.iter().map(|area| Tested::inside(area, answers));
    profile.tested = tested.fold(Tested::default(), Tested::plus);
    profile.areas = questionnaire.nodes().into_iter().map(|node| scorer.score(node)).collect();
    profile
}

struct Scorer<'a> {
    questionnaire: &'a Questionnaire,
    answers: &'a Answers,
}

impl Scorer<'_> {
    fn score(&self, node: Node<'_>) -> AreaScore {
        let mean = self.mean(node.area, None);
        let aspects = [Aspect::Knowledge, Aspect::Skill, Aspect::Attitude]
            .into_iter()
            .filter_map(|aspect| Some((aspect, self.mean(node.area, Some(aspect)).score?)))
            .collect();
        let status = match mean {
            Mean { coverage: None, .. } => Status::NotApplicable,
            Mean { score: None, .. } => Status::TooFew,
            Mean { score: Some(_), .. } => Status::Scored,
        };
        AreaScore {
            id: node.area.id.clone(),
            parent: node.parent.map(|parent| parent.id.clone()),
            is_leaf: node.area.is_leaf(),
            status,
            score: mean.score,
            coverage: mean.coverage,
            level: mean.score.map(level_reached),
            aspects,
            tested: Tested::inside(node.area, self.answers),
        }
    }

    /// The mean of all that is in the area, or of what is of that aspect.
    fn mean(&self, area: &Area, aspect: Option<Aspect>) -> Mean {
        match &area.content {
            Content::Items(items) => {
                let takes = |item: &&Item| item.is_scored() && (aspect.is_none() || item.aspect == aspect);
                let mut mean = self.weigh(items.iter().filter(takes).filter_map(|item| {
                    let answer = self.answers.items.get(&item.id);
                    let applies = answer != Some(&Answer::NotApplicable);
                    applies
                        .then(|| (item.weight, answer.and_then(|answer| item_value(self.questionnaire, item, answer))))
                }));
                if self.questionnaire.scoring.rounding == Rounding::FloorOfMean {
                    mean.score = mean.score.map(|score| (score + TOLERANCE).floor());
                }
                mean
            }
            Content::Areas(children) => self.weigh(children.iter().filter_map(|child| {
                let mean = self.mean(child, aspect);
                mean.coverage.map(|_| (child.weight, mean.score))
            })),
        }
    }

    /// The weighted mean of the values there are among what applies: rows of (weight, value).
    fn weigh(&self, applicable: impl Iterator<Item = (f64, Option<f64>)>) -> Mean {
        let (mut sum, mut valued, mut of) = (0.0, 0.0, 0.0);
        for (weight, value) in applicable {
            of += weight;
            if let Some(value) = value {
                valued += weight;
                sum += weight * value;
            }
        }
        let coverage = (of > 0.0).then(|| valued / of);
        let enough = coverage.is_some_and(|coverage| reaches(coverage, self.questionnaire.scoring.min_coverage));
        Mean { score: (valued > 0.0 && enough).then(|| sum / valued), coverage }
    }
}

/// An answer on the scale 0..=L: levels as they are, options linearly, reversed ones as L - v. `None` for what enters no
/// score.
pub fn item_value(questionnaire: &Questionnaire, item: &Item, answer: &Answer) -> Option<f64> {
    let Answer::Choice(choice) = answer else { return None };
    let (choice, top) = (f64::from(*choice), f64::from(questionnaire.top_level()));
    match &item.kind {
        ItemKind::Level { .. } => Some(choice),
        ItemKind::Scale { options, reversed } => {
            let value = top * choice / options.len().saturating_sub(1).max(1) as f64;
            Some(if *reversed { top - value } else { value })
        }
        ItemKind::Test { .. } => None,
    }
}

struct Mean {
    /// `None` where coverage does not reach `min_coverage`.
    score: Option<f64>,
    /// `None` where nothing applies.
    coverage: Option<f64>,
}
