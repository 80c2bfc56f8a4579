//! Each rule of scoring as a statement, on the smallest questionnaire that shows it.

mod areas;
mod calibration;
mod change;
mod suppose;
mod targets;
mod tested;

use super::*;
use crate::model::{
    Answer, Answers, Area, AreaId, Aspect, Benchmark, BenchmarkId, BenchmarkKind, Citation, Content, Digest, Item,
    ItemId, ItemKind, LevelMeaning, Localized, Questionnaire, QuestionnaireId, Rounding, Scoring, Version,
};

const NOTHING_YET: Option<Answer> = None;
const NOT_APPLICABLE: Option<Answer> = Some(Answer::NotApplicable);

fn level(level: u8) -> Option<Answer> {
    Some(Answer::Choice(level))
}

fn id(id: &str) -> AreaId {
    AreaId::parse(id).unwrap()
}

/// A case in the making: a questionnaire with levels 0 to 4, with the answers beside.
struct Case {
    questionnaire: Questionnaire,
    answers: Answers,
}

/// Makes areas, and gives their items the answers on the way.
#[derive(Default)]
struct Author {
    answers: Answers,
    items: usize,
}

impl Author {
    fn item(&mut self, kind: ItemKind, weight: f64, aspect: Option<Aspect>, answer: Option<Answer>) -> Item {
        self.items += 1;
        let id = ItemId::parse(&format!("item_{}", self.items)).unwrap();
        if let Some(answer) = answer {
            self.answers.items.insert(id.clone(), answer);
        }
        Item { id, aspect, text: Localized::default(), weight, kind }
    }

    /// A leaf of level items: (answer, weight).
    fn leaf(&mut self, name: &str, items: &[(Option<Answer>, f64)]) -> Area {
        let kind = || ItemKind::Level { anchors: Vec::new() };
        let items = items.iter().map(|(answer, weight)| self.item(kind(), *weight, None, answer.clone())).collect();
        area(name, Content::Items(items))
    }

    fn done(self, areas: Vec<Area>) -> Case {
        let step = || LevelMeaning { title: Localized::default(), meaning: Localized::default() };
        let questionnaire = Questionnaire {
            id: QuestionnaireId::parse("rules").unwrap(),
            version: Version { major: 1, minor: 0, patch: 0 },
            digest: Digest([0; 32]),
            languages: vec!["en".to_owned()],
            title: Localized::default(),
            purpose: Localized::default(),
            assesses: Default::default(),
            minutes: None,
            source: None,
            scoring: Scoring { min_coverage: 0.5, rounding: Rounding::Exact },
            levels: (0..=4).map(|_| step()).collect(),
            areas,
            benchmarks: Vec::new(),
            noise: None,
        };
        Case { questionnaire, answers: self.answers }
    }
}

fn area(name: &str, content: Content) -> Area {
    Area {
        id: id(name),
        title: Localized::default(),
        about: Localized::default(),
        group: None,
        weight: 1.0,
        ask_importance: true,
        content,
    }
}

fn weighing(weight: f64, area: Area) -> Area {
    Area { weight, ..area }
}

fn parent(name: &str, areas: Vec<Area>) -> Area {
    area(name, Content::Areas(areas))
}

/// One leaf, `a`, of level items with weight 1.
fn one_leaf(answers: &[Option<Answer>]) -> Case {
    let mut author = Author::default();
    let items: Vec<_> = answers.iter().map(|answer| (answer.clone(), 1.0)).collect();
    let leaf = author.leaf("a", &items);
    author.done(vec![leaf])
}

impl Case {
    fn profile(&self) -> Profile {
        profile(&self.questionnaire, &self.answers)
    }

    fn area(&self, name: &str) -> AreaScore {
        self.profile().area(&id(name)).unwrap().clone()
    }

    fn beside(&self, targets: &[(&str, f64)]) -> Comparison {
        let benchmark = Benchmark {
            id: BenchmarkId::parse("role").unwrap(),
            kind: BenchmarkKind::Role,
            about: Localized::default(),
            fits: Localized::default(),
            title: Localized::default(),
            source: String::new(),
            targets: targets.iter().map(|(area, target)| (id(area), *target)).collect(),
        };
        compare(&self.questionnaire, &self.profile(), &self.answers, &benchmark)
    }

    fn needs(&self, targets: &[(&str, f64)]) -> Vec<String> {
        self.beside(targets).needs.iter().map(AreaId::to_string).collect()
    }
}

fn close(got: Option<f64>, wanted: f64) -> bool {
    got.is_some_and(|got| (got - wanted).abs() < 1e-12)
}

/// Area A: items (level, weight) 2 (1), 3 (1), not applicable, unanswered. Area B: 4 (2), 1 (1).
fn worked_example() -> Case {
    let mut author = Author::default();
    let a = author.leaf("a", &[(level(2), 1.0), (level(3), 1.0), (NOT_APPLICABLE, 1.0), (NOTHING_YET, 1.0)]);
    let b = author.leaf("b", &[(level(4), 2.0), (level(1), 1.0)]);
    author.answers.importance.insert(id("a"), 4);
    author.done(vec![parent("p", vec![a, b])])
}

/// A test item with three options, of which the second is right.
fn test_item(author: &mut Author, answer: Option<Answer>) -> Item {
    let options = vec![Localized::default(); 3];
    let kind =
        ItemKind::Test { options, right: vec![1], why: Localized::default(), source: Citation::default(), valid: None };
    author.item(kind, 1.0, None, answer)
}
