use egui::{Key, accesskit::Role};
use procuradar::{
    app::{Overlay, ResultView, Route},
    text::Language,
};

use crate::{app::Home, tour::Screen};

#[test]
fn a_command_is_found_by_typing_and_given_by_enter() {
    let (_home, mut app) = Screen::Results.visit(Language::English, "light", [1280.0, 800.0]);
    let before = app.focused_id();
    app.ctrl(Key::K);
    app.type_text("table");
    app.press(Key::Enter);
    assert_eq!(app.viewing().view, ResultView::Table);
    assert_eq!(app.state().overlay, None);
    assert_eq!(app.focused_id(), before, "the focus is back where it was");
}

#[test]
fn arrows_walk_the_list_while_the_field_keeps_the_focus() {
    let mut app = Home::speaking(Language::English).start();
    app.ctrl(Key::K);
    let field = app.focused().expect("the field");
    assert_eq!(field.role, Role::TextInput);
    let selected = |app: &crate::app::App| {
        let rows = app.nodes_of(Role::ListBoxOption);
        rows.iter().position(|row| egui_kittest::kittest::NodeT::accesskit_node(row).is_selected() == Some(true))
    };
    assert_eq!(selected(&app), Some(0));
    app.press(Key::ArrowDown);
    app.press(Key::ArrowDown);
    assert_eq!(selected(&app), Some(2));
    app.press(Key::ArrowUp);
    assert_eq!(selected(&app), Some(1));
    assert_eq!(app.focused(), Some(field));
    app.press(Key::Escape);
    assert_eq!(app.state().overlay, None);
}

#[test]
fn a_palette_that_finds_nothing_leads_to_the_help() {
    let mut app = Home::speaking(Language::Finnish).start();
    app.ctrl(Key::K);
    app.type_text("xqzwv");
    app.assert_shows(&app.say("find-nothing"));
    app.press(Key::Enter);
    assert!(matches!(app.route(), Route::Help(_)), "{:?}", app.route());
}

#[test]
fn all_keys_are_listed_and_the_list_closes_by_escape() {
    let mut app = Home::speaking(Language::English).start();
    app.ctrl(Key::Slash);
    assert_eq!(app.state().overlay, Some(Overlay::Shortcuts));
    app.assert_shows("Open a file…: Ctrl+O");
    app.assert_shows("Settings…: Ctrl+,");
    app.press(Key::Escape);
    assert_eq!(app.state().overlay, None);
}

#[test]
fn no_command_works_unseen_behind_what_lies_over_the_screen() {
    let (_home, mut app) = Screen::OtherDialog.visit(Language::English, "light", [1280.0, 800.0]);
    app.ctrl(Key::Comma);
    assert_eq!(app.route(), Route::Start);
    app.ctrl(Key::K);
    assert_eq!(app.state().overlay, None);
    let (_home, mut app) = Screen::Assess.visit(Language::English, "light", [1280.0, 800.0]);
    let page = app.assessment().page;
    app.ctrl(Key::Slash);
    app.ctrl(Key::ArrowRight);
    app.ctrl(Key::Z);
    assert_eq!((app.assessment().page, app.state().overlay), (page, Some(Overlay::Shortcuts)));
}

#[test]
fn every_dialog_has_a_name() {
    for screen in [Screen::Palette, Screen::Shortcuts, Screen::About, Screen::SaveDialog, Screen::OtherDialog] {
        let (_home, app) = screen.visit(Language::Finnish, "light", [1280.0, 800.0]);
        let names = app.names_of(Role::Dialog);
        assert!(!names.is_empty() && names.iter().all(|name| !name.is_empty()), "{screen:?}: {names:?}");
    }
}
