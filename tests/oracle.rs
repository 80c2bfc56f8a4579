//! Scores equal an independent oracle: the definitions written a second time, in exact fractions.
//!
//! Random small questionnaires, answers and benchmarks come from a seeded generator; every number, status and order
//! that the program computes must equal the oracle's.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail, and the oracle is written to be read beside the definitions"
)]

#[path = "oracle/cases.rs"]
mod cases;
#[path = "oracle/definitions.rs"]
mod definitions;
#[path = "oracle/fraction.rs"]
mod fraction;

use cases::Case;
use definitions::{Compared, Expected, State};
use fraction::Fraction;
use procuradar::{
    model::AreaId,
    score::{AreaScore, Comparison, Profile, Status, calibrate, compare, profile},
};

const CASES: u64 = 20_000;

#[test]
fn scores_gaps_and_needs_equal_the_definitions_in_exact_fractions() {
    let mut seen = Seen::default();
    for seed in 1..=CASES {
        let case = Case::random(seed);
        let profile = profile(&case.questionnaire, &case.answers);
        let comparison = compare(&case.questionnaire, &profile, &case.answers, &case.benchmark);
        let expected = definitions::profile(&case);
        let compared = definitions::compare(&case, &expected);
        let found = check_profile(&profile, &expected)
            .and_then(|()| check_comparison(&comparison, &compared))
            .and_then(|()| check_calibration(&case, &profile, &expected));
        if let Err(difference) = found {
            panic!("case {seed}: {difference}\n{case:#?}");
        }
        seen.count(&expected, &compared);
    }
    seen.assert_all_kinds_occurred();
}

fn close(what: &str, id: &AreaId, got: Option<f64>, wanted: Option<Fraction>) -> Result<(), String> {
    match (got, wanted) {
        (None, None) => Ok(()),
        (Some(got), Some(wanted)) if (got - wanted.to_f64()).abs() <= 1e-9 => Ok(()),
        _ => Err(format!("{what} of {id}: {got:?}, by the definition {:?}", wanted.map(Fraction::to_f64))),
    }
}

fn equal<T: PartialEq + std::fmt::Debug>(what: &str, got: T, wanted: T) -> Result<(), String> {
    if got == wanted { Ok(()) } else { Err(format!("{what}: {got:?}, by the definition {wanted:?}")) }
}

fn check_profile(profile: &Profile, expected: &[Expected]) -> Result<(), String> {
    let ids = |areas: &[AreaScore]| areas.iter().map(|area| area.id.clone()).collect::<Vec<_>>();
    equal("areas", ids(&profile.areas), expected.iter().map(|area| area.id.clone()).collect())?;
    for (area, wanted) in profile.areas.iter().zip(expected) {
        let state = match area.status {
            Status::Scored => State::Scored,
            Status::TooFew => State::TooFew,
            Status::NotApplicable => State::NotApplicable,
        };
        equal(&format!("status of {}", area.id), state, wanted.state)?;
        equal("parent", area.parent.clone(), wanted.parent.clone())?;
        close("score", &area.id, area.score, wanted.score)?;
        close("coverage", &area.id, area.coverage, wanted.coverage)?;
        equal(&format!("level of {}", area.id), area.level.map(i128::from), wanted.score.map(Fraction::floor))?;
        equal("aspects", area.aspects.len(), wanted.aspects.len())?;
        for (aspect, score) in &wanted.aspects {
            close("aspect", &area.id, area.aspects.get(aspect).copied(), Some(*score))?;
        }
    }
    Ok(())
}

fn check_comparison(comparison: &Comparison, wanted: &Compared) -> Result<(), String> {
    equal("compared areas", comparison.areas.len(), wanted.areas.len())?;
    for (area, wanted) in comparison.areas.iter().zip(&wanted.areas) {
        equal("compared area", &area.id, &wanted.id)?;
        close("score", &area.id, area.score, wanted.score)?;
        close("target", &area.id, area.target, wanted.target)?;
        close("gap", &area.id, area.gap, wanted.gap)?;
        close("surplus", &area.id, area.surplus, wanted.surplus)?;
        close("need", &area.id, area.need, wanted.need)?;
    }
    equal("targets met", (comparison.targets_met.met, comparison.targets_met.of), wanted.targets_met)?;
    close("readiness", &AreaId::parse("all").unwrap(), comparison.readiness, wanted.readiness)?;
    equal("order of needs", &comparison.needs, &wanted.needs)
}

fn check_calibration(case: &Case, profile: &Profile, expected: &[Expected]) -> Result<(), String> {
    let wanted = definitions::calibrate(case, expected);
    let got = calibrate(&case.questionnaire, profile, &case.answers);
    equal("calibrated areas", got.len(), wanted.len())?;
    for (got, (id, right, own, again)) in got.iter().zip(wanted) {
        equal("calibrated area", &got.area, &id)?;
        close("share right", &id, Some(got.share_right), Some(right))?;
        close("share of the top level", &id, got.self_share, own)?;
        equal(&format!("second look at {id}"), got.look_again, again)?;
    }
    Ok(())
}

/// How often each kind of thing occurred: an oracle that never meets a case proves nothing about it.
#[derive(Default, Debug)]
struct Seen {
    scored: usize,
    too_few: usize,
    not_applicable: usize,
    gaps: usize,
    surplus: usize,
    on_target: usize,
    no_readiness: usize,
    ties: usize,
    aspects: usize,
}

impl Seen {
    fn count(&mut self, expected: &[Expected], compared: &Compared) {
        for area in expected {
            match area.state {
                State::Scored => self.scored += 1,
                State::TooFew => self.too_few += 1,
                State::NotApplicable => self.not_applicable += 1,
            }
            self.aspects += area.aspects.len();
        }
        for area in &compared.areas {
            let is_positive = |value: Option<Fraction>| value.is_some_and(|value| value > Fraction::ZERO);
            self.gaps += usize::from(is_positive(area.gap));
            self.surplus += usize::from(is_positive(area.surplus));
            self.on_target += usize::from(area.target.is_some() && area.score == area.target);
        }
        self.no_readiness += usize::from(compared.readiness.is_none());
        self.ties += compared.ties;
    }

    fn assert_all_kinds_occurred(&self) {
        let Self { scored, too_few, not_applicable, gaps, surplus, on_target, no_readiness, ties, aspects } = self;
        let counts = [scored, too_few, not_applicable, gaps, surplus, on_target, no_readiness, ties, aspects];
        assert!(counts.into_iter().all(|count| *count > 300), "{self:?}");
    }
}
