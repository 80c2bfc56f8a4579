use super::*;

#[test]
fn the_worked_example_comes_out_to_the_letter() {
    let case = worked_example();
    let a = case.area("a");
    assert_eq!((a.score, a.level), (Some(2.5), Some(2)));
    assert!(close(a.coverage, 2.0 / 3.0));
    assert_eq!(case.area("b").score, Some(3.0));
    assert_eq!(case.area("p").score, Some(2.75));

    let comparison = case.beside(&[("a", 3.0), ("b", 2.0)]);
    let of = |name: &str| comparison.area(&id(name)).unwrap();
    assert_eq!((of("a").gap, of("b").gap), (Some(0.5), Some(0.0)));
    assert_eq!((of("a").surplus, of("b").surplus), (Some(0.0), Some(1.0)));
    assert_eq!(comparison.targets_met, Met { met: 1, of: 2 });
    assert!(close(comparison.readiness, 0.9));
    assert_eq!(of("p").gap, Some(0.25));
    assert!(close(of("a").need, 0.4));
}

#[test]
fn the_worked_example_in_floor_mode_has_a_gap_of_one() {
    let mut case = worked_example();
    case.questionnaire.scoring.rounding = Rounding::FloorOfMean;
    assert_eq!(case.area("a").score, Some(2.0));
    assert_eq!(case.beside(&[("a", 3.0), ("b", 2.0)]).area(&id("a")).unwrap().gap, Some(1.0));
}

#[test]
fn floor_mode_floors_leaves_and_not_parents() {
    let mut author = Author::default();
    let a = author.leaf("a", &[(level(2), 1.0), (level(3), 1.0)]);
    let b = author.leaf("b", &[(level(3), 1.0)]);
    let mut case = author.done(vec![parent("p", vec![a, b])]);
    case.questionnaire.scoring.rounding = Rounding::FloorOfMean;
    assert_eq!(case.area("p").score, Some(2.5));
    assert_eq!(case.area("p").level, Some(2));
}

#[test]
fn floor_mode_forgives_the_noise_of_arithmetic() {
    // Threes alone, and yet their mean is 2.9999999999999996.
    let mut author = Author::default();
    let leaf = author.leaf("a", &[(level(3), 0.1), (level(3), 0.1), (level(3), 0.6)]);
    let mut case = author.done(vec![leaf]);
    let exact = case.area("a");
    assert!(exact.score < Some(3.0), "or this shows nothing");
    assert_eq!(exact.level, Some(3));
    case.questionnaire.scoring.rounding = Rounding::FloorOfMean;
    assert_eq!(case.area("a").score, Some(3.0));
}

#[test]
fn neither_unanswered_nor_not_applicable_items_lower_the_score() {
    let full = one_leaf(&[level(3), level(3)]).area("a").score;
    assert_eq!(full, Some(3.0));
    assert_eq!(one_leaf(&[level(3), level(3), NOTHING_YET]).area("a").score, full);
    assert_eq!(one_leaf(&[level(3), level(3), NOT_APPLICABLE]).area("a").score, full);
}

#[test]
fn a_level_of_zero_is_an_answer() {
    let zero = one_leaf(&[level(0), level(0)]).area("a");
    assert_eq!((zero.status, zero.score, zero.level), (Status::Scored, Some(0.0), Some(0)));
}

#[test]
fn not_applicable_items_leave_the_coverage_whole_and_unanswered_ones_lower_it() {
    assert_eq!(one_leaf(&[level(3), NOT_APPLICABLE]).area("a").coverage, Some(1.0));
    assert_eq!(one_leaf(&[level(3), NOTHING_YET]).area("a").coverage, Some(0.5));
}

#[test]
fn an_area_whose_items_all_do_not_apply_does_not_apply() {
    let area = one_leaf(&[NOT_APPLICABLE, NOT_APPLICABLE]).area("a");
    assert_eq!((area.status, area.score, area.coverage, area.level), (Status::NotApplicable, None, None, None));
}

#[test]
fn an_area_is_scored_from_the_least_coverage_on_and_not_below() {
    assert_eq!(one_leaf(&[level(3), NOTHING_YET]).area("a").status, Status::Scored);
    let below = one_leaf(&[level(3), NOTHING_YET, NOTHING_YET]).area("a");
    assert_eq!((below.status, below.score, below.level), (Status::TooFew, None, None));
    assert!(close(below.coverage, 1.0 / 3.0));
}

#[test]
fn coverage_reaches_its_threshold_with_the_tolerance() {
    let mut author = Author::default();
    let leaf = author.leaf("a", &[(level(2), 0.1), (level(2), 0.2), (NOTHING_YET, 0.7)]);
    let mut case = author.done(vec![leaf]);
    for (least, status) in [
        (0.3, Status::Scored),
        (0.1 + 0.2, Status::Scored),
        (0.3 + 5e-10, Status::Scored),
        (0.3 + 1e-6, Status::TooFew),
    ] {
        case.questionnaire.scoring.min_coverage = least;
        assert_eq!(case.area("a").status, status, "{least}");
    }
}

#[test]
fn nothing_answered_is_too_few_even_where_no_coverage_is_asked() {
    let mut case = one_leaf(&[NOTHING_YET]);
    case.questionnaire.scoring.min_coverage = 0.0;
    assert_eq!((case.area("a").status, case.area("a").coverage), (Status::TooFew, Some(0.0)));
}

#[test]
fn weights_of_items_count_in_the_score_and_in_the_coverage() {
    let mut author = Author::default();
    let leaf = author.leaf("a", &[(level(4), 3.0), (level(0), 1.0), (NOTHING_YET, 4.0)]);
    let area = author.done(vec![leaf]).area("a");
    assert_eq!((area.score, area.coverage), (Some(3.0), Some(0.5)));
}

fn scale(options: usize, reversed: bool, choice: u8) -> Option<f64> {
    let mut author = Author::default();
    let options = (0..options).map(|_| Localized::default()).collect();
    let item = author.item(ItemKind::Scale { options, reversed }, 1.0, None, level(choice));
    author.done(vec![area("a", Content::Items(vec![item]))]).area("a").score
}

#[test]
fn options_of_a_scale_lie_evenly_from_zero_to_the_top_level() {
    assert_eq!((scale(3, false, 0), scale(3, false, 1), scale(3, false, 2)), (Some(0.0), Some(2.0), Some(4.0)));
    assert!(close(scale(7, false, 1), 4.0 / 6.0));
    assert_eq!(scale(2, false, 1), Some(4.0));
}

#[test]
fn a_reversed_scale_counts_from_the_other_end() {
    assert_eq!((scale(5, true, 0), scale(5, true, 1), scale(5, true, 4)), (Some(4.0), Some(3.0), Some(0.0)));
}

#[test]
fn test_items_enter_neither_score_nor_coverage() {
    let mut author = Author::default();
    let items = vec![
        author.item(ItemKind::Level { anchors: Vec::new() }, 1.0, None, level(2)),
        test_item(&mut author, level(1)),
        test_item(&mut author, NOTHING_YET),
        test_item(&mut author, NOTHING_YET),
    ];
    let area = author.done(vec![area("a", Content::Items(items))]).area("a");
    assert_eq!((area.score, area.coverage), (Some(2.0), Some(1.0)));
}

#[test]
fn a_parent_is_the_weighted_mean_of_its_scored_children() {
    let mut author = Author::default();
    let a = weighing(3.0, author.leaf("a", &[(level(4), 1.0)]));
    let b = weighing(1.0, author.leaf("b", &[(level(0), 1.0)]));
    let open = weighing(2.0, author.leaf("open", &[(NOTHING_YET, 1.0)]));
    let apart = weighing(9.0, author.leaf("apart", &[(NOT_APPLICABLE, 1.0)]));
    let area = author.done(vec![parent("p", vec![a, b, open, apart])]).area("p");
    assert_eq!((area.status, area.score), (Status::Scored, Some(3.0)));
    assert!(close(area.coverage, 4.0 / 6.0), "what does not apply is left out of the coverage");
}

#[test]
fn a_parent_with_too_few_scored_children_has_no_score() {
    let mut author = Author::default();
    let a = author.leaf("a", &[(level(4), 1.0)]);
    let rest = ["b", "c"].map(|name| author.leaf(name, &[(NOTHING_YET, 1.0)]));
    let case = author.done(vec![parent("p", [a].into_iter().chain(rest).collect())]);
    let area = case.area("p");
    assert_eq!((area.status, area.score), (Status::TooFew, None));
    let beside = case.beside(&[("a", 3.0)]);
    let beside = beside.area(&id("p")).unwrap();
    assert_eq!((beside.gap, beside.surplus), (None, None), "an area without a score has neither");
}

#[test]
fn a_parent_whose_children_all_do_not_apply_does_not_apply() {
    let mut author = Author::default();
    let leaves = ["a", "b"].map(|name| author.leaf(name, &[(NOT_APPLICABLE, 1.0)]));
    let case = author.done(vec![parent("p", vec![parent("q", leaves.into())])]);
    assert_eq!(case.area("q").status, Status::NotApplicable);
    assert_eq!(case.area("p").status, Status::NotApplicable);
}

#[test]
fn parents_of_parents_weigh_parents_and_not_leaves() {
    let mut author = Author::default();
    let many = ["a", "b", "c"].map(|name| author.leaf(name, &[(level(4), 1.0)]));
    let one = author.leaf("d", &[(level(2), 1.0)]);
    let case = author.done(vec![parent("p", vec![parent("q", many.into()), parent("r", vec![one])])]);
    assert_eq!(case.area("p").score, Some(3.0));
    let comparison = case.beside(&[("a", 4.0), ("b", 4.0), ("c", 4.0), ("d", 4.0)]);
    let top = comparison.area(&id("p")).unwrap();
    assert_eq!((top.target, top.gap, top.surplus, top.need), (Some(4.0), Some(1.0), Some(0.0), None));
    let order: Vec<_> = case.profile().areas.iter().map(|area| area.id.to_string()).collect();
    assert_eq!(order, ["p", "q", "a", "b", "c", "r", "d"], "parents stand before what is inside");
}

/// Two leaves under `p`; items: (aspect, answer), all of weight 1.
fn with_aspects(leaves: [&[(Aspect, Option<Answer>)]; 2]) -> Case {
    let mut author = Author::default();
    let areas = leaves.into_iter().zip(["a", "b"]).map(|(items, name)| {
        let kind = || ItemKind::Level { anchors: Vec::new() };
        let items = items.iter().map(|(aspect, answer)| author.item(kind(), 1.0, Some(*aspect), answer.clone()));
        area(name, Content::Items(items.collect()))
    });
    let areas = areas.collect();
    author.done(vec![parent("p", areas)])
}

#[test]
fn aspects_are_scored_by_the_same_formulas() {
    use Aspect::{Knowledge, Skill};
    let case = with_aspects([
        &[(Knowledge, level(4)), (Knowledge, level(2)), (Skill, level(1)), (Skill, NOT_APPLICABLE)],
        &[(Knowledge, level(1)), (Skill, NOTHING_YET), (Skill, NOTHING_YET), (Skill, level(0))],
    ]);
    let aspects = |name: &str| case.area(name).aspects.into_iter().collect::<Vec<_>>();
    assert_eq!(aspects("a"), [(Knowledge, 3.0), (Skill, 1.0)]);
    assert_eq!(aspects("b"), [(Knowledge, 1.0)], "a third of the skill items is too few");
    assert_eq!(aspects("p"), [(Knowledge, 2.0), (Skill, 1.0)]);
}

#[test]
fn an_aspect_of_a_parent_needs_its_coverage_too() {
    use Aspect::{Knowledge, Skill};
    let mut case =
        with_aspects([&[(Knowledge, level(4)), (Skill, level(4))], &[(Knowledge, level(2)), (Skill, NOTHING_YET)]]);
    case.questionnaire.scoring.min_coverage = 0.6;
    // b lacks half of its answers, yet all of its knowledge; p has skill in one of two areas alone.
    assert_eq!(case.area("b").status, Status::TooFew);
    assert_eq!(case.area("p").aspects.into_iter().collect::<Vec<_>>(), [(Knowledge, 3.0)]);
}
