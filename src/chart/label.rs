use std::cell::OnceCell;

use crate::{
    look::{Weight, font},
    model::SOFT_HYPHEN,
};

/// Size of type in charts.
pub(super) const SIZE: f32 = 13.0;
/// From one baseline to the next.
pub(super) const LINE: f32 = 17.0;
/// From the top of a line to its baseline.
pub(super) const ASCENT: f32 = 13.0;

/// Where a text may be broken; each way includes the ones before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Breaks {
    Words,
    /// Also at soft hyphens, and after hyphens and slashes.
    Joints,
    /// Also inside words: the last resort, for nothing is ever cut off.
    Anywhere,
}

/// A text with its pieces measured once, to be wrapped many times.
#[derive(Debug, Clone)]
pub(super) struct Label {
    pieces: Vec<Piece>,
    weight: Weight,
    space: f32,
    hyphen: f32,
    words: Vec<Piece>,
    letters: OnceCell<Vec<Vec<f32>>>,
}

#[derive(Debug, Clone)]
struct Piece {
    text: String,
    width: f32,
    then: Then,
}

/// What stands between a piece and the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    Space,
    SoftHyphen,
    Nothing,
}

/// A wrapped line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) width: f32,
    pub(super) weight: Weight,
}

impl Label {
    /// Measures a text that may hold soft hyphens.
    pub(super) fn new(text: &str, weight: Weight) -> Self {
        let mut pieces = Vec::new();
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let mut piece = String::new();
            for letter in word.chars() {
                if letter == SOFT_HYPHEN {
                    push(&mut pieces, &mut piece, Then::SoftHyphen, weight);
                    continue;
                }
                piece.push(letter);
                // "it-" alone on a line helps nobody; "Procurement/" does.
                if matches!(letter, '-' | '/' | '–') && piece.chars().count() > 3 {
                    push(&mut pieces, &mut piece, Then::Nothing, weight);
                }
            }
            push(&mut pieces, &mut piece, Then::Nothing, weight);
            if let Some(last) = pieces.last_mut() {
                last.then = Then::Space;
            }
        }
        Self {
            words: words(&pieces),
            letters: OnceCell::new(),
            pieces,
            weight,
            space: font::width(" ", SIZE, weight),
            hyphen: font::width("-", SIZE, weight),
        }
    }

    /// The text on one line.
    pub(super) fn width(&self) -> f32 {
        let spaces = self.pieces.iter().rev().skip(1).filter(|piece| piece.then == Then::Space).count();
        self.pieces.iter().map(|piece| piece.width).sum::<f32>() + spaces as f32 * self.space
    }

    /// Wraps into lines at most `width` wide; `None` where a part between two breaks is wider.
    ///
    /// Breaks inside words are only made where breaks between words don't lead to at most `most` lines; a result may
    /// still have more lines than that.
    pub(super) fn wrap(&self, width: f32, breaks: Breaks, most: usize) -> Option<Vec<Line>> {
        let by_words = self.fill(width, &self.words);
        if breaks == Breaks::Words || by_words.as_ref().is_some_and(|lines| lines.len() <= most) {
            return by_words;
        }
        let by_joints = self.fill(width, &self.pieces);
        if breaks == Breaks::Joints || by_joints.as_ref().is_some_and(|lines| lines.len() <= most) {
            return by_joints.or(by_words);
        }
        by_joints.or_else(|| self.fill(width, &self.letters(width)))
    }

    /// The pieces, those wider than `width` cut between letters.
    fn letters(&self, width: f32) -> Vec<Piece> {
        let mut cut = Vec::new();
        for (piece, letters) in self.pieces.iter().zip(self.letter_widths()) {
            if piece.width + self.hyphen <= width {
                cut.push(piece.clone());
                continue;
            }
            let mut part = Piece { text: String::new(), width: 0.0, then: Then::SoftHyphen };
            for (letter, wide) in piece.text.chars().zip(letters) {
                if !part.text.is_empty() && part.width + wide + self.hyphen > width {
                    let next = Piece { text: String::new(), width: 0.0, then: Then::SoftHyphen };
                    cut.push(std::mem::replace(&mut part, next));
                }
                part.text.push(letter);
                part.width += wide;
            }
            part.then = piece.then;
            cut.push(part);
        }
        cut
    }

    /// The width of every letter of every piece, measured when first needed.
    fn letter_widths(&self) -> &[Vec<f32>] {
        self.letters.get_or_init(|| {
            let wide = |letter: char| font::width(letter.encode_utf8(&mut [0; 4]), SIZE, self.weight);
            self.pieces.iter().map(|piece| piece.text.chars().map(wide).collect()).collect()
        })
    }

    /// Fills lines as full as they get.
    fn fill(&self, width: f32, pieces: &[Piece]) -> Option<Vec<Line>> {
        let mut lines: Vec<Line> = Vec::new();
        let mut before: Option<Then> = None;
        for piece in pieces {
            let needs = piece.width + if piece.then == Then::SoftHyphen { self.hyphen } else { 0.0 };
            let space = if before == Some(Then::Space) { self.space } else { 0.0 };
            match lines.last_mut().filter(|line| line.width + space + needs <= width) {
                Some(line) => {
                    if space > 0.0 {
                        line.text.push(' ');
                    }
                    line.text.push_str(&piece.text);
                    line.width += space + piece.width;
                }
                None => {
                    if needs > width {
                        return None;
                    }
                    if let Some(line) = lines.last_mut().filter(|_| before == Some(Then::SoftHyphen)) {
                        line.text.push('-');
                        line.width += self.hyphen;
                    }
                    lines.push(Line { text: piece.text.clone(), width: piece.width, weight: self.weight });
                }
            }
            before = Some(piece.then);
        }
        Some(lines)
    }
}

/// A text in lines at most `width` wide, in that size: words stay whole where they fit, else they break at soft hyphens.
pub fn wrapped(text: &str, size: f32, weight: Weight, width: f32) -> Vec<String> {
    // Labels are measured at their own size: the room shrinks instead of the letters growing.
    let lines = Label::new(text, weight).wrap(width * SIZE / size, Breaks::Anywhere, usize::MAX);
    lines.unwrap_or_default().into_iter().map(|line| line.text).collect()
}

/// The pieces joined to whole words.
fn words(pieces: &[Piece]) -> Vec<Piece> {
    let mut words: Vec<Piece> = Vec::new();
    let mut starts = true;
    for piece in pieces {
        match words.last_mut().filter(|_| !starts) {
            Some(word) => {
                word.text.push_str(&piece.text);
                word.width += piece.width;
                word.then = piece.then;
            }
            None => words.push(piece.clone()),
        }
        starts = piece.then == Then::Space;
    }
    words
}

fn push(pieces: &mut Vec<Piece>, text: &mut String, then: Then, weight: Weight) {
    if !text.is_empty() {
        let text = std::mem::take(text);
        pieces.push(Piece { width: font::width(&text, SIZE, weight), text, then });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str, width: f32, breaks: Breaks) -> Option<Vec<String>> {
        let lines = Label::new(text, Weight::Strong).wrap(width, breaks, 3)?;
        assert!(lines.iter().all(|line| line.width <= width + 0.01), "{lines:?}");
        assert!(lines.iter().all(|line| (font::width(&line.text, SIZE, line.weight) - line.width).abs() < 1.0));
        Some(lines.into_iter().map(|line| line.text).collect())
    }

    #[test]
    fn words_stay_whole_while_three_lines_hold_them() {
        let title = "Toimitusten hyväk\u{ad}syminen ja maksa\u{ad}minen";
        let expected = ["Toimitusten", "hyväksyminen ja", "maksaminen"].map(str::to_owned).to_vec();
        assert_eq!(texts(title, 110.0, Breaks::Joints), Some(expected));
    }

    #[test]
    fn a_soft_hyphen_shows_only_where_the_line_breaks() {
        let title = "Upphandlings\u{ad}planering";
        assert_eq!(texts(title, 110.0, Breaks::Joints), Some(vec!["Upphandlings-".into(), "planering".into()]));
        assert_eq!(texts(title, 300.0, Breaks::Joints), Some(vec!["Upphandlingsplanering".into()]));
        assert_eq!(texts(title, 110.0, Breaks::Words), None);
    }

    #[test]
    fn a_word_without_joints_is_broken_as_the_last_resort() {
        let title = "Toimitustenhyväksymismenettelyt";
        assert_eq!(texts(title, 90.0, Breaks::Joints), None);
        let lines = texts(title, 90.0, Breaks::Anywhere).unwrap();
        assert_eq!(lines.join("").replace('-', ""), title);
    }
}
