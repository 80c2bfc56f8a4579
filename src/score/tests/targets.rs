use super::*;

#[test]
fn a_score_reaches_a_level_or_a_target_with_the_tolerance() {
    assert!(reaches(0.1 + 0.2, 0.3) && reaches(0.3, 0.1 + 0.2));
    assert!(!reaches(0.3, 0.3 + 1e-6));
    assert_eq!(level_reached(3.0 - 1e-12), 3);
    assert_eq!(level_reached(2.9999), 2);
    assert_eq!(level_reached(0.0), 0);
}

#[test]
fn numbers_are_shown_rounded_half_away_from_zero() {
    assert_eq!((one_decimal(2.25), one_decimal(-2.25), one_decimal(2.24)), (2.3, -2.3, 2.2));
    assert_eq!(one_decimal(0.1 + 0.2 - 0.05), 0.3);
    assert_eq!(one_decimal(0.0), 0.0);
}

/// Leaves with one item each: (name, level).
fn leaves(levels: &[(&str, u8)]) -> Case {
    let mut author = Author::default();
    let areas = levels.iter().map(|(name, l)| author.leaf(name, &[(level(*l), 1.0)])).collect();
    author.done(areas)
}

#[test]
fn a_surplus_never_cancels_a_gap() {
    let mut case = leaves(&[("a", 4), ("b", 0)]);
    case.questionnaire.areas = vec![parent("p", std::mem::take(&mut case.questionnaire.areas))];
    let comparison = case.beside(&[("a", 2.0), ("b", 2.0)]);
    let p = comparison.area(&id("p")).unwrap();
    assert_eq!((p.score, p.target), (Some(2.0), Some(2.0)), "the means are equal");
    assert_eq!((p.gap, p.surplus), (Some(1.0), Some(1.0)), "and yet there is a gap");
    assert_eq!(comparison.readiness, Some(0.5));
    assert_eq!(comparison.targets_met, Met { met: 1, of: 2 });
}

#[test]
fn a_target_of_zero_gives_a_surplus_and_counts_nowhere() {
    let comparison = leaves(&[("a", 3), ("b", 2)]).beside(&[("a", 0.0), ("b", 4.0)]);
    let a = comparison.area(&id("a")).unwrap();
    assert_eq!((a.target, a.gap, a.surplus), (Some(0.0), Some(0.0), Some(3.0)));
    assert_eq!(comparison.targets_met, Met { met: 0, of: 1 });
    assert_eq!(comparison.readiness, Some(0.5));
}

#[test]
fn an_absent_target_is_no_opinion() {
    let comparison = leaves(&[("a", 3), ("b", 2)]).beside(&[("b", 2.0)]);
    let a = comparison.area(&id("a")).unwrap();
    assert_eq!((a.target, a.gap, a.surplus, a.need), (None, None, None, None));
    assert_eq!(comparison.targets_met, Met { met: 1, of: 1 });
}

#[test]
fn an_area_without_a_score_does_not_count_and_lends_its_parent_no_target() {
    let mut author = Author::default();
    let a = author.leaf("a", &[(level(2), 1.0)]);
    let b = author.leaf("b", &[(NOTHING_YET, 1.0)]);
    let comparison = author.done(vec![parent("p", vec![a, b])]).beside(&[("a", 3.0), ("b", 1.0)]);
    let b = comparison.area(&id("b")).unwrap();
    assert_eq!((b.target, b.gap, b.surplus, b.need), (Some(1.0), None, None, None));
    let p = comparison.area(&id("p")).unwrap();
    assert_eq!((p.target, p.gap), (Some(3.0), Some(1.0)));
    assert_eq!(comparison.targets_met, Met { met: 0, of: 1 });
}

#[test]
fn targets_of_parents_are_not_taken_from_the_benchmark() {
    let mut author = Author::default();
    let a = author.leaf("a", &[(level(2), 1.0)]);
    let comparison = author.done(vec![parent("p", vec![a])]).beside(&[("p", 4.0)]);
    assert_eq!(comparison.area(&id("p")).unwrap().target, None);
    assert_eq!(comparison.targets_met, Met::default());
}

#[test]
fn there_is_no_readiness_where_nothing_counts() {
    assert_eq!(leaves(&[("a", 3)]).beside(&[]).readiness, None);
    assert_eq!(leaves(&[("a", 3)]).beside(&[("a", 0.0)]).readiness, None);
    assert_eq!(one_leaf(&[NOTHING_YET]).beside(&[("a", 3.0)]).readiness, None);
}

#[test]
fn a_target_is_met_with_the_tolerance_and_then_is_no_need() {
    let mut author = Author::default();
    let leaf = author.leaf("a", &[(level(3), 0.1), (level(0), 0.9)]);
    let case = author.done(vec![leaf]);
    for target in [0.3, 0.1 + 0.2, 0.3 + 5e-10] {
        let comparison = case.beside(&[("a", target)]);
        assert_eq!(comparison.targets_met, Met { met: 1, of: 1 }, "{target}");
        assert!(comparison.needs.is_empty());
    }
}

#[test]
fn needs_are_ordered_by_need_then_wish_then_gap_then_place() {
    let targets = [("a", 4.0), ("b", 4.0), ("c", 4.0), ("d", 4.0), ("met", 1.0)];
    let mut case = leaves(&[("a", 2), ("b", 2), ("c", 2), ("d", 2), ("met", 4)]);
    assert_eq!(case.needs(&targets), ["a", "b", "c", "d"], "equal ones keep their places");
    case.answers.wishes.insert(id("c"));
    assert_eq!(case.needs(&targets), ["c", "a", "b", "d"]);
    case.answers.importance.insert(id("d"), 4);
    assert_eq!(case.needs(&targets), ["d", "c", "a", "b"], "more need goes before a wish");

    // Gaps of 3 and 1 at importance 1 and 3 are the same need: the larger gap goes first.
    let mut case = leaves(&[("small", 3), ("large", 1)]);
    case.answers.importance.insert(id("large"), 1);
    assert_eq!(case.needs(&[("small", 4.0), ("large", 4.0)]), ["large", "small"]);
    case.answers.wishes.insert(id("small"));
    assert_eq!(case.needs(&[("small", 4.0), ("large", 4.0)]), ["small", "large"], "unless the other is wished for");
}

#[test]
fn needs_that_differ_by_the_noise_of_arithmetic_are_equal() {
    // 3 - 8/3 and 2 - 5/3 are both a third, though not in floating point.
    let mut author = Author::default();
    let a = author.leaf("a", &[(level(3), 2.0), (level(2), 1.0)]);
    let b = author.leaf("b", &[(level(2), 2.0), (level(1), 1.0)]);
    let mut case = author.done(vec![a, b]);
    let targets = [("a", 3.0), ("b", 2.0)];
    let comparison = case.beside(&targets);
    assert!(comparison.area(&id("a")).unwrap().gap > comparison.area(&id("b")).unwrap().gap, "or this shows nothing");
    case.answers.wishes.insert(id("b"));
    assert_eq!(case.needs(&targets), ["b", "a"]);
}

#[test]
fn importance_is_the_middle_where_it_is_not_asked_or_not_answered() {
    let mut case = leaves(&[("a", 2), ("b", 2)]);
    case.answers.importance.insert(id("b"), 5);
    let need = |case: &Case, name: &str| case.beside(&[("a", 4.0), ("b", 4.0)]).area(&id(name)).unwrap().need;
    assert!(close(need(&case, "a"), 2.0 * 3.0 / 5.0));
    assert_eq!(need(&case, "b"), Some(2.0));
    case.questionnaire.areas[1].ask_importance = false;
    assert!(close(need(&case, "b"), 2.0 * 3.0 / 5.0));
}

#[test]
fn a_profile_counts_answered_open_and_not_applicable_items() {
    let profile = one_leaf(&[level(0), level(3), NOT_APPLICABLE, NOTHING_YET]).profile();
    assert_eq!((profile.answered, profile.not_applicable, profile.open(), profile.items), (2, 1, 1, 4));
}
