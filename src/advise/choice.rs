use crate::model::{AreaId, Clinic};

/// Learning formats for a person, and what they come to.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice<'c> {
    /// In the order in which they are best taken: a later one may build on an earlier one.
    pub clinics: Vec<Closes<'c>>,
    /// The need that there was.
    pub need: f64,
    /// The need that all of them close.
    pub closed: f64,
    /// What all of them ask of one participant, in hours.
    pub hours: f64,
}

/// A learning format and the need that it closes.
#[derive(Debug, Clone, PartialEq)]
pub struct Closes<'c> {
    pub clinic: &'c Clinic,
    /// The sum over `parts`; above 0.
    pub need: f64,
    /// Per skill area, in the order of the aims; at least one.
    pub parts: Vec<Part>,
}

/// What a learning format does in one skill area.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    pub area: AreaId,
    /// Where the person stands before it, and after it; the latter may be above the target.
    pub from: f64,
    pub to: f64,
    /// The need that it closes: what lies above the target closes none.
    pub need: f64,
}
