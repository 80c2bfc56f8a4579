use super::Zoom;
use crate::{
    look::{SystemLook, ThemeName},
    text::Language,
};

/// What a person set, and what is remembered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    pub language: Language,
    /// The chosen theme; `None` follows the system.
    pub theme: Option<ThemeName>,
    pub zoom: Zoom,
    /// Whether nothing may move, whatever the system says.
    pub is_still: bool,
}

impl Settings {
    /// The theme to draw with: the chosen one, else the one that fits what the system asks for.
    pub fn theme_on(&self, system: SystemLook) -> ThemeName {
        self.theme.unwrap_or_else(|| system.theme())
    }

    /// Whether small movements may be shown.
    pub fn may_move_on(&self, system: SystemLook) -> bool {
        !self.is_still && !system.is_still
    }
}
