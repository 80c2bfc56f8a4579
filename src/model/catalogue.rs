use super::{CatalogueId, Clinic, ClinicId, Localized, Source, Version};

/// The learning formats that one may choose from.
#[derive(Debug, Clone, PartialEq)]
pub struct Catalogue {
    pub id: CatalogueId,
    pub version: Version,
    /// Language tags; the first is the fallback.
    pub languages: Vec<String>,
    pub title: Localized,
    pub source: Option<Source>,
    /// At least one, in the order of the file.
    pub clinics: Vec<Clinic>,
}

impl Catalogue {
    /// The learning format of that id.
    pub fn clinic(&self, id: &ClinicId) -> Option<&Clinic> {
        self.clinics.iter().find(|clinic| clinic.id == *id)
    }
}
