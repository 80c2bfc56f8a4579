/// A step of the proficiency scale, from 0.
pub type Level = u8;

/// The most steps a proficiency scale may have: digits 0 to 9 choose them.
pub const MAX_LEVELS: usize = 10;
