//! A saved result. Fields that this version does not know are passed over: [`super::super::keep`] carries them along.

use serde::{Deserialize, Serialize};

use super::{Aspect, Assessed, BenchmarkKind, Citation, Ordered, PlanCopy, Rounding, Texts};

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Result")]
pub(in crate::format) struct AssessmentResult {
    pub(in crate::format) format: u32,
    pub(in crate::format) id: String,
    pub(in crate::format) program: String,
    pub(in crate::format) questionnaire: QuestionnaireCopy,
    pub(in crate::format) started: String,
    pub(in crate::format) finished: String,
    pub(in crate::format) rater: Rater,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::format) round: Option<Round>,
    #[serde(default)]
    pub(in crate::format) subject: SubjectCopy,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::format) benchmark: Option<String>,
    #[serde(default)]
    pub(in crate::format) answers: Ordered<Answer>,
    #[serde(default)]
    pub(in crate::format) notes: Ordered<String>,
    #[serde(default)]
    pub(in crate::format) importance: Ordered<u8>,
    #[serde(default)]
    pub(in crate::format) wishes: Vec<String>,
    #[serde(default, skip_serializing_if = "PlanCopy::is_empty")]
    pub(in crate::format) plan: PlanCopy,
    #[serde(default)]
    pub(in crate::format) scores: Ordered<Option<f64>>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(in crate::format) enum Rater {
    #[serde(rename = "Self")]
    Itself,
    Manager,
    Peer,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(in crate::format) enum Round {
    KickOff,
    MidTerm,
    Closing,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(in crate::format) enum Answer {
    Level(u8),
    Option(u8),
    Options(Vec<u8>),
    NotApplicable,
}

#[derive(Debug, Default, Serialize, Deserialize)]
pub(in crate::format) struct SubjectCopy {
    #[serde(default)]
    pub(in crate::format) name: String,
    #[serde(default)]
    pub(in crate::format) organisation: String,
    #[serde(default)]
    pub(in crate::format) unit: String,
    #[serde(default)]
    pub(in crate::format) role: String,
    #[serde(default)]
    pub(in crate::format) languages: Vec<String>,
}

/// All of a questionnaire that reading and scoring need.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::format) struct QuestionnaireCopy {
    pub(in crate::format) id: String,
    pub(in crate::format) version: String,
    pub(in crate::format) digest: String,
    pub(in crate::format) languages: Vec<String>,
    pub(in crate::format) title: Texts,
    #[serde(default, skip_serializing_if = "is_skills")]
    pub(in crate::format) assesses: Assessed,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::format) minutes: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::format) source: Option<SourceCopy>,
    pub(in crate::format) scoring: ScoringCopy,
    pub(in crate::format) levels: Vec<LevelCopy>,
    pub(in crate::format) areas: Vec<AreaCopy>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(in crate::format) benchmarks: Vec<BenchmarkCopy>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::format) noise: Option<NoiseCopy>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::format) struct NoiseCopy {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(in crate::format) source: String,
    pub(in crate::format) areas: Ordered<SpreadCopy>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::format) struct SpreadCopy {
    pub(in crate::format) sd: f64,
    pub(in crate::format) reliability: f64,
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::format) struct SourceCopy {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(in crate::format) credit: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(in crate::format) licence: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(in crate::format) changes: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::format) struct ScoringCopy {
    pub(in crate::format) min_coverage: f64,
    pub(in crate::format) rounding: Rounding,
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::format) struct LevelCopy {
    pub(in crate::format) title: Texts,
    pub(in crate::format) meaning: Texts,
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::format) struct AreaCopy {
    pub(in crate::format) id: String,
    pub(in crate::format) title: Texts,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::format) group: Option<String>,
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub(in crate::format) weight: f64,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(in crate::format) ask_importance: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::format) areas: Option<Vec<AreaCopy>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::format) items: Option<Vec<ItemCopy>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::format) struct ItemCopy {
    pub(in crate::format) id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::format) aspect: Option<Aspect>,
    pub(in crate::format) text: Texts,
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub(in crate::format) weight: f64,
    pub(in crate::format) kind: KindCopy,
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::format) enum KindCopy {
    Level {},
    Scale {
        options: Vec<Texts>,
        #[serde(default, skip_serializing_if = "is_false")]
        reversed: bool,
    },
    Test {
        options: Vec<Texts>,
        right: Vec<u8>,
        #[serde(default, skip_serializing_if = "Citation::is_empty")]
        source: Citation,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        valid: Option<ValidityCopy>,
    },
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::format) struct ValidityCopy {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::format) from: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::format) to: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::format) struct BenchmarkCopy {
    pub(in crate::format) id: String,
    pub(in crate::format) kind: BenchmarkKind,
    pub(in crate::format) title: Texts,
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub(in crate::format) about: Texts,
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub(in crate::format) fits: Texts,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(in crate::format) source: String,
    pub(in crate::format) targets: Ordered<f64>,
}

fn one() -> f64 {
    1.0
}

fn is_one(weight: &f64) -> bool {
    *weight == 1.0
}

fn is_skills(assessed: &Assessed) -> bool {
    *assessed == Assessed::Skills
}

fn is_false(flag: &bool) -> bool {
    !*flag
}
