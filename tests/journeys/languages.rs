use egui::{Key, accesskit::Role};
use procuradar::{look::ThemeName, text::Language};

use crate::{
    app::{App, Home, names_inside},
    steps,
};

/// What the page must say in a language: menus, question and levels.
fn assert_speaks(app: &App, language: Language) {
    assert_eq!(app.state().settings.language, language);
    let tag = language.tag();
    let words = app.words();
    let menus = ["menu-file", "menu-edit", "menu-view", "menu-assessment"].map(|key| words.say(key));
    let buttons = app.names_of(Role::Button);
    for menu in &menus {
        assert!(buttons.contains(menu), "no menu “{menu}” in {buttons:?}");
    }
    let assessment = app.assessment();
    let item = &assessment.area().unwrap().items()[0];
    let scale = app.node(Role::RadioGroup, &item.text.plain(tag));
    let radios = names_inside(&scale, Role::RadioButton);
    let levels = &assessment.questionnaire.levels;
    assert_eq!(radios.len(), levels.len());
    for (radio, level) in radios.iter().zip(levels) {
        assert!(radio.contains(&*level.title.plain(tag)), "“{radio}” in {tag}");
    }
}

#[test]
fn switching_the_language_in_the_middle_keeps_the_answers_and_changes_every_word() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    steps::begin(&mut app);
    for key in [Key::Num2, Key::Num3, Key::Num1] {
        app.press(key);
        app.ctrl(Key::ArrowRight);
    }
    app.ctrl(Key::ArrowLeft);
    let answers = app.assessment().answers.clone();
    assert_speaks(&app, Language::English);
    // Finnish, Swedish, English in the switch: one to the left each.
    for language in [Language::Swedish, Language::Finnish] {
        let name = app.say("language");
        app.tab_to(Role::RadioGroup, &name);
        app.press(Key::ArrowLeft);
        assert_speaks(&app, language);
        assert_eq!((&app.assessment().answers, app.assessment().page), (&answers, 2));
    }
    drop(app);
    let mut app = home.start();
    assert_eq!(app.state().settings.language, Language::Finnish, "the next start speaks it too");
    app.press(Key::Enter);
    assert_eq!(app.assessment().answers, answers);
}

#[test]
fn the_theme_is_chosen_in_the_menu_and_stays() {
    let home = Home::speaking(Language::English);
    let mut app = home.start();
    let light = app.picture();
    app.press_button("View");
    app.tab_to(Role::MenuItemRadio, "Dark colours");
    app.press(Key::Enter);
    assert_eq!(app.state().settings.theme, Some(ThemeName::Dark));
    assert_ne!(app.picture().get_pixel(640, 790), light.get_pixel(640, 790), "the ground has another colour");
    drop(app);
    assert_eq!(home.start().state().settings.theme, Some(ThemeName::Dark));
}
