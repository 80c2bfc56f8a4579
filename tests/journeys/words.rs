use egui::{Key, accesskit::Role};
use procuradar::{
    app::{HelpPage, Route},
    text::Language,
};

use crate::{app::Home, tour::Screen};

#[test]
fn a_term_that_is_typed_is_shown_with_the_focus_on_it() {
    let cases = [
        (Language::English, "contracting auth", "contracting authority"),
        (Language::Finnish, "hankintayks", "hankintayksikkö"),
        (Language::Swedish, "konkurrenspräglad", "konkurrenspräglad dialog"),
    ];
    for (language, typed, name) in cases {
        for size in [[1280.0, 800.0], [320.0, 256.0]] {
            let mut app = Home::set(language, "light").start_sized(size);
            app.ctrl(Key::K);
            app.type_text(typed);
            app.press(Key::Enter);
            assert_eq!(app.route(), Route::Help(HelpPage::Words), "{name}");
            let focus = app.focused().expect("the term has the focus");
            assert_eq!((focus.role, focus.name.as_str()), (Role::Heading, name));
            let rect = app.node(Role::Heading, name).rect();
            assert!(rect.top() > 0.0 && rect.bottom() < size[1] / 2.0, "{name} stands above its meaning: {rect:?}");
        }
    }
}

#[test]
fn a_second_term_is_gone_to_from_the_first() {
    let mut app = Home::set(Language::English, "light").start();
    for name in ["wellbeing services county", "award criteria"] {
        app.ctrl(Key::K);
        app.type_text(name);
        app.press(Key::Enter);
        assert_eq!(app.focused().map(|said| said.name).as_deref(), Some(name));
        let rect = app.node(Role::Heading, name).rect();
        assert!(rect.top() > 0.0 && rect.bottom() < 800.0, "{name} is in view: {rect:?}");
        app.press(Key::Tab);
        assert_ne!(app.focused().map(|said| said.name).as_deref(), Some(name), "Tab goes on");
    }
}

#[test]
fn the_words_are_headings_that_a_screen_reader_goes_through_by_the_alphabet() {
    let (_home, app) = Screen::Words.visit(Language::Finnish, "light", [1280.0, 800.0]);
    let headings = app.names_of(Role::Heading);
    let at = |name: &str| headings.iter().position(|heading| heading == name).expect(name);
    assert!(at("E") < at("elinkaarikustannukset") && at("elinkaarikustannukset") < at("hankintayksikkö"));
    app.assert_shows("Svenska: upphandlande enhet");
    app.assert_shows("English: contracting authority");
}
