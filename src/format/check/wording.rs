//! Warnings about how texts are worded: they stop no file, but better words make better answers.

use super::{
    super::{limits, tree::NodeId, v1::Texts},
    Checker, Length, Need,
    joined::{base, joining_word, plain},
};
use crate::{
    diag::{Code, Problem, Severity},
    model::{Localized, SOFT_HYPHEN},
};

/// Names and terms of so many characters may well be the same in two languages.
const MAY_BE_THE_SAME: usize = 12;

impl Checker<'_> {
    /// Checks a text that has to fit its place on the screen.
    pub(super) fn short(&mut self, texts: Texts, node: NodeId, length: Length) -> Localized {
        let texts = self.texts(texts, node, Need::Required);
        if self.is_silent() {
            return texts;
        }
        for ((_, text), place) in texts.iter().zip(self.children(node)) {
            // No text has more characters than bytes.
            let fits = text.len() <= length.most();
            let count = if fits { 0 } else { text.chars().filter(|c| *c != SOFT_HYPHEN).count() };
            if count > length.most() {
                let problem = match length {
                    Length::Text => Problem::new(Code::Q103),
                    Length::LevelTitle => Problem::new(Code::Q113).text("of", "level"),
                    Length::AreaTitle => Problem::new(Code::Q113).text("of", "area"),
                };
                self.add(problem.count("length", count).count("most", length.most()), place);
            }
        }
        texts
    }

    /// Checks the text of an item: that it asks one thing, and that no other item asks the same.
    ///
    /// A test item may speak of two things, for its answer is right or wrong and measures neither of them.
    pub(super) fn question(&mut self, texts: Texts, node: NodeId, is_test: bool) -> Localized {
        let texts = self.short(texts, node, Length::Text);
        if self.is_silent() {
            return texts;
        }
        let start = self.tree.span(node).start;
        let mut is_known = false;
        for ((tag, text), place) in texts.iter().zip(self.children(node)) {
            let plain = plain(text);
            if let Some(word) = joining_word(tag, &plain).filter(|_| !is_test) {
                self.add(Problem::new(Code::Q106).text("of", "question").text("word", word), place);
            }
            let earlier = *self.craft.questions.entry((tag.to_owned(), plain)).or_insert(start);
            if earlier != start && !is_known && !text.trim().is_empty() {
                is_known = true;
                let line = self.script.line(earlier).to_string();
                self.add(Problem::new(Code::Q107).text("line", line), place);
            }
        }
        texts
    }

    /// Checks an anchor, or an option that stands for a level: that it says one thing.
    pub(super) fn statement(&mut self, texts: Texts, node: NodeId, of: &'static str) -> Localized {
        let texts = self.short(texts, node, Length::Text);
        if self.is_silent() {
            return texts;
        }
        for ((tag, text), place) in texts.iter().zip(self.children(node)) {
            if let Some(word) = self.craft.verbs.joining_word(tag, text) {
                self.add(Problem::new(Code::Q106).text("of", of).text("word", word), place);
            }
        }
        texts
    }

    /// Checks what holds for a text of any kind, in each of its languages.
    pub(super) fn wording(&mut self, texts: &Localized, node: NodeId) {
        if self.is_silent() {
            return;
        }
        for (number, ((tag, text), place)) in texts.iter().zip(self.children(node)).enumerate() {
            let trimmed = text.trim();
            let same = |(other, earlier): &(&str, &str)| {
                *earlier == text && base(other) != base(tag) && trimmed.contains(char::is_alphabetic)
            };
            if is_placeholder(trimmed) {
                self.add(Problem::new(Code::Q115), place);
            } else if trimmed.contains(['\n', '\t']) {
                self.add(Problem::new(Code::Q116), place);
            } else if !trimmed.is_empty() && (text != trimmed || text.contains("  ")) {
                self.add(Problem::new(Code::Q109), place);
            } else if text.len() > MAY_BE_THE_SAME
                && let Some((other, _)) = texts.iter().take(number.min(limits::MAX_LANGUAGES)).find(same)
                && text.chars().filter(|c| *c != SOFT_HYPHEN).count() > MAY_BE_THE_SAME
            {
                self.add(Problem::new(Code::Q108).text("first", other).text("second", tag), place);
            }
        }
    }

    /// Whether a warning would not be told anyway.
    pub(super) fn is_silent(&self) -> bool {
        !self.warns || self.findings.is_full(Severity::Warning)
    }
}

/// Whether a text only keeps the place of one that is still to be written.
fn is_placeholder(text: &str) -> bool {
    let only_signs = !text.is_empty() && text.chars().all(|c| matches!(c, '.' | '…' | '?' | '-' | '_' | ' '));
    let notes: [&[u8]; 4] = [b"TODO", b"TBD", b"TBA", b"FIXME"];
    let fillers: [&[u8]; 4] = [b"xxx", b"xxxx", b"xxxxx", b"lorem"];
    // A note in small letters may be a word: todo is one in Spanish.
    let unfinished =
        |word: &[u8]| notes.contains(&word) || fillers.iter().any(|filler| word.eq_ignore_ascii_case(filler));
    let mut words = text.as_bytes().split(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric());
    only_signs
        || text.contains("[...]")
        || text.contains("[…]")
        || words.any(|word| (3..=5).contains(&word.len()) && unfinished(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_still_to_be_written_is_told_from_one_with_dots() {
        for text in ["...", "…", "?", "TODO", "TODO: write this", "XXX", "xxx", "Lorem ipsum dolor", "I can [...]"] {
            assert!(is_placeholder(text), "{text}");
        }
        for text in ["When I buy, ...", "maxxx", "äxxx", "Todo el equipo", "to do", "what?", ""] {
            assert!(!is_placeholder(text), "{text}");
        }
    }
}
