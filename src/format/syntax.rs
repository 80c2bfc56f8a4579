//! What the RON parser says, in our own codes and with the places that [`super::locate`] found.

use ron::error::{Error, SpannedError};
use serde::de::DeserializeOwned;

use super::{
    Findings, Script, Span, Tree,
    mismatch::mismatch,
    tree::{NodeId, Shape},
};
use crate::diag::{Code, Problem};

/// Parses a wire type; `None` and a problem where the file is not of its shape.
pub(super) fn parse<T: DeserializeOwned>(
    script: &Script<'_>,
    tree: &Tree<'_>,
    findings: &mut Findings<'_>,
) -> Option<T> {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    match options.from_str(script.text) {
        Ok(value) => Some(value),
        Err(error) => {
            let (problem, span) = explain(script, tree, findings, &error);
            findings.add(problem, span);
            None
        }
    }
}

fn explain(script: &Script<'_>, tree: &Tree<'_>, findings: &mut Findings<'_>, error: &SpannedError) -> (Problem, Span) {
    let start = script.offset(error.span.start.line, error.span.start.col);
    let end = script.offset(error.span.end.line, error.span.end.col);
    // The parser tells where its cursor stood: at the value, or just behind it.
    let node = nearest(tree, start, end);
    let path = |node: Option<NodeId>| node.map(|node| tree.path(node)).unwrap_or_default();
    let span = node.map_or(Span::new(start, end), |node| tree.head(node));
    let (problem, span, node) = match &error.code {
        Error::NoSuchStructField { expected, found, .. } => {
            let field = around(tree, node, |inner| tree.children(inner).find(|child| tree.key(*child) == Some(found)));
            let span = field.and_then(|field| tree.key_span(field)).unwrap_or(span);
            let guess = findings.near(found, expected.iter().copied());
            let problem = Problem::new(Code::R009).text("name", found).text("known", expected.join(", "));
            (problem.near(guess), span, field.or(node))
        }
        Error::MissingStructField { field, .. } => {
            let lacks = |inner| {
                (tree.shape(inner) == Some(Shape::Struct) && tree.field(inner, field).is_none()).then_some(inner)
            };
            let owner = around(tree, nearest(tree, start, start.saturating_sub(1)), lacks).or(node);
            (Problem::new(Code::R010).text("name", *field), owner.map_or(span, |owner| tree.head(owner)), owner)
        }
        Error::DuplicateStructField { field, .. } => (Problem::new(Code::R011).text("name", *field), span, node),
        Error::NoSuchEnumVariant { expected, found, .. } => {
            let word = around(tree, node, |inner| (tree.name(inner) == found).then_some(inner));
            let span = word.map_or(span, |word| Span::new(tree.span(word).start, tree.span(word).start + found.len()));
            let guess = findings.near(found, expected.iter().copied());
            (
                Problem::new(Code::R015).text("name", found).text("known", expected.join(", ")).near(guess),
                span,
                word.or(node),
            )
        }
        Error::IntegerOutOfBounds => (Problem::new(Code::R014).text("found", source(script, span)), span, node),
        Error::ExpectedAttribute | Error::ExpectedAttributeEnd | Error::NoSuchExtension(_) => {
            (Problem::new(Code::R038), Span::new(start, end), None)
        }
        Error::InvalidEscape(_) => (Problem::new(Code::R016), Span::new(start, end), node),
        other => match expected(other) {
            Some(expected) => (mismatch(tree, node, expected), span, node),
            None => (Problem::new(Code::R021).text("detail", other.to_string()), Span::new(start, end), node),
        },
    };
    (problem.path(path(node)), span)
}

/// The innermost value at the cursor, or the one that ends right before it.
fn nearest(tree: &Tree<'_>, start: usize, end: usize) -> Option<NodeId> {
    let before =
        |at: usize| tree.text.get(..at).map_or(0, |text| text.trim_end_matches([' ', ':', '\n', '\r', '\t']).len());
    let here = tree.at(start)?;
    if tree.span(here).start == start || tree.children(here).next().is_none() {
        return Some(here);
    }
    // Between values: the one that was just read.
    tree.at(before(end.min(start)).saturating_sub(1)).or(Some(here))
}

/// The first value from the inside out for which `find` finds something.
fn around(tree: &Tree<'_>, node: Option<NodeId>, find: impl Fn(NodeId) -> Option<NodeId>) -> Option<NodeId> {
    std::iter::successors(node, |node| tree.parent(*node)).find_map(find)
}

/// The first characters of a value.
fn source(script: &Script<'_>, span: Span) -> String {
    script.slice(span).chars().take(40).collect()
}

/// The word by which the language files know what should stand there.
fn expected(error: &Error) -> Option<&'static str> {
    match error {
        Error::ExpectedString | Error::ExpectedStringEnd | Error::ExpectedChar | Error::ExpectedByteString => {
            Some("text")
        }
        Error::ExpectedInteger | Error::InvalidIntegerDigit { .. } | Error::UnderscoreAtBeginning => Some("whole"),
        Error::ExpectedFloat | Error::FloatUnderscore => Some("number"),
        Error::ExpectedBoolean => Some("boolean"),
        Error::ExpectedArray | Error::ExpectedArrayEnd => Some("list"),
        Error::ExpectedMap | Error::ExpectedMapColon | Error::ExpectedMapEnd => Some("map"),
        Error::ExpectedStructLike
        | Error::ExpectedNamedStructLike(_)
        | Error::ExpectedStructName(_)
        | Error::ExpectedDifferentStructName { .. }
        | Error::ExpectedOption
        | Error::ExpectedOptionEnd
        | Error::ExpectedUnit => Some("struct"),
        // Brackets and commas are known to be right: what is left over belongs to a number.
        Error::ExpectedComma | Error::ExpectedStructLikeEnd => Some("whole"),
        Error::ExpectedIdentifier | Error::InvalidIdentifier(_) | Error::SuggestRawIdentifier(_) => Some("word"),
        Error::InvalidValueForType { expected, .. } => Some(type_word(expected)),
        Error::ExpectedDifferentLength { .. } => Some("list"),
        _ => None,
    }
}

fn type_word(expected: &str) -> &'static str {
    let words = [("string", "text"), ("map", "map"), ("sequence", "list"), ("bool", "boolean"), ("f64", "number")];
    let word = words.iter().find(|(part, _)| expected.contains(part)).map(|(_, word)| *word);
    word.unwrap_or(if expected.contains("struct") { "struct" } else { "whole" })
}
