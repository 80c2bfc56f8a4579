use std::collections::HashMap;

use super::{
    super::{Findings, Script, Span, Tree, limits, tree::NodeId, v1::Texts},
    Craft,
};
use crate::{
    diag::{Code, Problem, Severity},
    model::{Localized, slug},
};

/// Characters of an id for which another spelling is offered.
const LONGEST_GUESS: usize = 40;

/// Goes through a parsed file and its places side by side, and collects everything that is wrong.
pub(in crate::format) struct Checker<'a> {
    pub(in crate::format) script: &'a Script<'a>,
    pub(in crate::format) tree: &'a Tree<'a>,
    pub(in crate::format) findings: Findings<'a>,
    /// Whether to speak of what is only unwise; not in a result, which nobody mends.
    pub(super) warns: bool,
    /// The declared languages.
    pub(super) languages: Vec<String>,
    /// Whether a declared tag is malformed: then a text may well be in the language that was meant.
    tags_unsure: bool,
    /// Where each id of an area or item was seen first.
    pub(super) ids: HashMap<String, Span>,
    pub(super) items: usize,
    /// What the warnings of craft compare with each other.
    pub(super) craft: Craft,
}

/// Whether a text may be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    Required,
    Optional,
}

impl<'a> Checker<'a> {
    pub(in crate::format) fn new(
        script: &'a Script<'a>,
        tree: &'a Tree<'a>,
        findings: Findings<'a>,
        warns: bool,
    ) -> Self {
        Self {
            script,
            tree,
            findings,
            warns,
            languages: Vec::new(),
            tags_unsure: false,
            ids: HashMap::new(),
            items: 0,
            craft: Craft::default(),
        }
    }

    /// The value of a field, or the struct itself where the field was left out.
    pub(super) fn field(&self, node: NodeId, name: &str) -> NodeId {
        self.tree.field(node, name).unwrap_or(node)
    }

    /// The places of what a list or map holds.
    pub(super) fn children(&self, node: NodeId) -> Vec<NodeId> {
        self.tree.children(node).collect()
    }

    /// Adds a problem of this value.
    pub(super) fn add(&mut self, problem: Problem, node: NodeId) {
        let span = self.tree.head(node);
        self.add_at(problem, node, span);
    }

    /// Adds a problem of this value's key.
    pub(super) fn add_at_key(&mut self, problem: Problem, node: NodeId) {
        let span = self.tree.key_span(node).unwrap_or_else(|| self.tree.head(node));
        self.add_at(problem, node, span);
    }

    fn add_at(&mut self, problem: Problem, node: NodeId, span: Span) {
        let severity = problem.severity();
        if (severity == Severity::Error || self.warns) && !self.findings.is_full(severity) {
            let path = self.tree.path(node);
            self.findings.add(problem.path(path), span);
        }
    }

    /// Parses an id of any kind.
    pub(super) fn id<T>(&mut self, text: &str, node: NodeId, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let id = parse(text);
        if id.is_none() {
            self.add(bad_id(text, parse), node);
        }
        id
    }

    /// Remembers an id of an area or item; a problem if it was there before.
    pub(super) fn unique(&mut self, id: &str, node: NodeId) {
        let span = self.tree.span(node);
        match self.ids.get(id) {
            Some(first) => {
                let line = self.script.line(first.start).to_string();
                self.add(Problem::new(Code::Q008).text("id", id).text("line", line), node);
            }
            None => {
                self.ids.insert(id.to_owned(), span);
            }
        }
    }

    /// Checks a text in several languages; its languages only if the file declares any.
    pub(super) fn texts(&mut self, texts: Texts, node: NodeId, need: Need) -> Localized {
        if texts.is_empty() {
            if need == Need::Required {
                self.add(Problem::new(Code::Q004), node);
            }
            return Localized::default();
        }
        let places = self.children(node);
        for ((tag, text), place) in texts.0.iter().zip(places) {
            if text.trim().is_empty() {
                self.add(Problem::new(Code::Q003).text("language", tag), place);
            }
            if !self.languages.is_empty() && !self.tags_unsure && !self.languages.contains(tag) {
                let guess = self.findings.near(tag, self.languages.iter().map(String::as_str));
                let problem = Problem::new(Code::Q007).text("language", tag).text("known", self.languages.join(", "));
                self.add_at_key(problem.near(guess), place);
            }
        }
        let has = |language: &String| texts.0.iter().any(|(tag, _)| tag == language);
        let missing: Vec<&str> = self.languages.iter().filter(|tag| !has(tag)).map(String::as_str).collect();
        if !missing.is_empty() {
            let problem = Problem::new(Code::Q104).text("languages", missing.join(", ")).count("count", missing.len());
            self.add(problem, node);
        }
        let texts = Localized::new(texts.0);
        self.wording(&texts, node);
        texts
    }

    /// Checks the declared languages.
    pub(super) fn declare_languages(&mut self, languages: Vec<String>, node: NodeId) {
        if languages.is_empty() {
            self.add(Problem::new(Code::Q005), node);
        }
        if languages.len() > limits::MAX_LANGUAGES {
            self.add(Problem::new(Code::F018).count("limit", limits::MAX_LANGUAGES), node);
        }
        let places = self.children(node);
        for (tag, place) in languages.into_iter().zip(places).take(limits::MAX_LANGUAGES) {
            if !is_language_tag(&tag) {
                let problem = Problem::new(Code::Q009).text("language", tag.as_str());
                self.add(problem.near(language_meant(&tag)), place);
                self.tags_unsure = true;
            } else if self.languages.contains(&tag) {
                self.add(Problem::new(Code::Q006).text("language", tag), place);
            } else {
                self.languages.push(tag);
            }
        }
    }
}

/// The problem of an id that is none, with the one that was probably meant.
pub(super) fn bad_id<T>(text: &str, parse: impl Fn(&str) -> Option<T>) -> Problem {
    if text.is_empty() {
        return Problem::new(Code::Q002);
    }
    let shown: String = text.chars().take(100).collect();
    let problem = match text.chars().find(|c| is_dash(*c)) {
        Some(dash) => Problem::new(Code::Q035).text("id", shown).text("found", dash),
        None => Problem::new(Code::Q001).text("id", shown),
    };
    let plain = slug(text);
    let meant = [plain.clone(), plain.replace('-', "_")].into_iter().find(|meant| parse(meant).is_some());
    problem.near(meant.filter(|_| text.len() <= LONGEST_GUESS))
}

/// `fi`, `sme`, `sv-FI`: a language of two or three letters, and parts of two to eight letters or digits.
pub(super) fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// A dash that word processors make of a hyphen, or a hyphen that does not break.
fn is_dash(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// The tag that was meant by one in large letters, or by the name of a language.
fn language_meant(tag: &str) -> Option<String> {
    let plain = tag.trim().to_lowercase().replace('_', "-");
    let named = match plain.as_str() {
        "english" | "englanti" | "engelska" => "en",
        "finnish" | "suomi" | "finska" => "fi",
        "swedish" | "ruotsi" | "svenska" => "sv",
        other => other,
    };
    Some(named.to_owned()).filter(|meant| is_language_tag(meant) && meant != tag)
}
