use divan::Bencher;
use procuradar::format::{read_questionnaire, read_result, write_result};

use crate::sample::{full, result, shipped};

/// Reads the shipped questionnaire, 30 items in three languages, and checks everything in it.
#[divan::bench]
fn questionnaire_read_and_checked(bencher: Bencher<'_, '_>) {
    bencher.counter(divan::counter::BytesCount::of_slice(shipped())).bench(|| {
        let reading = read_questionnaire("shipped", divan::black_box(shipped()));
        assert!(reading.value.is_some());
        reading
    });
}

/// The full form: 62 items in three languages.
#[divan::bench]
fn full_questionnaire_read_and_checked(bencher: Bencher<'_, '_>) {
    let full = full();
    bencher.counter(divan::counter::BytesCount::of_slice(full)).bench(|| {
        let reading = read_questionnaire("full", divan::black_box(full));
        assert!(reading.value.is_some() && reading.report.problems.is_empty());
        reading
    });
}

#[divan::bench]
fn result_written(bencher: Bencher<'_, '_>) {
    let result = result();
    bencher.bench(|| write_result(divan::black_box(&result), None));
}

#[divan::bench]
fn result_read_and_checked(bencher: Bencher<'_, '_>) {
    let text = write_result(&result(), None);
    bencher.bench(|| {
        let reading = read_result("sample", divan::black_box(text.as_bytes()));
        assert!(reading.value.is_some());
        reading
    });
}
