//! What a result is shown beside in its radar, besides the benchmark that it is compared with.

use super::{ResultCard, State, Viewing};
use crate::{
    chart::{Series, SeriesRole, Whose},
    model::{AssessmentResult, Benchmark, BenchmarkId, ResultId},
    score::{Comparison, compare, profile},
    text::Words,
};

/// One more profile or benchmark beside a result.
#[derive(Debug, Clone, PartialEq)]
pub enum Beside {
    /// An earlier result, or what someone else answered.
    Result(Box<ResultCard>),
    /// Another benchmark, with what it has for the open result.
    Benchmark(Box<Benchmark>, Box<Comparison>),
}

/// Which one is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BesideKey {
    Result(ResultId),
    Benchmark(BenchmarkId),
}

impl Beside {
    /// At most so many show at once: more than four outlines can't be told apart.
    pub const MOST: usize = SeriesRole::BESIDE.len();

    /// Which one it is.
    pub fn key(&self) -> BesideKey {
        match self {
            Self::Result(card) => BesideKey::Result(card.id.clone()),
            Self::Benchmark(benchmark, _) => BesideKey::Benchmark(benchmark.id.clone()),
        }
    }

    /// As in the legend; never a person's name, which may stand on a wall.
    pub fn name(&self, words: &Words) -> String {
        match self {
            Self::Result(card) if card.rater.is_other() => {
                format!(
                    "{}, {}",
                    Whose::new(&card.questionnaire, card.rater, "").series(words),
                    words.date(card.finished)
                )
            }
            Self::Result(card) => words.date(card.finished),
            Self::Benchmark(benchmark, _) => benchmark.title.plain(words.tag()).into_owned(),
        }
    }

    /// As in the list to choose from: with the person's name, where one was typed.
    pub fn long_name(&self, words: &Words) -> String {
        match self {
            Self::Result(card) => match Whose::new(&card.questionnaire, card.rater, &card.name).line(words) {
                Some(whose) => format!("{whose}, {}", words.date(card.finished)),
                None => self.name(words),
            },
            Self::Benchmark(..) => self.name(words),
        }
    }

    /// Its outline, in the role of the place that it takes.
    pub fn series(&self, role: SeriesRole, words: &Words) -> Series {
        match self {
            Self::Result(card) => Series::profile(self.name(words), role, &card.profile),
            Self::Benchmark(_, comparison) => Series::targets(self.name(words), comparison).in_role(role),
        }
    }
}

/// All that the open result can be shown beside: results of the same questionnaire, newest first, then its other
/// benchmarks. Another major version means that scores are not comparable.
pub fn candidates(state: &State, viewing: &Viewing) -> Vec<Beside> {
    let own = &viewing.result;
    let fits = |card: &&ResultCard| {
        card.id != own.id
            && card.questionnaire.id == own.questionnaire.id
            && card.questionnaire.version.major == own.questionnaire.version.major
            && card.questionnaire.top_level() == own.questionnaire.top_level()
    };
    let guests = state.guests.iter().filter(|guest| state.results.iter().all(|card| card.id != guest.id));
    let results = state.results.iter().chain(guests).filter(fits).map(|card| Beside::Result(Box::new(card.clone())));
    let chosen = own.benchmark.as_ref();
    let benchmarks = viewing.benchmarks().filter(|benchmark| Some(&benchmark.id) != chosen).map(|benchmark| {
        let comparison = compare(&own.questionnaire, &viewing.profile, &own.answers, benchmark);
        Beside::Benchmark(Box::new(benchmark.clone()), Box::new(comparison))
    });
    results.chain(benchmarks).collect()
}

/// Shows one beside the open result, or no longer. Nothing where as many show as there may be.
pub(super) fn toggle(state: &mut State, key: &BesideKey) {
    let Some(viewing) = &state.viewing else { return };
    if let Some(place) = viewing.beside.iter().position(|beside| beside.key() == *key) {
        if let Some(viewing) = &mut state.viewing {
            viewing.beside.remove(place);
            viewing.hidden.clear();
        }
        return;
    }
    let found = candidates(state, viewing).into_iter().find(|candidate| candidate.key() == *key);
    if let Some((viewing, found)) = state.viewing.as_mut().zip(found)
        && viewing.beside.len() < Beside::MOST
    {
        viewing.beside.push(found);
        viewing.hidden.clear();
    }
}

/// Remembers a result that was opened from elsewhere, so that another one can be shown beside it.
pub(super) fn note_guest(state: &mut State, path: &std::path::Path, result: &AssessmentResult) {
    state.guests.retain(|guest| guest.id != result.id);
    state.guests.push(ResultCard {
        id: result.id.clone(),
        rater: result.rater,
        round: result.round,
        name: result.subject.name.clone(),
        path: path.to_owned(),
        finished: result.finished,
        questionnaire: std::sync::Arc::new(result.questionnaire.clone()),
        profile: profile(&result.questionnaire, &result.answers),
        comparison: None,
    });
    let most = state.guests.len().saturating_sub(MOST_GUESTS);
    state.guests.drain(..most);
}

/// So many results opened from elsewhere are remembered until the program ends.
const MOST_GUESTS: usize = 20;
