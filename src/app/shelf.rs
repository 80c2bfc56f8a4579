use super::{EditedFile, Held, SourceFile};
use crate::model::{Benchmark, Catalogue, Digest, Questionnaire};

/// What the library holds beside questionnaires, and the files that people write.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shelf {
    /// Benchmarks in files of their own.
    pub benchmarks: Vec<Held<Benchmark>>,
    /// The one that came with the program first.
    pub catalogues: Vec<Held<Catalogue>>,
    /// From which files own entries were added.
    pub sources: Vec<SourceFile>,
    /// The files that were followed lately, the last one first.
    pub edited: Vec<EditedFile>,
}

impl Shelf {
    /// The benchmark of that digest.
    pub fn benchmark(&self, digest: Digest) -> Option<&Held<Benchmark>> {
        self.benchmarks.iter().find(|held| held.digest == digest)
    }

    /// The catalogue of that digest.
    pub fn catalogue(&self, digest: Digest) -> Option<&Held<Catalogue>> {
        self.catalogues.iter().find(|held| held.digest == digest)
    }

    /// The file that the entry of that digest was added from.
    pub fn source(&self, digest: Digest) -> Option<&SourceFile> {
        self.sources.iter().find(|source| source.digest == digest)
    }

    /// The benchmarks that a result of that questionnaire can be compared with.
    pub(super) fn fitting(&self, questionnaire: &Questionnaire) -> Vec<Benchmark> {
        let fitting = self.benchmarks.iter().filter(|held| held.value.fits(questionnaire));
        fitting.map(|held| (*held.value).clone()).collect()
    }
}
