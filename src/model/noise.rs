use std::collections::BTreeMap;

use super::AreaId;

/// How far two measurements of one person lie apart by chance, area by area, as a study found it.
#[derive(Debug, Clone, PartialEq)]
pub struct Noise {
    /// The study: who was asked, when, how many.
    pub source: String,
    /// Areas that are absent were not studied: nothing is known of their noise.
    pub areas: BTreeMap<AreaId, Spread>,
}

/// What a study found of one area's scores.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// The standard deviation of the scores over people, in levels; above 0.
    pub sd: f64,
    /// How reliable a score is, 0 to below 1: Cronbach's alpha, or the correlation of two measurements.
    pub reliability: f64,
}
