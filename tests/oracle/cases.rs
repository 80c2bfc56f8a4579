use std::collections::BTreeMap;

use procuradar::model::{
    Answer, Answers, Area, AreaId, Aspect, Benchmark, BenchmarkId, BenchmarkKind, Citation, Content, Digest, Item,
    ItemId, ItemKind, LevelMeaning, Localized, Questionnaire, QuestionnaireId, Rounding, Scoring, Version,
};

use crate::fraction::Fraction;

/// The same numbers for the same seed, on every computer (xorshift64*).
struct Dice(u64);

impl Dice {
    fn new(seed: u64) -> Self {
        let mut dice = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        for _ in 0..4 {
            dice.next();
        }
        dice
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 32
    }

    /// A number from `low` to `high`, both included.
    fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.next() % (high - low + 1)
    }

    fn small(&mut self, low: u8, high: u8) -> u8 {
        u8::try_from(self.between(low.into(), high.into())).unwrap()
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.between(1, 100) <= percent
    }

    /// A weight in quarters: 1/4 to 3, and often 1.
    fn weight(&mut self) -> f64 {
        if self.chance(40) { 1.0 } else { self.between(1, 12) as f64 / 4.0 }
    }
}

/// A questionnaire with what a person said and a benchmark; what is no exact `f64` stands beside as a fraction.
#[derive(Debug)]
pub(crate) struct Case {
    pub questionnaire: Questionnaire,
    pub min_coverage: Fraction,
    pub answers: Answers,
    pub benchmark: Benchmark,
    pub targets: BTreeMap<AreaId, Fraction>,
}

impl Case {
    pub(crate) fn random(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let dice = &mut dice;
        let top = if dice.chance(60) { 4 } else { dice.small(1, 9) };
        let mut names = 0;
        let areas = (0..dice.between(1, 3)).map(|_| area(dice, &mut names, 1)).collect();
        let (over, under) =
            [(0, 1), (1, 4), (1, 3), (1, 2), (1, 2), (3, 5), (2, 3), (3, 4), (1, 1)][dice.between(0, 8) as usize];
        let min_coverage = Fraction::new(over, under);
        let questionnaire = Questionnaire {
            id: QuestionnaireId::parse("random").unwrap(),
            version: Version { major: 1, minor: 0, patch: 0 },
            digest: Digest([0; 32]),
            languages: vec!["en".to_owned()],
            title: Localized::default(),
            purpose: Localized::default(),
            assesses: Default::default(),
            minutes: None,
            source: None,
            scoring: Scoring {
                min_coverage: min_coverage.to_f64(),
                rounding: if dice.chance(30) { Rounding::FloorOfMean } else { Rounding::Exact },
            },
            levels: (0..=top)
                .map(|_| LevelMeaning { title: Localized::default(), meaning: Localized::default() })
                .collect(),
            areas,
            benchmarks: Vec::new(),
            noise: None,
        };
        let answers = answers(dice, &questionnaire, top);
        let targets = targets(dice, &questionnaire, top);
        let benchmark = Benchmark {
            id: BenchmarkId::parse("random").unwrap(),
            kind: BenchmarkKind::Role,
            about: Localized::default(),
            fits: Localized::default(),
            title: Localized::default(),
            source: String::new(),
            targets: targets.iter().map(|(id, target)| (id.clone(), target.to_f64())).collect(),
        };
        Self { questionnaire, min_coverage, answers, benchmark, targets }
    }
}

fn area(dice: &mut Dice, names: &mut usize, depth: usize) -> Area {
    *names += 1;
    let id = AreaId::parse(&format!("a{names}")).unwrap();
    let weight = dice.weight();
    let content = if depth < 4 && dice.chance(40) {
        Content::Areas((0..dice.between(1, 3)).map(|_| area(dice, names, depth + 1)).collect())
    } else {
        let has_tests = dice.chance(25);
        let mut items: Vec<Item> = (0..dice.between(1, 5)).map(|_| scored_item(dice, names)).collect();
        if has_tests {
            items.extend((0..dice.between(1, 5)).map(|_| test_item(dice, names)));
        }
        Content::Items(items)
    };
    Area {
        id,
        title: Localized::default(),
        about: Localized::default(),
        group: None,
        weight,
        ask_importance: dice.chance(70),
        content,
    }
}

fn item(dice: &mut Dice, names: &mut usize, kind: ItemKind) -> Item {
    *names += 1;
    let aspect = [None, None, Some(Aspect::Knowledge), Some(Aspect::Skill), Some(Aspect::Attitude)];
    Item {
        id: ItemId::parse(&format!("i{names}")).unwrap(),
        aspect: aspect[dice.between(0, 4) as usize],
        text: Localized::default(),
        weight: dice.weight(),
        kind,
    }
}

fn scored_item(dice: &mut Dice, names: &mut usize) -> Item {
    let kind = if dice.chance(60) {
        ItemKind::Level { anchors: Vec::new() }
    } else {
        let options = (0..dice.between(2, 8)).map(|_| Localized::default()).collect();
        ItemKind::Scale { options, reversed: dice.chance(40) }
    };
    item(dice, names, kind)
}

fn test_item(dice: &mut Dice, names: &mut usize) -> Item {
    let options = dice.small(2, 4);
    let mut right: Vec<u8> = (0..options).filter(|_| dice.chance(40)).collect();
    if right.is_empty() {
        right.push(dice.small(0, options - 1));
    }
    let options = (0..options).map(|_| Localized::default()).collect();
    item(
        dice,
        names,
        ItemKind::Test { options, right, why: Localized::default(), source: Citation::default(), valid: None },
    )
}

fn answers(dice: &mut Dice, questionnaire: &Questionnaire, top: u8) -> Answers {
    let mut answers = Answers::default();
    let (open, apart) = (dice.between(0, 60), dice.between(0, 50));
    // People who answer alike everywhere make ties.
    let narrow = dice.chance(30);
    for (_, item) in questionnaire.items() {
        if dice.chance(open) {
            continue;
        }
        let answer = match &item.kind {
            _ if dice.chance(apart) => Answer::NotApplicable,
            ItemKind::Level { .. } => Answer::Choice(dice.small(0, if narrow { 1.min(top) } else { top })),
            ItemKind::Scale { options, .. } => Answer::Choice(dice.small(0, options.len() as u8 - 1)),
            ItemKind::Test { right, .. } if dice.chance(50) => match right.as_slice() {
                [one] if dice.chance(50) => Answer::Choice(*one),
                all => Answer::Choices(all.to_vec()),
            },
            ItemKind::Test { options, .. } => Answer::Choice(dice.small(0, options.len() as u8 - 1)),
        };
        answers.items.insert(item.id.clone(), answer);
    }
    for node in questionnaire.nodes() {
        // Where it is not asked, what a table of answers says of it does not count.
        if dice.chance(if node.area.ask_importance { 60 } else { 20 }) {
            answers.importance.insert(node.area.id.clone(), dice.small(1, 5));
        }
        if dice.chance(30) {
            answers.wishes.insert(node.area.id.clone());
        }
    }
    answers
}

fn targets(dice: &mut Dice, questionnaire: &Questionnaire, top: u8) -> BTreeMap<AreaId, Fraction> {
    let mut targets = BTreeMap::new();
    for node in questionnaire.nodes() {
        // Targets of areas that hold areas mean nothing, and must not count.
        if !dice.chance(if node.area.is_leaf() { 80 } else { 20 }) {
            continue;
        }
        let parts = [1, 1, 2, 3, 4, 10][dice.between(0, 5) as usize];
        let steps = i128::from(dice.between(0, u64::from(top) * parts));
        targets.insert(node.area.id.clone(), Fraction::new(steps, i128::from(parts)));
    }
    targets
}
