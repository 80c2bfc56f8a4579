use divan::Bencher;
use procuradar::score::{compare, profile};

use crate::sample::result;

/// Scores of 36 areas, and their gaps against a role.
#[divan::bench]
fn profile_and_gaps(bencher: Bencher<'_, '_>) {
    let result = result();
    let id = result.benchmark.clone().unwrap();
    let benchmark = result.questionnaire.benchmark(&id).unwrap();
    bencher.bench(|| {
        let profile = profile(divan::black_box(&result.questionnaire), &result.answers);
        compare(&result.questionnaire, &profile, &result.answers, benchmark)
    });
}
