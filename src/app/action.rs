use super::{ResultView, Route, State};
use crate::look::ThemeName;

/// A command of the menus. One table gives its words, its keys and when it can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    Start,
    Open,
    SaveResult,
    SaveRadar,
    SaveGaps,
    Quit,
    Undo,
    Redo,
    ThemeLight,
    ThemeDark,
    ThemeHighContrastLight,
    ThemeHighContrastDark,
    Chart,
    Gaps,
    Table,
    PreviousPage,
    NextPage,
    Check,
}

/// A menu: the key of its name and what it holds; `None` parts groups.
pub struct Menu {
    pub key: &'static str,
    pub entries: &'static [Option<Action>],
}

/// The menus of the menu bar.
pub const MENUS: &[Menu] = &[
    Menu {
        key: "menu-file",
        entries: &[
            Some(Action::Start),
            Some(Action::Open),
            None,
            Some(Action::SaveResult),
            Some(Action::SaveRadar),
            Some(Action::SaveGaps),
            None,
            Some(Action::Quit),
        ],
    },
    Menu { key: "menu-edit", entries: &[Some(Action::Undo), Some(Action::Redo)] },
    Menu {
        key: "menu-view",
        entries: &[
            Some(Action::Chart),
            Some(Action::Gaps),
            Some(Action::Table),
            None,
            Some(Action::ThemeLight),
            Some(Action::ThemeDark),
            Some(Action::ThemeHighContrastLight),
            Some(Action::ThemeHighContrastDark),
        ],
    },
    Menu {
        key: "menu-assessment",
        entries: &[Some(Action::PreviousPage), Some(Action::NextPage), Some(Action::Check)],
    },
];

/// A key on the keyboard, as far as shortcuts use them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    Letter(char),
    Digit(u8),
    Left,
    Right,
    Enter,
    Home,
}

/// Keys pressed together. `command` is Ctrl, on a Mac ⌘.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Shortcut {
    pub command: bool,
    pub shift: bool,
    pub alt: bool,
    pub key: Key,
}

impl Shortcut {
    const fn command(key: Key) -> Self {
        Self { command: true, shift: false, alt: false, key }
    }

    const fn alt(key: Key) -> Self {
        Self { command: false, shift: false, alt: true, key }
    }
}

impl Action {
    /// Every action.
    pub fn all() -> impl Iterator<Item = Self> {
        MENUS.iter().flat_map(|menu| menu.entries.iter().copied().flatten())
    }

    /// The key of its words in the language files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Start => "action-start",
            Self::Open => "action-open",
            Self::SaveResult => "action-save-result",
            Self::SaveRadar => "action-save-radar",
            Self::SaveGaps => "action-save-gaps",
            Self::Quit => "action-quit",
            Self::Undo => "action-undo",
            Self::Redo => "action-redo",
            Self::ThemeLight => "theme-light",
            Self::ThemeDark => "theme-dark",
            Self::ThemeHighContrastLight => "theme-high-contrast-light",
            Self::ThemeHighContrastDark => "theme-high-contrast-dark",
            Self::Chart => "view-chart",
            Self::Gaps => "view-gaps",
            Self::Table => "view-table",
            Self::PreviousPage => "action-previous",
            Self::NextPage => "action-next",
            Self::Check => "action-check",
        }
    }

    /// The keys that do it; more than one where platforms differ in habit.
    pub fn shortcuts(self) -> &'static [Shortcut] {
        const REDO: [Shortcut; 2] = [
            Shortcut { command: true, shift: true, alt: false, key: Key::Letter('Z') },
            Shortcut::command(Key::Letter('Y')),
        ];
        match self {
            Self::Start => const { &[Shortcut::alt(Key::Home)] },
            Self::Open => const { &[Shortcut::command(Key::Letter('O'))] },
            Self::SaveResult => const { &[Shortcut::command(Key::Letter('S'))] },
            Self::Quit => const { &[Shortcut::command(Key::Letter('Q'))] },
            Self::Undo => const { &[Shortcut::command(Key::Letter('Z'))] },
            Self::Redo => &REDO,
            Self::Chart => const { &[Shortcut::alt(Key::Digit(1))] },
            Self::Gaps => const { &[Shortcut::alt(Key::Digit(2))] },
            Self::Table => const { &[Shortcut::alt(Key::Digit(3))] },
            Self::PreviousPage => const { &[Shortcut::command(Key::Left)] },
            Self::NextPage => const { &[Shortcut::command(Key::Right)] },
            Self::Check => const { &[Shortcut::command(Key::Enter)] },
            Self::SaveRadar
            | Self::SaveGaps
            | Self::ThemeLight
            | Self::ThemeDark
            | Self::ThemeHighContrastLight
            | Self::ThemeHighContrastDark => &[],
        }
    }

    /// Whether it is what is chosen now; `None` for what is no choice.
    pub fn is_on(self, state: &State) -> Option<bool> {
        let theme = |name| Some(state.settings.theme == name);
        let view = |view| state.viewing.as_ref().map(|viewing| viewing.view == view);
        match self {
            Self::ThemeLight => theme(ThemeName::Light),
            Self::ThemeDark => theme(ThemeName::Dark),
            Self::ThemeHighContrastLight => theme(ThemeName::HighContrastLight),
            Self::ThemeHighContrastDark => theme(ThemeName::HighContrastDark),
            Self::Chart => view(ResultView::Chart),
            Self::Gaps => view(ResultView::Gaps),
            Self::Table => view(ResultView::Table),
            _ => None,
        }
    }

    /// Whether it can be done now.
    pub fn is_enabled(self, state: &State) -> bool {
        let assessing = matches!(state.route, Route::Assess | Route::Check);
        let history = state.assessment.as_ref().filter(|_| assessing).map(|assessment| &assessment.history);
        let viewing = state.viewing.as_ref().filter(|_| state.route == Route::Results);
        match self {
            Self::Undo => history.is_some_and(|history| history.undoes().is_some()),
            Self::Redo => history.is_some_and(|history| history.redoes().is_some()),
            Self::SaveResult | Self::SaveRadar | Self::Chart | Self::Table => viewing.is_some(),
            Self::SaveGaps | Self::Gaps => viewing.is_some_and(|viewing| viewing.comparison.is_some()),
            Self::PreviousPage | Self::NextPage | Self::Check => assessing && state.assessment.is_some(),
            Self::Start
            | Self::Open
            | Self::Quit
            | Self::ThemeLight
            | Self::ThemeDark
            | Self::ThemeHighContrastLight
            | Self::ThemeHighContrastDark => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_actions_share_their_keys() {
        let all: Vec<Shortcut> = Action::all().flat_map(|action| action.shortcuts().iter().copied()).collect();
        let distinct: std::collections::HashSet<_> = all.iter().collect();
        assert_eq!(distinct.len(), all.len());
    }
}
