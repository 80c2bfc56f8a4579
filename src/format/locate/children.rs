use std::collections::HashSet;

use super::{
    super::{
        limits,
        tree::{NodeId, Shape},
    },
    Scanner,
};
use crate::diag::{Code, Problem};

impl Scanner<'_, '_> {
    /// Looks for keys that stand twice, and for numbers that are none.
    pub(super) fn check_children(&mut self, node: NodeId, bracket: char) {
        let code = if bracket == '(' { Code::R011 } else { Code::R012 };
        let mut seen = HashSet::new();
        for child in self.tree.children(node) {
            if let Some(key) = self.tree.plain_key(child) {
                let span = self.tree.key_span(child).unwrap_or_else(|| self.tree.span(child));
                if !seen.insert(key.clone()) && self.others.len() < limits::MAX_PROBLEMS {
                    let problem = Problem::new(code).text("name", key.into_owned()).path(self.tree.path(node));
                    self.others.push((problem, span));
                }
            }
            let is_plain = matches!(self.tree.shape(child), Some(Shape::Number | Shape::Word));
            if is_plain && is_not_finite(self.tree.source(child)) && self.others.len() < limits::MAX_PROBLEMS {
                let problem = Problem::new(Code::R019).text("found", self.tree.source(child));
                self.others.push((problem.path(self.tree.path(child)), self.tree.span(child)));
            }
        }
    }
}

/// `inf`, `NaN` and what the parser takes for them.
fn is_not_finite(source: &str) -> bool {
    let plain = source.trim_start_matches(['+', '-']);
    let plain = plain.strip_suffix("f32").or_else(|| plain.strip_suffix("f64")).unwrap_or(plain);
    matches!(plain, "inf" | "NaN" | "inf_" | "NaN_")
}
