use super::{Kind, Span, Tree, encoding::decode, foreign::notation, locate::locate, near::near, tree::Shape};
use crate::diag::{Code, Problem};

/// What a file says about itself before anything else of it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) kind: Kind,
    pub(super) format: u32,
}

/// Why a header can't be used.
#[derive(Debug)]
pub(super) struct NoHeader {
    pub(super) problem: Problem,
    pub(super) span: Span,
    /// Whether a syntax error further down may be the true reason.
    pub(super) yields: bool,
}

/// The kind that a file names at its beginning, whatever is wrong further down.
pub fn kind_of(bytes: &[u8]) -> Option<Kind> {
    let script = decode("", bytes).ok()?;
    let tree = locate(&script).tree;
    Kind::parse(tree.name(tree.root()?))
}

/// Reads the kind and the format number from the places of a file, which may end at a syntax error.
pub(super) fn header(tree: &Tree<'_>, wanted: Option<Kind>) -> Result<Header, Box<NoHeader>> {
    let no = |problem: Problem, span: Span, yields: bool| Err(Box::new(NoHeader { problem, span, yields }));
    let foreign = || notation(tree.text).map(|notation| Problem::new(Code::F019).text("notation", notation));
    let Some(root) = tree.root() else {
        let yields = foreign().is_none();
        return no(foreign().unwrap_or_else(|| Problem::new(Code::F006)), Span::new(0, 0), yields);
    };
    let name = tree.name(root);
    let name_span = Span::new(tree.span(root).start, tree.span(root).start + name.len());
    if name.is_empty() || tree.shape(root) != Some(Shape::Struct) {
        let own = Kind::parse(name).map(|_| Problem::new(Code::R035).text("name", name));
        let problem = foreign().or(own).unwrap_or_else(|| Problem::new(Code::F006));
        return no(problem, tree.head(root), false);
    }
    let Some(kind) = Kind::parse(name) else {
        let guess = near(name, Kind::ALL.iter().map(|kind| kind.as_str())).map(str::to_owned);
        return no(Problem::new(Code::F007).text("name", name).near(guess), name_span, false);
    };
    if let Some(wanted) = wanted.filter(|wanted| *wanted != kind) {
        let problem = Problem::new(Code::F009).text("found", name).text("expected", wanted.as_str());
        return no(problem, name_span, false);
    }
    let Some(newest) = kind.newest_format() else {
        return no(Problem::new(Code::F008).text("name", name), name_span, false);
    };
    let Some(format) = tree.field(root, "format") else {
        return no(Problem::new(Code::F010).text("name", name), name_span, true);
    };
    let (source, span) = (tree.source(format), tree.span(format));
    match source.parse::<u32>() {
        Ok(format) if (1..=newest).contains(&format) => Ok(Header { kind, format }),
        Ok(format) if format > newest => {
            let problem = Problem::new(Code::F012).text("found", format.to_string());
            no(problem.text("known", newest.to_string()), span, false)
        }
        _ => no(Problem::new(Code::F011).text("found", source), span, false),
    }
}
