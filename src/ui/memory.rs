use std::{
    cell::Cell,
    collections::{BTreeMap, BTreeSet},
};

use super::{by_words::ByWords, menus::Menus, on_wall::OnWall};
use crate::{
    app::{Overlay, Route, State},
    look::ThemeName,
};

/// What only the eye and the hands know: nothing of it is worth keeping.
#[derive(Debug, Default)]
pub struct Memory {
    /// Whether the last input was a key: only then the ring shows.
    pub(super) by_keyboard: bool,
    /// Whether the focus and the scrolling that a key started have come to rest in this frame.
    pub(super) has_settled: bool,
    /// How many frames that still takes.
    settling: u8,
    /// Whether the last key scrolled: the focus may stay out of view until the next one.
    pub(super) is_reading: bool,
    /// Whether the pointer moved after the last key: then what it points at counts.
    pub(super) points: bool,
    /// What had the focus before the save dialog opened.
    pub(super) focus_before: Option<egui::Id>,
    /// The path that is being typed on the start screen.
    pub(super) path: String,
    /// Since when, in seconds, something is under way that people wait for.
    pub(super) busy_since: Option<f64>,
    /// When a note was last typed in, in seconds.
    pub(super) typed_at: Option<f64>,
    /// When writing was last tried again, in seconds.
    pub(super) tried_at: Option<f64>,
    /// How much of the lists of the start screen shows.
    pub(super) listing: super::screens::Listing,
    /// Where something is to be saved, while it is typed; `None` until the field has been shown.
    pub(super) save_path: Option<String>,
    /// What is said of another person before they are assessed; `None` until the dialog has been shown.
    pub(super) other: Option<super::other_dialog::OtherForm>,
    /// Whether the descriptions of all levels are open.
    pub(super) all_levels: bool,
    /// When each notice was first drawn, in seconds, and whether the pointer or the focus holds it.
    pub(super) notices: BTreeMap<u64, f64>,
    /// How many of the calls to the notice have been answered.
    pub(super) notice_calls: u64,
    /// How many notices there had been when something was done by a key whose news takes the focus.
    pub(super) awaits_notice: Option<u64>,
    /// The place of the file that was forgotten by a key, and how many there were: the next one takes the focus.
    pub(super) forgotten: Option<(usize, usize)>,
    /// For which area learning formats are shown: 0 for all, else its place from 1.
    pub(super) learning_area: usize,
    /// Which page of a questionnaire is looked at, from 0.
    pub(super) preview_page: usize,
    /// Beside which of the questionnaires that a benchmark fits its targets stand, from 0.
    pub(super) preview_beside: usize,
    /// The warnings whose excerpt is open.
    pub(super) open_problems: BTreeSet<usize>,
    /// The axis that is chosen by keyboard, per chart.
    pub(super) axes: BTreeMap<&'static str, usize>,
    /// What is open and typed in the plan.
    pub(super) plan: super::plan_memory::PlanMemory,
    /// The areas whose rows are folded away in the table.
    pub(super) folded: BTreeSet<crate::model::AreaId>,
    /// What was drawn last: a new page starts at its top, with the focus on its first question.
    drawn: Option<(Route, usize)>,
    /// The theme that the window wears, and the frame in which it was put on.
    worn: Option<(ThemeName, u64)>,
    /// Whether a screen has just changed.
    pub(super) is_new_screen: bool,
    /// How far the wheel has zoomed since the last step: the logarithm of a factor.
    pub(super) zoomed: f32,
    /// What is typed to find a command, and which of the found ones is meant.
    pub(super) finding: Finding,
    /// Where what has the focus stands, as far as it was drawn in this frame.
    pub(super) focus_rect: Cell<Option<egui::Rect>>,
    /// How large the notice was when it was last drawn.
    pub(super) notice_size: egui::Vec2,
    /// What had the focus before it was taken to the notice.
    pub(super) before_notice: Option<egui::Id>,
    /// What had the focus last while no menu was open.
    pub(super) kept_focus: Option<egui::Id>,
    /// What has the focus, by its words: found again where the window is laid out anew.
    pub(super) by_words: ByWords,
    /// The menus of the bar from the left, and the one that a key has just opened.
    pub(super) menus: Menus,
    /// Whether nothing on this screen has had the focus yet.
    awaits_focus: bool,
    /// What had the focus before something was put over the screen, and what that is.
    pub(super) under_overlay: Option<(Overlay, Option<egui::Id>)>,
    /// While something is presented.
    pub(super) on_wall: Option<OnWall>,
    /// How many of the terms that were looked up have been shown.
    pub(super) term_calls: u64,
    /// The places of the licences whose text is open.
    pub(super) open_licences: BTreeSet<usize>,
}

/// What is typed in the palette.
#[derive(Debug, Default)]
pub(super) struct Finding {
    pub(super) text: String,
    /// The place of the one that is meant, from 0.
    pub(super) at: usize,
}

impl Memory {
    /// Notes whether keys or the pointer were used last.
    pub(super) fn note_input(&mut self, ctx: &egui::Context) {
        let mut keys = false;
        ctx.input(|input| {
            for event in &input.events {
                match event {
                    egui::Event::Key { pressed: true, .. } => {
                        self.by_keyboard = true;
                        self.points = false;
                        self.is_reading = false;
                        keys = true;
                    }
                    egui::Event::PointerMoved(_) => self.points = true,
                    egui::Event::PointerButton { pressed: true, .. } => self.by_keyboard = false,
                    _ => {}
                }
            }
        });
        // The focus moves in the frame after the key, the content one later.
        self.has_settled = self.settling == 1;
        self.settling = if keys { 4 } else { self.settling.saturating_sub(1) };
        if self.settling > 0 {
            ctx.request_repaint();
        }
    }

    /// Whether the window came to wear that theme in this frame; a frame may be laid out more than once.
    pub(super) fn wears_since(&mut self, theme: ThemeName, frame: u64) -> bool {
        if self.worn.is_none_or(|(worn, _)| worn != theme) {
            self.worn = Some((theme, frame));
        }
        self.worn == Some((theme, frame))
    }

    /// Whether this screen or page was not the one drawn before.
    pub(super) fn is_new(&self, state: &State) -> bool {
        self.drawn != Some(Self::place(state))
    }

    /// Whether what comes first on this screen takes the focus: as the screen appears, or once it has been read.
    pub(super) fn takes_focus(&self, state: &State) -> bool {
        self.is_new(state) || self.awaits_focus
    }

    /// Notes what was drawn.
    pub(super) fn note_drawn(&mut self, state: &State, ctx: &egui::Context) {
        self.is_new_screen = self.is_new(state);
        self.awaits_focus = (self.awaits_focus || self.is_new_screen) && ctx.memory(egui::Memory::focused).is_none();
        self.drawn = Some(Self::place(state));
    }

    fn place(state: &State) -> (Route, usize) {
        (state.route, state.assessment.as_ref().map_or(0, |assessment| assessment.page))
    }
}
