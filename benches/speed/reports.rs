use divan::Bencher;
use procuradar::{
    export::{ReportSheet, Template, report_pdf},
    model::{Answer, AssessmentResult},
    text::{Language, Words},
    work,
};

use crate::sample::result;

/// The report of the demo's person with a role's targets, when others were made before.
#[divan::bench]
fn report(bencher: Bencher<'_, '_>) {
    let (template, result) = (Template::shipped(), result());
    let benchmark = result.questionnaire.benchmarks.first();
    let sheet = ReportSheet { result: &result, benchmark, beside: &[], words: Words::of(Language::Finnish) };
    drop(report_pdf(&sheet, &template).unwrap());
    let mut number = 0_u8;
    bencher.bench_local(|| {
        // Another person each time: nothing that was set before is the same.
        number = number.wrapping_add(1);
        report_pdf(&ReportSheet { result: divan::black_box(&other(&result, number.into())), ..sheet }, &template)
            .unwrap()
    });
}

/// A hundred reports on all cores.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn a_hundred_reports(bencher: Bencher<'_, '_>) {
    let (template, result) = (Template::shipped(), result());
    let benchmark = result.questionnaire.benchmarks.first();
    let words = Words::of(Language::Finnish);
    bencher.bench_local(|| {
        let make = |number: usize| {
            let other = other(&result, number);
            let sheet = ReportSheet { result: &other, benchmark, beside: &[], words };
            report_pdf(&sheet, &template).unwrap().len()
        };
        let mut bytes = 0;
        work::side_by_side(100, &procuradar::app::Cancel::default(), &make, &mut |_, length| {
            bytes += length;
            std::ops::ControlFlow::Continue(())
        });
        bytes
    });
}

/// The same person with other answers: each number of another report.
fn other(result: &AssessmentResult, number: usize) -> AssessmentResult {
    let mut other = result.clone();
    for (place, answer) in other.answers.items.values_mut().enumerate() {
        if let Answer::Choice(level) = answer {
            *level = u8::try_from((place * 7 + number * (place % 3 + 1)) % 5).unwrap();
        }
    }
    other
}
