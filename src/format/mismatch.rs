use super::{
    Tree,
    locate::wrong_brackets,
    tree::{NodeId, Shape},
};
use crate::diag::{Code, Problem};

/// Characters of a value that a report shows.
const SHOWN: usize = 60;

/// The problem of a value of another type than `expected`, which is a word that the language files know.
///
/// What people who never saw the notation write most often has a code of its own, with the remedy for just that.
pub(super) fn mismatch(tree: &Tree<'_>, node: Option<NodeId>, expected: &'static str) -> Problem {
    let shape = node.and_then(|node| tree.shape(node));
    let source: &str = node.map(|node| tree.source(node)).unwrap_or_default();
    let found = || source.chars().take(SHOWN).collect::<String>();
    let usual = || {
        let found = shape.map_or("nothing", Shape::as_str);
        Problem::new(Code::R013).text("expected", expected).text("found", found)
    };
    let Some(shape) = shape else { return usual() };
    let inner = source.trim_matches('"').trim();
    if let Some(name) = node.and_then(|node| tree.key(node)).filter(|_| is_nothing(source)) {
        return Problem::new(Code::R020).text("name", name.trim_matches('"'));
    }
    match (expected, shape) {
        ("text", Shape::Word) if source.starts_with('\'') => Problem::new(Code::R022),
        ("text", Shape::Word | Shape::Number) => Problem::new(Code::R032).text("found", found()),
        ("boolean", Shape::Word | Shape::Number | Shape::Text) => match (truth(inner), shape) {
            (Some(_), Shape::Text) if matches!(inner, "true" | "false") => quoted(inner),
            (Some(meant), _) => Problem::new(Code::R030)
                .text("found", found())
                .near(Some(if meant { "true" } else { "false" }.to_owned())),
            _ => usual(),
        },
        ("whole" | "number", Shape::Text) if inner.replace(',', ".").parse::<f64>().is_ok() => {
            quoted(&inner.replace(',', "."))
        }
        ("word", Shape::Text) => quoted(inner),
        ("map", Shape::Text) if node.and_then(|node| tree.key(node)) != Some("targets") => {
            Problem::new(Code::R033).text("found", found())
        }
        ("struct", Shape::Word) => Problem::new(Code::R035).text("name", source),
        ("map", Shape::Struct | Shape::List) => wrong_brackets("{ }", brackets(shape)),
        ("list", Shape::Struct | Shape::Map) => wrong_brackets("[ ]", brackets(shape)),
        ("struct", Shape::Map | Shape::List) => wrong_brackets("( )", brackets(shape)),
        _ => usual(),
    }
}

fn quoted(inner: &str) -> Problem {
    let shown: String = inner.chars().take(SHOWN).collect();
    Problem::new(Code::R031).text("found", shown)
}

fn brackets(shape: Shape) -> &'static str {
    match shape {
        Shape::List => "[ ]",
        Shape::Map => "{ }",
        _ => "( )",
    }
}

/// What other notations write where there is no value.
fn is_nothing(word: &str) -> bool {
    matches!(word, "null" | "NULL" | "nil" | "undefined" | "none")
}

/// What people write for `true` and `false`, in the three languages and as other programs have it.
fn truth(word: &str) -> Option<bool> {
    match word.to_lowercase().as_str() {
        "true" | "yes" | "y" | "on" | "1" | "kyllä" | "ja" | "tosi" | "sant" => Some(true),
        "false" | "no" | "n" | "off" | "0" | "ei" | "nej" | "epätosi" | "falskt" => Some(false),
        _ => None,
    }
}
