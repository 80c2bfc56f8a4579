use super::{
    Action, Assessment, ChartKind, Command, Effect, HelpPage, Notice, Outcome, Overlay, ResultView, Route, SaveState,
    Saved, State, Trouble, Zoom, authoring,
    beginning::{ask_about_other, start_or_follow},
    keeping::{flush, keep, retry},
    open_files::{cancel, open_files},
    over_time,
    plan_commands::{flush_plan, plan, planning, turn_plan},
    present_commands::{self, present},
    recent,
    result_commands::{ask_where, compare_with, copy_chart, copy_table, finish, look_at, save_to},
    shelf_commands,
    take_in::take_in,
};
use crate::{
    look::ThemeName,
    model::{AreaId, Change, Moment, ResultId},
    text::Language,
};

/// Makes a command happen at `now`; gives what the outside must do.
pub fn update(state: &mut State, command: Command, now: Moment) -> Vec<Effect> {
    state.now = now;
    let mut effects = happen(state, command, now);
    effects.extend(authoring::follow_what_is_shown(state));
    effects
}

fn happen(state: &mut State, command: Command, now: Moment) -> Vec<Effect> {
    match command {
        Command::Started(files) => std::iter::once(Effect::LoadAll).chain(open_files(state, files)).collect(),
        Command::Do(action) if action.is_enabled(state) => act(state, action),
        Command::Do(_) => Vec::new(),
        Command::Go(route) => go(state, route),
        Command::ShowTerm(term) => show_term(state, term),
        Command::SetLanguage(_)
        | Command::SetTheme(_)
        | Command::SetZoom(_)
        | Command::SetStill(_)
        | Command::SystemLooks(_)
        | Command::Show(_)
        | Command::Dismiss(_) => wear(state, command),
        Command::Open(files) => open_files(state, files),
        Command::CancelTask => cancel(state),
        Command::LoadRest => vec![Effect::LoadAll],
        Command::HandedOver(files) => {
            std::iter::once(Effect::Raise).chain(update(state, Command::Open(files), now)).collect()
        }
        Command::Pin(..) | Command::Forget(_) => recent::tend(state, command),
        Command::Begin(_)
        | Command::BeginAgain(_)
        | Command::AskAboutOther(_)
        | Command::BeginAboutOther(..)
        | Command::CancelAboutOther
        | Command::ShowEarlier(_) => start_or_follow(state, command),
        Command::Continue(_) | Command::Discard(_) | Command::Restore(_) => tend_draft(state, command),
        Command::Make(change) => make(state, change),
        Command::ShowPage(page) => show_page(state, page),
        Command::ShowArea(area) => show_area(state, &area),
        Command::Flush => flush(state).into_iter().chain(flush_plan(state)).collect(),
        Command::Retry => retry(state),
        Command::AskToLeave | Command::Stay | Command::Leave => leave(state, &command),
        Command::Finish => finish(state),
        Command::CompareWith(benchmark) => compare_with(state, benchmark),
        Command::ShowTab(_)
        | Command::ShowView(_)
        | Command::OpenArea(_)
        | Command::ShowAllGaps(_)
        | Command::ToggleSeries(_)
        | Command::ShowBeside(_)
        | Command::Suppose(_) => look_at(state, command),
        Command::Plan(edit) => plan(state, edit),
        Command::OverTime(command) => over_time::happen(state, command),
        Command::Present(what) => present(state, what),
        Command::FillsScreen(is_full) => {
            state.is_full_screen = is_full;
            Vec::new()
        }
        Command::SaveTo(..) | Command::SaveSharp(_) | Command::Browse | Command::CancelSaving | Command::NoDialog => {
            say_where(state, command)
        }
        Command::CheckAgain | Command::ShowProblems(_) => look_into(state, command),
        Command::Follow(_) | Command::LookThrough(_) | Command::TakeIn | Command::Duplicate(_) => {
            authoring::author(state, command)
        }
        Command::Shelf(command) => shelf_commands::tend_shelf(state, command),
        Command::Copy(text) => vec![Effect::CopyText(text)],
        Command::Done(outcome) => done(state, *outcome),
    }
}

/// Takes in what came of an effect.
fn done(state: &mut State, outcome: Outcome) -> Vec<Effect> {
    let mut effects = take_in(state, outcome);
    effects.extend(present_commands::end_if_replaced(state));
    effects
}

/// Asks before the window closes with something unsaved, or closes it all the same.
fn leave(state: &mut State, command: &Command) -> Vec<Effect> {
    state.is_leaving = *command == Command::AskToLeave;
    state.may_leave |= *command == Command::Leave;
    if *command == Command::Leave { vec![Effect::Quit] } else { Vec::new() }
}

/// Takes up a draft, throws one away, or takes it back.
fn tend_draft(state: &mut State, command: Command) -> Vec<Effect> {
    match command {
        Command::Continue(_) if is_only_in_memory(state) => stay_with_it(state),
        Command::Continue(id) => resume(state, id),
        Command::Discard(id) => vec![Effect::DiscardDraft(id)],
        Command::Restore(id) => vec![Effect::RestoreDraft(id)],
        _ => Vec::new(),
    }
}

/// Reads a file with problems once more, or shows another one.
fn look_into(state: &mut State, command: Command) -> Vec<Effect> {
    match command {
        Command::CheckAgain => state.problems.iter().map(|problems| Effect::ReadFile(problems.path.clone())).collect(),
        Command::ShowProblems(path) => {
            let file = state.broken.iter().find(|file| file.path == path).cloned();
            state.problems = file.or(state.problems.take());
            go(state, Route::Problems)
        }
        _ => Vec::new(),
    }
}

/// Takes in where something is to be saved, or that it is not.
fn say_where(state: &mut State, command: Command) -> Vec<Effect> {
    match command {
        Command::SaveTo(path, replace) => return save_to(state, path, replace),
        Command::SaveSharp(is_sharp) => {
            if let Some(saving) = &mut state.saving {
                saving.is_sharp = is_sharp;
            }
        }
        Command::Browse => return state.saving.clone().map(Effect::AskSave).into_iter().collect(),
        Command::CancelSaving => state.saving = None,
        Command::NoDialog => {
            let trouble = Trouble { key: "trouble-no-dialog", path: String::new(), detail: String::new() };
            let has_field = state.saving.is_some() || matches!(state.route, Route::Start | Route::Library);
            match has_field {
                true => state.report(trouble),
                false => state.report_with(trouble, "trouble-no-dialog-type", Command::Go(Route::Start)),
            }
        }
        _ => {}
    }
    Vec::new()
}

fn act(state: &mut State, action: Action) -> Vec<Effect> {
    match action {
        Action::Start => go(state, Route::Start),
        Action::Library => go(state, Route::Library),
        Action::NewQuestionnaire => authoring::ask_for_new(state),
        Action::Open => vec![Effect::AskOpen],
        Action::SaveResult => ask_where(state, Saved::Result),
        Action::SaveRadar => ask_where(state, Saved::Chart(ChartKind::Radar)),
        Action::SaveGaps => ask_where(state, Saved::Chart(ChartKind::Gaps)),
        Action::SaveWorkbook => ask_where(state, Saved::Workbook),
        Action::SaveTable => ask_where(state, Saved::Table),
        Action::SaveReport => ask_where(state, Saved::Report),
        Action::CopyChart => copy_chart(state),
        Action::CopyTable => copy_table(state),
        Action::Quit => vec![Effect::Quit],
        Action::Undo => turn(state, true),
        Action::Redo => turn(state, false),
        Action::ThemeSystem => wear(state, Command::SetTheme(None)),
        Action::ThemeLight => wear(state, Command::SetTheme(Some(ThemeName::Light))),
        Action::ThemeDark => wear(state, Command::SetTheme(Some(ThemeName::Dark))),
        Action::ThemeHighContrastLight => wear(state, Command::SetTheme(Some(ThemeName::HighContrastLight))),
        Action::ThemeHighContrastDark => wear(state, Command::SetTheme(Some(ThemeName::HighContrastDark))),
        Action::Larger => wear(state, Command::SetZoom(state.settings.zoom.larger())),
        Action::Smaller => wear(state, Command::SetZoom(state.settings.zoom.smaller())),
        Action::UsualSize => wear(state, Command::SetZoom(Zoom::default())),
        Action::ToNotice => {
            state.notice_calls += 1;
            Vec::new()
        }
        Action::ToMenus => {
            state.menu_calls += 1;
            Vec::new()
        }
        Action::Palette => show_overlay(state, Overlay::Palette),
        Action::Shortcuts => show_overlay(state, Overlay::Shortcuts),
        Action::About => show_overlay(state, Overlay::About),
        Action::Settings => go(state, Route::Settings),
        Action::Back => state.came_from.map_or_else(Vec::new, |route| go(state, route)),
        Action::Help => go(state, Route::Help(HelpPage::HowItWorks)),
        Action::Finnish => wear(state, Command::SetLanguage(Language::Finnish)),
        Action::Swedish => wear(state, Command::SetLanguage(Language::Swedish)),
        Action::English => wear(state, Command::SetLanguage(Language::English)),
        Action::Chart => look_at(state, Command::ShowView(ResultView::Chart)),
        Action::Gaps => look_at(state, Command::ShowView(ResultView::Gaps)),
        Action::Table => look_at(state, Command::ShowView(ResultView::Table)),
        Action::Present => present_commands::start(state),
        Action::FullScreen => present_commands::toggle_full_screen(state),
        Action::PreviousPage => step(state, false),
        Action::NextPage => step(state, true),
        Action::Check => go(state, Route::Check),
        Action::AssessAgain => {
            let again = state.repeatable().cloned();
            again.map_or_else(Vec::new, |id| update(state, Command::BeginAgain(id), state.now))
        }
        Action::AssessOther => ask_about_other(state, None),
    }
}

fn go(state: &mut State, route: Route) -> Vec<Effect> {
    let is_possible = match route {
        Route::Welcome | Route::Start => true,
        Route::Assess | Route::Check => state.assessment.is_some(),
        Route::Results => state.viewing.is_some(),
        Route::Problems => state.problems.is_some(),
        Route::Library | Route::Settings | Route::Help(_) => true,
        Route::Learning => state.catalogue.is_some(),
        Route::Preview => state.preview.is_some(),
    };
    if !is_possible {
        return Vec::new();
    }
    // The list of drafts on the start screen shows how far the open one has come.
    let effects =
        if route == Route::Start && state.route != Route::Welcome { vec![Effect::LoadAll] } else { Vec::new() };
    let effects: Vec<Effect> = flush_plan(state).into_iter().chain(effects).collect();
    let is_aside = |route| matches!(route, Route::Settings | Route::Help(_));
    state.came_from = match (is_aside(state.route), is_aside(route)) {
        (false, true) => Some(state.route),
        (true, true) => state.came_from,
        _ => None,
    };
    state.route = route;
    state.term = None;
    state.overlay = None;
    effects
}

fn show_term(state: &mut State, term: &'static str) -> Vec<Effect> {
    let effects = go(state, Route::Help(HelpPage::Words));
    state.term = Some(term);
    state.term_calls += 1;
    effects
}

/// Opens something over the screen; asked for once more, it closes.
fn show_overlay(state: &mut State, overlay: Overlay) -> Vec<Effect> {
    state.overlay = Some(overlay).filter(|overlay| state.overlay != Some(*overlay));
    Vec::new()
}

/// Changes what the window wears and what lies over it: nothing of the person's work.
fn wear(state: &mut State, command: Command) -> Vec<Effect> {
    let before = state.settings.clone();
    // The first choice of a language is kept even where it is the default.
    let is_first = state.route == Route::Welcome && matches!(command, Command::SetLanguage(_));
    match command {
        Command::SetLanguage(language) => state.settings.language = language,
        Command::SetTheme(theme) => state.settings.theme = theme,
        Command::SetZoom(zoom) => state.settings.zoom = zoom,
        Command::SetStill(is_still) => state.settings.is_still = is_still,
        Command::SystemLooks(look) => state.system = look,
        Command::Show(overlay) => state.overlay = overlay,
        Command::Dismiss(number) => state.notices.retain(|notice: &Notice| notice.number != number),
        _ => {}
    }
    if is_first || before != state.settings { vec![Effect::SaveSettings(state.settings.clone())] } else { Vec::new() }
}

fn resume(state: &mut State, id: ResultId) -> Vec<Effect> {
    if state.assessment.as_ref().is_some_and(|assessment| assessment.id == id) {
        return go(state, Route::Assess);
    }
    close_draft(state).into_iter().chain([Effect::ResumeDraft(id)]).collect()
}

/// Whether the open assessment could not be kept on disk: beginning another would lose it.
pub(super) fn is_only_in_memory(state: &State) -> bool {
    state.assessment.as_ref().is_some_and(|assessment| !assessment.is_kept && !assessment.answers.is_empty())
}

pub(super) fn stay_with_it(state: &mut State) -> Vec<Effect> {
    state.about_other = None;
    state.report(Trouble { key: "trouble-only-in-memory", path: String::new(), detail: String::new() });
    go(state, Route::Assess)
}

/// Lets go of the open draft, which stays for later.
pub(super) fn close_draft(state: &mut State) -> Vec<Effect> {
    let mut effects = flush(state);
    let Some(assessment) = state.assessment.take() else { return effects };
    state.save = SaveState::Nothing;
    if assessment.is_kept {
        effects.push(Effect::CloseDraft(assessment.id));
    }
    effects
}

fn make(state: &mut State, change: Change) -> Vec<Effect> {
    let Some(assessment) = &mut state.assessment else { return Vec::new() };
    if !assessment.history.make(&mut assessment.answers, change.clone(), assessment.page) {
        return Vec::new();
    }
    assessment.pace.note(&change, state.now);
    keep(state, change)
}

fn turn(state: &mut State, back: bool) -> Vec<Effect> {
    if planning(state).is_some() {
        return turn_plan(state, back);
    }
    let Some(assessment) = &mut state.assessment else { return Vec::new() };
    let Assessment { history, answers, .. } = assessment;
    let turned = if back { history.undo(answers) } else { history.redo(answers) };
    let Some((page, change)) = turned else { return Vec::new() };
    assessment.page = page;
    state.route = Route::Assess;
    keep(state, change)
}

fn show_area(state: &mut State, area: &AreaId) -> Vec<Effect> {
    let page = state.assessment.as_ref().and_then(|assessment| assessment.page_for(area));
    page.map_or_else(Vec::new, |page| show_page(state, page))
}

fn show_page(state: &mut State, page: usize) -> Vec<Effect> {
    if let Some(assessment) = state.assessment.as_mut().filter(|assessment| page < assessment.page_count()) {
        assessment.page = page;
        state.route = Route::Assess;
    }
    Vec::new()
}

fn step(state: &mut State, forward: bool) -> Vec<Effect> {
    let Some(assessment) = &state.assessment else { return Vec::new() };
    let (page, last) = (assessment.page, assessment.page_count().saturating_sub(1));
    match (state.route, forward) {
        // Behind the last page stands the check page.
        (Route::Check, false) => show_page(state, last),
        (Route::Check, true) => Vec::new(),
        (_, true) if page == last => go(state, Route::Check),
        (_, true) => show_page(state, page + 1),
        (_, false) => show_page(state, page.saturating_sub(1)),
    }
}
