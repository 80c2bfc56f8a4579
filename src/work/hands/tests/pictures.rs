//! Charts saved as pictures.

use super::*;
use crate::app::{Cancel, ChartFile};

fn chart(home: &mut Home, name: &str) -> ChartFile {
    let (id, questionnaire) = home.begin();
    let viewing = crate::app::Viewing::new(result(&id, &questionnaire), None, true);
    ChartFile {
        scene: viewing.scene(ChartKind::Radar, crate::text::Words::of(Language::Finnish)).unwrap(),
        scale: 2.0,
        path: home.folder.path().join(name),
        theme: ThemeName::Dark,
        language: Language::Finnish,
        replace: Replace::No,
        cancel: Cancel::default(),
    }
}

#[test]
fn charts_are_saved_as_their_ending_says() {
    let mut home = Home::new();
    for (name, start) in [("a.svg", &b"<svg"[..]), ("a.PNG", b"\x89PNG")] {
        let file = chart(&mut home, name);
        let saved = home.hands.carry_out(Effect::SaveChart(Box::new(file.clone())));
        assert_eq!(saved, [Outcome::ChartSaved(file.path.clone())]);
        let bytes = store::read(&file.path, store::FILE_LIMIT).unwrap();
        assert!(bytes.starts_with(start), "{name}");
        let refused = home.hands.carry_out(Effect::SaveChart(Box::new(file)));
        assert!(matches!(&refused[..], [Outcome::PictureFailed(Trouble { key: "trouble-exists", .. })]), "{refused:?}");
    }
}

#[test]
fn a_picture_that_nobody_wants_any_more_is_not_saved() {
    let mut home = Home::new();
    let file = chart(&mut home, "a.png");
    file.cancel.cancel();
    assert_eq!(home.hands.carry_out(Effect::SaveChart(Box::new(file.clone()))), [Outcome::PictureCancelled]);
    assert!(!file.path.exists());
}
