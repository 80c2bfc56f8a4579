use serde::Deserialize;

use super::{Benchmark, Citation, Ordered, Texts};
use crate::model;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct Questionnaire {
    #[serde(rename = "format")]
    pub(in crate::format) _format: u32,
    pub(in crate::format) id: String,
    pub(in crate::format) version: String,
    pub(in crate::format) languages: Vec<String>,
    pub(in crate::format) title: Texts,
    #[serde(default)]
    pub(in crate::format) purpose: Texts,
    #[serde(default)]
    pub(in crate::format) assesses: Assessed,
    #[serde(default)]
    pub(in crate::format) minutes: Option<u32>,
    #[serde(default)]
    pub(in crate::format) source: Option<Source>,
    #[serde(default)]
    pub(in crate::format) scoring: Scoring,
    pub(in crate::format) levels: Vec<Level>,
    pub(in crate::format) areas: Vec<Area>,
    #[serde(default)]
    pub(in crate::format) benchmarks: Vec<Benchmark>,
    #[serde(default)]
    pub(in crate::format) noise: Option<Noise>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct Noise {
    pub(in crate::format) source: String,
    pub(in crate::format) areas: Ordered<Spread>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct Spread {
    pub(in crate::format) sd: f64,
    pub(in crate::format) reliability: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize, serde::Serialize)]
pub(in crate::format) enum Assessed {
    #[default]
    Skills,
    Organisation,
    Readiness,
    Knowledge,
}

impl From<Assessed> for model::Assessed {
    fn from(assessed: Assessed) -> Self {
        match assessed {
            Assessed::Skills => Self::Skills,
            Assessed::Organisation => Self::Organisation,
            Assessed::Readiness => Self::Readiness,
            Assessed::Knowledge => Self::Knowledge,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct Source {
    #[serde(default)]
    pub(in crate::format) credit: String,
    #[serde(default)]
    pub(in crate::format) licence: String,
    #[serde(default)]
    pub(in crate::format) changes: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct Scoring {
    #[serde(default = "half")]
    pub(in crate::format) min_coverage: f64,
    #[serde(default)]
    pub(in crate::format) rounding: Rounding,
}

impl Default for Scoring {
    fn default() -> Self {
        Self { min_coverage: half(), rounding: Rounding::Exact }
    }
}

#[derive(Debug, Clone, Copy, Default, Deserialize, serde::Serialize)]
pub(in crate::format) enum Rounding {
    #[default]
    Exact,
    FloorOfMean,
}

impl From<Rounding> for model::Rounding {
    fn from(rounding: Rounding) -> Self {
        match rounding {
            Rounding::Exact => Self::Exact,
            Rounding::FloorOfMean => Self::FloorOfMean,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct Level {
    pub(in crate::format) title: Texts,
    pub(in crate::format) meaning: Texts,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct Area {
    pub(in crate::format) id: String,
    pub(in crate::format) title: Texts,
    #[serde(default)]
    pub(in crate::format) about: Texts,
    #[serde(default)]
    pub(in crate::format) group: Option<String>,
    #[serde(default = "one")]
    pub(in crate::format) weight: f64,
    #[serde(default)]
    pub(in crate::format) ask_importance: bool,
    #[serde(default)]
    pub(in crate::format) areas: Option<Vec<Area>>,
    #[serde(default)]
    pub(in crate::format) items: Option<Vec<Item>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct Item {
    pub(in crate::format) id: String,
    #[serde(default)]
    pub(in crate::format) aspect: Option<Aspect>,
    pub(in crate::format) text: Texts,
    #[serde(default = "one")]
    pub(in crate::format) weight: f64,
    pub(in crate::format) kind: ItemKind,
}

#[derive(Debug, Clone, Copy, Deserialize, serde::Serialize)]
pub(in crate::format) enum Aspect {
    Knowledge,
    Skill,
    Attitude,
}

impl From<Aspect> for model::Aspect {
    fn from(aspect: Aspect) -> Self {
        match aspect {
            Aspect::Knowledge => Self::Knowledge,
            Aspect::Skill => Self::Skill,
            Aspect::Attitude => Self::Attitude,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) enum ItemKind {
    Level {
        #[serde(default)]
        anchors: Vec<Texts>,
    },
    Scale {
        options: Vec<Texts>,
        #[serde(default)]
        reversed: bool,
    },
    Test {
        options: Vec<Texts>,
        right: Vec<u8>,
        #[serde(default)]
        why: Texts,
        #[serde(default)]
        source: Citation,
        #[serde(default)]
        valid: Option<Validity>,
    },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::format) struct Validity {
    #[serde(default)]
    pub(in crate::format) from: Option<String>,
    #[serde(default)]
    pub(in crate::format) to: Option<String>,
}

fn half() -> f64 {
    0.5
}

fn one() -> f64 {
    1.0
}
