/// What lies over the screen until it is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Overlay {
    /// Find a command or a place by typing.
    Palette,
    /// All keys.
    Shortcuts,
    /// Which program this is.
    About,
}
