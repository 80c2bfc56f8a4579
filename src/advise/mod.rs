//! What helps a person on: learning formats that close needs. Pure; the rules are quoted at each function.

mod aim;
mod choice;
mod clinics;

pub use aim::Aim;
pub use choice::{Choice, Closes, Part};
pub use clinics::{clinics_for_person, clinics_towards};

/// What differs by less is the noise of arithmetic, and equal.
const TOLERANCE: f64 = 1e-9;

#[cfg(test)]
mod tests;
