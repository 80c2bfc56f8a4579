use super::super::label::Breaks;

/// What may be given up so that all labels fit.
pub(super) struct Tier {
    pub(super) breaks: Breaks,
    pub(super) lines: usize,
    /// Whether a value may stand on more than one line.
    pub(super) split_values: bool,
    /// The least radius, in logical pixels.
    pub(super) least: f32,
    /// The least radius, as a share of the largest one.
    pub(super) share: f32,
    /// How far a label may be pushed away from its spoke.
    pub(super) drift: f32,
}

pub(super) const TIERS: [Tier; 6] = [
    // On a wall a smaller radar is better than words in pieces.
    Tier { breaks: Breaks::Words, lines: 3, split_values: false, least: 56.0, share: 0.58, drift: 32.0 },
    Tier { breaks: Breaks::Joints, lines: 3, split_values: false, least: 56.0, share: 0.72, drift: 32.0 },
    Tier { breaks: Breaks::Joints, lines: 3, split_values: true, least: 56.0, share: 0.5, drift: 40.0 },
    Tier { breaks: Breaks::Joints, lines: 3, split_values: true, least: 56.0, share: 0.0, drift: f32::INFINITY },
    Tier { breaks: Breaks::Anywhere, lines: 3, split_values: true, least: 48.0, share: 0.0, drift: f32::INFINITY },
    Tier { breaks: Breaks::Anywhere, lines: 9, split_values: true, least: 28.0, share: 0.0, drift: f32::INFINITY },
];
/// A radar that grows higher by less than half is better than one with a smaller radius than all but the last tier ask.
pub(super) const ROUNDS_BEFORE_LAST: usize = 4;
