use super::{Glossary, Language, Term};

/// The terms of the glossary that begin with the same letter.
#[derive(Debug)]
pub struct GlossaryLetter {
    /// A capital.
    pub letter: char,
    /// By the alphabet.
    pub terms: Vec<&'static Term>,
}

impl GlossaryLetter {
    /// Every letter that a term begins with in that language.
    pub(super) fn all(language: Language) -> Vec<Self> {
        let mut terms: Vec<&'static Term> = Glossary::shipped().terms.iter().collect();
        terms.sort_by_cached_key(|term| place(term.name(language)));
        let mut letters: Vec<Self> = Vec::new();
        for term in terms {
            let Some(first) = term.name(language).chars().next() else { continue };
            let letter = first.to_uppercase().next().unwrap_or(first);
            match letters.last_mut() {
                Some(last) if last.letter == letter => last.terms.push(term),
                _ => letters.push(Self { letter, terms: vec![term] }),
            }
        }
        letters
    }
}

/// Where a word stands in the Finnish and the Swedish alphabet, which end in å, ä and ö; the English one is their
/// beginning. Hyphens and brackets do not count.
fn place(word: &str) -> Vec<char> {
    let counts = |letter: &char| letter.is_alphanumeric() || *letter == ' ';
    let rank = |letter| match letter {
        'å' => '{',
        'ä' => '|',
        'ö' => '}',
        other => other,
    };
    word.to_lowercase().chars().filter(counts).map(rank).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_alphabet_ends_in_å_ä_ö_and_knows_no_capitals_or_hyphens() {
        let mut words = ["öppen", "zon", "äga", "EU-kynnysarvo", "ånga", "avoin", "eurooppalainen"];
        words.sort_by_key(|word| place(word));
        assert_eq!(words, ["avoin", "EU-kynnysarvo", "eurooppalainen", "zon", "ånga", "äga", "öppen"]);
    }

    #[test]
    fn every_term_stands_under_one_letter_of_each_language() {
        for language in Language::ALL {
            let letters = Glossary::letters(language);
            let count: usize = letters.iter().map(|letter| letter.terms.len()).sum();
            assert_eq!(count, Glossary::shipped().terms.len());
            assert!(count > 100 && letters.len() > 10, "{language:?}");
            let mut once: Vec<char> = letters.iter().map(|letter| letter.letter).collect();
            once.sort_unstable();
            once.dedup();
            assert_eq!(once.len(), letters.len(), "{language:?}: a letter comes twice");
        }
    }
}
