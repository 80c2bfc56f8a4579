use super::{Language, Words};

impl Words {
    /// A number with that many decimals, rounded half away from zero: `2.5`, in Finnish and Swedish `2,5`.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        let step = 10_f64.powi(i32::try_from(decimals).unwrap_or(0));
        // The small term lifts 0.25 that arithmetic made 0.24999999999999997.
        let rounded = ((value.abs() * step) + 1e-9 + 0.5).floor() / step * if value < 0.0 { -1.0 } else { 1.0 };
        let text = format!("{rounded:.decimals$}");
        match self.language() {
            Language::English => text,
            Language::Finnish | Language::Swedish => text.replace('.', ","),
        }
    }

    /// A score: one decimal.
    pub fn score(&self, value: f64) -> String {
        self.number(value, 1)
    }

    /// A share of 1 in percent, whole: `84%`, in Finnish and Swedish `84 %` with a space that doesn't break.
    pub fn percent(&self, share: f64) -> String {
        let number = self.number(share * 100.0, 0);
        match self.language() {
            Language::English => format!("{number}%"),
            Language::Finnish | Language::Swedish => format!("{number}\u{a0}%"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_round_away_from_zero() {
        let words = Words::of(Language::English);
        assert_eq!(words.number(0.25, 1), "0.3");
        assert_eq!(words.number(-0.25, 1), "-0.3");
        assert_eq!(words.number(0.1 + 0.2 - 0.05, 1), "0.3");
        assert_eq!(words.number(2.0, 1), "2.0");
    }

    #[test]
    fn finnish_and_swedish_write_a_comma_and_a_space_before_the_percent_sign() {
        for language in [Language::Finnish, Language::Swedish] {
            assert_eq!(Words::of(language).score(2.5), "2,5");
            assert_eq!(Words::of(language).percent(43.0 / 51.0), "84\u{a0}%");
        }
        assert_eq!(Words::of(Language::English).percent(0.84), "84%");
    }
}
