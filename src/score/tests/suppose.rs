use std::collections::BTreeMap;

use super::*;

/// A parent of two scored areas and one without answers.
fn whole() -> Case {
    let mut author = Author::default();
    let a = author.leaf("a", &[(level(2), 1.0)]);
    let b = author.leaf("b", &[(level(3), 1.0)]);
    let c = author.leaf("c", &[(NOTHING_YET, 1.0)]);
    author.done(vec![parent("whole", vec![a, b, c])])
}

fn score_of(profile: &Profile, name: &str) -> Option<f64> {
    profile.area(&id(name)).and_then(|area| area.score)
}

#[test]
fn a_supposed_level_moves_its_parent_and_nothing_else() {
    let case = whole();
    let now = case.profile();
    let supposed = suppose(&case.questionnaire, &now, &BTreeMap::from([(id("a"), 3.0)]));
    assert_eq!(["a", "b", "c", "whole"].map(|name| score_of(&supposed, name)), [Some(3.0), Some(3.0), None, Some(3.0)]);
    assert_eq!(supposed.area(&id("whole")).and_then(|area| area.level), Some(3));
    assert_eq!(suppose(&case.questionnaire, &now, &BTreeMap::new()), now);
}

#[test]
fn what_has_no_score_is_not_supposed_to_have_one() {
    let case = whole();
    let now = case.profile();
    assert_eq!(suppose(&case.questionnaire, &now, &BTreeMap::from([(id("c"), 4.0)])), now);
}

#[test]
fn a_parent_is_lifted_by_all_that_is_scored_inside_as_far_as_the_scale_goes() {
    let case = whole();
    let now = case.profile();
    let lifted = |to: f64| {
        let levels = lift(&case.questionnaire, &now, &BTreeMap::new(), &id("whole"), to);
        let supposed = suppose(&case.questionnaire, &now, &levels);
        ["a", "b", "whole"].map(|name| score_of(&supposed, name).map(|score| (score * 1000.0).round() / 1000.0))
    };
    assert_eq!(lifted(3.0), [Some(2.5), Some(3.5), Some(3.0)]);
    assert_eq!(lifted(3.75), [Some(3.5), Some(4.0), Some(3.75)], "the stronger one has reached the top");
    assert_eq!(lifted(9.0), [Some(4.0), Some(4.0), Some(4.0)]);
    assert_eq!(lifted(0.0), [Some(0.0), Some(0.0), Some(0.0)]);
    assert_eq!(lift(&case.questionnaire, &now, &BTreeMap::new(), &id("whole"), 2.5), BTreeMap::new(), "as it is");
}
