//! Carries fields that this version does not know from the file that is replaced into the new one.

use std::{borrow::Cow, collections::HashMap};

use ron::extensions::Extensions;

use super::{
    Script, Span, Tree,
    locate::locate,
    tree::{NodeId, Shape},
    v1,
    write::text_of,
};

/// The new text with the unknown fields of the previous one; `None` where there are none, or the previous text is no
/// result that can be read.
pub(super) fn kept(new: &str, previous: &str) -> Option<String> {
    let previous = previous.trim_start_matches('\u{FEFF}');
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    // What this version writes of the previous file: a field that is not in there is one it does not know.
    let known: v1::AssessmentResult = options.from_str(previous).ok()?;
    let known = text_of(&known);
    let (old_script, known_script) = (Script::new("", 0, previous), Script::new("", 0, &known));
    let new_script = Script::new("", 0, new);
    let trees = [&old_script, &known_script, &new_script].map(locate);
    let [old, known, new_tree] = trees.each_ref().map(|located| &located.tree);
    let mut walk = Walk { old, known, new: new_tree, insertions: Vec::new() };
    walk.pair(old.root()?, Some(known.root()?), new_tree.root()?);
    (!walk.insertions.is_empty()).then(|| insert(new, walk.insertions))
}

/// A text to put before the closing bracket of a struct.
struct Insertion {
    /// The struct in the new text.
    into: Span,
    is_empty: bool,
    fields: Vec<String>,
}

struct Walk<'a, 't> {
    old: &'t Tree<'a>,
    known: &'t Tree<'a>,
    new: &'t Tree<'a>,
    insertions: Vec<Insertion>,
}

impl Walk<'_, '_> {
    /// Compares a value of the old text with the same one as this version would write it, and with the new one.
    fn pair(&mut self, old: NodeId, known: Option<NodeId>, new: NodeId) {
        if self.old.shape(old) != self.new.shape(new) || self.old.name(old) != self.new.name(new) {
            return;
        }
        match self.old.shape(old) {
            Some(Shape::Struct) => self.fields(old, known, new),
            Some(Shape::Map) => {
                let (same, others) =
                    (known.map(|known| by_key(self.known, known)).unwrap_or_default(), by_key(self.new, new));
                for child in self.old.children(old) {
                    let Some(key) = self.old.plain_key(child) else { continue };
                    if let Some(other) = others.get(&key) {
                        self.pair(child, same.get(&key).copied(), *other);
                    }
                }
            }
            Some(Shape::List) => self.entries(old, known, new),
            _ => {}
        }
    }

    fn fields(&mut self, old: NodeId, known: Option<NodeId>, new: NodeId) {
        let mut fields = Vec::new();
        let (known, others) = (known.map(|known| by_key(self.known, known)).unwrap_or_default(), by_key(self.new, new));
        for child in self.old.children(old) {
            let Some(key) = self.old.plain_key(child) else { continue };
            let same = known.get(&key).copied();
            match others.get(&key) {
                Some(other) => self.pair(child, same, *other),
                // The digest is made anew.
                None if same.is_none() && !(key == "digest" && self.old.parent(old).is_none()) => {
                    let start = self.old.key_span(child).map_or(0, |span| span.start);
                    let end = self.old.span(child).end;
                    fields.push(self.old.text.get(start..end).unwrap_or_default().to_owned());
                }
                None => {}
            }
        }
        if !fields.is_empty() {
            let is_empty = self.new.children(new).next().is_none();
            self.insertions.push(Insertion { into: self.new.span(new), is_empty, fields });
        }
    }

    /// Entries of a list belong together by their id; those without one by their number, if there are as many.
    fn entries(&mut self, old: NodeId, known: Option<NodeId>, new: NodeId) {
        let id = |tree: &Tree<'_>, node: NodeId| tree.field(node, "id").map(|id| tree.source(id).to_owned());
        let others: Vec<NodeId> = self.new.children(new).collect();
        let by_id: HashMap<String, NodeId> =
            others.iter().filter_map(|other| Some((id(self.new, *other)?, *other))).collect();
        let mut same =
            known.map(|known| self.known.children(known).collect::<Vec<_>>()).unwrap_or_default().into_iter();
        let children: Vec<NodeId> = self.old.children(old).collect();
        for (number, child) in children.iter().enumerate() {
            let known = same.next();
            let other = match id(self.old, *child) {
                Some(id) => by_id.get(&id).copied(),
                None if others.len() == children.len() => others.get(number).copied(),
                None => None,
            };
            if let Some(other) = other {
                self.pair(*child, known, other);
            }
        }
    }
}

/// What a struct or map holds, by key.
fn by_key<'a>(tree: &Tree<'a>, node: NodeId) -> HashMap<Cow<'a, str>, NodeId> {
    tree.children(node).filter_map(|child| Some((tree.plain_key(child)?, child))).collect()
}

/// Puts all fields in, from the last place to the first, so that places stay true.
fn insert(text: &str, mut insertions: Vec<Insertion>) -> String {
    insertions.sort_by_key(|insertion| std::cmp::Reverse(insertion.into.end));
    let mut text = text.to_owned();
    for Insertion { into, is_empty, fields } in insertions {
        let Some(before) = text.get(..into.end.saturating_sub(1)) else { continue };
        let inside = before.trim_end();
        let (at, joined) = if before.len() == inside.len() {
            // All on one line.
            let lead = if is_empty { "" } else { ", " };
            (before.len(), format!("{lead}{}", fields.join(", ")))
        } else {
            // The closing bracket has a line of its own, indented one step less than the fields.
            let line = before.rfind('\n').map_or(0, |at| at + 1);
            let indent = before.get(line..).unwrap_or_default();
            let lines: String = fields.iter().map(|field| format!("{indent}    {field},\n")).collect();
            (line, lines)
        };
        text.insert_str(at, &joined);
    }
    text
}
