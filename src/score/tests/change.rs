use std::collections::BTreeMap;

use super::*;
use crate::model::{Noise, Spread};

/// Two areas of one item each, answered with these levels.
fn case(levels: [Option<Answer>; 2]) -> Case {
    let mut author = Author::default();
    let [first, second] = levels;
    let areas = vec![author.leaf("first", &[(first, 1.0)]), author.leaf("second", &[(second, 1.0)])];
    author.done(areas)
}

fn scores(levels: [Option<Answer>; 2]) -> Profile {
    let case = case(levels);
    profile(&case.questionnaire, &case.answers)
}

/// A profile whose first area has that score.
fn at(score: f64) -> Profile {
    let mut profile = scores([level(0), level(0)]);
    profile.areas[0].score = Some(score);
    profile
}

fn noise(sd: f64, reliability: f64) -> Noise {
    Noise { source: String::new(), areas: BTreeMap::from([(id("first"), Spread { sd, reliability })]) }
}

fn extent(earlier: f64, later: f64, noise: Option<&Noise>) -> Extent {
    changes(&at(earlier), &at(later), noise)[0].extent
}

#[test]
fn a_change_is_the_later_score_minus_the_earlier_one() {
    let found = changes(&scores([level(1), level(3)]), &scores([level(4), level(2)]), None);
    let differences: Vec<f64> = found.iter().map(|change| change.difference).collect();
    assert_eq!(differences, [3.0, -1.0]);
    assert_eq!((found[0].earlier, found[0].later), (1.0, 4.0));
}

#[test]
fn an_area_that_is_scored_only_once_has_no_change() {
    let both = |a: [Option<Answer>; 2], b: [Option<Answer>; 2]| changes(&scores(a), &scores(b), None).len();
    assert_eq!(both([level(1), NOTHING_YET], [level(1), level(2)]), 1);
    assert_eq!(both([level(1), level(2)], [level(1), NOT_APPLICABLE]), 1);
    assert_eq!(both([NOTHING_YET, level(2)], [level(1), NOTHING_YET]), 0);
}

#[test]
fn without_figures_no_change_is_more_than_noise() {
    assert_eq!(extent(0.0, 4.0, None), Extent::MayBeNoise);
    let other = Noise { source: String::new(), areas: BTreeMap::from([(id("second"), spread())]) };
    assert_eq!(extent(0.0, 4.0, Some(&other)), Extent::MayBeNoise, "figures of another area say nothing");
}

fn spread() -> Spread {
    Spread { sd: 0.5, reliability: 0.5 }
}

#[test]
fn the_border_of_noise_is_1_96_standard_deviations_of_a_difference() {
    // 2 x (1 - 0.5) is 1, so that the border is 1.96 x 0.5.
    assert!((spread().noise() - 0.98).abs() < 1e-12);
    // 1.96 x 0.8 x sqrt(2 x 0.18) = 1.96 x 0.8 x 0.6.
    assert!((Spread { sd: 0.8, reliability: 0.82 }.noise() - 0.9408).abs() < 1e-12);
    // Without any reliability: 1.96 x sqrt(2) standard deviations.
    assert!((Spread { sd: 1.0, reliability: 0.0 }.noise() - 2.771_858_582_251_266).abs() < 1e-12);
}

#[test]
fn a_change_at_the_border_is_not_more_than_noise_and_the_next_larger_one_is() {
    let known = noise(0.5, 0.5);
    for (earlier, later, expected) in [
        (1.0, 1.98, Extent::MayBeNoise),
        (1.98, 1.0, Extent::MayBeNoise),
        (0.1 + 0.2, 0.3 + 0.98, Extent::MayBeNoise),
        (1.0, 1.980_000_1, Extent::MoreThanNoise),
        (1.980_000_1, 1.0, Extent::MoreThanNoise),
        (1.0, 1.979_999_9, Extent::MayBeNoise),
        (0.0, 4.0, Extent::MoreThanNoise),
    ] {
        assert_eq!(extent(earlier, later, Some(&known)), expected, "{earlier} to {later}");
    }
}

#[test]
fn equal_scores_are_the_same_whatever_arithmetic_made_of_them() {
    assert_eq!(extent(0.3, 0.1 + 0.2, Some(&noise(0.5, 0.999_999_999_999))), Extent::Same);
    assert_eq!(extent(2.0, 2.0, None), Extent::Same);
    assert_eq!(extent(2.0, 2.01, None), Extent::MayBeNoise);
}

#[test]
fn targets_turn_where_they_are_met_in_one_comparison_only() {
    let benchmark = Benchmark {
        id: BenchmarkId::parse("role").unwrap(),
        kind: BenchmarkKind::Role,
        title: Localized::default(),
        about: Localized::default(),
        fits: Localized::default(),
        source: String::new(),
        targets: vec![(id("first"), 2.0), (id("second"), 3.0)],
    };
    let against = |levels: [Option<Answer>; 2]| {
        let case = case(levels);
        compare(&case.questionnaire, &profile(&case.questionnaire, &case.answers), &case.answers, &benchmark)
    };
    let turn = |a, b| turned(&against(a), &against(b));
    assert_eq!(turn([level(1), level(3)], [level(2), level(3)]).newly_met, [id("first")]);
    assert_eq!(turn([level(2), level(3)], [level(2), level(2)]).no_longer_met, [id("second")]);
    assert_eq!(turn([level(2), NOTHING_YET], [level(1), level(3)]).newly_met, [id("second")], "it did not count then");
    assert_eq!(turn([level(2), level(4)], [level(4), level(3)]), Turned::default());
}
