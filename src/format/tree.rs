use std::borrow::Cow;

use super::Span;

/// What a value looks like in the notation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// `(…)` or `Name(…)`.
    Struct,
    /// `[…]`.
    List,
    /// `{…}`.
    Map,
    /// `"…"`.
    Text,
    Number,
    /// A bare name: `true`, `Exact`.
    Word,
}

impl Shape {
    /// The word by which the language files know it.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Struct => "struct",
            Self::List => "list",
            Self::Map => "map",
            Self::Text => "text",
            Self::Number => "number",
            Self::Word => "word",
        }
    }
}

/// A value in a [`Tree`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct NodeId(pub(super) u32);

const NONE: u32 = u32::MAX;

/// A value and where it stands; 32 bytes and a bit, for there may be very many.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node {
    pub(super) shape: Shape,
    start: u32,
    end: u32,
    key_start: u32,
    key_end: u32,
    /// Where the name of a struct ends; where it begins if it has none.
    name_end: u32,
    parent: u32,
    first: u32,
    next: u32,
}

/// The places of all values of a file: structs, lists and maps with what they hold.
///
/// After a syntax error it holds what stood before the error.
#[derive(Debug)]
pub(super) struct Tree<'a> {
    pub(super) text: &'a str,
    nodes: Vec<Node>,
}

impl<'a> Tree<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, nodes: Vec::new() }
    }

    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Adds a value that nothing holds yet.
    pub(super) fn push(&mut self, shape: Shape, span: Span, name_end: usize) -> NodeId {
        let id = NodeId(small(self.nodes.len()));
        self.nodes.push(Node {
            shape,
            start: small(span.start),
            end: small(span.end),
            key_start: NONE,
            key_end: NONE,
            name_end: small(name_end),
            parent: NONE,
            first: NONE,
            next: NONE,
        });
        id
    }

    /// Sets where a value ends, once its bracket is closed.
    pub(super) fn close(&mut self, id: NodeId, end: usize) {
        if let Some(node) = self.nodes.get_mut(id.0 as usize) {
            node.end = small(end);
        }
    }

    /// Puts `child` behind `last` into `parent`.
    pub(super) fn attach(&mut self, parent: NodeId, last: Option<NodeId>, child: NodeId, key: Option<Span>) {
        if let Some(node) = self.nodes.get_mut(child.0 as usize) {
            node.parent = parent.0;
            if let Some(key) = key {
                (node.key_start, node.key_end) = (small(key.start), small(key.end));
            }
        }
        let behind = last.unwrap_or(parent);
        if let Some(node) = self.nodes.get_mut(behind.0 as usize) {
            *(if last.is_some() { &mut node.next } else { &mut node.first }) = child.0;
        }
    }

    /// The outermost value, if there is any.
    pub(super) fn root(&self) -> Option<NodeId> {
        (!self.nodes.is_empty()).then_some(NodeId(0))
    }

    pub(super) fn shape(&self, id: NodeId) -> Option<Shape> {
        self.node(id).map(|node| node.shape)
    }

    /// What a struct, list or map holds, in order.
    pub(super) fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let first = self.node(id).and_then(|node| some(node.first));
        std::iter::successors(first, |id| self.node(*id).and_then(|node| some(node.next)))
    }

    pub(super) fn parent(&self, id: NodeId) -> Option<NodeId> {
        some(self.node(id)?.parent)
    }

    /// The value of a struct's field; `Some(x)` counts as x.
    pub(super) fn field(&self, id: NodeId, name: &str) -> Option<NodeId> {
        let found = self.children(id).find(|child| self.key(*child) == Some(name))?;
        if self.name(found) == "Some" { self.children(found).next() } else { Some(found) }
    }

    /// Where the value itself stands.
    pub(super) fn span(&self, id: NodeId) -> Span {
        self.node(id).map_or(Span::new(0, 0), |node| Span::new(node.start as usize, node.end as usize))
    }

    /// Where the field's name or the map's key stands.
    pub(super) fn key_span(&self, id: NodeId) -> Option<Span> {
        let node = self.node(id)?;
        some(node.key_start).map(|_| Span::new(node.key_start as usize, node.key_end as usize))
    }

    /// The field's name or the map's key, as written.
    pub(super) fn key(&self, id: NodeId) -> Option<&'a str> {
        self.key_span(id).map(|span| self.slice(span))
    }

    /// The field's name or the map's key, without quotes and escapes.
    pub(super) fn plain_key(&self, id: NodeId) -> Option<Cow<'a, str>> {
        self.key(id).map(unquoted)
    }

    /// The name of a struct, or the bare word itself; else empty.
    pub(super) fn name(&self, id: NodeId) -> &'a str {
        let Some(node) = self.node(id) else { return "" };
        self.slice(Span::new(node.start as usize, node.name_end as usize))
    }

    /// The value as written.
    pub(super) fn source(&self, id: NodeId) -> &'a str {
        self.slice(self.span(id))
    }

    /// A text value without quotes and escapes; `None` for other shapes.
    pub(super) fn text(&self, id: NodeId) -> Option<Cow<'a, str>> {
        (self.shape(id) == Some(Shape::Text)).then(|| unquoted(self.source(id)))
    }

    /// Where a struct's name and opening bracket stand; for other values, the whole.
    pub(super) fn head(&self, id: NodeId) -> Span {
        match self.node(id) {
            Some(node) if node.shape == Shape::Struct => Span::new(node.start as usize, node.name_end as usize + 1),
            _ => self.span(id),
        }
    }

    /// The innermost value around this byte, counting its key.
    pub(super) fn at(&self, offset: usize) -> Option<NodeId> {
        let mut found = self.root()?;
        let covers = |id: NodeId| {
            let start = self.key_span(id).unwrap_or_else(|| self.span(id)).start;
            start <= offset && offset < self.span(id).end
        };
        while let Some(inner) = self.children(found).find(|child| covers(*child)) {
            found = inner;
        }
        Some(found)
    }

    /// The ids of the structs around a value, outermost first; those of the file itself are left out.
    pub(super) fn path(&self, id: NodeId) -> Vec<String> {
        let chain = std::iter::successors(Some(id), |id| self.parent(*id));
        let mut path: Vec<String> = chain
            .filter(|id| self.parent(*id).is_some() && self.key(*id) != Some("questionnaire"))
            .filter_map(|id| self.id(id))
            .filter(|id| !id.is_empty())
            .map(Cow::into_owned)
            .collect();
        path.reverse();
        path
    }

    /// The field `id` of a struct, which stands among the first; looking no further keeps this fast in any file.
    fn id(&self, id: NodeId) -> Option<Cow<'a, str>> {
        let is_struct = self.shape(id) == Some(Shape::Struct);
        let field =
            self.children(id).take(if is_struct { 32 } else { 0 }).find(|child| self.key(*child) == Some("id"))?;
        self.text(field)
    }

    fn slice(&self, span: Span) -> &'a str {
        self.text.get(span.start..span.end).unwrap_or_default()
    }

    fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id.0 as usize)
    }
}

/// A text without its quotes and escapes; anything else as it is.
fn unquoted(source: &str) -> Cow<'_, str> {
    match source.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(inner) if !inner.contains('\\') => inner.into(),
        None if !source.starts_with("r\"") && !source.starts_with("r#") => source.into(),
        _ => ron::from_str::<String>(source).map_or(source.into(), Cow::Owned),
    }
}

/// Files are far smaller than 4 GiB.
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(NONE)
}

fn some(link: u32) -> Option<NodeId> {
    (link != NONE).then_some(NodeId(link))
}
