//! All results of one person on a time line.

use super::{Effect, Replace, ResultCard, ResultTab, State, TimeCommand, Viewing};
use crate::{
    chart::{self, OverTime, Scene, SlopeInput, TimePoint, Whose},
    model::{Area, AssessmentResult, Integrity, Rater, Round},
    score::AreaChange,
};

/// The size of a copied slope chart.
const SLOPE_SIZE: (f32, f32) = (640.0, 480.0);

/// The open result among the others of the same person by the same rater.
#[derive(Debug, Clone)]
pub struct TimeLine<'a> {
    pub over_time: OverTime<'a>,
    /// The results on the line, oldest first.
    pub cards: Vec<&'a ResultCard>,
    /// Those of another major version of the questionnaire: their scores can't be compared. Oldest first.
    pub incomparable: Vec<&'a ResultCard>,
    /// Results by other raters that can stand beside, whether they are shown or not; oldest first.
    pub beside: Vec<&'a ResultCard>,
}

impl State {
    /// The time line of the open result; `None` where it is not among the results saved on this computer.
    pub fn time_line(&self) -> Option<TimeLine<'_>> {
        let viewing = self.viewing.as_ref()?;
        let result = &viewing.result;
        let open = self.results.iter().find(|card| card.id == result.id)?;
        let is_person = |card: &&ResultCard| {
            let is_same = card.rater == result.rater && card.name == result.subject.name;
            // Of others without a name nobody can tell who they are.
            is_same && (!card.rater.is_other() || !card.name.is_empty() || card.id == result.id)
        };
        let of_questionnaire = |card: &&ResultCard| card.questionnaire.id == result.questionnaire.id;
        let compares = |card: &&ResultCard| card.questionnaire.version.major == open.questionnaire.version.major;
        let own = self.results.iter().filter(of_questionnaire).filter(is_person);
        let (cards, incomparable): (Vec<_>, Vec<_>) = own.partition(compares);
        let (cards, incomparable) = (oldest_first(cards), oldest_first(incomparable));
        let kept = self.results.iter().filter(|card| is_about_same(card, result, false));
        let guests = self.guests.iter().filter(|card| is_about_same(card, result, true));
        let beside = kept.chain(guests).filter(of_questionnaire).filter(compares).collect();
        let beside = oldest_first(beside);
        let points = cards.iter().map(|card| point(card)).collect();
        let others = beside.iter().map(|card| point(card)).collect();
        let over_time = OverTime::new(Whose::of(result), points, others, viewing.benchmark())?;
        Some(TimeLine { over_time, cards, incomparable, beside })
    }
}

fn oldest_first(mut cards: Vec<&ResultCard>) -> Vec<&ResultCard> {
    cards.sort_by_key(|card| card.finished);
    cards
}

/// Whether another rater's result may be about the person of one's own result: of the same name; one that the person
/// opened from a file also where either has no name.
fn is_about_same(card: &ResultCard, result: &AssessmentResult, was_opened: bool) -> bool {
    let name = &result.subject.name;
    let may_lack = was_opened && (card.name.is_empty() || name.is_empty());
    let is_named = card.name == *name && !name.is_empty();
    result.rater == Rater::Itself && card.rater.is_other() && (is_named || may_lack)
}

fn point(card: &ResultCard) -> TimePoint<'_> {
    TimePoint {
        finished: card.finished,
        round: card.round,
        rater: card.rater,
        questionnaire: &card.questionnaire,
        profile: &card.profile,
    }
}

/// Makes a command of the results over time happen.
pub(super) fn happen(state: &mut State, command: TimeCommand) -> Vec<Effect> {
    match (command, &mut state.viewing) {
        (TimeCommand::SetRound(round), _) => return set_round(state, round),
        (TimeCommand::ShowOthers(shows), Some(viewing)) => viewing.shows_beside = shows,
        (TimeCommand::ShowOthers(_), None) => {}
    }
    Vec::new()
}

/// Says which of several measurements the open result is, and keeps it in its file.
fn set_round(state: &mut State, round: Option<Round>) -> Vec<Effect> {
    let Some(viewing) = state.viewing.as_mut().filter(|viewing| viewing.may_be_labelled()) else { return Vec::new() };
    viewing.result.round = round;
    let Some(path) = viewing.path.clone() else { return Vec::new() };
    let mut result = viewing.result.clone();
    // A benchmark from another file would not be there next time.
    result.benchmark = result.benchmark.filter(|id| !viewing.is_opened(id));
    let (to, from) = (Some(path.clone()), Some(path));
    vec![Effect::SaveResult { result: Box::new(result), to, from, replace: Replace::Yes }]
}

/// The chart over time as it is copied: with its headline and the note on noise. `None` where another tab is shown or
/// nothing can be drawn.
pub(super) fn slope_scene(state: &State) -> Option<Scene> {
    let viewing = state.viewing.as_ref().filter(|viewing| viewing.tab == ResultTab::Progress)?;
    let (line, words) = (state.time_line()?, state.words());
    let over_time = &line.over_time;
    let shows_beside = viewing.shows_beside;
    let input = SlopeInput { over_time, parent: None, shows_beside, size: SLOPE_SIZE, focus: None, words };
    let caption = format!("{}. {}", over_time.span(words), over_time.note(words));
    let frame = chart::Frame { headline: &over_time.headline(words), legend: &[], caption: &caption };
    Some(chart::framed(chart::slope(&input)?, &frame))
}

/// The changes as cells; `None` where another tab is shown or there is one result alone.
pub(super) fn change_cells(state: &State) -> Option<Vec<Vec<String>>> {
    state.viewing.as_ref().filter(|viewing| viewing.tab == ResultTab::Progress)?;
    let (line, words) = (state.time_line().filter(|line| line.cards.len() > 1)?, state.words());
    let points = line.over_time.points();
    let dates = points.iter().map(|point| point.when(false, words));
    let head = std::iter::once(words.say("table-area")).chain(dates).chain([words.say("time-change"), String::new()]);
    let row = |(area, change): (&Area, &AreaChange)| {
        let score = |point: &TimePoint<'_>| point.score(&area.id).map(|score| words.score(score)).unwrap_or_default();
        let scores = points.iter().map(score);
        // A plus sign would begin a formula.
        let said =
            [chart::signed(change, words).trim_start_matches('+').to_owned(), chart::extent_name(change.extent, words)];
        std::iter::once(area.title.plain(words.tag()).into_owned()).chain(scores).chain(said).collect()
    };
    let rows = line.over_time.largest_first(None).into_iter().map(row);
    Some(std::iter::once(head.collect()).chain(rows).collect())
}

impl Viewing {
    /// Whether the person may say which measurement it is: only of a result of their own that is as it was saved.
    pub fn may_be_labelled(&self) -> bool {
        self.is_mine && self.result.integrity == Integrity::Intact
    }
}
