//! Results saved for other programs.

use super::*;
use crate::app::{Cancel, ExportFile};

fn export(home: &mut Home, name: &str) -> ExportFile {
    let (id, questionnaire) = home.begin();
    ExportFile {
        result: result(&id, &questionnaire),
        benchmark: None,
        path: home.folder.path().join(name),
        language: Language::Swedish,
        replace: Replace::No,
        cancel: Cancel::default(),
    }
}

#[test]
fn results_are_exported_as_their_ending_says_and_replace_nothing_unasked() {
    let mut home = Home::new();
    for (name, start) in [("a.XLSX", &b"PK\x03\x04"[..]), ("a.csv", b"file,result"), ("a.tsv", b"file\tresult")] {
        let file = export(&mut home, name);
        let saved = home.hands.carry_out(Effect::SaveExport(Box::new(file.clone())));
        assert_eq!(saved, [Outcome::ChartSaved(file.path.clone())]);
        assert!(store::read(&file.path, store::FILE_LIMIT).unwrap().starts_with(start), "{name}");
        let refused = home.hands.carry_out(Effect::SaveExport(Box::new(file)));
        assert!(matches!(&refused[..], [Outcome::PictureFailed(Trouble { key: "trouble-exists", .. })]), "{refused:?}");
    }
}

#[test]
fn an_export_that_nobody_wants_any_more_is_not_saved() {
    let mut home = Home::new();
    let file = export(&mut home, "a.xlsx");
    file.cancel.cancel();
    assert_eq!(home.hands.carry_out(Effect::SaveExport(Box::new(file.clone()))), [Outcome::PictureCancelled]);
    assert!(!file.path.exists());
}
