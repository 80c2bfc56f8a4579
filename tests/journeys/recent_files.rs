use egui::Key;
use procuradar::text::Language;

use crate::app::Home;

#[test]
fn a_file_that_was_opened_can_be_pinned_and_forgotten_by_keyboard() {
    let home = Home::speaking(Language::English);
    let path = home.put("ours.ron", include_bytes!("../fixtures/small.ron"));
    {
        let mut app = home.open(&[&path]);
        assert_eq!(app.state().recent.len(), 1);
        app.press_button("Keep ours.ron in this list");
        assert!(app.state().recent[0].is_pinned);
    }
    let mut app = home.start();
    assert!(app.state().recent[0].is_pinned, "the list is there at the next start");
    app.press_button("Take ours.ron out of this list");
    assert!(app.state().recent.is_empty());
    assert!(path.exists(), "the file itself stays");
}

#[test]
fn a_file_that_is_gone_is_shown_as_missing() {
    let home = Home::speaking(Language::English);
    let path = home.put("ours.ron", include_bytes!("../fixtures/small.ron"));
    drop(home.open(&[&path]));
    std::fs::remove_file(&path).unwrap();
    let mut app = home.start();
    app.assert_shows("not there now");
    app.tab_until("the file", |said| said.name.starts_with("Open ours.ron"));
    app.press(Key::Enter);
    assert!(app.state().problems.is_some(), "opening it says that it is not there");
}
