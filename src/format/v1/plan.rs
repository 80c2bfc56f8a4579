use serde::{Deserialize, Serialize};

use super::{Ordered, Texts};

/// What a person means to do, in a saved result; none at all before version 0.4.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(in crate::format) struct PlanCopy {
    /// By skill area, in the order in which they were picked.
    #[serde(default)]
    pub(in crate::format) goals: Ordered<GoalCopy>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::format) struct GoalCopy {
    pub(in crate::format) target: f64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::format) by: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(in crate::format) note: String,
    /// By learning format, in the order in which they were chosen.
    #[serde(default, skip_serializing_if = "Ordered::is_empty")]
    pub(in crate::format) steps: Ordered<StepCopy>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(in crate::format) done: bool,
}

#[derive(Debug, Serialize, Deserialize)]
pub(in crate::format) struct StepCopy {
    pub(in crate::format) title: Texts,
    pub(in crate::format) hours: f64,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(in crate::format) done: bool,
}

impl PlanCopy {
    pub(in crate::format) fn is_empty(&self) -> bool {
        self.goals.is_empty()
    }
}

fn is_false(flag: &bool) -> bool {
    !*flag
}
