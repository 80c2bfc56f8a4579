/// A family of systems with habits of its own on the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Platform {
    Mac,
    /// Windows, Linux and the like.
    Other,
}

impl Platform {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Mac, Self::Other];
}

/// A key on the keyboard, as far as shortcuts use them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    Letter(char),
    Digit(u8),
    Function(u8),
    Left,
    Right,
    Enter,
    Home,
    Plus,
    Equals,
    Minus,
    Comma,
    Slash,
    OpenBracket,
}

/// Keys pressed together. `command` is Ctrl, on a Mac ⌘; `control` is Ctrl on a Mac.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Shortcut {
    pub command: bool,
    pub control: bool,
    pub shift: bool,
    pub alt: bool,
    pub key: Key,
}

impl Shortcut {
    /// A key alone.
    pub const fn plain(key: Key) -> Self {
        Self { command: false, control: false, shift: false, alt: false, key }
    }

    /// Ctrl or ⌘ with a key.
    pub const fn command(key: Key) -> Self {
        Self { command: true, ..Self::plain(key) }
    }

    /// Ctrl or ⌘ and Shift with a key.
    pub const fn command_shift(key: Key) -> Self {
        Self { shift: true, ..Self::command(key) }
    }

    /// Alt with a key.
    pub const fn alt(key: Key) -> Self {
        Self { alt: true, ..Self::plain(key) }
    }
}
