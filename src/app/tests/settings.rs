use super::*;
use crate::look::SystemLook;

#[test]
fn zoom_goes_by_steps_and_is_kept() {
    let mut state = start();
    let effects = give(&mut state, Command::Do(Action::Larger));
    assert_eq!(state.settings.zoom, Zoom::percent(110));
    assert_eq!(effects, [Effect::SaveSettings(state.settings.clone())]);
    give(&mut state, Command::Do(Action::UsualSize));
    assert_eq!(state.settings.zoom, Zoom::default());
    give(&mut state, Command::SetZoom(Zoom::percent(400)));
    assert!(!Action::Larger.is_enabled(&state));
    assert_eq!(give(&mut state, Command::Do(Action::Larger)), []);
}

#[test]
fn without_a_chosen_theme_the_system_is_followed_and_a_chosen_one_stays() {
    let mut state = start();
    assert_eq!(state.theme(), ThemeName::Light);
    let look = SystemLook { is_dark: true, is_high_contrast: true, is_still: false };
    give(&mut state, Command::SystemLooks(look));
    assert_eq!(state.theme(), ThemeName::HighContrastDark);
    give(&mut state, Command::Do(Action::ThemeLight));
    assert_eq!(state.theme(), ThemeName::Light);
    give(&mut state, Command::Do(Action::ThemeSystem));
    assert_eq!(state.theme(), ThemeName::HighContrastDark);
}

#[test]
fn nothing_moves_where_the_person_or_the_system_says_so() {
    let (mut settings, mut system) = (Settings::default(), SystemLook::default());
    assert!(settings.may_move_on(system));
    system.is_still = true;
    assert!(!settings.may_move_on(system));
    system.is_still = false;
    settings.is_still = true;
    assert!(!settings.may_move_on(system));
}

#[test]
fn settings_and_help_lead_back_to_where_they_were_opened() {
    let mut state = assessing();
    give(&mut state, Command::Do(Action::Settings));
    give(&mut state, Command::Do(Action::Help));
    assert_eq!(state.route, Route::Help(HelpPage::HowItWorks));
    give(&mut state, Command::Do(Action::Back));
    assert_eq!(state.route, Route::Assess);
    assert!(!Action::Back.is_enabled(&state));
}

#[test]
fn what_lies_over_the_screen_is_closed_by_asking_for_it_again() {
    let mut state = start();
    give(&mut state, Command::Do(Action::Palette));
    assert_eq!(state.overlay, Some(Overlay::Palette));
    give(&mut state, Command::Do(Action::Palette));
    assert_eq!(state.overlay, None);
}
