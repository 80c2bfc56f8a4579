//! Showing a result on a wall, and the whole screen.

use super::{Effect, Overlay, Present, Presenting, Route, State};
use crate::look::ThemeName;

/// Begins to present the open result, on the whole screen.
pub(super) fn start(state: &mut State) -> Vec<Effect> {
    let Some(viewing) = &state.viewing else { return Vec::new() };
    let series = viewing.shown_series(state.words()).len();
    let was_full_screen = state.is_full_screen;
    let result = &viewing.result;
    state.presenting = Some(Presenting::new(result.id.clone(), &result.questionnaire, series, was_full_screen));
    state.overlay = None::<Overlay>;
    fill_screen(state, true)
}

/// Does something to the presentation, if there is one.
pub(super) fn present(state: &mut State, what: Present) -> Vec<Effect> {
    let (Some(presenting), Some(viewing)) = (&mut state.presenting, &state.viewing) else { return Vec::new() };
    let questionnaire = &viewing.result.questionnaire;
    // Whatever is pressed, the screen is lit again first.
    if presenting.is_blank && what != Present::Leave {
        presenting.is_blank = false;
        return Vec::new();
    }
    match what {
        Present::Next => presenting.next(questionnaire),
        Present::Back => presenting.back(questionnaire),
        Present::First => presenting.first(),
        Present::Last => presenting.go_last(),
        Present::Area(place) => presenting.light(place),
        Present::Open => presenting.open(questionnaire),
        Present::Blank => presenting.is_blank = true,
        Present::HighContrast => presenting.is_high_contrast = !presenting.is_high_contrast,
        Present::Leave => {
            presenting.is_blank = false;
            if !presenting.leave(questionnaire) {
                return end(state);
            }
        }
    }
    Vec::new()
}

/// Ends a presentation whose result is no longer the one that is open.
pub(super) fn end_if_replaced(state: &mut State) -> Vec<Effect> {
    let Some(presenting) = &state.presenting else { return Vec::new() };
    let is_open = state.viewing.as_ref().is_some_and(|viewing| viewing.result.id == presenting.result);
    if is_open && state.route == Route::Results { Vec::new() } else { end(state) }
}

/// Goes from a window to the whole screen, or back.
pub(super) fn toggle_full_screen(state: &mut State) -> Vec<Effect> {
    fill_screen(state, !state.is_full_screen)
}

fn end(state: &mut State) -> Vec<Effect> {
    let before = state.presenting.take().is_some_and(|presenting| presenting.was_full_screen);
    fill_screen(state, before)
}

fn fill_screen(state: &mut State, is_full: bool) -> Vec<Effect> {
    if state.is_full_screen == is_full {
        return Vec::new();
    }
    state.is_full_screen = is_full;
    vec![Effect::FullScreen(is_full)]
}

impl State {
    /// The theme that is worn just now.
    pub fn theme(&self) -> ThemeName {
        let chosen = self.settings.theme_on(self.system);
        match &self.presenting {
            Some(presenting) if presenting.is_high_contrast => chosen.high_contrast_turned(),
            _ => chosen,
        }
    }
}
