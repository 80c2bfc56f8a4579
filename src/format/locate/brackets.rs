//! Brackets of the wrong shape: people who know other notations take curly ones for fields and round ones for lists.

use super::{
    super::{
        Span,
        tree::{NodeId, Shape},
    },
    Scanner,
};
use crate::diag::{Code, Problem};

/// Fields whose value has one entry for each language or each id.
const MAPS: &[&str] =
    &["title", "about", "purpose", "meaning", "text", "why", "targets", "answers", "notes", "importance", "scores"];
/// Fields whose value is one group of fields.
const STRUCTS: &[&str] = &["scoring", "source", "valid", "questionnaire", "subject"];
/// Lists of texts in each language.
const LISTS_OF_MAPS: &[&str] = &["anchors", "options"];
/// Fields that hold several things of a kind.
const LISTS: &[&str] =
    &["levels", "items", "anchors", "options", "right", "benchmarks", "languages", "clinics", "offered_in"];

/// Whether the value of a field of this name may be of that shape.
pub(super) fn may_be(key: &str, shape: Shape) -> bool {
    match shape {
        // `Some(…)` may stand around anything.
        Shape::Struct => !MAPS.contains(&key) && !LISTS.contains(&key),
        Shape::List => !MAPS.contains(&key) && !STRUCTS.contains(&key),
        // The source of a test item may be one text in each language.
        Shape::Map => (key == "source" || !STRUCTS.contains(&key)) && !LISTS.contains(&key),
        Shape::Text | Shape::Number | Shape::Word => true,
    }
}

impl Scanner<'_, '_> {
    /// The problem of a name in quotation marks among fields.
    pub(super) fn quoted_name(&self, name: Span) -> (Problem, Span) {
        let plain = self.script.slice(name).trim_matches('"');
        match self.stack.last() {
            Some(frame) if self.holds_map(frame.node) || is_like_a_language(plain) => {
                (wrong_brackets("{ }", "( )"), frame.opened)
            }
            _ => (Problem::new(Code::R023).text("name", plain), name),
        }
    }

    /// The problem of a colon in a list, behind the value that stands there.
    pub(super) fn keyed_in_list(&self, key: Span) -> Option<(Problem, Span)> {
        let frame = self.stack.last().filter(|frame| frame.bracket == '[')?;
        let name = self.script.slice(key);
        if name.starts_with('"') || self.holds_map(frame.node) {
            return Some((wrong_brackets("{ }", "[ ]"), frame.opened));
        }
        if self.tree.key(frame.node).is_some_and(|key| STRUCTS.contains(&key)) {
            return Some((wrong_brackets("( )", "[ ]"), frame.opened));
        }
        Some((Problem::new(Code::R028).text("name", name), key))
    }

    /// Looks for names without quotation marks in curly brackets, just before these are closed.
    ///
    /// They are either keys without their marks, each of which is told, or fields in the wrong brackets.
    pub(super) fn check_keys(&mut self, node: NodeId, opened: Span) -> Option<(Problem, Span)> {
        let keys: Vec<(Span, &str)> =
            self.tree.children(node).filter_map(|child| self.tree.key_span(child).zip(self.tree.key(child))).collect();
        let is_bare = |key: &str| key.starts_with(|c: char| c.is_alphabetic() || c == '_');
        if !keys.iter().any(|(_, key)| is_bare(key)) {
            return None;
        }
        // Areas are a list in a questionnaire and keys in a catalogue.
        let of_areas = self.tree.key(node) == Some("areas") && !keys.iter().any(|(_, key)| *key == "id");
        if !of_areas && !self.holds_map(node) && !keys.iter().all(|(_, key)| is_like_a_language(key.trim_matches('"')))
        {
            return Some((wrong_brackets("( )", "{ }"), opened));
        }
        let path = self.tree.path(node);
        for (span, key) in keys.into_iter().filter(|(_, key)| is_bare(key)) {
            self.report(Problem::new(Code::R029).text("name", key).path(&path), span);
        }
        None
    }

    fn holds_map(&self, node: NodeId) -> bool {
        let list = self.tree.parent(node).and_then(|list| self.tree.key(list));
        self.tree.key(node).is_some_and(|key| MAPS.contains(&key))
            || list.is_some_and(|key| LISTS_OF_MAPS.contains(&key))
    }
}

/// `en`, `sme`, `sv-FI`; but not the field `id`.
fn is_like_a_language(name: &str) -> bool {
    let base = name.split('-').next().unwrap_or_default();
    name != "id" && (2..=3).contains(&base.len()) && base.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// The problem of a value in brackets of another shape.
pub(in crate::format) fn wrong_brackets(expected: &str, found: &str) -> Problem {
    Problem::new(Code::R027).text("expected", expected).text("found", found)
}
