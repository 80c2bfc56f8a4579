use super::{Code, Excerpt, Place, Severity};

/// One thing that is wrong with a file, as data.
///
/// The words come from the language files under `problem-<code>`; the arguments fill their gaps.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    pub code: Code,
    /// Where in the file; `None` where the whole file is meant.
    pub place: Option<Place>,
    /// Ids from the outermost to the thing itself, e.g. `["pre_award", "c12_strategy", "c12_k"]`.
    pub path: Vec<String>,
    /// What fills the gaps of the words, by name.
    pub args: Vec<(&'static str, Arg)>,
    /// A known name that is close to the unknown one: offered as "did you mean".
    pub near: Option<String>,
    /// The lines around the place.
    pub excerpt: Option<Excerpt>,
    /// Another place that belongs to it: where the bracket was opened that is not closed.
    pub second: Option<Place>,
    /// The lines around that.
    pub second_excerpt: Option<Excerpt>,
}

/// A value in the words of a problem.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    Text(String),
    Count(u64),
}

impl Problem {
    /// A problem of the whole file.
    pub fn new(code: Code) -> Self {
        Self {
            code,
            place: None,
            path: Vec::new(),
            args: Vec::new(),
            near: None,
            excerpt: None,
            second: None,
            second_excerpt: None,
        }
    }

    /// Adds where it is.
    #[must_use]
    pub fn at(mut self, place: Option<Place>) -> Self {
        self.place = place;
        self
    }

    /// Adds the ids that lead to it.
    #[must_use]
    pub fn path<S: AsRef<str>>(mut self, ids: impl IntoIterator<Item = S>) -> Self {
        self.path = ids.into_iter().map(|id| id.as_ref().to_owned()).collect();
        self
    }

    /// Adds a text for a gap in the words.
    #[must_use]
    pub fn text(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, Arg::Text(value.into())));
        self
    }

    /// Adds a number for a gap in the words.
    #[must_use]
    pub fn count(mut self, name: &'static str, value: usize) -> Self {
        self.args.push((name, Arg::Count(value as u64)));
        self
    }

    /// Adds another place that belongs to it.
    #[must_use]
    pub fn second(mut self, place: Option<Place>) -> Self {
        self.second = place;
        self
    }

    /// Adds the name that may have been meant.
    #[must_use]
    pub fn near(mut self, name: Option<String>) -> Self {
        self.near = name;
        self
    }

    /// Whether another line than that of its place belongs to it.
    pub fn is_on_two_lines(&self) -> bool {
        self.place.zip(self.second).is_some_and(|(place, second)| place.line != second.line)
    }

    /// Whether it stops the file from opening.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}
