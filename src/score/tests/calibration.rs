use super::*;

/// An area `a` at that level, with so many right, wrong and skipped test items.
fn tested(own: u8, right: usize, wrong: usize, not_applicable: usize) -> Vec<Calibration> {
    let mut author = Author::default();
    let mut items = vec![author.item(ItemKind::Level { anchors: Vec::new() }, 1.0, None, level(own))];
    for (count, answer) in [(right, level(1)), (wrong, level(0)), (not_applicable, NOT_APPLICABLE)] {
        items.extend((0..count).map(|_| test_item(&mut author, answer.clone())).collect::<Vec<_>>());
    }
    let case = author.done(vec![area("a", Content::Items(items))]);
    calibrate(&case.questionnaire, &case.profile(), &case.answers)
}

#[test]
fn calibration_looks_again_in_both_directions_alike() {
    let look_again = |own, right, wrong| tested(own, right, wrong, 0)[0].look_again;
    // 5 of 8 is 2.5 levels of 4: 1.5 from 4 and from 1, and 0.5 from 3 and from 2.
    assert!(look_again(4, 5, 3) && look_again(1, 5, 3));
    assert!(!look_again(3, 5, 3) && !look_again(2, 5, 3));
    let over = &tested(4, 0, 3, 0)[0];
    assert_eq!((over.share_right, over.self_share, over.look_again), (0.0, Some(1.0), true));
    let under = &tested(0, 3, 0, 0)[0];
    assert_eq!((under.share_right, under.self_share, under.look_again), (1.0, Some(0.0), true));
}

#[test]
fn calibration_needs_three_test_items() {
    assert!(tested(4, 1, 1, 5).is_empty());
    assert_eq!(tested(4, 1, 2, 0).len(), 1);
}

#[test]
fn several_right_options_are_right_only_together() {
    let mut author = Author::default();
    let answers = [vec![0, 2], vec![0], vec![0, 1, 2]];
    let items = answers.into_iter().map(|ticked| {
        let options = vec![Localized::default(); 3];
        let (why, source) = (Localized::default(), String::new());
        let kind = ItemKind::Test { options, right: vec![0, 2], why, source: Citation::Same(source), valid: None };
        author.item(kind, 1.0, None, Some(Answer::Choices(ticked)))
    });
    let content = Content::Items(items.collect());
    let case = author.done(vec![area("a", content)]);
    let found = calibrate(&case.questionnaire, &case.profile(), &case.answers);
    assert!(close(Some(found[0].share_right), 1.0 / 3.0));
    assert_eq!((found[0].self_share, found[0].look_again), (None, false), "nothing to set beside it");
}
