use super::*;
use crate::{
    model::{AreaId, BenchmarkId, Clinic, ClinicId, ClinicKind, ClinicRise, Localized, Questionnaire},
    score::{compare, profile},
};

/// A generator of small numbers that is the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

fn area(id: &str) -> AreaId {
    AreaId::parse(id).unwrap()
}

fn aim(id: &str, score: f64, target: f64, importance: u8) -> Aim {
    Aim { area: area(id), score, target, weight: f64::from(importance) / 5.0 }
}

fn clinic(id: &str, hours: f64, rises: &[(&str, u8, u8)]) -> Clinic {
    Clinic {
        id: ClinicId::parse(id).unwrap(),
        kind: ClinicKind::Clinic,
        title: Localized::default(),
        about: Localized::default(),
        areas: rises.iter().map(|(id, from, to)| ClinicRise { area: area(id), from: *from, to: *to }).collect(),
        hours,
        provider: None,
        link: None,
        offered_in: Vec::new(),
    }
}

fn ids(choice: &Choice<'_>) -> Vec<String> {
    choice.clinics.iter().map(|closes| closes.clinic.id.to_string()).collect()
}

#[test]
fn a_clinic_closes_its_levels_times_importance_and_nothing_above_the_target() {
    let aims = [aim("a", 1.5, 2.5, 4), aim("b", 2.0, 3.0, 5)];
    let clinics = [clinic("one", 3.0, &[("a", 1, 3), ("b", 2, 3)])];
    let choice = clinics_for_person(&aims, &clinics, None);
    // A: one level of importance 4, though it leads half a level further; B: one level of importance 5.
    assert!(
        (choice.clinics[0].parts[0].need - 0.8).abs() < 1e-12 && (choice.clinics[0].parts[1].need - 1.0).abs() < 1e-12
    );
    assert!((choice.need - 1.8).abs() < 1e-12 && (choice.closed - 1.8).abs() < 1e-12);
}

#[test]
fn who_has_not_reached_its_first_level_is_not_sent_to_a_clinic() {
    let clinics = [clinic("late", 1.0, &[("a", 2, 3)])];
    assert_eq!(ids(&clinics_for_person(&[aim("a", 1.9, 3.0, 5)], &clinics, None)), [""; 0]);
    // 0.1 + 0.2 reaches 0.3: the comparison has a tolerance.
    assert_eq!(ids(&clinics_for_person(&[aim("a", 2.0 - 1e-12, 3.0, 5)], &clinics, None)), ["late"]);
}

#[test]
fn a_later_clinic_builds_on_an_earlier_one() {
    let clinics = [clinic("second", 1.0, &[("a", 2, 4)]), clinic("first", 1.0, &[("a", 0, 2)])];
    let choice = clinics_for_person(&[aim("a", 0.5, 4.0, 5)], &clinics, None);
    assert_eq!(ids(&choice), ["first", "second"]);
    assert_eq!((choice.clinics[1].parts[0].from, choice.clinics[1].parts[0].to), (2.0, 4.0));
    assert!((choice.closed - choice.need).abs() < 1e-12);
}

#[test]
fn equal_ones_are_taken_by_their_id() {
    let clinics = [clinic("b", 1.0, &[("a", 0, 2)]), clinic("a", 9.0, &[("a", 0, 2)])];
    assert_eq!(ids(&clinics_for_person(&[aim("a", 0.0, 2.0, 3)], &clinics, None)), ["a"]);
    // Towards a single goal the shorter way counts.
    let towards = clinics_towards(&aim("a", 0.0, 2.0, 3), &clinics);
    assert_eq!(towards.iter().map(|closes| closes.clinic.id.as_str()).collect::<Vec<_>>(), ["b", "a"]);
}

#[test]
fn what_does_not_fit_the_budget_makes_room_for_what_does() {
    let aims = [aim("a", 0.0, 3.0, 5), aim("b", 0.0, 1.0, 5)];
    let clinics = [clinic("long", 16.0, &[("a", 0, 3)]), clinic("short", 2.0, &[("b", 0, 1)])];
    assert_eq!(ids(&clinics_for_person(&aims, &clinics, Some(2.0))), ["short"]);
    assert_eq!(ids(&clinics_for_person(&aims, &clinics, Some(18.0))), ["long", "short"]);
    assert_eq!(ids(&clinics_for_person(&aims, &clinics, Some(1.0))), [""; 0]);
}

/// Some areas and up to eight clinics.
fn case(dice: &mut Dice) -> (Vec<Aim>, Vec<Clinic>) {
    let names = ["a", "b", "c"];
    let aims = names
        .iter()
        .map(|name| {
            let half = |n: u64| n as f64 / 2.0;
            aim(name, half(dice.below(7)), half(1 + dice.below(8)), 1 + dice.below(5) as u8)
        })
        .collect();
    let clinics = (0..dice.below(9)).map(|number| {
        let rises: Vec<(&str, u8, u8)> = names
            .iter()
            .filter_map(|name| {
                let from = dice.below(4) as u8;
                (dice.below(3) > 0).then(|| (*name, from, from + 1 + dice.below(u64::from(4 - from)) as u8))
            })
            .collect();
        clinic(&format!("c{number}"), 1.0 + dice.below(8) as f64, &rises)
    });
    (aims, clinics.collect())
}

/// The most that this set could close if each of it could be taken again and again: no order closes more.
fn closed_by(set: &[&Clinic], aims: &[Aim]) -> f64 {
    let mut standing = aims.to_vec();
    for _ in 0..=set.len() {
        for aim in &mut standing {
            for clinic in set {
                aim.score = aim.after(clinic).unwrap_or(aim.score);
            }
        }
    }
    aims.iter().map(Aim::need).sum::<f64>() - standing.iter().map(Aim::need).sum::<f64>()
}

fn subsets(clinics: &[Clinic]) -> impl Iterator<Item = Vec<&Clinic>> {
    (0_usize..1 << clinics.len()).map(|bits| {
        clinics.iter().enumerate().filter(|(place, _)| bits >> place & 1 == 1).map(|(_, clinic)| clinic).collect()
    })
}

#[test]
fn without_a_budget_no_other_set_closes_more() {
    let mut dice = Dice(7);
    let mut with_some = 0;
    for round in 0..1000 {
        let (aims, mut clinics) = case(&mut dice);
        // One that raises several areas may be due before all of them can rise: only then another order may close more.
        let is_plain = round % 2 == 0;
        if is_plain {
            clinics.iter_mut().for_each(|clinic| clinic.areas.truncate(1));
        }
        let choice = clinics_for_person(&aims, &clinics, None);
        let best = subsets(&clinics).map(|set| closed_by(&set, &aims)).fold(0.0, f64::max);
        assert!(choice.closed < best + 1e-9);
        assert!(!is_plain || choice.closed > best - 1e-9, "{} is not {best}: {aims:?} {clinics:?}", choice.closed);
        with_some += usize::from(is_plain && choice.clinics.len() > 1);
    }
    assert!(with_some > 50, "{with_some}");
}

#[test]
fn each_is_the_best_that_fits_after_those_before_it() {
    let mut dice = Dice(11);
    for _ in 0..400 {
        let (aims, clinics) = case(&mut dice);
        let budget = dice.below(30) as f64;
        let choice = clinics_for_person(&aims, &clinics, Some(budget));
        assert!(choice.hours <= budget + 1e-9);
        let mut taken: Vec<&Clinic> = Vec::new();
        let mut hours = 0.0;
        // One step past the end: then nothing fits that closes anything.
        for step in 0..=choice.clinics.len() {
            let gain = |clinic: &Clinic| {
                // Only what can be taken now, and once: the standing after those taken, then this one alone.
                let mut standing = aims.to_vec();
                for earlier in &taken {
                    standing.iter_mut().for_each(|aim| aim.score = aim.after(earlier).unwrap_or(aim.score));
                }
                let open: f64 = standing.iter().map(Aim::need).sum();
                standing.iter_mut().for_each(|aim| aim.score = aim.after(clinic).unwrap_or(aim.score));
                open - standing.iter().map(Aim::need).sum::<f64>()
            };
            let is_free = |clinic: &&Clinic| taken.iter().all(|other| other.id != clinic.id);
            let fits = |clinic: &&Clinic| hours + clinic.hours <= budget + 1e-9;
            let best = clinics.iter().filter(is_free).filter(fits).map(gain).fold(0.0, f64::max);
            let Some(closes) = choice.clinics.get(step) else {
                assert!(best < 1e-9, "{best} is left: {aims:?} {clinics:?}");
                break;
            };
            assert!((closes.need - best).abs() < 1e-9);
            hours += closes.clinic.hours;
            taken.push(closes.clinic);
        }
    }
}

#[test]
fn the_order_of_the_catalogue_changes_nothing() {
    let mut dice = Dice(3);
    for _ in 0..100 {
        let (aims, clinics) = case(&mut dice);
        let turned: Vec<Clinic> = clinics.iter().rev().cloned().collect();
        assert_eq!(ids(&clinics_for_person(&aims, &clinics, None)), ids(&clinics_for_person(&aims, &turned, None)));
    }
}

#[test]
fn what_is_needed_comes_from_the_comparison() {
    let bytes = include_bytes!("../../tests/fixtures/small.ron");
    let questionnaire: Questionnaire = crate::format::read_questionnaire("small", bytes).value.unwrap();
    let mut answers = crate::model::Answers::default();
    for item in questionnaire.items().map(|(_, item)| item.id.clone()) {
        answers.items.insert(item, crate::model::Answer::Choice(0));
    }
    let profile = profile(&questionnaire, &answers);
    let benchmark = questionnaire.benchmark(&BenchmarkId::parse("contract-manager").unwrap()).unwrap();
    let comparison = compare(&questionnaire, &profile, &answers, benchmark);
    let aims = Aim::of_needs(&comparison);
    assert_eq!(aims.iter().map(|aim| &aim.area).collect::<Vec<_>>(), comparison.needs.iter().collect::<Vec<_>>());
    assert!(!aims.is_empty());
    for aim in &aims {
        assert!((aim.need() - comparison.area(&aim.area).unwrap().need.unwrap()).abs() < 1e-12);
    }
}
