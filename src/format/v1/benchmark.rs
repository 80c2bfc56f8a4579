use serde::{Deserialize, Serialize};

use super::{Ordered, Texts};
use crate::model;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct Benchmark {
    pub(in crate::format) id: String,
    pub(in crate::format) kind: BenchmarkKind,
    pub(in crate::format) title: Texts,
    #[serde(default)]
    pub(in crate::format) about: Texts,
    #[serde(default)]
    pub(in crate::format) fits: Texts,
    #[serde(default)]
    pub(in crate::format) source: String,
    pub(in crate::format) targets: Ordered<f64>,
}

/// A benchmark as a file of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Benchmark")]
pub(in crate::format) struct BenchmarkFile {
    #[serde(rename = "format")]
    _format: u32,
    id: String,
    kind: BenchmarkKind,
    title: Texts,
    #[serde(default)]
    about: Texts,
    #[serde(default)]
    fits: Texts,
    #[serde(default)]
    source: String,
    targets: Ordered<f64>,
}

impl From<BenchmarkFile> for Benchmark {
    fn from(file: BenchmarkFile) -> Self {
        let BenchmarkFile { _format, id, kind, title, about, fits, source, targets } = file;
        Self { id, kind, title, about, fits, source, targets }
    }
}

#[derive(Debug, Clone, Copy, Deserialize, Serialize)]
pub(in crate::format) enum BenchmarkKind {
    Role,
    Peers,
    Own,
}

impl From<BenchmarkKind> for model::BenchmarkKind {
    fn from(kind: BenchmarkKind) -> Self {
        match kind {
            BenchmarkKind::Role => Self::Role,
            BenchmarkKind::Peers => Self::Peers,
            BenchmarkKind::Own => Self::Own,
        }
    }
}
