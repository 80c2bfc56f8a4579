//! Every pair of colours that meets on a screen or in a chart can be told apart, in all four themes.
//!
//! WCAG 2.2: body text 7:1, other text 4.5:1, edges of controls, focus and lines of charts 3:1; in the high-contrast
//! themes all text 7:1. `hairline` and `grid` are decoration: nothing is lost without them.

use procuradar::look::{Colour, Theme, ThemeName, theme};

/// A foreground or a ground by its name, from a theme.
type Token = (&'static str, fn(&Theme) -> Colour);

macro_rules! tokens {
    ($($name:ident),+ $(,)?) => { [$((stringify!($name), (|theme: &Theme| theme.$name) as fn(&Theme) -> Colour)),+] };
}

/// What a foreground is, which decides how much contrast it needs.
#[derive(Clone, Copy, PartialEq)]
enum Use {
    Body,
    Text,
    Line,
}

impl Use {
    fn needed(self, theme: ThemeName) -> f64 {
        let is_high = matches!(theme, ThemeName::HighContrastLight | ThemeName::HighContrastDark);
        match self {
            Self::Body => 7.0,
            Self::Text if is_high => 7.0,
            Self::Text => 4.5,
            Self::Line => 3.0,
        }
    }
}

/// The ground of a hovered row: `hairline`, in high contrast `accent_soft`.
fn hovered_row(theme: &Theme) -> Colour {
    let high = [ThemeName::HighContrastLight, ThemeName::HighContrastDark];
    if high.into_iter().any(|name| self::theme(name) == theme) { theme.accent_soft } else { theme.hairline }
}

fn my_fill(theme: &Theme) -> Colour {
    theme.series_1_fill.over(theme.surface)
}

/// Fails with every pair of the theme that has too little contrast.
fn check(what: Use, inks: &[Token], grounds: &[Token]) {
    let mut low = Vec::new();
    for name in ThemeName::ALL {
        let theme = theme(name);
        for (ink_name, ink) in inks {
            for (ground_name, ground) in grounds {
                let (ground, needed) = (ground(theme), what.needed(name));
                assert_eq!(ground.alpha, u8::MAX, "{ground_name} must be opaque to be measured");
                let ratio = ink(theme).over(ground).contrast(ground);
                if ratio < needed {
                    low.push(format!("{}: {ink_name} on {ground_name}: {ratio:.2}, needs {needed}", name.as_str()));
                }
            }
        }
    }
    assert!(low.is_empty(), "too little contrast:\n{}", low.join("\n"));
}

#[test]
fn contrast_is_the_ratio_of_wcag() {
    let grey = |v: u8| Colour { red: v, green: v, blue: v, alpha: u8::MAX };
    let rounded = |a: Colour, b: Colour| (a.contrast(b) * 100.0).round() / 100.0;
    assert_eq!(rounded(grey(0), grey(255)), 21.0);
    assert_eq!(rounded(grey(0x76), grey(255)), 4.54);
    assert_eq!(rounded(grey(255), grey(0x76)), 4.54);
    let green = Colour { red: 0, green: 0x80, blue: 0, alpha: u8::MAX };
    assert_eq!(rounded(green, grey(255)), 5.14);
    assert_eq!(rounded(green, green), 1.0);
}

#[test]
fn body_text_is_read_on_every_ground() {
    let mut grounds = tokens![surface, raised, sunken, accent_soft, positive_soft, caution_soft, danger_soft].to_vec();
    grounds.push(("a hovered row", hovered_row));
    check(Use::Body, &tokens![text], &grounds);
}

#[test]
fn muted_text_is_read_on_every_ground() {
    let mut grounds = tokens![surface, raised, sunken, accent_soft, band, suppressed].to_vec();
    grounds.extend([("a hovered row", hovered_row as fn(&Theme) -> Colour), ("my fill", my_fill)]);
    check(Use::Text, &tokens![text_muted], &grounds);
}

#[test]
fn the_accent_is_read_as_text_and_as_a_ground_of_text() {
    check(Use::Text, &tokens![accent], &tokens![surface, raised, sunken, accent_soft]);
    check(Use::Text, &tokens![on_accent], &tokens![accent, accent_hover]);
    check(Use::Text, &tokens![surface], &tokens![text]);
}

#[test]
fn what_is_good_doubtful_or_wrong_is_read_on_plain_and_on_its_own_ground() {
    let inks = tokens![positive, caution, danger];
    check(Use::Text, &inks, &tokens![surface, raised, sunken]);
    for (ink, ground) in inks.into_iter().zip(tokens![positive_soft, caution_soft, danger_soft]) {
        check(Use::Text, &[ink], &[ground]);
    }
}

#[test]
fn disabled_text_can_still_be_made_out() {
    check(Use::Line, &tokens![text_disabled], &tokens![surface]);
}

#[test]
fn edges_of_controls_and_the_focus_ring_stand_out() {
    check(Use::Line, &tokens![outline, focus], &tokens![surface, raised, sunken, accent_soft]);
    check(Use::Line, &tokens![focus], &[("a hovered row", hovered_row as fn(&Theme) -> Colour)]);
    check(Use::Line, &tokens![accent], &tokens![surface, raised, sunken, accent_soft]);
    check(Use::Line, &tokens![danger], &tokens![surface, raised]);
}

#[test]
fn lines_of_charts_stand_out() {
    check(Use::Line, &tokens![grid_outer], &tokens![surface]);
    check(Use::Line, &tokens![series_1, series_2, series_3, series_4], &tokens![surface, raised]);
    let mut grounds = tokens![accent_soft].to_vec();
    grounds.push(("my fill", my_fill as fn(&Theme) -> Colour));
    check(Use::Line, &tokens![series_1, series_2], &grounds);
    check(Use::Line, &tokens![suppressed_line], &tokens![suppressed]);
}

#[test]
fn figures_in_a_heat_map_are_read_on_every_step() {
    let mut low = Vec::new();
    for name in ThemeName::ALL {
        let theme = theme(name);
        for (step, ground) in (1..).zip(theme.heat) {
            let ink = if step >= theme.heat_high_from { theme.heat_text_high } else { theme.heat_text_low };
            let ratio = ink.contrast(ground);
            if ratio < Use::Text.needed(name) {
                low.push(format!("{}: heat {step}: {ratio:.2}", name.as_str()));
            }
        }
    }
    assert!(low.is_empty(), "too little contrast:\n{}", low.join("\n"));
}
