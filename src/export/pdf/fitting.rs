use crate::{
    look::{Weight, font},
    model::SOFT_HYPHEN,
};

/// The size of type in the report's tables, in logical pixels.
const SIZE: f32 = 12.5;

/// A title for a column of that width in logical pixels: soft hyphens stay only in words that don't fit on a line, for
/// whoever searches the text or has it read aloud meets each of them.
pub(super) fn fitting(title: &str, width: f32) -> String {
    let word = |word: &str| {
        if font::width(word, SIZE, Weight::Strong) <= width { word.replace(SOFT_HYPHEN, "") } else { word.to_owned() }
    };
    title.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_broken_only_where_it_must() {
        let title = "Riskien\u{ad}hallinta ja sisäinen valvonta";
        assert_eq!(fitting(title, 234.0), "Riskienhallinta ja sisäinen valvonta");
        assert_eq!(fitting(title, 60.0), title);
    }
}
