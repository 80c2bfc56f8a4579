use std::path::PathBuf;

use super::{
    Cancel, ChartFile, ChartKind, Command, Effect, Replace, ResultTab, ResultView, Route, SaveState, Saved, Saving,
    State, Trouble, Viewing, authoring, beside,
    export_commands::{save_export, with_ending},
    keeping::flush,
    over_time::{change_cells, slope_scene},
    plan_commands::flush_plan,
    report, supposing,
};
use crate::{
    chart,
    look::ThemeName,
    model::{AssessmentResult, BenchmarkId, Integrity, Plan, Rater, StoredScore, Subject, slug},
    score::profile,
};

/// How many pixels a picture has for a logical one, unless it is to be small: sharp on paper and on large screens.
const PICTURE_SCALE: f32 = 2.0;

pub(super) fn finish(state: &mut State) -> Vec<Effect> {
    let mut effects = flush(state);
    effects.extend(flush_plan(state));
    let Some(assessment) = state.assessment.take() else { return effects };
    state.save = SaveState::Saving;
    let scores = profile(&assessment.questionnaire, &assessment.answers);
    let full = Some(assessment.questionnaire.clone());
    let result = AssessmentResult {
        id: assessment.id,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        questionnaire: assessment.questionnaire.for_result(),
        started: assessment.started,
        finished: state.now,
        rater: assessment.occasion.rater,
        round: None,
        benchmark: last_benchmark(
            state,
            assessment.occasion.rater,
            &assessment.occasion.name,
            &assessment.questionnaire.id,
        ),
        subject: Subject { name: assessment.occasion.name, ..Subject::default() },
        answers: assessment.answers,
        plan: Plan::default(),
        scores: scores.areas.iter().map(|area| StoredScore { area: area.id.clone(), score: area.score }).collect(),
        integrity: Integrity::Intact,
    };
    let offered = state.shelf.fitting(&result.questionnaire);
    state.viewing = Some(Viewing { full, ..Viewing::new(result.clone(), None, true) }.offered(offered));
    state.route = Route::Results;
    effects.push(Effect::SaveResult { result: Box::new(result), to: None, from: None, replace: Replace::No });
    effects
}

/// The benchmark that the newest result of the same questionnaire by the same kind of rater was compared with: most
/// people keep their role.
fn last_benchmark(
    state: &State,
    rater: Rater,
    name: &str,
    questionnaire: &crate::model::QuestionnaireId,
) -> Option<BenchmarkId> {
    let is_same = |card: &&super::ResultCard| {
        // Most people keep their role; of others only the same person is known to.
        let is_person = !rater.is_other() || (!name.is_empty() && card.name == name);
        card.rater == rater && is_person && card.questionnaire.id == *questionnaire
    };
    let card = state.results.iter().find(is_same)?;
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
            vec![Effect::SaveResult { result, to: Some(path.clone()), from: Some(path.clone()), replace: Replace::Yes }]
        }
        _ => Vec::new(),
    }
}

pub(super) fn look_at(state: &mut State, command: Command) -> Vec<Effect> {
    match command {
        Command::ShowBeside(key) => beside::toggle(state, &key),
        Command::Suppose(supposed) => supposing::take(state, supposed),
        command => return turn_to(state, command),
    }
    Vec::new()
}

/// Turns the open result to another side.
fn turn_to(state: &mut State, command: Command) -> Vec<Effect> {
    let Some(viewing) = &mut state.viewing else { return Vec::new() };
    match command {
        Command::ShowTab(tab) => {
            viewing.tab = tab;
            return flush_plan(state);
        }
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
    // Files about several people are told apart by their names, where they were typed.
    let person = slug(&viewing.result.subject.name);
    let joint = if person.is_empty() { "" } else { "-" };
    let name = match what {
        Saved::Result => format!("{date}-{id}{joint}{person}.result.ron"),
        // Charts go into slides: no name unasked.
        Saved::Chart(ChartKind::Radar) => format!("{date}-{id}-radar.svg"),
        Saved::Chart(ChartKind::Gaps) => format!("{date}-{id}-gaps.svg"),
        Saved::Workbook => format!("{date}-{id}{joint}{person}.xlsx"),
        Saved::Table => format!("{date}-{id}{joint}{person}.csv"),
        Saved::Report => format!("{date}-{id}{joint}{person}.pdf"),
        Saved::NewQuestionnaire | Saved::Duplicate(_) => return Vec::new(),
    };
    let of = Some(viewing.result.id.clone());
    state.saving = Some(Saving { what, of, suggested: state.folder.join(name), is_sharp: true });
    Vec::new()
}

pub(super) fn save_to(state: &mut State, path: PathBuf, replace: Replace) -> Vec<Effect> {
    let Some(saving) = state.saving.clone() else { return Vec::new() };
    if let Some(effect) = authoring::save(state, saving.what, &path, replace) {
        return vec![effect];
    }
    let Some(viewing) = state.viewing.clone() else { return Vec::new() };
    if saving.of.as_ref() != Some(&viewing.result.id) {
        state.saving = None;
        state.report(Trouble { key: "trouble-other-result", path: String::new(), detail: String::new() });
        return Vec::new();
    }
    // A name alone goes to the suggested folder, not to wherever the program was started from.
    let path = match with_ending(saving.what, state.folder.join(path)) {
        Ok(path) => path,
        Err(trouble) => {
            state.report(trouble);
            return Vec::new();
        }
    };
    let effect = match saving.what {
        Saved::Result => {
            let mut result = viewing.result.clone();
            // A benchmark from another file would not be there when the copy is opened.
            result.benchmark = result.benchmark.filter(|id| !viewing.is_opened(id));
            let from = viewing.path;
            Some(Effect::SaveResult { result: Box::new(result), to: Some(path), from, replace })
        }
        Saved::Chart(kind) => viewing.scene(kind, state.words()).map(|scene| {
            // Charts go into papers and slides: in light colours, whatever the window wears.
            let theme = ThemeName::Light;
            let (language, cancel) = (state.settings.language, Cancel::default());
            state.drawing.push(cancel.clone());
            let scale = if saving.is_sharp { PICTURE_SCALE } else { 1.0 };
            Effect::SaveChart(Box::new(ChartFile { scene, scale, path, theme, language, replace, cancel }))
        }),
        Saved::Workbook | Saved::Table => Some(save_export(state, &viewing, path, replace)),
        Saved::Report => return report::save(state, &viewing, path, replace),
        Saved::NewQuestionnaire | Saved::Duplicate(_) => None,
    };
    effect.into_iter().collect()
}

/// Copies a chart as a picture: what changed over time where that is shown, the gaps where they were chosen, else the radar.
pub(super) fn copy_chart(state: &State) -> Vec<Effect> {
    let Some(viewing) = &state.viewing else { return Vec::new() };
    let shows_gaps = viewing.view == ResultView::Gaps && viewing.comparison.is_some();
    let kind = if shows_gaps { ChartKind::Gaps } else { ChartKind::Radar };
    let file = |scene| ChartFile {
        scene,
        scale: PICTURE_SCALE,
        path: PathBuf::new(),
        // Pasted into papers and slides, as saved ones are.
        theme: ThemeName::Light,
        language: state.settings.language,
        replace: Replace::No,
        cancel: Cancel::default(),
    };
    let scene = slope_scene(state).or_else(|| viewing.scene(kind, state.words()));
    scene.map(|scene| Effect::DrawChart(Box::new(file(scene)))).into_iter().collect()
}

/// Copies every number of the result as cells, in the words of the window.
pub(super) fn copy_table(state: &State) -> Vec<Effect> {
    let Some(viewing) = &state.viewing else { return Vec::new() };
    if let Some(cells) = change_cells(state) {
        return vec![Effect::JoinCells(cells)];
    }
    let words = state.words();
    let comparison = viewing.comparison.as_ref();
    let (is_compared, has_scores) = (comparison.is_some(), viewing.has_charts());
    let row = |cells: [String; 5]| {
        let columns = cells.into_iter().enumerate();
        let is_there = |place: &usize| match place {
            2 => is_compared && has_scores,
            3 => is_compared || !has_scores,
            place => *place == 0 || has_scores,
        };
        columns.filter(|(place, _)| is_there(place)).map(|(_, cell)| cell).collect::<Vec<_>>()
    };
    let me = viewing.whose().score_key();
    // Of knowledge questions alone, how many are right stands in the place of the difference.
    let difference = if has_scores { "table-difference" } else { "answers-head" };
    let head = ["table-area", me, "table-target", difference, "table-level"].map(|key| words.say(key));
    let score = |value: Option<f64>| value.map(|value| words.score(value)).unwrap_or_default();
    let rows = chart::rows(&viewing.result.questionnaire, &viewing.profile, comparison, words);
    let rows = rows
        .into_iter()
        .map(|area| row([area.title, score(area.score), score(area.target), area.difference, area.level]));
    vec![Effect::JoinCells(std::iter::once(row(head)).chain(rows).collect())]
}
