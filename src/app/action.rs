use super::{History, Key, Platform, ResultView, Route, Shortcut, State, StepName, Viewing, plan_commands::planning};
use crate::{look::ThemeName, text::Language};

/// A command of the menus. One table gives its words, its keys and when it can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    Start,
    Library,
    NewQuestionnaire,
    Open,
    SaveResult,
    SaveRadar,
    SaveGaps,
    SaveWorkbook,
    SaveTable,
    SaveReport,
    CopyChart,
    CopyTable,
    Quit,
    Undo,
    Redo,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeHighContrastLight,
    ThemeHighContrastDark,
    Larger,
    Smaller,
    UsualSize,
    Finnish,
    Swedish,
    English,
    Settings,
    Back,
    Palette,
    ToNotice,
    ToMenus,
    Help,
    Shortcuts,
    About,
    Chart,
    Gaps,
    Table,
    Present,
    FullScreen,
    PreviousPage,
    NextPage,
    Check,
    AssessAgain,
    AssessOther,
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
            Some(Action::Library),
            None,
            Some(Action::NewQuestionnaire),
            Some(Action::Open),
            None,
            Some(Action::SaveResult),
            Some(Action::SaveRadar),
            Some(Action::SaveGaps),
            Some(Action::SaveWorkbook),
            Some(Action::SaveTable),
            Some(Action::SaveReport),
            None,
            Some(Action::Settings),
            None,
            Some(Action::Quit),
        ],
    },
    Menu {
        key: "menu-edit",
        entries: &[
            Some(Action::Undo),
            Some(Action::Redo),
            None,
            Some(Action::CopyChart),
            Some(Action::CopyTable),
            None,
            Some(Action::Palette),
            Some(Action::ToNotice),
            Some(Action::ToMenus),
        ],
    },
    Menu {
        key: "menu-view",
        entries: &[
            Some(Action::Chart),
            Some(Action::Gaps),
            Some(Action::Table),
            None,
            Some(Action::Present),
            Some(Action::FullScreen),
            None,
            Some(Action::Larger),
            Some(Action::Smaller),
            Some(Action::UsualSize),
            None,
            Some(Action::ThemeSystem),
            Some(Action::ThemeLight),
            Some(Action::ThemeDark),
            Some(Action::ThemeHighContrastLight),
            Some(Action::ThemeHighContrastDark),
            None,
            Some(Action::Finnish),
            Some(Action::Swedish),
            Some(Action::English),
            None,
            Some(Action::Back),
        ],
    },
    Menu {
        key: "menu-assessment",
        entries: &[
            Some(Action::PreviousPage),
            Some(Action::NextPage),
            Some(Action::Check),
            None,
            Some(Action::AssessAgain),
            Some(Action::AssessOther),
        ],
    },
    Menu { key: "menu-help", entries: &[Some(Action::Help), Some(Action::Shortcuts), None, Some(Action::About)] },
];

impl Action {
    /// Every action.
    pub fn all() -> impl Iterator<Item = Self> {
        MENUS.iter().flat_map(|menu| menu.entries.iter().copied().flatten())
    }

    /// The key of its words in the language files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Start => "action-start",
            Self::Library => "action-library",
            Self::NewQuestionnaire => "action-new-questionnaire",
            Self::Open => "action-open",
            Self::SaveResult => "action-save-result",
            Self::SaveRadar => "action-save-radar",
            Self::SaveGaps => "action-save-gaps",
            Self::SaveWorkbook => "action-save-workbook",
            Self::SaveTable => "action-save-table",
            Self::SaveReport => "action-save-report",
            Self::CopyChart => "action-copy-chart",
            Self::CopyTable => "action-copy-table",
            Self::Quit => "action-quit",
            Self::Undo => "action-undo",
            Self::Redo => "action-redo",
            Self::ThemeSystem => "theme-system",
            Self::ThemeLight => "theme-light",
            Self::ThemeDark => "theme-dark",
            Self::ThemeHighContrastLight => "theme-high-contrast-light",
            Self::ThemeHighContrastDark => "theme-high-contrast-dark",
            Self::Larger => "action-larger",
            Self::Smaller => "action-smaller",
            Self::UsualSize => "action-usual-size",
            Self::Finnish => "action-finnish",
            Self::Swedish => "action-swedish",
            Self::English => "action-english",
            Self::Settings => "action-settings",
            Self::Back => "action-back",
            Self::Palette => "action-palette",
            Self::ToNotice => "action-to-notice",
            Self::ToMenus => "action-to-menus",
            Self::Help => "action-help",
            Self::Shortcuts => "action-shortcuts",
            Self::About => "action-about",
            Self::Chart => "view-chart",
            Self::Gaps => "view-gaps",
            Self::Table => "view-table",
            Self::Present => "action-present",
            Self::FullScreen => "action-full-screen",
            Self::PreviousPage => "action-previous",
            Self::NextPage => "action-next",
            Self::Check => "action-check",
            Self::AssessAgain => "action-assess-again",
            Self::AssessOther => "action-assess-other",
        }
    }

    /// What it is called just now: undo and redo say what they take back.
    pub fn word(self, state: &State) -> String {
        let history = state.assessment.as_ref().map(|assessment| &assessment.history);
        let planning = planning(state);
        let next = |back| match (planning, history, back) {
            (Some(planning), ..) => planning.next(back),
            (None, Some(history), true) => history.undoes().map(StepName::key),
            (None, history, _) => history.and_then(History::redoes).map(StepName::key),
        };
        let step = match self {
            Self::Undo => next(true).map(|step| ("action-undo-step", step)),
            Self::Redo => next(false).map(|step| ("action-redo-step", step)),
            _ => None,
        };
        let words = state.words();
        match step.filter(|_| self.is_enabled(state)) {
            Some((key, step)) => words.say_with(key, &[("step", words.say(step).into())]),
            None => words.say_about(self.key(), state.assessed(), &[]),
        }
    }

    /// The keys that do it on that platform, the usual one first.
    pub fn shortcuts(self, platform: Platform) -> Vec<Shortcut> {
        let command = |key| vec![Shortcut::command(key)];
        let alt = |key| vec![Shortcut::alt(key)];
        let redo = Shortcut::command_shift(Key::Letter('Z'));
        match (self, platform) {
            (Self::Start, _) => alt(Key::Home),
            (Self::Library, _) => command(Key::Letter('L')),
            (Self::NewQuestionnaire, _) => command(Key::Letter('N')),
            (Self::Open, _) => command(Key::Letter('O')),
            (Self::SaveResult, _) => command(Key::Letter('S')),
            (Self::CopyChart, _) => vec![Shortcut::command_shift(Key::Letter('C'))],
            (Self::CopyTable, _) => vec![Shortcut::command_shift(Key::Letter('T'))],
            (Self::Quit, _) => command(Key::Letter('Q')),
            (Self::Undo, _) => command(Key::Letter('Z')),
            (Self::Redo, Platform::Mac) => vec![redo],
            (Self::Redo, Platform::Other) => vec![redo, Shortcut::command(Key::Letter('Y'))],
            (Self::Chart, _) => alt(Key::Digit(1)),
            (Self::Gaps, _) => alt(Key::Digit(2)),
            (Self::Table, _) => alt(Key::Digit(3)),
            (Self::PreviousPage, _) => command(Key::Left),
            (Self::NextPage, _) => command(Key::Right),
            (Self::Check, _) => command(Key::Enter),
            // The second one is plus without Shift on most keyboards.
            (Self::Larger, _) => vec![Shortcut::command(Key::Plus), Shortcut::command(Key::Equals)],
            (Self::Smaller, _) => command(Key::Minus),
            (Self::UsualSize, _) => command(Key::Digit(0)),
            (Self::Present, _) => vec![Shortcut::plain(Key::Function(5))],
            (Self::FullScreen, _) => vec![Shortcut::plain(Key::Function(11))],
            (Self::Settings, _) => command(Key::Comma),
            (Self::Back, Platform::Mac) => command(Key::OpenBracket),
            (Self::Back, Platform::Other) => alt(Key::Left),
            (Self::Palette, _) => command(Key::Letter('K')),
            (Self::ToNotice, _) => vec![Shortcut::plain(Key::Function(6))],
            (Self::ToMenus, _) => vec![Shortcut::plain(Key::Function(10))],
            (Self::Help, _) => vec![Shortcut::plain(Key::Function(1))],
            (Self::Shortcuts, _) => command(Key::Slash),
            _ => Vec::new(),
        }
    }

    /// Whether a text field keeps these keys for itself while it is typed in: it undoes its own typing, and moves by
    /// words.
    pub fn gives_way_to_typing(self) -> bool {
        matches!(self, Self::Undo | Self::Redo | Self::PreviousPage | Self::NextPage | Self::Back)
    }

    /// Whether it can be done while a dialog waits for an answer.
    pub fn works_over_dialogs(self) -> bool {
        matches!(self, Self::Quit | Self::FullScreen | Self::Larger | Self::Smaller | Self::UsualSize)
    }

    /// Whether it can be done while a result is presented: nothing that would show more than the chart.
    pub fn works_while_presenting(self) -> bool {
        self.works_over_dialogs()
    }

    /// Whether it is what is chosen now; `None` for what is no choice.
    pub fn is_on(self, state: &State) -> Option<bool> {
        let theme = |name| Some(state.settings.theme == name);
        let language = |language| Some(state.settings.language == language);
        let view = |view| state.viewing.as_ref().map(|viewing| viewing.view == view);
        match self {
            Self::ThemeSystem => theme(None),
            Self::ThemeLight => theme(Some(ThemeName::Light)),
            Self::ThemeDark => theme(Some(ThemeName::Dark)),
            Self::ThemeHighContrastLight => theme(Some(ThemeName::HighContrastLight)),
            Self::ThemeHighContrastDark => theme(Some(ThemeName::HighContrastDark)),
            Self::Finnish => language(Language::Finnish),
            Self::Swedish => language(Language::Swedish),
            Self::English => language(Language::English),
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
        let planning = planning(state);
        match self {
            Self::Undo if planning.is_some() => planning.is_some_and(|planning| planning.next(true).is_some()),
            Self::Redo if planning.is_some() => planning.is_some_and(|planning| planning.next(false).is_some()),
            Self::Undo => history.is_some_and(|history| history.undoes().is_some()),
            Self::Redo => history.is_some_and(|history| history.redoes().is_some()),
            Self::SaveResult
            | Self::SaveWorkbook
            | Self::SaveTable
            | Self::SaveReport
            | Self::CopyTable
            | Self::Table => viewing.is_some(),
            Self::SaveRadar | Self::CopyChart | Self::Chart | Self::Present => viewing.is_some_and(Viewing::has_charts),
            Self::SaveGaps | Self::Gaps => viewing.is_some_and(|viewing| viewing.comparison.is_some()),
            Self::PreviousPage | Self::NextPage | Self::Check => assessing && state.assessment.is_some(),
            Self::Larger => !state.settings.zoom.is_largest(),
            Self::Smaller => !state.settings.zoom.is_smallest(),
            Self::Back => state.came_from.is_some() && matches!(state.route, Route::Settings | Route::Help(_)),
            // The first screen asks for the language, and for nothing else.
            Self::Settings | Self::Help | Self::Palette | Self::Start | Self::Library | Self::NewQuestionnaire => {
                state.route != Route::Welcome
            }
            Self::ToNotice => !state.notices.is_empty(),
            Self::AssessAgain => state.repeatable().is_some(),
            Self::AssessOther => !state.questionnaires.is_empty() && state.route != Route::Welcome,
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, HashSet};

    use super::*;

    /// Keys that fields, systems or egui itself answer to.
    fn taken(platform: Platform) -> Vec<Shortcut> {
        let text = ['A', 'C', 'V', 'X'].map(|letter| Shortcut::command(Key::Letter(letter)));
        let system = match platform {
            Platform::Mac => ['H', 'M', 'W'].map(|letter| Shortcut::command(Key::Letter(letter))).to_vec(),
            Platform::Other => vec![Shortcut::alt(Key::Function(4)), Shortcut::command(Key::Letter('W'))],
        };
        text.into_iter().chain(system).collect()
    }

    #[test]
    fn no_two_actions_share_their_keys_on_any_platform() {
        for platform in Platform::ALL {
            let mut owners: BTreeMap<String, Action> = BTreeMap::new();
            for action in Action::all() {
                for keys in action.shortcuts(platform) {
                    let other = owners.insert(format!("{keys:?}"), action);
                    assert_eq!(other, None, "{platform:?}: {action:?} has the keys of another: {keys:?}");
                    assert!(
                        !taken(platform).contains(&keys),
                        "{platform:?}: {action:?} takes {keys:?} from all fields"
                    );
                }
            }
            assert!(owners.len() > 15);
        }
    }

    #[test]
    fn every_action_stands_in_one_menu() {
        let all: Vec<Action> = Action::all().collect();
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
    }
}
