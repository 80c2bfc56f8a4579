use std::path::PathBuf;

use super::{
    Action, Assessment, ChartFile, ChartKind, Command, Contents, Effect, Notice, Opened, Outcome, ProblemFile, Replace,
    ResultTab, ResultView, Route, SaveState, Saved, Saving, State, Trouble, Viewing,
};
use crate::{
    look::ThemeName,
    model::{AssessmentResult, BenchmarkId, Change, Integrity, Moment, Rater, ResultId, StoredScore, Subject},
    score::profile,
};

/// Makes a command happen at `now`; gives what the outside must do.
pub fn update(state: &mut State, command: Command, now: Moment) -> Vec<Effect> {
    state.now = now;
    match command {
        Command::Started(files) => {
            std::iter::once(Effect::LoadAll).chain(files.into_iter().map(Effect::ReadFile)).collect()
        }
        Command::Do(action) if action.is_enabled(state) => act(state, action),
        Command::Do(_) => Vec::new(),
        Command::Go(route) => go(state, route),
        Command::SetLanguage(language) => {
            state.settings.language = language;
            vec![Effect::SaveSettings(state.settings.clone())]
        }
        Command::SetTheme(theme) => set_theme(state, theme),
        Command::Open(files) => files.into_iter().map(Effect::ReadFile).collect(),
        Command::Begin(digest) => vec![Effect::CreateDraft(digest)],
        Command::Continue(id) => resume(state, id),
        Command::Discard(id) => vec![Effect::DiscardDraft(id)],
        Command::Restore(id) => vec![Effect::RestoreDraft(id)],
        Command::Make(change) => make(state, change),
        Command::ShowPage(page) => show_page(state, page),
        Command::ShowArea(area) => {
            let page = state.assessment.as_ref().and_then(|assessment| assessment.page_for(&area));
            page.map_or_else(Vec::new, |page| show_page(state, page))
        }
        Command::Finish => finish(state),
        Command::CompareWith(benchmark) => compare_with(state, benchmark),
        Command::ShowTab(_)
        | Command::ShowView(_)
        | Command::OpenArea(_)
        | Command::ShowAllGaps(_)
        | Command::ToggleSeries(_) => look_at(state, command),
        Command::SaveTo(path, replace) => save_to(state, path, replace),
        Command::Browse => state.saving.clone().map(Effect::AskSave).into_iter().collect(),
        Command::CancelSaving => {
            state.saving = None;
            Vec::new()
        }
        Command::NoDialog => {
            state.report(Trouble { key: "trouble-no-dialog", path: String::new(), detail: String::new() });
            Vec::new()
        }
        Command::CheckAgain => state.problems.iter().map(|problems| Effect::ReadFile(problems.path.clone())).collect(),
        Command::Copy(text) => vec![Effect::CopyText(text)],
        Command::Dismiss(number) => {
            state.notices.retain(|notice: &Notice| notice.number != number);
            Vec::new()
        }
        Command::Done(outcome) => take_in(state, *outcome),
    }
}

fn act(state: &mut State, action: Action) -> Vec<Effect> {
    match action {
        Action::Start => go(state, Route::Start),
        Action::Open => vec![Effect::AskOpen],
        Action::SaveResult => ask_where(state, Saved::Result),
        Action::SaveRadar => ask_where(state, Saved::Chart(ChartKind::Radar)),
        Action::SaveGaps => ask_where(state, Saved::Chart(ChartKind::Gaps)),
        Action::Quit => vec![Effect::Quit],
        Action::Undo => turn(state, true),
        Action::Redo => turn(state, false),
        Action::ThemeLight => set_theme(state, ThemeName::Light),
        Action::ThemeDark => set_theme(state, ThemeName::Dark),
        Action::ThemeHighContrastLight => set_theme(state, ThemeName::HighContrastLight),
        Action::ThemeHighContrastDark => set_theme(state, ThemeName::HighContrastDark),
        Action::Chart => look_at(state, Command::ShowView(ResultView::Chart)),
        Action::Gaps => look_at(state, Command::ShowView(ResultView::Gaps)),
        Action::Table => look_at(state, Command::ShowView(ResultView::Table)),
        Action::PreviousPage => step(state, false),
        Action::NextPage => step(state, true),
        Action::Check => go(state, Route::Check),
    }
}

fn go(state: &mut State, route: Route) -> Vec<Effect> {
    let is_possible = match route {
        Route::Welcome | Route::Start => true,
        Route::Assess | Route::Check => state.assessment.is_some(),
        Route::Results => state.viewing.is_some(),
        Route::Problems => state.problems.is_some(),
    };
    if !is_possible {
        return Vec::new();
    }
    // The list of drafts on the start screen shows how far the open one has come.
    let effects =
        if route == Route::Start && state.route != Route::Welcome { vec![Effect::LoadAll] } else { Vec::new() };
    state.route = route;
    effects
}

fn set_theme(state: &mut State, theme: ThemeName) -> Vec<Effect> {
    state.settings.theme = theme;
    vec![Effect::SaveSettings(state.settings.clone())]
}

fn resume(state: &mut State, id: ResultId) -> Vec<Effect> {
    if state.assessment.as_ref().is_some_and(|assessment| assessment.id == id) {
        return go(state, Route::Assess);
    }
    close_draft(state).into_iter().chain([Effect::ResumeDraft(id)]).collect()
}

/// Lets go of the open draft, which stays for later.
fn close_draft(state: &mut State) -> Option<Effect> {
    let assessment = state.assessment.take()?;
    state.save = SaveState::Nothing;
    assessment.is_kept.then_some(Effect::CloseDraft(assessment.id))
}

fn make(state: &mut State, change: Change) -> Vec<Effect> {
    let Some(assessment) = &mut state.assessment else { return Vec::new() };
    let before = assessment.answers.clone();
    assessment.history.make(&mut assessment.answers, change.clone(), assessment.page);
    if before == assessment.answers { Vec::new() } else { append(state, change) }
}

fn turn(state: &mut State, back: bool) -> Vec<Effect> {
    let Some(assessment) = &mut state.assessment else { return Vec::new() };
    let Assessment { history, answers, .. } = assessment;
    let turned = if back { history.undo(answers) } else { history.redo(answers) };
    let Some((page, change)) = turned else { return Vec::new() };
    assessment.page = page;
    state.route = Route::Assess;
    append(state, change)
}

fn append(state: &mut State, change: Change) -> Vec<Effect> {
    let Some(assessment) = state.assessment.as_ref().filter(|assessment| assessment.is_kept) else { return Vec::new() };
    state.save = SaveState::Saving;
    vec![Effect::Append(assessment.id.clone(), vec![change])]
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

fn finish(state: &mut State) -> Vec<Effect> {
    let Some(assessment) = state.assessment.take() else { return Vec::new() };
    state.save = SaveState::Nothing;
    let scores = profile(&assessment.questionnaire, &assessment.answers);
    let result = AssessmentResult {
        id: assessment.id,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        questionnaire: assessment.questionnaire.for_result(),
        started: assessment.started,
        finished: state.now,
        rater: Rater::default(),
        subject: Subject::default(),
        benchmark: last_benchmark(state, &assessment.questionnaire.id),
        answers: assessment.answers,
        scores: scores.areas.iter().map(|area| StoredScore { area: area.id.clone(), score: area.score }).collect(),
        integrity: Integrity::Intact,
    };
    state.viewing = Some(Viewing::new(result.clone(), None, true));
    state.route = Route::Results;
    vec![Effect::SaveResult { result: Box::new(result), to: None, replace: Replace::No }]
}

/// The benchmark that the newest result of the same questionnaire was compared with: most people keep their role.
fn last_benchmark(state: &State, questionnaire: &crate::model::QuestionnaireId) -> Option<BenchmarkId> {
    let card = state.results.iter().find(|card| card.questionnaire.id == *questionnaire)?;
    let (title, ..) = card.comparison.as_ref()?;
    card.questionnaire.benchmarks.iter().find(|benchmark| benchmark.title == *title).map(|found| found.id.clone())
}

fn compare_with(state: &mut State, benchmark: Option<BenchmarkId>) -> Vec<Effect> {
    let Some(viewing) = &mut state.viewing else { return Vec::new() };
    viewing.choose(benchmark);
    // The choice stays with one's own result. A benchmark from another file would not be there next time.
    let is_own = viewing.benchmark().is_none_or(|chosen| viewing.result.questionnaire.benchmark(&chosen.id).is_some());
    match &viewing.path {
        Some(path) if viewing.is_mine && !viewing.is_read_only() && is_own => {
            let result = Box::new(viewing.result.clone());
            vec![Effect::SaveResult { result, to: Some(path.clone()), replace: Replace::Yes }]
        }
        _ => Vec::new(),
    }
}

fn look_at(state: &mut State, command: Command) -> Vec<Effect> {
    let Some(viewing) = &mut state.viewing else { return Vec::new() };
    match command {
        Command::ShowTab(tab) => viewing.tab = tab,
        Command::ShowView(view) => {
            viewing.tab = ResultTab::Overview;
            viewing.view = view;
        }
        Command::OpenArea(area) => viewing.area = area,
        Command::ShowAllGaps(all) => viewing.all_gaps = all,
        Command::ToggleSeries(place) => viewing.toggle(place),
        _ => {}
    }
    Vec::new()
}

/// Begins to save: the person says where, in a field or in the system's dialog.
fn ask_where(state: &mut State, what: Saved) -> Vec<Effect> {
    let Some(viewing) = &state.viewing else { return Vec::new() };
    let date = viewing.result.finished.local().date();
    let id = &viewing.result.questionnaire.id;
    let name = match what {
        Saved::Result => format!("{date}-{id}.result.ron"),
        Saved::Chart(ChartKind::Radar) => format!("{date}-{id}-radar.svg"),
        Saved::Chart(ChartKind::Gaps) => format!("{date}-{id}-gaps.svg"),
    };
    state.saving = Some(Saving { what, suggested: state.folder.join(name) });
    Vec::new()
}

fn save_to(state: &mut State, path: PathBuf, replace: Replace) -> Vec<Effect> {
    let Some((saving, viewing)) = state.saving.as_ref().zip(state.viewing.as_ref()) else { return Vec::new() };
    // A name alone goes to the suggested folder, not to wherever the program was started from.
    let path = state.folder.join(path);
    let effect = match saving.what {
        Saved::Result => Some(Effect::SaveResult { result: Box::new(viewing.result.clone()), to: Some(path), replace }),
        Saved::Chart(kind) => viewing.scene(kind, state.words()).map(|scene| {
            // Charts go into papers and slides: in light colours, whatever the window wears.
            let theme = ThemeName::Light;
            Effect::SaveChart(Box::new(ChartFile { scene, path, theme, language: state.settings.language, replace }))
        }),
    };
    effect.into_iter().collect()
}

fn take_in(state: &mut State, outcome: Outcome) -> Vec<Effect> {
    match outcome {
        Outcome::Loaded(contents) => load(state, *contents),
        Outcome::Changed(contents) => show(state, *contents),
        Outcome::DraftCreated { id, questionnaire, trouble } => {
            let closed = close_draft(state);
            let mut assessment =
                Assessment::resume(id, questionnaire, crate::model::Answers::default(), state.now, None);
            assessment.is_kept = trouble.is_none();
            if let Some(trouble) = trouble {
                state.save = SaveState::Failed;
                state.report(trouble);
            }
            state.assessment = Some(assessment);
            state.route = Route::Assess;
            closed.into_iter().collect()
        }
        Outcome::DraftResumed { id, questionnaire, answers, started, last_change } => {
            let closed = close_draft(state);
            state.assessment = Some(Assessment::resume(id, questionnaire, answers, started, last_change.as_ref()));
            state.route = Route::Assess;
            closed.into_iter().collect()
        }
        Outcome::Appended(moment) => {
            state.save = SaveState::Saved(moment);
            Vec::new()
        }
        Outcome::AppendFailed(trouble) => {
            state.save = SaveState::Failed;
            state.report(trouble);
            Vec::new()
        }
        Outcome::Read(path, report, opened) => open(state, path, report, opened),
        Outcome::ResultSaved { id, path, is_copy } => result_saved(state, &id, path, is_copy),
        Outcome::ChartSaved(path) => {
            state.saving = None;
            state.notify("notice-chart-saved", vec![("path", path.display().to_string())]);
            Vec::new()
        }
        Outcome::Discarded(id) => {
            if state.assessment.as_ref().is_some_and(|assessment| assessment.id == id) {
                state.assessment = None;
                state.save = SaveState::Nothing;
            }
            state.notify_with("notice-draft-discarded", Vec::new(), "action-undo", Command::Restore(id));
            vec![Effect::LoadAll]
        }
        Outcome::Copied => {
            state.notify("notice-copied", Vec::new());
            Vec::new()
        }
        Outcome::Failed(trouble) => {
            state.report(trouble);
            Vec::new()
        }
    }
}

fn load(state: &mut State, mut contents: Contents) -> Vec<Effect> {
    let is_first = !state.is_loaded;
    if is_first {
        match contents.settings.take() {
            Some(settings) => state.settings = settings,
            None if state.route == Route::Start => state.route = Route::Welcome,
            None => {}
        }
    }
    state.is_loaded = true;
    show(state, contents)
}

fn show(state: &mut State, contents: Contents) -> Vec<Effect> {
    state.questionnaires = contents.questionnaires;
    state.drafts = contents.drafts;
    state.results = contents.results;
    for trouble in contents.troubles {
        state.report(trouble);
    }
    Vec::new()
}

fn open(state: &mut State, path: PathBuf, report: crate::diag::Report, opened: Option<Opened>) -> Vec<Effect> {
    let name = path.display().to_string();
    let is_shown_again = state.route == Route::Problems && state.problems.as_ref().is_some_and(|p| p.path == path);
    let has_problems = !report.problems.is_empty();
    let has_errors = report.has_errors();
    if has_errors
        || (is_shown_again && has_problems)
        || (has_problems && matches!(opened, Some(Opened::Questionnaire(_))))
    {
        state.problems = Some(ProblemFile { path: path.clone(), report });
    }
    if has_errors {
        // An assessment that is open stays as it is: only what is shown changes.
        state.route = Route::Problems;
        return Vec::new();
    }
    match opened {
        Some(Opened::Questionnaire(questionnaire)) => {
            let title = questionnaire.title.plain(state.settings.language.tag()).into_owned();
            if has_problems {
                let show = Command::Go(Route::Problems);
                state.notify_with("notice-questionnaire-warnings", vec![("title", title)], "word-show", show);
            } else {
                state.notify("notice-questionnaire-added", vec![("title", title)]);
            }
            state.route = Route::Start;
            return vec![Effect::LoadAll];
        }
        Some(Opened::Result(result)) => {
            let is_mine = state.results.iter().any(|card| card.path == path);
            state.viewing = Some(Viewing::new(*result, Some(path), is_mine));
            state.route = Route::Results;
        }
        Some(Opened::Benchmark(benchmark)) => match &mut state.viewing {
            Some(viewing) => {
                let id = benchmark.id.clone();
                viewing.opened.retain(|other| other.id != id);
                viewing.opened.push(*benchmark);
                state.route = Route::Results;
                return compare_with(state, Some(id));
            }
            None => state.report(Trouble { key: "trouble-benchmark-alone", path: name, detail: String::new() }),
        },
        None => {}
    }
    Vec::new()
}

fn result_saved(state: &mut State, id: &ResultId, path: PathBuf, is_copy: bool) -> Vec<Effect> {
    if let Some(viewing) = state.viewing.as_mut().filter(|viewing| viewing.result.id == *id && !is_copy) {
        viewing.path = Some(path.clone());
    }
    if is_copy {
        state.saving = None;
        state.notify("notice-result-saved", vec![("path", path.display().to_string())]);
    }
    state.save = SaveState::Saved(state.now);
    vec![Effect::LoadAll]
}
