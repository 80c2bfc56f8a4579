use std::{fmt, sync::Arc};

macro_rules! ids {
    ($($(#[doc = $doc:literal])+ $name:ident $allowed:literal,)+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes a text that keeps to the rules for this kind of id, else `None`.
            pub fn parse(text: &str) -> Option<Self> {
                let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || $allowed.contains(c);
                (!text.is_empty() && text.len() <= 100 && text.chars().all(fits)).then(|| Self(text.into()))
            }

            /// The id as it stands in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// The id of a skill area: `[a-z0-9_]+`, unique in its questionnaire.
    AreaId "_",
    /// The id of an item: `[a-z0-9_]+`, unique in its questionnaire.
    ItemId "_",
    /// The id of a questionnaire: `[a-z0-9_-]+`.
    QuestionnaireId "_-",
    /// The id of a benchmark: `[a-z0-9_-]+`.
    BenchmarkId "_-",
    /// The id of a catalogue: `[a-z0-9_-]+`.
    CatalogueId "_-",
    /// The id of a learning format: `[a-z0-9_]+`, unique in its catalogue.
    ClinicId "_",
    /// The id of a result: a UUID, version 7, in small letters.
    ResultId "-",
}
