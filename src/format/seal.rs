use super::{Span, Tree, digest};
use crate::{
    diag::{Code, Problem},
    model::Digest,
};

/// Whether a result is as the program wrote it.
#[derive(Debug)]
pub(super) enum Seal {
    Whole,
    Broken(Problem, Span),
}

/// Compares the digest at the end of a result with the text before it.
///
/// The digest covers every byte before the name of its field, and must be the last field: so no change of what counts
/// goes unseen.
pub(super) fn seal(tree: &Tree<'_>) -> Seal {
    let Some(root) = tree.root() else { return Seal::Whole };
    let Some(field) = tree.field(root, "digest") else {
        return Seal::Broken(Problem::new(Code::S102), tree.head(root));
    };
    let broken = Seal::Broken(Problem::new(Code::S101), tree.span(field));
    let Some(key) = tree.key_span(field) else { return broken };
    let is_last = tree.children(root).last() == Some(field);
    let covered = tree.text.get(..key.start).unwrap_or_default();
    let stored = tree.text(field).and_then(|text| Digest::parse(&text));
    if is_last && stored == Some(digest(covered.as_bytes())) { Seal::Whole } else { broken }
}
