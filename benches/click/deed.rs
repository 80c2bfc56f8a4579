use egui::{Context, Key, Order, Popup, Shape, accesskit::Role};
use procuradar::{
    app::{Command, State},
    model::Answer,
};

use crate::step::{Step, Touch};

/// Something that a person does, over and over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Deed {
    /// Chooses a level of a competence.
    Level,
    /// Goes on to the next competence.
    Next,
    /// Switches between the tabs of a result.
    Tab,
    /// Opens a menu.
    Menu,
    /// Opens the list of commands by its keys.
    Palette,
}

impl Deed {
    /// Every one: first those of an assessment, then those of its result.
    pub(crate) const ALL: [Self; 5] = [Self::Level, Self::Next, Self::Tab, Self::Menu, Self::Palette];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Level => "choose a level",
            Self::Next => "next competence",
            Self::Tab => "tab of the result",
            Self::Menu => "open a menu",
            Self::Palette => "open the palette",
        }
    }

    /// Where it is done for the `count`-th time.
    fn touch(self, count: usize) -> Touch {
        match self {
            Self::Level if count.is_multiple_of(2) => Touch::Click(Role::RadioButton, "3 of 4, "),
            Self::Level => Touch::Click(Role::RadioButton, "1 of 4, "),
            Self::Next => Touch::Click(Role::Button, "Next"),
            Self::Tab if count.is_multiple_of(2) => Touch::Click(Role::Tab, "Areas"),
            Self::Tab => Touch::Click(Role::Tab, "Overview"),
            Self::Menu => Touch::Click(Role::Button, "File"),
            Self::Palette => Touch::CtrlAnd(Key::K),
        }
    }

    /// What leads to it, itself, and what takes it back, for the `count`-th time.
    pub(crate) fn steps(self, count: usize) -> Vec<Step> {
        let mut steps = Vec::new();
        // Thirty competences: from the last one there is no next.
        if self == Self::Next && count.is_multiple_of(29) {
            steps.extend([Step::Say(|_| vec![Command::ShowPage(0)]), Step::Rest]);
        }
        let touch = self.touch(count);
        steps.extend([Step::PointAt(touch), Step::Rest, Step::Press(touch), Step::Measure(self, touch), Step::Rest]);
        if matches!(self, Self::Menu | Self::Palette) {
            steps.extend([Step::Escape, Step::Rest]);
        }
        steps
    }

    /// A figure that is another one once the program knows of it.
    pub(crate) fn mark(self, state: &State) -> usize {
        let answers = state.assessment.as_ref().map(|assessment| &assessment.answers);
        match self {
            Self::Level => answers.map_or(0, |answers| {
                let level =
                    |answer: &Answer| if let Answer::Choice(level) = answer { usize::from(*level) + 1 } else { 0 };
                answers.items.values().map(level).sum()
            }),
            Self::Next => state.assessment.as_ref().map_or(0, |assessment| assessment.page),
            Self::Tab => state.viewing.as_ref().map_or(0, |viewing| viewing.tab as usize),
            Self::Palette => usize::from(state.overlay.is_some()),
            Self::Menu => 0,
        }
    }

    /// Whether a menu has been drawn in this pass: egui lays it out unseen first.
    pub(crate) fn is_menu_drawn(ctx: &Context) -> bool {
        let is_seen = |layer: egui::LayerId| {
            layer.order == Order::Foreground
                && ctx.graphics(|layers| {
                    let shapes = layers.get(layer);
                    shapes.is_some_and(|list| list.all_entries().any(|entry| entry.shape != Shape::Noop))
                })
        };
        Popup::is_any_open(ctx) && ctx.memory(|memory| memory.layer_ids().collect::<Vec<_>>()).into_iter().any(is_seen)
    }
}
