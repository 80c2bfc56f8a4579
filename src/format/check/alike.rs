//! Anchors of one item that say the same, or nearly: nobody can choose between them.

use super::{
    super::{limits, tree::NodeId},
    Checker,
};
use crate::{
    diag::{Code, Problem},
    model::{Localized, MAX_LEVELS},
};

/// From which share of equal letters on two texts are nearly alike.
const NEARLY: f64 = 0.9;
/// Letters are counted in so many heaps.
const HEAPS: usize = 32;

impl Checker<'_> {
    /// Warns of every anchor that says the same as an earlier one of its item, or nearly the same.
    ///
    /// More anchors than levels may exist are an error already; comparing each with each stays cheap.
    pub(super) fn alike_anchors(&mut self, anchors: &[Localized], places: &[NodeId]) {
        if self.is_silent() || anchors.iter().any(|anchor| anchor.iter().count() > limits::MAX_LANGUAGES) {
            return;
        }
        let shapes: Vec<Vec<Shape>> = anchors
            .iter()
            .take(MAX_LEVELS)
            .map(|anchor| anchor.iter().map(|(_, text)| Shape::of(text)).collect())
            .collect();
        for (second, (anchor, place)) in anchors.iter().zip(places).enumerate().take(MAX_LEVELS) {
            let alike = |other: &Localized| {
                anchor.iter().any(|(tag, text)| !text.trim().is_empty() && other.has(tag) && other.get(tag) == text)
            };
            if let Some(first) = anchors.iter().take(second).position(alike) {
                let problem = Problem::new(Code::Q102).text("first", first.to_string());
                self.add(problem.text("second", second.to_string()), *place);
                continue;
            }
            for ((tag, text), (shape, place)) in
                anchor.iter().zip(shapes.get(second).into_iter().flatten().zip(self.children(*place)))
            {
                let nearly = |(other, shapes): (&Localized, &Vec<Shape>)| {
                    let number = other.iter().position(|(other, _)| other == tag);
                    let Some(earlier) = number.and_then(|number| shapes.get(number)) else { return false };
                    if !shape.may_be_near(earlier) || self.craft.comparisons >= limits::MAX_COMPARISONS {
                        return false;
                    }
                    self.craft.comparisons += 1;
                    strsim::normalized_levenshtein(other.get(tag), text) >= NEARLY
                };
                if let Some(first) = anchors.iter().zip(&shapes).take(second).position(nearly) {
                    let problem = Problem::new(Code::Q105).text("first", first.to_string());
                    self.add(problem.text("second", second.to_string()), place);
                }
            }
        }
    }
}

/// How often each letter stands in a text: two texts differ by at least what these counts differ by.
#[derive(Debug, PartialEq)]
struct Shape {
    length: usize,
    heaps: [u16; HEAPS],
    /// Texts that differ in a number differ in what they say.
    digits: String,
}

impl Shape {
    fn of(text: &str) -> Self {
        let mut shape = Self { length: 0, heaps: [0; HEAPS], digits: String::new() };
        for letter in text.chars() {
            shape.length += 1;
            if let Some(heap) = shape.heaps.get_mut(letter as usize % HEAPS) {
                *heap = heap.saturating_add(1);
            }
            if letter.is_ascii_digit() {
                shape.digits.push(letter);
            }
        }
        shape
    }

    /// Whether it is worth comparing letter by letter; texts that are too long have a warning of their own.
    fn may_be_near(&self, other: &Self) -> bool {
        let longest = self.length.max(other.length);
        if longest == 0 || longest > limits::LONG_TEXT * 2 || self.digits != other.digits {
            return false;
        }
        let (mut more, mut fewer) = (0, 0);
        for (ours, theirs) in self.heaps.iter().zip(&other.heaps) {
            more += usize::from(ours.saturating_sub(*theirs));
            fewer += usize::from(theirs.saturating_sub(*ours));
        }
        more.max(fewer) as f64 <= (1.0 - NEARLY) * longest as f64
    }
}
