use super::{
    super::{
        mismatch::mismatch,
        tree::{NodeId, Shape},
        v1::{self, Texts},
    },
    Checker, Need,
};
use crate::{
    diag::{Code, Problem},
    model::{Citation, Validity},
};

/// From so many test items on, it shows where the right option always stands.
const ENOUGH_TO_GUESS: usize = 4;

impl Checker<'_> {
    /// Warns of a test item that teaches nothing, or that nobody can verify.
    pub(super) fn test_item(&mut self, why: &Texts, source: &v1::Citation, node: NodeId) {
        let has_why = why.0.iter().any(|(_, text)| !text.trim().is_empty());
        let has_source = match source {
            v1::Citation::Same(text) => !text.trim().is_empty(),
            v1::Citation::PerLanguage(texts) => texts.0.iter().any(|(_, text)| !text.trim().is_empty()),
        };
        let missing = match (has_why, has_source) {
            (true, true) => return,
            (false, true) => "why",
            (true, false) => "source",
            (false, false) => "both",
        };
        self.add(Problem::new(Code::Q111).text("missing", missing), node);
    }

    /// The source of a test item; in several languages it is checked as any text is.
    pub(super) fn citation(&mut self, source: v1::Citation, node: NodeId) -> Citation {
        match source {
            v1::Citation::Same(text) => Citation::Same(text),
            v1::Citation::PerLanguage(texts) => {
                // The parser, which takes a text or a map here, takes fields in round brackets for a map.
                if self.tree.shape(node) == Some(Shape::Struct) {
                    self.add(mismatch(self.tree, Some(node), "map"), node);
                    return Citation::default();
                }
                Citation::PerLanguage(self.texts(texts, node, Need::Optional))
            }
        }
    }

    /// Warns where the right option of every test item with one stands at the same place: it can be guessed.
    pub(super) fn same_right_options(&mut self) {
        let right = std::mem::take(&mut self.craft.single_right);
        let Some((option, place)) = right.first().copied() else { return };
        if right.len() >= ENOUGH_TO_GUESS && right.iter().all(|(other, _)| *other == option) {
            let problem = Problem::new(Code::Q112).count("items", right.len()).text("option", option.to_string());
            self.add(problem, place);
        }
    }

    /// The right options of a test item, ascending.
    pub(super) fn right(&mut self, right: Vec<u8>, node: NodeId, options: usize) -> Vec<u8> {
        if right.is_empty() {
            self.add(Problem::new(Code::Q024), node);
        }
        let places = self.children(node);
        let mut kept = Vec::new();
        for (option, place) in right.into_iter().zip(places) {
            if usize::from(option) >= options {
                let problem = Problem::new(Code::Q022).text("found", option.to_string()).count("options", options);
                self.add(problem.text("top", options.saturating_sub(1).to_string()), place);
            }
            if kept.contains(&option) {
                self.add(Problem::new(Code::Q025).text("found", option.to_string()), place);
            } else {
                kept.push(option);
            }
        }
        kept.sort_unstable();
        if let [option] = kept.as_slice() {
            self.craft.single_right.push((*option, node));
        }
        kept
    }

    /// From when to when the fact of a test item holds.
    pub(super) fn validity(&mut self, wire: v1::Validity, node: NodeId) -> Validity {
        for (name, date) in [("from", &wire.from), ("to", &wire.to)] {
            if let Some(date) = date.as_ref().filter(|date| !is_date(date)) {
                self.add(Problem::new(Code::Q026).text("found", date), self.field(node, name));
            }
        }
        if let (Some(from), Some(to)) = (&wire.from, &wire.to)
            && is_date(from)
            && is_date(to)
            && from > to
        {
            let problem = Problem::new(Code::Q027).text("from", from).text("to", to);
            self.add(problem, self.field(node, "to"));
        }
        Validity { from: wire.from, to: wire.to }
    }
}

/// A day that exists, written `2026-01-31`: so written, dates compare as texts.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let number = |part: &str, length: usize| {
        (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<u32>().ok())
            .flatten()
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2)) else {
        return false;
    };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn only_days_that_exist_are_dates() {
        assert!(is_date("2028-02-29") && is_date("2026-12-31"));
        assert!(!is_date("2026-02-29") && !is_date("2026-13-01") && !is_date("2026-1-1") && !is_date("1.1.2026"));
    }
}
