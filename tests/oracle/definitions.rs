use std::collections::BTreeMap;

use procuradar::model::{Answer, Area, AreaId, Aspect, Item, ItemKind, Rounding};

use crate::{cases::Case, fraction::Fraction};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Scored,
    TooFew,
    NotApplicable,
}

/// What an area's score must be.
#[derive(Debug)]
pub(crate) struct Expected {
    pub id: AreaId,
    pub parent: Option<AreaId>,
    pub state: State,
    pub score: Option<Fraction>,
    pub coverage: Option<Fraction>,
    pub aspects: BTreeMap<Aspect, Fraction>,
}

/// What an area beside its target must be.
pub(crate) struct Beside {
    pub id: AreaId,
    pub score: Option<Fraction>,
    pub target: Option<Fraction>,
    pub gap: Option<Fraction>,
    pub surplus: Option<Fraction>,
    pub need: Option<Fraction>,
}

/// What a comparison must be.
pub(crate) struct Compared {
    pub areas: Vec<Beside>,
    pub targets_met: (usize, usize),
    pub readiness: Option<Fraction>,
    pub needs: Vec<AreaId>,
    /// Pairs of neighbours with the same need.
    pub ties: usize,
}

/// S and coverage of one area, over all its items or those of one aspect.
#[derive(Clone, Copy)]
struct Stand {
    state: State,
    score: Option<Fraction>,
    coverage: Option<Fraction>,
}

fn weight(quarters: f64) -> Fraction {
    Fraction::new((quarters * 4.0) as i128, 4)
}

/// All areas in order, parents before what is inside them.
fn areas(case: &Case) -> Vec<(&Area, Option<&Area>)> {
    fn add<'a>(area: &'a Area, parent: Option<&'a Area>, all: &mut Vec<(&'a Area, Option<&'a Area>)>) {
        all.push((area, parent));
        for child in area.children() {
            add(child, Some(area), all);
        }
    }
    let mut all = Vec::new();
    for area in &case.questionnaire.areas {
        add(area, None, &mut all);
    }
    all
}

fn top(case: &Case) -> i128 {
    case.questionnaire.levels.len() as i128 - 1
}

/// v: the answer on 0..L; `None` where the item is not answered.
fn value(case: &Case, item: &Item) -> Option<Fraction> {
    let Answer::Choice(choice) = case.answers.items.get(&item.id)? else { return None };
    let choice = i128::from(*choice);
    match &item.kind {
        ItemKind::Level { .. } => Some(Fraction::whole(choice)),
        ItemKind::Scale { options, reversed } => {
            let v = Fraction::new(top(case) * choice, options.len() as i128 - 1);
            Some(if *reversed { Fraction::whole(top(case)) - v } else { v })
        }
        ItemKind::Test { .. } => None,
    }
}

/// Weighted values over those that apply: (weight, value if there is one).
fn stand(case: &Case, applicable: &[(Fraction, Option<Fraction>)], floors: bool) -> Stand {
    let of: Fraction = applicable.iter().map(|(w, _)| *w).sum();
    if of == Fraction::ZERO {
        return Stand { state: State::NotApplicable, score: None, coverage: None };
    }
    let valued = || applicable.iter().filter_map(|(w, v)| v.map(|v| (*w, v)));
    let answered: Fraction = valued().map(|(w, _)| w).sum();
    let coverage = answered / of;
    if answered == Fraction::ZERO || coverage < case.min_coverage {
        return Stand { state: State::TooFew, score: None, coverage: Some(coverage) };
    }
    let mean = valued().map(|(w, v)| w * v).sum::<Fraction>() / answered;
    let score = if floors { Fraction::whole(mean.floor()) } else { mean };
    Stand { state: State::Scored, score: Some(score), coverage: Some(coverage) }
}

fn stand_of(case: &Case, area: &Area, aspect: Option<Aspect>) -> Stand {
    if area.is_leaf() {
        let takes = |item: &&Item| {
            !matches!(item.kind, ItemKind::Test { .. })
                && (aspect.is_none() || item.aspect == aspect)
                && case.answers.items.get(&item.id) != Some(&Answer::NotApplicable)
        };
        let rows: Vec<_> =
            area.items().iter().filter(takes).map(|item| (weight(item.weight), value(case, item))).collect();
        return stand(case, &rows, case.questionnaire.scoring.rounding == Rounding::FloorOfMean);
    }
    let rows: Vec<_> = area
        .children()
        .iter()
        .map(|child| (weight(child.weight), stand_of(case, child, aspect)))
        .filter(|(_, child)| child.state != State::NotApplicable)
        .map(|(weight, child)| (weight, child.score))
        .collect();
    stand(case, &rows, false)
}

pub(crate) fn profile(case: &Case) -> Vec<Expected> {
    areas(case)
        .into_iter()
        .map(|(area, parent)| {
            let Stand { state, score, coverage } = stand_of(case, area, None);
            let aspects = [Aspect::Knowledge, Aspect::Skill, Aspect::Attitude];
            let aspects = aspects.into_iter().filter_map(|a| Some((a, stand_of(case, area, Some(a)).score?))).collect();
            let parent = parent.map(|parent| parent.id.clone());
            Expected { id: area.id.clone(), parent, state, score, coverage, aspects }
        })
        .collect()
}

/// (T, gap, surplus) where the area is scored and has a T.
fn beside(case: &Case, expected: &[Expected], area: &Area) -> Option<(Fraction, Fraction, Fraction)> {
    let score = expected.iter().find(|e| e.id == area.id)?.score?;
    if area.is_leaf() {
        let target = *case.targets.get(&area.id)?;
        return Some((target, (target - score).max(Fraction::ZERO), (score - target).max(Fraction::ZERO)));
    }
    means(case, expected, area)
}

/// A parent's T, gap and surplus: the weighted means of its children's.
fn means(case: &Case, expected: &[Expected], area: &Area) -> Option<(Fraction, Fraction, Fraction)> {
    let rows: Vec<_> =
        area.children().iter().filter_map(|c| Some((weight(c.weight), beside(case, expected, c)?))).collect();
    let of: Fraction = rows.iter().map(|(w, _)| *w).sum();
    let mean = |part: fn(&(Fraction, Fraction, Fraction)) -> Fraction| {
        rows.iter().map(|(w, row)| *w * part(row)).sum::<Fraction>() / of
    };
    (!rows.is_empty()).then(|| (mean(|row| row.0), mean(|row| row.1), mean(|row| row.2)))
}

pub(crate) fn compare(case: &Case, expected: &[Expected]) -> Compared {
    let areas: Vec<Beside> = areas(case)
        .into_iter()
        .zip(expected)
        .map(|((area, _), own)| {
            let numbers = if area.is_leaf() { beside(case, expected, area) } else { means(case, expected, area) };
            let target = if area.is_leaf() { case.targets.get(&area.id).copied() } else { numbers.map(|n| n.0) };
            // Neither exists where the area is not scored.
            let both = numbers.filter(|_| own.score.is_some());
            let gap = both.map(|n| n.1);
            let importance = case.answers.importance.get(&area.id).filter(|_| area.ask_importance);
            let importance = importance.map_or(3, |importance| i128::from(*importance));
            let need = gap.filter(|_| area.is_leaf()).map(|gap| gap * Fraction::new(importance, 5));
            Beside { id: area.id.clone(), score: own.score, target, gap, surplus: both.map(|n| n.2), need }
        })
        .collect();
    let leaves = || areas.iter().filter(|beside| case.questionnaire.area(&beside.id).is_some_and(Area::is_leaf));
    let counted: Vec<(Fraction, Fraction)> =
        leaves().filter_map(|a| a.score.zip(a.target.filter(|t| *t > Fraction::ZERO))).collect();
    let wanted: Fraction = counted.iter().map(|(_, t)| *t).sum();
    let reached: Fraction = counted.iter().map(|(s, t)| *s.min(t)).sum();

    let mut needs: Vec<(&Beside, usize)> =
        leaves().zip(0..).filter(|(area, _)| area.gap.is_some_and(|gap| gap > Fraction::ZERO)).collect();
    let key = |(area, place): &(&Beside, usize)| {
        let down = |value: Option<Fraction>| std::cmp::Reverse(value);
        (down(area.need), !case.answers.wishes.contains(&area.id), down(area.gap), *place)
    };
    needs.sort_by_key(key);
    Compared {
        targets_met: (counted.iter().filter(|(s, t)| s >= t).count(), counted.len()),
        readiness: (wanted > Fraction::ZERO).then(|| reached / wanted),
        ties: needs.windows(2).filter(|pair| pair[0].0.need == pair[1].0.need).count(),
        needs: needs.into_iter().map(|(area, _)| area.id.clone()).collect(),
        areas,
    }
}

/// Area, share right, S / L, worth a second look: in areas with at least three answered test items inside.
pub(crate) fn calibrate(case: &Case, expected: &[Expected]) -> Vec<(AreaId, Fraction, Option<Fraction>, bool)> {
    fn marks(case: &Case, area: &Area) -> Vec<bool> {
        let own = area.items().iter().filter_map(|item| {
            let ItemKind::Test { right, .. } = &item.kind else { return None };
            match case.answers.items.get(&item.id)? {
                Answer::Choice(one) => Some(*right == [*one]),
                Answer::Choices(all) => Some(right == all),
                Answer::NotApplicable => None,
            }
        });
        own.chain(area.children().iter().flat_map(|child| marks(case, child))).collect()
    }
    let rows = areas(case).into_iter().zip(expected).filter_map(|((area, _), own)| {
        let marks = marks(case, area);
        if marks.len() < 3 {
            return None;
        }
        let right = marks.iter().filter(|is_right| **is_right).count() as i128;
        let share = Fraction::new(right, marks.len() as i128);
        let top = Fraction::whole(top(case));
        let own = own.score.map(|score| score / top);
        let apart = own.map(|own| (own - share).max(share - own) * top);
        let again = apart.is_some_and(|apart| apart >= Fraction::new(3, 2));
        Some((area.id.clone(), share, own, again))
    });
    rows.collect()
}
