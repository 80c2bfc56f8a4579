use super::ThemeName;

/// What the system asks programs to look like, as far as it tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct SystemLook {
    pub is_dark: bool,
    pub is_high_contrast: bool,
    /// Whether the person wants nothing to move.
    pub is_still: bool,
}

impl SystemLook {
    /// The theme that fits.
    pub fn theme(self) -> ThemeName {
        match (self.is_dark, self.is_high_contrast) {
            (false, false) => ThemeName::Light,
            (true, false) => ThemeName::Dark,
            (false, true) => ThemeName::HighContrastLight,
            (true, true) => ThemeName::HighContrastDark,
        }
    }
}
