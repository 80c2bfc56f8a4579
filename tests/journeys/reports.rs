//! A paper to take along.

use egui::{Key, accesskit::Role};
use procuradar::{app::Action, text::Language};

use crate::{app::Home, steps};

#[test]
fn the_report_of_a_result_is_saved_by_keys_from_its_screen() {
    for language in Language::ALL {
        let home = Home::speaking(language);
        let answers = steps::answers(&steps::questionnaire(), |place| Some((place % 5) as u8));
        let path = steps::keep_result(&home.folders(), &steps::result(answers, "2026-05-20T10:00:00+03:00"));
        let mut app = home.open(&[&path]);
        let word = app.say(Action::SaveReport.key());
        app.press_button(&word);
        let to = home.path("paper");
        app.replace_text(to.to_str().unwrap());
        app.press(Key::Enter);
        let to = to.with_extension("pdf");
        app.assert_shows(&to.display().to_string());
        let pdf = std::fs::read(&to).unwrap();
        assert!(pdf.starts_with(b"%PDF-"), "{language:?}");
        // Once more to the same place: nothing is replaced unasked.
        app.press_button(&word);
        app.replace_text(to.to_str().unwrap());
        app.press(Key::Enter);
        app.tab_until("the path", |said| said.role == Role::TextInput);
        assert!(app.state().saving.is_some() && std::fs::read(&to).unwrap() == pdf);
    }
}
