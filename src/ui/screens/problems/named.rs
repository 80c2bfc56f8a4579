use crate::{
    diag::{Arg, Problem},
    ui::lettering::Lettering,
};

/// What a problem names of its file: words that people wrote there, not words of the sentence.
const NAMES: [&str; 3] = ["id", "name", "list"];

/// The sentence with what it names of the file in semibold.
pub(super) fn runs<'a>(text: &'a str, problem: &Problem, letters: Lettering) -> Vec<(&'a str, Lettering)> {
    let named = problem.args.iter().filter(|(gap, _)| NAMES.contains(gap)).filter_map(|(_, arg)| match arg {
        Arg::Text(name) => Some(name.as_str()),
        Arg::Count(_) => None,
    });
    let names: Vec<&str> = named.chain(problem.near.as_deref()).filter(|name| !name.is_empty()).collect();
    split(text, &names)
        .into_iter()
        .map(|(part, is_named)| (part, if is_named { letters.strong() } else { letters }))
        .collect()
}

/// The parts of a text in order, and whether each is one of the names; a name inside a longer word is none.
fn split<'a>(text: &'a str, names: &[&str]) -> Vec<(&'a str, bool)> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((at, name)) = first(rest, names) {
        let (before, from) = rest.split_at(at);
        let (found, after) = from.split_at(name.len());
        parts.extend((!before.is_empty()).then_some((before, false)));
        parts.push((found, true));
        rest = after;
    }
    parts.extend((!rest.is_empty()).then_some((rest, false)));
    parts
}

/// The name that stands first, the longest of those that begin there.
fn first<'n>(text: &str, names: &[&'n str]) -> Option<(usize, &'n str)> {
    let places = names.iter().flat_map(|name| text.match_indices(name).map(|(at, _)| (at, *name)));
    places.filter(|(at, name)| is_whole(text, *at, name.len())).min_by_key(|(at, name)| (*at, usize::MAX - name.len()))
}

fn is_whole(text: &str, at: usize, length: usize) -> bool {
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    let after = text.get(at + length..).and_then(|text| text.chars().next());
    !before.is_some_and(is_word) && !after.is_some_and(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_the_file_is_set_apart() {
        let parts = split("The id market is used already, as is market_2.", &["market"]);
        assert_eq!(parts, [("The id ", false), ("market", true), (" is used already, as is market_2.", false)]);
    }

    #[test]
    fn a_text_without_names_is_one_part() {
        assert_eq!(split("Tämä tyhjä", &["tyh"]), [("Tämä tyhjä", false)]);
        assert_eq!(split("", &["a"]), []);
    }
}
