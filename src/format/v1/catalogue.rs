use serde::Deserialize;

use super::{Ordered, Source, Texts};
use crate::model;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct Catalogue {
    #[serde(rename = "format")]
    pub(in crate::format) _format: u32,
    pub(in crate::format) id: String,
    pub(in crate::format) version: String,
    pub(in crate::format) languages: Vec<String>,
    pub(in crate::format) title: Texts,
    #[serde(default)]
    pub(in crate::format) source: Option<Source>,
    pub(in crate::format) clinics: Vec<Clinic>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct Clinic {
    pub(in crate::format) id: String,
    pub(in crate::format) kind: ClinicKind,
    pub(in crate::format) title: Texts,
    pub(in crate::format) about: Texts,
    pub(in crate::format) areas: Ordered<Rise>,
    pub(in crate::format) hours: f64,
    #[serde(default)]
    pub(in crate::format) provider: Option<String>,
    #[serde(default)]
    pub(in crate::format) link: Option<String>,
    #[serde(default)]
    pub(in crate::format) offered_in: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct Rise {
    pub(in crate::format) from: i64,
    pub(in crate::format) to: i64,
}

#[derive(Debug, Clone, Copy, Deserialize)]
pub(in crate::format) enum ClinicKind {
    Clinic,
    Course,
    Shadowing,
    ReadingCircle,
    Mentoring,
    OnTheJob,
    SelfStudy,
}

impl From<ClinicKind> for model::ClinicKind {
    fn from(kind: ClinicKind) -> Self {
        match kind {
            ClinicKind::Clinic => Self::Clinic,
            ClinicKind::Course => Self::Course,
            ClinicKind::Shadowing => Self::Shadowing,
            ClinicKind::ReadingCircle => Self::ReadingCircle,
            ClinicKind::Mentoring => Self::Mentoring,
            ClinicKind::OnTheJob => Self::OnTheJob,
            ClinicKind::SelfStudy => Self::SelfStudy,
        }
    }
}
