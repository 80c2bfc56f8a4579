use std::sync::LazyLock;

use serde::{Deserialize, Deserializer, de::Error};

use super::{Ink, embedded};

/// The themes there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum ThemeName {
    #[default]
    Light,
    Dark,
    HighContrastLight,
    HighContrastDark,
}

impl ThemeName {
    /// Every theme, in the order of the menu.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::HighContrastLight, Self::HighContrastDark];

    /// The name in settings and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrastLight => "high-contrast-light",
            Self::HighContrastDark => "high-contrast-dark",
        }
    }

    /// The one of the same brightness with the other contrast.
    #[must_use]
    pub fn high_contrast_turned(self) -> Self {
        match self {
            Self::Light => Self::HighContrastLight,
            Self::Dark => Self::HighContrastDark,
            Self::HighContrastLight => Self::Light,
            Self::HighContrastDark => Self::Dark,
        }
    }

    /// The theme of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.as_str() == name)
    }
}

/// A colour in sRGB with its opacity, each 0 to 255, not premultiplied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
    pub alpha: u8,
}

impl Colour {
    fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let value = u32::from_str_radix(digits, 16).ok()?;
        let [_, red, green, blue] = value.to_be_bytes();
        Some(Self { red, green, blue, alpha: u8::MAX })
    }

    /// What shows where this colour lies over an opaque one.
    #[must_use]
    pub fn over(self, ground: Self) -> Self {
        let alpha = f32::from(self.alpha) / 255.0;
        let mix = |top: u8, under: u8| (f32::from(top) * alpha + f32::from(under) * (1.0 - alpha)).round() as u8;
        Self {
            red: mix(self.red, ground.red),
            green: mix(self.green, ground.green),
            blue: mix(self.blue, ground.blue),
            alpha: u8::MAX,
        }
    }

    /// The WCAG 2.2 contrast ratio of two opaque colours, 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The WCAG 2.2 relative luminance, 0 to 1.
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom(format!("not a colour: {text}")))
    }
}

/// A colour with an opacity of its own, as token files write it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Faint {
    color: Colour,
    alpha: f32,
}

fn faint<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Colour, D::Error> {
    let Faint { color, alpha } = Faint::deserialize(deserializer)?;
    Ok(Colour { alpha: (alpha * 255.0).round() as u8, ..color })
}

/// The colours of one theme, by what they are for.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    pub dark: bool,
    /// Window and content.
    pub surface: Colour,
    /// Cards, menus, dialogs.
    pub raised: Colour,
    /// Side bar, quiet panels, excerpts of files.
    pub sunken: Colour,
    /// Decoration only.
    pub hairline: Colour,
    /// Edges of controls.
    pub outline: Colour,
    pub text: Colour,
    /// Captions, labels.
    pub text_muted: Colour,
    pub text_disabled: Colour,
    /// Actions, choice, links.
    pub accent: Colour,
    pub accent_hover: Colour,
    /// A chosen row.
    pub accent_soft: Colour,
    pub on_accent: Colour,
    pub positive: Colour,
    pub positive_soft: Colour,
    pub caution: Colour,
    pub caution_soft: Colour,
    pub danger: Colour,
    pub danger_soft: Colour,
    /// The keyboard's ring, and nothing else.
    pub focus: Colour,
    /// Me.
    pub series_1: Colour,
    /// The benchmark.
    pub series_2: Colour,
    /// A group or a mentor.
    pub series_3: Colour,
    /// An earlier result or a second rater.
    pub series_4: Colour,
    #[serde(deserialize_with = "faint")]
    pub series_1_fill: Colour,
    /// The middle half of a group.
    pub band: Colour,
    /// Rings and spokes; decoration.
    pub grid: Colour,
    /// The outermost ring.
    pub grid_outer: Colour,
    /// Smallest gap to largest.
    pub heat: [Colour; 5],
    /// From this step on, counted from 1, `heat_text_high` is read better.
    pub heat_high_from: usize,
    pub heat_text_low: Colour,
    pub heat_text_high: Colour,
    /// The ground of a hidden cell.
    pub suppressed: Colour,
    /// The hatching of a hidden cell.
    pub suppressed_line: Colour,
    /// Behind what lies over the whole window.
    #[serde(deserialize_with = "faint")]
    pub scrim: Colour,
}

impl Theme {
    /// Whether quiet grounds look like the surface, so that edges must tell them apart.
    pub fn is_high_contrast(&self) -> bool {
        self.sunken == self.surface
    }

    /// The colour for that use.
    pub fn ink(&self, ink: Ink) -> Colour {
        match ink {
            Ink::Surface => self.surface,
            Ink::Text => self.text,
            Ink::TextMuted => self.text_muted,
            Ink::TextFaded => self.text_disabled,
            Ink::Outline => self.outline,
            Ink::Hairline => self.hairline,
            Ink::Accent => self.accent,
            Ink::Grid => self.grid,
            Ink::GridOuter => self.grid_outer,
            Ink::Me => self.series_1,
            Ink::MeFill => self.series_1_fill,
            Ink::Benchmark => self.series_2,
            Ink::Group => self.series_3,
            Ink::Other => self.series_4,
        }
    }
}

/// The tokens of that theme.
pub fn theme(name: ThemeName) -> &'static Theme {
    static LIGHT: LazyLock<Theme> = LazyLock::new(|| embedded(include_str!("../../assets/theme/light.ron")));
    static DARK: LazyLock<Theme> = LazyLock::new(|| embedded(include_str!("../../assets/theme/dark.ron")));
    static HIGH_LIGHT: LazyLock<Theme> =
        LazyLock::new(|| embedded(include_str!("../../assets/theme/high_contrast_light.ron")));
    static HIGH_DARK: LazyLock<Theme> =
        LazyLock::new(|| embedded(include_str!("../../assets/theme/high_contrast_dark.ron")));
    match name {
        ThemeName::Light => &LIGHT,
        ThemeName::Dark => &DARK,
        ThemeName::HighContrastLight => &HIGH_LIGHT,
        ThemeName::HighContrastDark => &HIGH_DARK,
    }
}
