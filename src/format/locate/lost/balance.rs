use super::{
    super::super::{lexer::Token, limits},
    mark::Mark,
};

/// What it costs if a bracket is closed on a line that is not indented as the line on which it was opened.
pub(super) const ODD: u32 = 4;

/// The brackets of a file, seen from each gap between its tokens: those before it that are still open, and those behind
/// it that close something before it.
///
/// Gap n stands before token n. A single bracket is lost in a gap if what is open there and what is closed there are the
/// same but for one: that takes one pass from either end, whatever the file.
pub(super) struct Balance<'m> {
    pub(super) marks: &'m [Mark],
    /// What speaks against the pairs behind each gap; `None` where a bracket behind it can't be closed.
    costs_behind: Vec<Option<u32>>,
    /// The nearest closing bracket behind each gap that closes something before it.
    nearest: Vec<Option<usize>>,
    /// Of a closing bracket that closes something before a gap: the next one that does.
    outer: Vec<Option<usize>>,
}

impl<'m> Balance<'m> {
    pub(super) fn new(marks: &'m [Mark]) -> Self {
        let mut outer = vec![None; marks.len()];
        let mut costs_behind = vec![None; marks.len() + 1];
        let mut nearest = vec![None; marks.len() + 1];
        let (mut top, mut cost): (Option<usize>, u32) = (None, 0);
        let mut set = |gap: usize, top: Option<usize>, cost: u32| {
            if let (Some(near), Some(costs)) = (nearest.get_mut(gap), costs_behind.get_mut(gap)) {
                (*near, *costs) = (top, Some(cost));
            }
        };
        set(marks.len(), None, 0);
        for (at, mark) in marks.iter().enumerate().rev() {
            match mark.token {
                Token::Close(_) => {
                    if let Some(slot) = outer.get_mut(at) {
                        *slot = top;
                    }
                    top = Some(at);
                }
                Token::Open(bracket) => {
                    let Some(close) = top.filter(|top| closes(marks, *top, bracket)) else { break };
                    cost += marks.get(close).map_or(0, |close| odd(mark, close));
                    top = outer.get(close).copied().flatten();
                }
                _ => {}
            }
            set(at, top, cost);
        }
        Self { marks, costs_behind, nearest, outer }
    }

    /// Goes through the gaps from the first on, as long as what stands before them can be right.
    ///
    /// `visit` gets the gap, the open brackets as indices of tokens, the least indentation of the lines that begin inside
    /// the innermost of them, and what speaks against the pairs before the gap.
    pub(super) fn walk(&self, mut visit: impl FnMut(usize, &[usize], u32, u32)) {
        let (mut open, mut least): (Vec<usize>, Vec<u32>) = (Vec::new(), Vec::new());
        let mut cost = 0;
        for (at, mark) in self.marks.iter().enumerate() {
            visit(at, &open, least.last().copied().unwrap_or_default(), cost);
            if let Some(least) = least.last_mut().filter(|_| mark.is_first && !mark.is_close()) {
                *least = mark.indent.min(*least);
            }
            match mark.token {
                Token::Open(_) if open.len() > limits::MAX_DEPTH => return,
                Token::Open(_) => {
                    open.push(at);
                    least.push(u32::MAX);
                }
                Token::Close(bracket) => {
                    let inner = least.pop().unwrap_or(u32::MAX);
                    if let Some(outer) = least.last_mut() {
                        *outer = inner.min(*outer);
                    }
                    let Some(opener) = open.pop().and_then(|top| self.marks.get(top)) else { return };
                    if opener.token != Token::Open(opening(bracket)) {
                        return;
                    }
                    cost += odd(opener, mark);
                }
                _ => {}
            }
        }
    }

    /// What speaks against closing these open brackets by those behind a gap, the first `skip` of which are left out;
    /// `None` where they don't belong together.
    pub(super) fn straddle(&self, open: &[usize], gap: usize, skip: usize) -> Option<u32> {
        let mut cost = (*self.costs_behind.get(gap)?)?;
        let mut close = *self.nearest.get(gap)?;
        for _ in 0..skip {
            close = *self.outer.get(close?)?;
        }
        for opener in open.iter().rev().filter_map(|at| self.marks.get(*at)) {
            let closer = self.marks.get(close?)?;
            if !matches!(closer.token, Token::Close(bracket) if opener.token == Token::Open(opening(bracket))) {
                return None;
            }
            cost += odd(opener, closer);
            close = *self.outer.get(close?)?;
        }
        close.is_none().then_some(cost)
    }

    /// The nearest closing bracket behind a gap that closes something before it.
    pub(super) fn nearest(&self, gap: usize) -> Option<&Mark> {
        self.nearest.get(gap).copied().flatten().and_then(|at| self.marks.get(at))
    }
}

fn closes(marks: &[Mark], close: usize, bracket: char) -> bool {
    marks.get(close).is_some_and(|close| close.token == Token::Close(closing(bracket)))
}

/// What speaks against two brackets being a pair.
pub(super) fn odd(open: &Mark, close: &Mark) -> u32 {
    let is_even = open.line == close.line || (close.leads && close.indent == open.indent);
    if is_even { 0 } else { ODD }
}

pub(super) fn closing(bracket: char) -> char {
    match bracket {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

pub(super) fn opening(bracket: char) -> char {
    match bracket {
        ')' => '(',
        ']' => '[',
        _ => '{',
    }
}
