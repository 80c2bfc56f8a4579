/// A part of a help page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading with its level: 1 for the page's title.
    Heading {
        level: usize,
        text: String,
    },
    Paragraph(Vec<Run>),
    /// A list, numbered from 1 or with points.
    List {
        is_numbered: bool,
        items: Vec<Vec<Run>>,
    },
    /// A table; every row has as many cells as the head.
    Table {
        head: Vec<Vec<Run>>,
        rows: Vec<Vec<Vec<Run>>>,
    },
}

/// A stretch of text in one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub text: String,
    pub style: RunStyle,
}

/// How a stretch of text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum RunStyle {
    #[default]
    Plain,
    Strong,
    /// A key, a path or a formula.
    Code,
}
