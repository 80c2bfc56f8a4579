use egui::{Key, Modifiers, accesskit::Role};
use procuradar::{
    app::{HelpPage, Route, Zoom},
    look::ThemeName,
    text::Language,
};

use crate::app::Home;

#[test]
fn colours_are_chosen_by_keyboard_and_are_there_at_the_next_start() {
    let home = Home::speaking(Language::Swedish);
    {
        let mut app = home.start();
        app.ctrl(Key::Comma);
        assert_eq!(app.route(), Route::Settings);
        let name = app.say("settings-colours");
        app.tab_to(Role::ComboBox, &name);
        app.press(Key::ArrowDown);
        assert_eq!(app.state().settings.theme, Some(ThemeName::Dark));
        app.press_with(Modifiers::ALT, Key::ArrowLeft);
        assert_eq!(app.route(), Route::Start);
    }
    assert_eq!(home.start().state().theme(), ThemeName::Dark);
}

#[test]
fn a_zoom_stays_for_the_next_start_and_everything_can_still_be_reached() {
    let home = Home::speaking(Language::Finnish);
    {
        let mut app = home.start();
        for _ in 0..20 {
            app.ctrl(Key::Plus);
        }
        assert_eq!(app.state().settings.zoom, Zoom::percent(400));
        // 1280 by 800 at 400 percent has room for 320 by 200.
        let begin = app.say("start-begin-spoken");
        let begin = begin.split("{").next().unwrap().trim_end().to_owned();
        app.tab_until("the button that begins", |said| said.role == Role::Button && said.name.starts_with(&begin[..4]));
        let rect = app.focused_rect().unwrap();
        assert!(rect.left() >= 0.0 && rect.right() <= 320.0, "{rect:?}");
    }
    let mut app = home.start();
    assert_eq!(app.state().settings.zoom, Zoom::percent(400));
    app.ctrl(Key::Num0);
    assert_eq!(app.state().settings.zoom, Zoom::default());
}

#[test]
fn movement_is_switched_off_by_keyboard() {
    let mut app = Home::speaking(Language::English).start();
    app.ctrl(Key::Comma);
    app.tab_to(Role::CheckBox, "No motion");
    app.press(Key::Space);
    assert!(app.state().settings.is_still);
}

#[test]
fn the_help_opens_by_its_key_and_every_page_by_tab_and_enter() {
    for language in Language::ALL {
        let mut app = Home::speaking(language).start();
        app.press(Key::F1);
        assert_eq!(app.route(), Route::Help(HelpPage::HowItWorks));
        for page in HelpPage::ALL.into_iter().skip(1) {
            let name = app.say(page.key());
            app.tab_to(Role::Tab, &name);
            app.press(Key::Enter);
            assert_eq!(app.route(), Route::Help(page));
            assert!(app.names_of(Role::Heading).len() > 1, "{page:?} has headings");
        }
    }
}

#[test]
fn a_page_of_text_is_scrolled_by_keys() {
    let mut app = Home::speaking(Language::English).start();
    app.press(Key::F1);
    let top = |app: &crate::app::App| app.node(Role::Heading, "How it works").rect().top();
    let before = top(&app);
    app.press(Key::PageDown);
    let after = top(&app);
    assert!(after < before - 300.0, "{before} {after}");
    app.press(Key::PageUp);
    assert_eq!(top(&app), before);
}
