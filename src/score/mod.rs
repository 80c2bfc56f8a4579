//! A person's numbers: scores, gaps, needs and calibration. Pure; the formulas are quoted at each function.

mod area;
mod calibration;
mod change;
mod gap;
mod profile;
mod suppose;
mod tested;

pub use area::{AreaScore, Status};
pub use calibration::{Calibration, calibrate};
pub use change::{AreaChange, Extent, Turned, changes, turned};
pub use gap::{AreaComparison, Comparison, Met, compare};
pub use profile::{Profile, item_value, profile};
pub use suppose::{lift, suppose};
pub use tested::{Tested, is_right};

/// Floors and comparisons use this tolerance, so that 0.1 + 0.2 reaches 0.3.
const TOLERANCE: f64 = 1e-9;

/// Whether `score` reaches `target`, with the tolerance.
pub fn reaches(score: f64, target: f64) -> bool {
    score >= target - TOLERANCE
}

/// The highest whole level that `score` reaches, with the tolerance.
pub fn level_reached(score: f64) -> u8 {
    // Scores lie in 0..=9, so the cast neither wraps nor loses anything but the fraction.
    (score + TOLERANCE).floor().max(0.0) as u8
}

/// Rounds half away from zero to one decimal: for showing only, never before arithmetic.
pub fn one_decimal(value: f64) -> f64 {
    ((value.abs() * 10.0) + TOLERANCE + 0.5).floor() * value.signum() / 10.0
}

#[cfg(test)]
mod tests;
