use super::*;

/// A finished result of two areas with two competences each, beside a benchmark.
fn viewing() -> State {
    let mut state = assessing();
    for (item, level) in [("contract_k", 2), ("payment_k", 1)] {
        give(&mut state, Command::Make(choose(item, level)));
    }
    give(&mut state, Command::Finish);
    give(&mut state, Command::CompareWith(role()));
    assert_eq!(state.route, Route::Results);
    state
}

fn presenting(state: &State) -> &Presenting {
    state.presenting.as_ref().unwrap()
}

fn stage(state: &State) -> Stage {
    presenting(state).stage()
}

fn present(state: &mut State, what: Present) -> Vec<Effect> {
    give(state, Command::Present(what))
}

#[test]
fn the_reveal_goes_from_axes_over_series_and_areas_to_the_whole_and_back() {
    let mut state = viewing();
    assert_eq!(give(&mut state, Command::Do(Action::Present)), [Effect::FullScreen(true)]);
    let areas = questionnaire().areas.len();
    let lit = (0..areas).map(Stage::Area);
    let mut expected = vec![Stage::Axes, Stage::Series(0), Stage::Series(1)];
    expected.extend(lit);
    expected.push(Stage::Whole);
    let mut seen = vec![stage(&state)];
    for _ in 1..expected.len() {
        present(&mut state, Present::Next);
        seen.push(stage(&state));
    }
    assert_eq!(seen, expected);
    present(&mut state, Present::Next);
    assert_eq!(stage(&state), Stage::Whole, "behind the last step there is nothing");
    for expected in expected.iter().rev().skip(1) {
        present(&mut state, Present::Back);
        assert_eq!(stage(&state), *expected);
    }
    present(&mut state, Present::Back);
    assert_eq!(stage(&state), Stage::Axes, "nor before the first one");
    present(&mut state, Present::Last);
    assert_eq!(stage(&state), Stage::Whole);
    present(&mut state, Present::First);
    assert_eq!(stage(&state), Stage::Axes);
}

#[test]
fn nothing_of_a_series_shows_before_its_step() {
    let mut state = viewing();
    give(&mut state, Command::Do(Action::Present));
    let mut revealed = Vec::new();
    for _ in 0..4 {
        revealed.push(presenting(&state).revealed());
        present(&mut state, Present::Next);
    }
    assert_eq!(revealed, [0, 1, 2, 2]);
}

#[test]
fn a_digit_puts_its_area_in_the_light_and_one_without_an_area_does_nothing() {
    let mut state = viewing();
    give(&mut state, Command::Do(Action::Present));
    present(&mut state, Present::Area(1));
    assert_eq!(stage(&state), Stage::Area(1));
    present(&mut state, Present::Area(8));
    assert_eq!(stage(&state), Stage::Area(1));
}

#[test]
fn an_area_opens_into_its_own_chart_and_leaving_it_leads_back() {
    let mut state = viewing();
    give(&mut state, Command::Do(Action::Present));
    present(&mut state, Present::Open);
    assert_eq!(presenting(&state).parent(), None, "no area is in the light yet");
    present(&mut state, Present::Area(0));
    present(&mut state, Present::Open);
    let outer = questionnaire();
    assert_eq!(presenting(&state).parent(), Some(&outer.areas[0].id));
    assert_eq!((stage(&state), presenting(&state).revealed()), (Stage::Whole, 2));
    present(&mut state, Present::Next);
    assert_eq!(stage(&state), Stage::Area(0));
    present(&mut state, Present::Open);
    assert_eq!(presenting(&state).parent(), Some(&outer.areas[0].id), "a competence holds no areas");
    assert_eq!(present(&mut state, Present::Leave), []);
    assert_eq!((presenting(&state).parent(), stage(&state)), (None, Stage::Area(0)));
}

#[test]
fn going_on_behind_the_last_competence_leads_to_the_next_area_outside() {
    let mut state = viewing();
    give(&mut state, Command::Do(Action::Present));
    present(&mut state, Present::Area(0));
    present(&mut state, Present::Open);
    present(&mut state, Present::Last);
    present(&mut state, Present::Next);
    assert_eq!((presenting(&state).parent(), stage(&state)), (None, Stage::Area(1)));
    present(&mut state, Present::Area(0));
    present(&mut state, Present::Open);
    present(&mut state, Present::Back);
    assert_eq!((presenting(&state).parent(), stage(&state)), (None, Stage::Area(0)));
}

#[test]
fn a_blank_screen_is_lit_again_by_any_key_without_a_step() {
    let mut state = viewing();
    give(&mut state, Command::Do(Action::Present));
    for what in [Present::Blank, Present::Next, Present::Last, Present::HighContrast] {
        present(&mut state, Present::Blank);
        assert!(presenting(&state).is_blank);
        present(&mut state, what);
        assert!(!presenting(&state).is_blank);
        assert_eq!(stage(&state), Stage::Axes);
    }
}

#[test]
fn leaving_restores_what_was_before() {
    let before = viewing();
    let mut state = before.clone();
    give(&mut state, Command::Do(Action::Present));
    for what in [Present::Last, Present::HighContrast] {
        present(&mut state, what);
    }
    assert_eq!(present(&mut state, Present::Leave), [Effect::FullScreen(false)]);
    assert_eq!(state, before);
}

#[test]
fn who_had_the_whole_screen_before_keeps_it() {
    let mut state = viewing();
    assert_eq!(give(&mut state, Command::Do(Action::FullScreen)), [Effect::FullScreen(true)]);
    assert_eq!(give(&mut state, Command::Do(Action::Present)), []);
    assert_eq!(present(&mut state, Present::Leave), []);
    assert!(state.is_full_screen);
    // Also who left the whole screen on the way.
    give(&mut state, Command::Do(Action::Present));
    assert_eq!(give(&mut state, Command::Do(Action::FullScreen)), [Effect::FullScreen(false)]);
    assert_eq!(present(&mut state, Present::Leave), [Effect::FullScreen(true)]);
}

#[test]
fn what_the_system_says_of_the_screen_is_known() {
    let mut state = start();
    give(&mut state, Command::FillsScreen(true));
    assert_eq!(give(&mut state, Command::Do(Action::FullScreen)), [Effect::FullScreen(false)]);
}

#[test]
fn high_contrast_lasts_as_long_as_the_presentation_and_is_not_kept() {
    let mut state = viewing();
    give(&mut state, Command::SetTheme(Some(ThemeName::Dark)));
    give(&mut state, Command::Do(Action::Present));
    assert_eq!(present(&mut state, Present::HighContrast), []);
    assert_eq!(state.theme(), ThemeName::HighContrastDark);
    present(&mut state, Present::HighContrast);
    assert_eq!(state.theme(), ThemeName::Dark);
    present(&mut state, Present::HighContrast);
    present(&mut state, Present::Leave);
    assert_eq!(state.theme(), ThemeName::Dark);
}

#[test]
fn without_an_open_result_there_is_nothing_to_present() {
    let mut state = start();
    assert!(!Action::Present.is_enabled(&state));
    assert_eq!(give(&mut state, Command::Do(Action::Present)), []);
    assert_eq!(present(&mut state, Present::Next), []);
    assert_eq!(state.presenting, None);
}

#[test]
fn a_hidden_series_is_not_revealed() {
    let mut state = viewing();
    give(&mut state, Command::ToggleSeries(1));
    give(&mut state, Command::Do(Action::Present));
    present(&mut state, Present::Next);
    present(&mut state, Present::Next);
    assert_eq!(stage(&state), Stage::Area(0));
}

#[test]
fn a_file_with_something_else_ends_the_presentation() {
    let mut state = viewing();
    give(&mut state, Command::Do(Action::Present));
    let report = Report { problems: vec![Problem::new(Code::F015)], ..Report::default() };
    let effects = done(&mut state, Outcome::Read("gone.ron".into(), report, None));
    assert!(effects.contains(&Effect::FullScreen(false)));
    assert_eq!((state.presenting, state.route), (None, Route::Problems));
}
