//! Which terms a text names, by the rule in the head of `assets/glossary.ron`.

use std::collections::BTreeSet;

use procuradar::{
    model::SOFT_HYPHEN,
    text::{Glossary, Language, Term},
};

/// A stem at a place in a text: which term it is of, and where its last word ends.
struct Hit {
    term: &'static Term,
    stem: usize,
    end: usize,
}

/// The ids of the terms in a text. `whole`: what stands inside a longer term is not named beside it, as "tender" is not in
/// "invitation to tender"; without it, every place counts.
pub(crate) fn named(text: &str, language: Language, whole: bool) -> BTreeSet<&'static str> {
    let text: Vec<char> = text.to_lowercase().chars().filter(|c| *c != SOFT_HYPHEN).collect();
    let mut found = BTreeSet::new();
    let mut end = 0;
    for at in beginnings(&text) {
        if whole && at < end {
            continue;
        }
        let hits = hits(&text, at, language);
        let longest = hits.iter().map(|hit| hit.stem).max();
        for hit in hits.into_iter().filter(|hit| Some(hit.stem) == longest) {
            found.insert(hit.term.id.as_str());
            end = hit.end;
        }
    }
    found
}

/// Where words begin: letters after anything but a letter.
fn beginnings(text: &[char]) -> Vec<usize> {
    let is_letter = |at: usize| text.get(at).is_some_and(|c| c.is_alphabetic());
    (0..text.len()).filter(|at| is_letter(*at) && !at.checked_sub(1).is_some_and(is_letter)).collect()
}

fn hits(text: &[char], at: usize, language: Language) -> Vec<Hit> {
    let of = |term: &'static Term| {
        term.stems(language)
            .iter()
            .filter_map(move |stem| end_of(text, at, stem).map(|end| Hit { term, stem: stem.chars().count(), end }))
    };
    Glossary::shipped().terms.iter().flat_map(of).collect()
}

/// Where the words of the stem end, if they begin here.
fn end_of(text: &[char], at: usize, stem: &str) -> Option<usize> {
    let rest_of_word = |mut at: usize| {
        while text.get(at).is_some_and(|c| c.is_alphabetic()) {
            at += 1;
        }
        at
    };
    let mut at = at;
    for (place, word) in stem.split(' ').enumerate() {
        if place > 0 {
            if text.get(at) != Some(&' ') {
                return None;
            }
            at += 1;
        }
        let word: Vec<char> = word.chars().collect();
        if text.get(at..at + word.len()) != Some(&word[..]) {
            return None;
        }
        at = rest_of_word(at + word.len());
    }
    Some(at)
}
