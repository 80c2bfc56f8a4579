use std::sync::Arc;

use crate::model::{Benchmark, Catalogue, Localized, Questionnaire};

/// Something of the library that is looked through.
#[derive(Debug, Clone, PartialEq)]
pub enum Previewed {
    Questionnaire(Arc<Questionnaire>),
    Benchmark(Arc<Benchmark>),
    Catalogue(Arc<Catalogue>),
}

impl Previewed {
    /// What it is called.
    pub fn title(&self) -> &Localized {
        match self {
            Self::Questionnaire(questionnaire) => &questionnaire.title,
            Self::Benchmark(benchmark) => &benchmark.title,
            Self::Catalogue(catalogue) => &catalogue.title,
        }
    }
}
