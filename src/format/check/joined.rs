//! Texts that seem to say or ask two things at once.
//!
//! A question may hold no joining word at all ("and"; ja, sekä; och, samt), unless it is about what is between two things.
//! An anchor or an option may: "dates and sums" is one thing. It seems to say two things where a joining word
//!
//! 1. stands behind a comma, but for the last comma of a list: "dates, sums, and owners";
//! 2. stands before whoever acts: "and we …", "och jag …";
//! 3. stands right behind the first verb of its sentence: "I plan and buy", "Suunnittelen ja hankin";
//! 4. stands before a verb.
//!
//! What a verb is, is learnt from the file itself: the words with which its own anchors and options begin ("I lead …",
//! "Jag leder …", "Johdan …"). A few with which anchors are often drawn out ("… and teach others") are known besides.
//! Another verb with which no sentence of the file begins is not noticed; nothing but a dictionary would do better, and a
//! warning too few is better here than one too many.

use std::collections::HashSet;

use super::super::v1::{self, ItemKind, Texts};
use crate::model::SOFT_HYPHEN;

/// Words between two commas that are an entry of a list rather than a clause.
const ENTRY: usize = 3;
/// Finnish words that begin a sentence and look like a verb of the first person.
const NO_VERBS: &[&str] =
    &["kun", "kuin", "niin", "sen", "hän", "muun", "muiden", "vain", "vaan", "ennen", "miten", "milloin"];

/// The joining words of a language.
#[derive(Debug, Clone, Copy)]
struct Joining {
    words: &'static [&'static str],
    /// Who acts, where this is said in a word of its own before the verb.
    actors: &'static [&'static str],
    /// Who speaks in an anchor; none where the verb says so itself.
    speaker: Option<&'static str>,
    /// Verbs of the first person that often come second; none that is a noun too.
    verbs: &'static [&'static str],
    /// Words of a question that is about two things and asks one.
    between: &'static [&'static str],
    /// Whether the last entry of a list may have a comma before the joining word.
    has_list_comma: bool,
}

const ENGLISH: Joining = Joining {
    words: &["and"],
    actors: &["i", "we", "you", "they", "he", "she", "it"],
    speaker: Some("i"),
    verbs: &[
        "teach", "coach", "advise", "guide", "ask", "tell", "keep", "follow", "agree", "give", "explain", "adjust",
        "am",
    ],
    between: &["between"],
    has_list_comma: true,
};
const FINNISH: Joining = Joining {
    words: &["ja", "sekä"],
    actors: &["minä", "me", "he", "hän"],
    speaker: None,
    verbs: &[
        "opetan", "opastan", "ohjaan", "neuvon", "autan", "koulutan", "tuen", "jaan", "kerron", "selitän", "annan",
        "pyydän", "kysyn", "sovin", "teen", "näytän", "en", "olen",
    ],
    between: &["välillä", "välinen", "väliset", "välisen", "välisten", "välistä", "välisiä"],
    has_list_comma: false,
};
const SWEDISH: Joining = Joining {
    words: &["och", "samt"],
    actors: &["jag", "vi", "du", "ni", "han", "hon"],
    speaker: Some("jag"),
    verbs: &[
        "lär",
        "handleder",
        "hjälper",
        "vägleder",
        "undervisar",
        "utbildar",
        "stöder",
        "ger",
        "ber",
        "frågar",
        "berättar",
        "förklarar",
        "visar",
        "är",
        "gör",
        "har",
    ],
    between: &["mellan"],
    has_list_comma: false,
};

/// The verbs with which the anchors and options of a file begin, by language.
#[derive(Debug, Default)]
pub(super) struct Verbs(HashSet<(String, String)>);

impl Verbs {
    /// The verbs of all anchors and options of these areas.
    pub(super) fn of(areas: &[v1::Area]) -> Self {
        let mut verbs = Self::default();
        areas.iter().for_each(|area| verbs.learn_area(area));
        verbs
    }

    fn learn_area(&mut self, area: &v1::Area) {
        area.areas.iter().flatten().for_each(|area| self.learn_area(area));
        for item in area.items.iter().flatten() {
            match &item.kind {
                ItemKind::Level { anchors: texts } | ItemKind::Scale { options: texts, .. } => {
                    texts.iter().for_each(|texts| self.learn(texts));
                }
                ItemKind::Test { .. } => {}
            }
        }
    }

    fn learn(&mut self, texts: &Texts) {
        for (tag, text) in &texts.0 {
            let Some(joining) = joining(tag) else { continue };
            let text = plain(text);
            for verb in
                sentences(&text).filter_map(|sentence| Some(words(sentence).nth(first_verb(joining, sentence)?)?.1))
            {
                self.0.insert((base(tag).to_owned(), verb.to_owned()));
            }
        }
    }

    fn has(&self, tag: &str, word: &str) -> bool {
        joining(tag).is_some_and(|joining| joining.verbs.contains(&word))
            || self.0.contains(&(base(tag).to_owned(), word.to_owned()))
    }

    /// The word by which an anchor or an option seems to say two things at once.
    pub(super) fn joining_word(&self, tag: &str, text: &str) -> Option<&'static str> {
        let joining = joining(tag)?;
        let text = plain(text);
        sentences(&text).find_map(|sentence| {
            let words: Vec<(usize, &str)> = words(sentence).collect();
            let verb = first_verb(joining, sentence);
            words.iter().enumerate().find_map(|(number, (at, word))| {
                let found = joining.words.iter().find(|joining| *joining == word)?;
                let next = words.get(number + 1).map(|(_, word)| *word)?;
                let before = sentence.get(..*at).unwrap_or_default().trim_end();
                let is_clause = before.ends_with(',') && !(joining.has_list_comma && ends_a_list(before));
                let follows_verb = verb.is_some_and(|verb| number == verb + 1);
                (is_clause || follows_verb || joining.actors.contains(&next) || self.has(tag, next)).then_some(*found)
            })
        })
    }
}

/// The word by which a question seems to ask for two things at once.
///
/// "Between this and that" asks for one thing.
pub(super) fn joining_word(tag: &str, question: &str) -> Option<&'static str> {
    let joining = joining(tag)?;
    if words(question).any(|(_, word)| joining.between.contains(&word)) {
        return None;
    }
    words(question).find_map(|(_, word)| joining.words.iter().find(|joining| **joining == word).copied())
}

/// A text as it is compared with others: in small letters, without soft hyphens.
pub(super) fn plain(text: &str) -> String {
    text.trim().chars().filter(|c| *c != SOFT_HYPHEN).flat_map(char::to_lowercase).collect()
}

/// The language of a tag without its region: `sv-FI` is Swedish too.
pub(super) fn base(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

fn joining(tag: &str) -> Option<Joining> {
    match base(tag) {
        "en" => Some(ENGLISH),
        "fi" => Some(FINNISH),
        "sv" => Some(SWEDISH),
        _ => None,
    }
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', ';', ':', '!', '?'])
}

/// The words of a text, each with the byte where it begins.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive(|c: char| !c.is_alphanumeric()).filter_map(move |part| {
        let start = at;
        at += part.len();
        let word = part.trim_end_matches(|c: char| !c.is_alphanumeric());
        (!word.is_empty()).then_some((start, word))
    })
}

/// Which word of a sentence is the verb that it begins with.
fn first_verb(joining: Joining, sentence: &str) -> Option<usize> {
    let (_, first) = words(sentence).next()?;
    match joining.speaker {
        Some(speaker) => (first == speaker).then_some(1),
        // "Suunnittelen", "en": the first person of a verb.
        None => (first.ends_with('n') && !NO_VERBS.contains(&first)).then_some(0),
    }
}

/// Whether the comma at the end closes an entry of a list, and no clause.
fn ends_a_list(text: &str) -> bool {
    let entries = text.strip_suffix(',').unwrap_or(text);
    entries.rsplit_once(',').is_some_and(|(_, entry)| words(entry).count() <= ENTRY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_words_join_two_questions() {
        assert_eq!(joining_word("en", "do you plan and buy?"), Some("and"));
        assert_eq!(joining_word("fi", "suunnitteletko sekä hankitko?"), Some("sekä"));
        assert_eq!(joining_word("sv-FI", "planerar du, samt köper du?"), Some("samt"));
        assert_eq!(joining_word("en", "do you handle demanding standards?"), None);
        assert_eq!(joining_word("sv", "vet du skillnaden mellan mål och medel?"), None);
        assert_eq!(joining_word("de", "planen und kaufen sie and?"), None);
    }

    fn verbs() -> Verbs {
        let mut verbs = Verbs::default();
        for (tag, text) in [
            ("en", "I lead the others. I write the plan."),
            ("fi", "Johdan muita. Kun aikaa on vähän, laadin vain luettelon."),
            ("sv-FI", "Jag leder andra."),
        ] {
            verbs.learn(&v1::Ordered(vec![(tag.to_owned(), text.to_owned())]));
        }
        verbs
    }

    #[test]
    fn an_anchor_of_two_statements_is_told() {
        let verbs = verbs();
        for (tag, text, word) in [
            ("en", "I set how we plan, and others follow it.", "and"),
            ("en", "I know the plan and I use it.", "and"),
            ("en", "I plan and buy alone.", "and"),
            ("en", "I shape how the whole organisation plans and lead others in it.", "and"),
            ("fi", "Luon tavan, jolla hankintoja suunnitellaan, ja muut käyttävät sitä.", "ja"),
            ("fi", "Suunnittelen sekä hankin itse.", "sekä"),
            ("fi", "Luon hankinnoille tavan ja johdan siinä muita.", "ja"),
            ("sv", "Jag formar vårt sätt att planera och leder andra.", "och"),
            ("en", "I shape how the whole organisation plans and teach it.", "and"),
            ("sv", "Jag kan planen och jag använder den.", "och"),
        ] {
            assert_eq!(verbs.joining_word(tag, text), Some(word), "{text}");
        }
    }

    #[test]
    fn a_joining_word_in_one_noun_phrase_is_no_second_statement() {
        let verbs = verbs();
        for (tag, text) in [
            ("en", "I know the dates and sums of our plan."),
            ("en", "I check dates, sums, and owners against the plan."),
            ("en", "I see the difference between plan and budget; now and then I ask."),
            ("fi", "Tunnen maksuajan ja viivästyskoron."),
            ("fi", "Kokoan määrät, mitat ja muut perustiedot ohjeen mukaan."),
            ("fi", "Selitän hinnan ja laadun suhteen, kun sitä kysytään."),
            ("sv", "Jag känner till datum och belopp i vår plan."),
            ("de", "Ich plane, and I buy."),
        ] {
            assert_eq!(verbs.joining_word(tag, text), None, "{text}");
        }
    }
}
