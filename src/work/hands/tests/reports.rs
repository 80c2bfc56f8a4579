//! Reports saved as PDF.

use super::*;
use crate::app::{Cancel, ReportFile};

fn report(home: &mut Home, name: &str) -> ReportFile {
    let (id, questionnaire) = home.begin();
    ReportFile {
        result: result(&id, &questionnaire),
        benchmark: questionnaire.benchmarks.first().cloned(),
        beside: Vec::new(),
        path: home.folder.path().join(name),
        language: Language::Finnish,
        replace: Replace::No,
        cancel: Cancel::default(),
    }
}

#[test]
fn a_report_is_saved_and_never_over_another_file() {
    let mut home = Home::new();
    let file = report(&mut home, "a.pdf");
    let saved = home.hands.carry_out(Effect::SaveReport(Box::new(file.clone())));
    assert_eq!(saved, [Outcome::ReportSaved(file.path.clone())]);
    assert!(store::read(&file.path, store::FILE_LIMIT).unwrap().starts_with(b"%PDF-"));
    let refused = home.hands.carry_out(Effect::SaveReport(Box::new(file)));
    assert!(matches!(&refused[..], [Outcome::ReportFailed(Trouble { key: "trouble-exists", .. })]), "{refused:?}");
}

#[test]
fn a_report_that_nobody_wants_any_more_is_not_saved() {
    let mut home = Home::new();
    let file = report(&mut home, "a.pdf");
    file.cancel.cancel();
    assert_eq!(home.hands.carry_out(Effect::SaveReport(Box::new(file.clone()))), [Outcome::ReportCancelled]);
    assert!(!file.path.exists());
}
