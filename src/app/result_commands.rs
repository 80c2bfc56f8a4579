use std::path::PathBuf;

use super::{
    ChartFile, ChartKind, Command, Effect, Replace, ResultTab, Route, SaveState, Saved, Saving, State, Viewing,
};
use crate::{
    look::ThemeName,
    model::{AssessmentResult, BenchmarkId, Integrity, Rater, StoredScore, Subject},
    score::profile,
};

pub(super) fn finish(state: &mut State) -> Vec<Effect> {
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
    vec![Effect::SaveResult { result: Box::new(result), to: None, from: None, replace: Replace::No }]
}

/// The benchmark that the newest result of the same questionnaire was compared with: most people keep their role.
fn last_benchmark(state: &State, questionnaire: &crate::model::QuestionnaireId) -> Option<BenchmarkId> {
    let card = state.results.iter().find(|card| card.questionnaire.id == *questionnaire)?;
    let (title, ..) = card.comparison.as_ref()?;
    card.questionnaire.benchmarks.iter().find(|benchmark| benchmark.title == *title).map(|found| found.id.clone())
}

pub(super) fn compare_with(state: &mut State, benchmark: Option<BenchmarkId>) -> Vec<Effect> {
    let Some(viewing) = &mut state.viewing else { return Vec::new() };
    if benchmark.as_ref().is_some_and(|id| !viewing.benchmarks().any(|known| known.id == *id)) {
        return Vec::new();
    }
    viewing.choose(benchmark);
    // The choice stays with one's own result. A benchmark from another file would not be there next time.
    let is_own = viewing.benchmark().is_none_or(|chosen| !viewing.is_opened(&chosen.id));
    match &viewing.path {
        Some(path) if viewing.is_mine && !viewing.is_read_only() && is_own => {
            let result = Box::new(viewing.result.clone());
            let from = viewing.path.clone();
            vec![Effect::SaveResult { result, to: Some(path.clone()), from, replace: Replace::Yes }]
        }
        _ => Vec::new(),
    }
}

pub(super) fn look_at(state: &mut State, command: Command) -> Vec<Effect> {
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
pub(super) fn ask_where(state: &mut State, what: Saved) -> Vec<Effect> {
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

pub(super) fn save_to(state: &mut State, path: PathBuf, replace: Replace) -> Vec<Effect> {
    let Some((saving, viewing)) = state.saving.as_ref().zip(state.viewing.as_ref()) else { return Vec::new() };
    // A name alone goes to the suggested folder, not to wherever the program was started from.
    let path = state.folder.join(path);
    let effect = match saving.what {
        Saved::Result => {
            let (result, from) = (Box::new(viewing.result.clone()), viewing.path.clone());
            Some(Effect::SaveResult { result, to: Some(path), from, replace })
        }
        Saved::Chart(kind) => viewing.scene(kind, state.words()).map(|scene| {
            // Charts go into papers and slides: in light colours, whatever the window wears.
            let theme = ThemeName::Light;
            Effect::SaveChart(Box::new(ChartFile { scene, path, theme, language: state.settings.language, replace }))
        }),
    };
    effect.into_iter().collect()
}
