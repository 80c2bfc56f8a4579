//! Beginning an assessment: for whom, and which earlier result it follows.

use super::{
    Command, Effect, ResultCard, State,
    update::{is_only_in_memory, stay_with_it},
};
use crate::model::{Digest, MAX_NAME, Occasion, Questionnaire, Rater, ResultId};

/// Begins an assessment, or shows what it follows.
pub(super) fn start_or_follow(state: &mut State, command: Command) -> Vec<Effect> {
    match command {
        Command::Begin(_) | Command::BeginAgain(_) | Command::BeginAboutOther(..) if is_only_in_memory(state) => {
            stay_with_it(state)
        }
        Command::Begin(digest) => begin(state, digest),
        Command::BeginAgain(id) => begin_again(state, &id),
        Command::AskAboutOther(digest) => ask_about_other(state, digest),
        Command::BeginAboutOther(digest, rater, name) => begin_about_other(state, digest, rater, &name),
        Command::CancelAboutOther => {
            state.about_other = None;
            Vec::new()
        }
        Command::ShowEarlier(shows) => show_earlier(state, shows),
        _ => Vec::new(),
    }
}

/// Begins one's own assessment. It follows the newest result of one's own that can be compared.
fn begin(state: &mut State, digest: Digest) -> Vec<Effect> {
    start(state, digest, Rater::Itself, "")
}

/// Begins to assess someone else.
fn begin_about_other(state: &mut State, digest: Digest, rater: Rater, name: &str) -> Vec<Effect> {
    state.about_other = None;
    let name: String = name.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(MAX_NAME).collect();
    start(state, digest, rater, &name)
}

/// Begins the assessment of a saved result again, by the same rater about the same person.
fn begin_again(state: &mut State, id: &ResultId) -> Vec<Effect> {
    let Some(card) = state.results.iter().find(|card| card.id == *id).cloned() else { return Vec::new() };
    let Some(questionnaire) = state.newest(&card.questionnaire.id).cloned() else { return Vec::new() };
    let follows = is_comparable(&card, &questionnaire).then(|| card.id.clone());
    if follows.is_none() {
        say_other_version(state, &card);
    }
    let occasion = Occasion { rater: card.rater, name: card.name, follows, shows_earlier: false };
    vec![Effect::CreateDraft(questionnaire.digest, occasion)]
}

/// Opens the question whom to assess; with the questionnaire of the open result, else the first.
pub(super) fn ask_about_other(state: &mut State, digest: Option<Digest>) -> Vec<Effect> {
    let viewed = state.viewing.as_ref().and_then(|viewing| state.newest(&viewing.result.questionnaire.id));
    let first = viewed.or(state.questionnaires.first()).map(|questionnaire| questionnaire.digest);
    state.about_other = digest.or(first);
    Vec::new()
}

/// Shows or hides the earlier answers. The draft remembers it.
fn show_earlier(state: &mut State, shows: bool) -> Vec<Effect> {
    let Some(assessment) = state.assessment.as_mut().filter(|assessment| assessment.earlier.is_some()) else {
        return Vec::new();
    };
    assessment.occasion.shows_earlier = shows;
    let effect = Effect::KeepOccasion(assessment.id.clone(), assessment.occasion.clone());
    assessment.is_kept.then_some(effect).into_iter().collect()
}

fn start(state: &mut State, digest: Digest, rater: Rater, name: &str) -> Vec<Effect> {
    let mut occasion = Occasion { rater, name: name.to_owned(), ..Occasion::default() };
    if let Some(questionnaire) = state.questionnaire(digest).cloned() {
        // Newest first. Who has no name can't be known again.
        let is_knowable = !rater.is_other() || !name.is_empty();
        let is_same = |card: &&ResultCard| {
            card.questionnaire.id == questionnaire.id
                && card.rater == rater
                && (!rater.is_other() || card.name.to_lowercase() == name.to_lowercase())
        };
        let earlier: Vec<ResultCard> = state.results.iter().filter(is_same).filter(|_| is_knowable).cloned().collect();
        match earlier.iter().find(|card| is_comparable(card, &questionnaire)) {
            Some(card) => occasion.follows = Some(card.id.clone()),
            None => earlier.first().into_iter().for_each(|card| say_other_version(state, card)),
        }
    }
    vec![Effect::CreateDraft(digest, occasion)]
}

/// Another major version means that scores are not comparable, and an item may ask something else.
fn is_comparable(card: &ResultCard, questionnaire: &Questionnaire) -> bool {
    card.questionnaire.version.major == questionnaire.version.major
}

fn say_other_version(state: &mut State, card: &ResultCard) {
    let version = card.questionnaire.version.to_string();
    state.notify("notice-earlier-other-version", vec![("version", version)]);
}
