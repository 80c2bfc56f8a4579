use super::{AreaId, ClinicId, ClinicRise, Localized};

/// A learning event, a course or another way to learn.
#[derive(Debug, Clone, PartialEq)]
pub struct Clinic {
    pub id: ClinicId,
    pub kind: ClinicKind,
    pub title: Localized,
    /// What one does in it, and what one can do afterwards.
    pub about: Localized,
    /// What it raises, at least one area; each area once.
    pub areas: Vec<ClinicRise>,
    /// What it asks of one participant in all, in hours; above 0.
    pub hours: f64,
    /// Who offers it; `None` where anyone may.
    pub provider: Option<String>,
    /// An address on the web that begins with `https://` or `http://`.
    pub link: Option<String>,
    /// Tags of the languages that it is held in; empty where nothing is said of it.
    pub offered_in: Vec<String>,
}

/// How one learns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ClinicKind {
    /// A few hours with others, on cases of one's own.
    Clinic,
    /// Teaching over a day or more.
    Course,
    /// Following someone at work.
    Shadowing,
    /// Reading the same and talking about it.
    ReadingCircle,
    /// Talks with someone who has done it before.
    Mentoring,
    /// A task in one's own work.
    OnTheJob,
    /// Alone, at one's own pace.
    SelfStudy,
}

impl Clinic {
    /// What it does for that area, if anything.
    pub fn rise(&self, area: &AreaId) -> Option<&ClinicRise> {
        self.areas.iter().find(|rise| rise.area == *area)
    }
}
