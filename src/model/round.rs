/// Which measurement of several a result is, as the person says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Round {
    KickOff,
    MidTerm,
    Closing,
}

impl Round {
    /// Every one, in the order of time.
    pub const ALL: [Self; 3] = [Self::KickOff, Self::MidTerm, Self::Closing];
}
