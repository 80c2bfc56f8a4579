//! The glossary keeps the three languages in step: a term of the field has one translation, in every file.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test may fail, and reads the files that come with the program"
)]

#[path = "glossary/matching.rs"]
mod matching;
#[path = "glossary/texts.rs"]
mod texts;

use std::collections::BTreeSet;

use matching::named;
use procuradar::{
    look::font,
    text::{Glossary, Language, Term},
};
use texts::Text;

fn terms() -> &'static [Term] {
    &Glossary::shipped().terms
}

fn is_strict(id: &str) -> bool {
    terms().iter().any(|term| term.id == id && term.is_strict)
}

/// The strict terms that the English text names and another one does not hold.
fn faults(text: &Text) -> Vec<String> {
    let english = named(text.of(Language::English), Language::English, true);
    let mut faults = Vec::new();
    for language in [Language::Finnish, Language::Swedish] {
        let there = named(text.of(language), language, false);
        for id in english.iter().filter(|id| is_strict(id) && !there.contains(*id)) {
            let (file, tag) = (&text.file, language.tag());
            faults.push(format!("{file}: {id}\n  en: {}\n  {tag}: {}", text.of(Language::English), text.of(language)));
        }
    }
    faults
}

#[test]
fn a_strict_term_has_its_own_word_in_every_language_of_every_shipped_file() {
    let texts = texts::shipped();
    assert!(texts.len() > 500, "{} texts", texts.len());
    let faults: Vec<String> = texts.iter().flat_map(faults).collect();
    assert!(faults.is_empty(), "{} faults; the words are in assets/glossary.ron:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn most_strict_terms_are_put_to_the_test_by_the_shipped_files() {
    let mut seen = BTreeSet::new();
    for text in texts::shipped() {
        seen.extend(named(text.of(Language::English), Language::English, true).into_iter().filter(|id| is_strict(id)));
    }
    assert!(seen.len() >= 35, "only {seen:?}");
}

#[test]
fn another_word_for_a_strict_term_is_a_fault() {
    let cases = [
        (
            "abnormally_low_tender",
            "abnormally low tenders",
            "poikkeuksellisen alhaiset tarjoukset",
            "ovanligt låga anbud",
        ),
        ("request_for_information", "a request for information", "tietopyyntö", "en begäran om information"),
        ("contract_period", "the contract period", "sopimuskausi", "avtalstiden"),
        ("award_criteria", "the award criteria", "valintaperusteet", "tilldelningskriterierna"),
        ("framework_agreement", "a framework agreement", "puitesopimus", "ett ramavtal"),
        ("market_court", "the Market Court", "hallinto-oikeus", "marknadsdomstolen"),
        ("contracting_authority", "a contracting authority", "tilaaja", "en upphandlande enhet"),
        ("invitation_to_tender", "the invitation to tender", "tarjous", "anbudsförfrågan"),
        ("tenderer", "the tenderer", "tarjous", "anbudsgivaren"),
        ("threshold", "above the threshold", "kynnysarvon ylittyessä", "över gränsvärdet"),
    ];
    for (id, english, finnish, swedish) in cases {
        let faults = faults(&Text::new("x", [finnish, swedish, english]));
        assert!(faults.len() == 1 && faults[0].starts_with(&format!("x: {id}\n")), "{id}: {faults:?}");
    }
}

#[test]
fn the_right_word_in_any_form_is_no_fault() {
    let cases = [
        ("In open procedures", "Avoimissa menettelyissä", "I öppna förfaranden"),
        ("The invitation to tender", "Tarjous\u{ad}pyynnöstä", "I anbuds\u{ad}förfrågan"),
        ("EU thresholds", "EU-kynnysarvojen", "EU-tröskelvärdena"),
        ("National thresholds", "Kansallisissa kynnysarvoissa", "De nationella tröskelvärdena"),
        ("Tenderers' trade secrets", "Tarjoajien liikesalaisuudet", "Anbudsgivarnas affärshemligheter"),
    ];
    for (english, finnish, swedish) in cases {
        assert_eq!(faults(&Text::new("x", [finnish, swedish, english])), Vec::<String>::new());
    }
}

#[test]
fn the_longest_stem_at_a_place_wins() {
    let named = |text| named(text, Language::English, true).into_iter().collect::<Vec<_>>();
    assert_eq!(named("Invitations to tender"), ["invitation_to_tender"]);
    assert_eq!(named("A tenderer's tender"), ["tender", "tenderer"]);
    assert_eq!(named("The national threshold"), ["national_threshold"]);
    assert_eq!(named("Pretending"), Vec::<&str>::new());
}

#[test]
fn every_term_has_a_name_a_meaning_and_stems_that_find_it_in_every_language() {
    let mut ids = BTreeSet::new();
    for term in terms() {
        assert!(ids.insert(&term.id), "{} stands twice", term.id);
        for language in Language::ALL {
            let (id, tag) = (&term.id, language.tag());
            assert!(!term.name(language).is_empty() && !term.meaning(language).is_empty(), "{id} in {tag}");
            assert!(term.meaning(language).ends_with('.'), "{id} in {tag}: {}", term.meaning(language));
            assert!(named(term.name(language), language, false).contains(id.as_str()), "{id} in {tag} is not found");
            for stem in term.stems(language) {
                assert_eq!(&stem.to_lowercase(), stem, "{id} in {tag}");
            }
        }
    }
    assert!(ids.len() >= 100, "{} terms", ids.len());
    assert!(terms().iter().filter(|term| term.is_strict).count() >= 35);
}

#[test]
fn the_meanings_keep_to_the_strict_terms_too() {
    let text = |term: &Term| Text::new("glossary.ron", Language::ALL.map(|language| term.meaning(language)));
    let faults: Vec<String> = terms().iter().flat_map(|term| faults(&text(term))).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn terms_stand_by_the_english_alphabet() {
    let names: Vec<String> = terms().iter().map(|term| term.name(Language::English).to_lowercase()).collect();
    assert!(names.is_sorted(), "{names:?}");
}

#[test]
fn every_character_of_the_glossary_can_be_drawn() {
    for term in terms() {
        for language in Language::ALL {
            let text = format!("{}{}", term.name(language), term.meaning(language));
            let lacking: Vec<char> = text.chars().filter(|c| !font::draws(*c)).collect();
            assert!(lacking.is_empty(), "{}: {lacking:?}", term.id);
        }
    }
}
