use nucleo_matcher::{
    Config, Matcher, Utf32Str,
    pattern::{AtomKind, CaseMatching, Normalization, Pattern},
};

use super::{Action, Command, HelpPage, Route, State};
use crate::{
    chart::Whose,
    model::Moment,
    text::{Glossary, Language, Words},
};

/// Something that the palette finds.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    pub label: String,
    /// What kind of place it is, or what a command does; may be empty.
    pub about: String,
    /// The command whose keys stand beside it.
    pub action: Option<Action>,
    pub command: Command,
    /// The places of the characters in `label` that were matched, ascending.
    pub matched: Vec<u32>,
}

/// What fits to what was typed, best first, commands before places and terms; all commands where nothing was typed.
pub fn find(state: &State, typed: &str) -> Vec<Found> {
    let mut matcher = Matcher::new(Config::DEFAULT);
    let pattern = Pattern::parse(typed.trim(), CaseMatching::Ignore, Normalization::Smart);
    if pattern.atoms.is_empty() {
        return commands(state);
    }
    let mut found = sorted(fitting(commands(state), &pattern, &mut matcher));
    let mut others = fitting(places(state), &pattern, &mut matcher);
    // Of that many words, letters left out would fit too many.
    let pattern = Pattern::new(typed.trim(), CaseMatching::Ignore, Normalization::Smart, AtomKind::Substring);
    others.extend(fitting(terms(state.words()).collect(), &pattern, &mut matcher));
    found.extend(sorted(others));
    found
}

/// Those that fit, each with how well. A name counts more than what stands beside it.
fn fitting(all: Vec<Found>, pattern: &Pattern, matcher: &mut Matcher) -> Vec<(u32, Found)> {
    let mut letters = Vec::new();
    let mut fitting: Vec<(u32, Found)> = Vec::new();
    for mut one in all {
        let mut places = Vec::new();
        let in_label = pattern.indices(Utf32Str::new(&one.label, &mut letters), matcher, &mut places);
        let score = match in_label {
            Some(score) => score.max(1),
            // Letters strewn over a sentence fit nearly anything: what it says must hold what was typed.
            None if about_holds(&one.about, pattern) => {
                places.clear();
                0
            }
            None => continue,
        };
        places.sort_unstable();
        places.dedup();
        one.matched = places;
        fitting.push((score, one));
    }
    fitting
}

/// The best first.
fn sorted(mut fitting: Vec<(u32, Found)>) -> Vec<Found> {
    // Of equal ones the shorter name fits better: all of it was meant.
    fitting.sort_by_key(|(score, one)| (std::cmp::Reverse(*score), one.label.chars().count()));
    fitting.into_iter().map(|(_, one)| one).collect()
}

/// Whether every word that was typed stands in what a command does.
fn about_holds(about: &str, pattern: &Pattern) -> bool {
    let about = about.to_lowercase();
    pattern.atoms.iter().all(|atom| about.contains(&atom.needle_text().to_string().to_lowercase()))
}

/// A day with its time: several of one day are told apart.
fn when(words: &Words, moment: Moment) -> String {
    format!("{} {}", words.date(moment), words.time(moment))
}

fn joined(parts: [Option<String>; 3]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Every command that can be given now.
fn commands(state: &State) -> Vec<Found> {
    Action::all()
        .filter(|action| *action != Action::Palette && action.is_enabled(state))
        .map(|action| Found {
            label: action.word(state),
            about: state.words().help(action.key()),
            action: Some(action),
            command: Command::Do(action),
            matched: Vec::new(),
        })
        .collect()
}

/// Every place that can be gone to now: competences, results, drafts, files, pages of the help.
fn places(state: &State) -> Vec<Found> {
    let words = state.words();
    let tag = words.tag();
    let place = |label: String, about: &str, command| Found {
        label,
        about: words.say_about(about, state.assessed(), &[]),
        action: None,
        command,
        matched: Vec::new(),
    };
    let pages = state.assessment.iter().flat_map(|assessment| assessment.pages().into_iter().enumerate());
    let pages =
        pages.map(|(page, area)| place(area.title.plain(tag).into_owned(), "find-competence", Command::ShowPage(page)));
    let drafts = state.drafts.iter().map(|draft| {
        let whose = Whose::new(&draft.questionnaire, draft.occasion.rater, &draft.occasion.name).line(words);
        let parts = [Some(draft.questionnaire.title.plain(tag).into_owned()), whose, Some(when(words, draft.saved))];
        place(joined(parts), "find-draft", Command::Continue(draft.id.clone()))
    });
    let results = state.results.iter().map(|card| {
        let whose = Whose::new(&card.questionnaire, card.rater, &card.name).line(words);
        let parts = [Some(card.questionnaire.title.plain(tag).into_owned()), whose, Some(when(words, card.finished))];
        place(joined(parts), "find-result", Command::Open(vec![card.path.clone()]))
    });
    let questionnaires = state.questionnaires.iter().map(|questionnaire| {
        place(questionnaire.title.plain(tag).into_owned(), "find-begin", Command::Begin(questionnaire.digest))
    });
    let files = state
        .recent
        .iter()
        .filter(|file| file.is_there)
        .map(|file| place(file.path.display().to_string(), "find-file", Command::Open(vec![file.path.clone()])));
    let help =
        HelpPage::ALL.into_iter().map(|page| place(words.say(page.key()), "find-help", Command::Go(Route::Help(page))));
    pages.chain(drafts).chain(results).chain(questionnaires).chain(files).chain(help).collect()
}

/// The words of procurement, each with its names in the other languages.
fn terms(words: &'static Words) -> impl Iterator<Item = Found> {
    Glossary::shipped().terms.iter().map(|term| {
        let others = Language::ALL.into_iter().filter(|language| *language != words.language());
        let names: Vec<&str> = others.map(|language| term.name(language)).collect();
        Found {
            label: term.name(words.language()).to_owned(),
            about: words.say_with("find-term", &[("names", names.join(" · ").into())]),
            action: None,
            command: Command::ShowTerm(&term.id),
            matched: Vec::new(),
        }
    })
}
