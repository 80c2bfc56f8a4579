use super::{
    super::{limits, tree::NodeId, v1},
    Checker, Need,
};
use crate::{
    diag::{Code, Problem},
    model::{Aspect, Item, ItemId, ItemKind, Localized, Validity},
};

impl Checker<'_> {
    /// Checks an item; `None` where it has no usable id.
    pub(super) fn item(&mut self, wire: v1::Item, node: NodeId, levels: usize) -> Option<Item> {
        self.items += 1;
        let place = self.field(node, "id");
        let id = self.id(&wire.id, place, ItemId::parse);
        if id.is_some() {
            self.unique(&wire.id, place);
        }
        let text = self.texts(wire.text, self.field(node, "text"), Need::Required);
        self.weight(wire.weight, self.field(node, "weight"));
        let kind = self.kind(wire.kind, self.field(node, "kind"), levels);
        Some(Item { id: id?, aspect: wire.aspect.map(Aspect::from), text, weight: wire.weight, kind })
    }

    fn kind(&mut self, wire: v1::ItemKind, node: NodeId, levels: usize) -> ItemKind {
        match wire {
            v1::ItemKind::Level { anchors } => {
                ItemKind::Level { anchors: self.anchors(anchors, self.field(node, "anchors"), levels) }
            }
            v1::ItemKind::Scale { options, reversed } => {
                ItemKind::Scale { options: self.options(options, self.field(node, "options")), reversed }
            }
            v1::ItemKind::Test { options, right, why, source, valid } => {
                let right = self.right(right, self.field(node, "right"), options.len());
                ItemKind::Test {
                    options: self.options(options, self.field(node, "options")),
                    right,
                    why: self.texts(why, self.field(node, "why"), Need::Optional),
                    source,
                    valid: valid.map(|valid| self.validity(valid, self.field(node, "valid"))),
                }
            }
        }
    }

    fn anchors(&mut self, wire: Vec<v1::Texts>, node: NodeId, levels: usize) -> Vec<Localized> {
        if !wire.is_empty() && wire.len() != levels {
            let problem = Problem::new(Code::Q017).count("anchors", wire.len()).count("levels", levels);
            self.add(problem.text("top", levels.saturating_sub(1).to_string()), node);
        }
        let places = self.children(node);
        let anchors: Vec<Localized> =
            wire.into_iter().zip(&places).map(|(text, place)| self.texts(text, *place, Need::Required)).collect();
        // More anchors than levels may exist are an error already; comparing each with each stays cheap.
        for (second, (anchor, place)) in anchors.iter().zip(&places).enumerate().take(crate::model::MAX_LEVELS) {
            let alike = |other: &Localized| {
                anchor.iter().any(|(tag, text)| !text.trim().is_empty() && other.has(tag) && other.get(tag) == text)
            };
            if let Some(first) = anchors.iter().take(second).position(alike) {
                let problem = Problem::new(Code::Q102).text("first", first.to_string());
                self.add(problem.text("second", second.to_string()), *place);
            }
        }
        anchors
    }

    fn options(&mut self, wire: Vec<v1::Texts>, node: NodeId) -> Vec<Localized> {
        let count = wire.len();
        if count < 2 {
            self.add(Problem::new(Code::Q021).count("options", count), node);
        } else if count > limits::MAX_OPTIONS {
            self.add(Problem::new(Code::Q034).count("options", count).count("limit", limits::MAX_OPTIONS), node);
        }
        let places = self.children(node);
        wire.into_iter().zip(places).map(|(text, place)| self.texts(text, place, Need::Required)).collect()
    }

    /// The right options of a test item, ascending.
    fn right(&mut self, right: Vec<u8>, node: NodeId, options: usize) -> Vec<u8> {
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
        kept
    }

    fn validity(&mut self, wire: v1::Validity, node: NodeId) -> Validity {
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
