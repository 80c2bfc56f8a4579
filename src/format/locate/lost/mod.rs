//! A bracket that was lost, or is one too many, somewhere before the place where that begins to show.
//!
//! Brackets alone say that one is missing, and in which stretch of the file; the indentation says where in that stretch,
//! and the notation says whether what comes out makes sense. Where these leave several places on different lines, as in
//! a file that is all on one line, nothing is found: a wrong place helps nobody.

mod balance;
mod gap;
mod mark;
mod repair;

use self::{
    balance::Balance,
    gap::Gap,
    mark::{Mark, marks},
    repair::{Change, Repair},
};
use super::{
    super::{Script, Span, Tree, lexer::Token, tree::Shape},
    brackets::may_be,
    scan,
};
use crate::diag::{Code, Problem};

/// Repairs that are tried: the likely ones come first.
const TRIES: usize = 24;
/// Bytes that are read again in all these tries.
const READ_AGAIN: usize = 24 * 1024 * 1024;
/// Bytes of a line on which several places are equally likely.
const SPREAD: usize = 240;

/// The single bracket by which a file that stopped at this byte can be mended.
///
/// `None` where its brackets are in order, or where it is not clear which one it is.
pub(super) fn lost_bracket(script: &Script<'_>, stopped: usize) -> Option<(Problem, Span)> {
    let marks = marks(script.text)?;
    let balance = Balance::new(&marks);
    if balance.straddle(&[], 0, 0).is_some() {
        return None;
    }
    let mut repairs = repairs(script.text, &balance, stopped);
    // The sort is stable: among equals, what is missing comes before what is too many.
    repairs.sort_by_key(|repair| repair.cost);
    let tries = (READ_AGAIN / script.text.len().max(1)).clamp(1, TRIES);
    let mut sound: Vec<&Repair> = Vec::new();
    for (tried, repair) in repairs.iter().enumerate() {
        if sound.first().is_some_and(|first| first.cost < repair.cost) {
            break;
        }
        if tried >= tries {
            return None;
        }
        if is_sound(script, repair) {
            sound.push(repair);
        }
    }
    let best = choose(&sound)?;
    Some((problem(script, best), best.span))
}

/// Every single bracket more or less after which all belong together, up to where the file stopped.
fn repairs(text: &str, balance: &Balance<'_>, stopped: usize) -> Vec<Repair> {
    let (mut missing, mut surplus) = (Vec::new(), Vec::new());
    balance.walk(|at, open, least, cost| {
        let Some(behind) = balance.marks.get(at).filter(|mark| mark.span.start <= stopped) else { return };
        let mut add = |repair: Option<Repair>, rest: Option<u32>| {
            if let Some((mut repair, rest)) = repair.zip(rest) {
                repair.cost += cost + rest;
                missing.push(repair);
            }
        };
        if let Some(before) = at.checked_sub(1).and_then(|before| balance.marks.get(before)) {
            let behind = balance.marks.get(at..).unwrap_or_default();
            let inside = |open: &[usize]| open.last().and_then(|at| balance.marks.get(*at)).map(|mark| mark.token);
            let gap = |open: &[usize]| Gap { before, behind, inside: inside(open), text };
            if let Some((opener, outer)) = open.split_last() {
                let repair = balance.marks.get(*opener).and_then(|opener| gap(outer).close(opener, least));
                add(repair, balance.straddle(outer, at, 0));
            }
            if let Some(closer) = balance.nearest(at) {
                add(gap(open).open(closer), balance.straddle(open, at, 1));
            }
        }
        if let Token::Open(bracket) | Token::Close(bracket) = behind.token
            && let Some(rest) = balance.straddle(open, at + 1, 0)
        {
            surplus.push(removed(behind, bracket, cost + rest));
        }
    });
    missing.append(&mut surplus);
    missing
}

fn removed(mark: &Mark, bracket: char, cost: u32) -> Repair {
    let (span, line) = (mark.span, mark.line);
    Repair { bracket, change: Change::Remove, span, line, partner: span, comma: false, cost }
}

/// Whether the file is in order with that repair, as far as the notation goes.
fn is_sound(script: &Script<'_>, repair: &Repair) -> bool {
    let text = repair.apply(script.text);
    let script = Script::new(script.name, text.len(), &text);
    let (located, _) = scan(&script);
    let is_odd = |(other, _): &(Problem, Span)| matches!(other.code, Code::R011 | Code::R012 | Code::R029);
    located.stop.is_none() && !located.others.iter().any(is_odd) && makes_sense(&located.tree, repair.span.start)
}

/// Whether what stands around this byte is of the shape that it has in our files: groups hold fields with names, lists
/// hold no lists, and fields that are always of one shape are of that one.
fn makes_sense(tree: &Tree<'_>, at: usize) -> bool {
    std::iter::successors(tree.at(at), |node| tree.parent(*node)).all(|node| {
        let shape = tree.shape(node);
        let is_group = shape == Some(Shape::Struct) && tree.name(node) != "Some";
        let mut around = tree.children(node).chain([node]);
        around.all(|node| tree.key(node).zip(tree.shape(node)).is_none_or(|(key, shape)| may_be(key, shape)))
            && tree.children(node).all(|child| match shape {
                Some(Shape::List) => tree.shape(child) != Some(Shape::List),
                _ => !is_group || tree.key(child).is_some(),
            })
    })
}

/// The one of equally likely repairs to tell of; `None` where they are too far apart.
fn choose<'r>(sound: &[&'r Repair]) -> Option<&'r Repair> {
    let change = sound.first()?.change;
    let mut alike = sound.iter().filter(|repair| repair.change == change);
    let first = alike.next()?;
    let last = alike.clone().next_back().unwrap_or(first);
    let is_near = last.line - first.line <= 1 && last.span.start - first.span.start <= SPREAD;
    if !alike.all(|other| other.bracket == first.bracket) || !is_near {
        return None;
    }
    // Of brackets in a row none is the one; of all places on a line, the end is where closing ones are looked for.
    Some(if is_closing(first.bracket) { last } else { first })
}

fn is_closing(bracket: char) -> bool {
    matches!(bracket, ')' | ']' | '}')
}

fn problem(script: &Script<'_>, repair: &Repair) -> Problem {
    let partner = script.slice(repair.partner);
    let line = script.line(repair.partner.start);
    let problem = match repair.change {
        Change::Remove => return Problem::new(Code::R041).text("found", repair.bracket),
        Change::Insert if is_closing(repair.bracket) => {
            Problem::new(Code::R039).text("opened", partner).text("comma", if repair.comma { "yes" } else { "no" })
        }
        Change::Insert => Problem::new(Code::R040).text("closed", partner),
    };
    let problem = problem.text("missing", repair.bracket).text("line", line.to_string());
    problem.second(Some(script.place(repair.partner)))
}
