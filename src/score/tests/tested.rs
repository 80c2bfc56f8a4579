use super::*;

#[test]
fn what_is_open_or_not_applicable_is_neither_right_nor_wrong() {
    let mut author = Author::default();
    let answers = [level(1), level(0), NOTHING_YET, NOT_APPLICABLE];
    let first = answers.into_iter().map(|answer| test_item(&mut author, answer)).collect();
    let second = vec![test_item(&mut author, level(1))];
    let inside = vec![area("a", Content::Items(first)), area("b", Content::Items(second))];
    let case = author.done(vec![parent("p", inside)]);
    let profile = case.profile();
    let of = |name: &str| profile.area(&id(name)).unwrap().tested;
    assert_eq!(of("a"), Tested { right: 1, answered: 2, of: 3 });
    assert_eq!(of("p"), Tested { right: 2, answered: 3, of: 4 }, "an area holds those of all that is inside");
    assert_eq!(profile.tested, of("p"));
    assert!(close(of("a").share(), 0.5));
    assert_eq!(Tested::default().share(), None);
}

#[test]
fn an_area_of_test_items_alone_has_no_score_and_says_how_many_are_right() {
    let mut author = Author::default();
    let items = [level(1), level(0)].map(|answer| test_item(&mut author, answer));
    let case = author.done(vec![area("a", Content::Items(items.to_vec()))]);
    assert!(!case.questionnaire.has_scored_items());
    let found = case.area("a");
    assert_eq!((found.score, found.coverage), (None, None));
    assert_eq!((found.tested.right, found.tested.answered), (1, 2));
}
