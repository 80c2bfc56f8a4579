use std::collections::{BTreeMap, BTreeSet};

use crate::model::{AreaId, ResultId};

/// What only the eye and the hands know of the plan that is shown.
#[derive(Debug, Default)]
pub(super) struct PlanMemory {
    /// The result that all this is about.
    pub(super) of: Option<ResultId>,
    /// The need that was ticked though three goals are chosen already.
    pub(super) fourth: Option<AreaId>,
    /// The goals whose suggestions are open.
    pub(super) open: BTreeSet<AreaId>,
    /// What stands in the field of a goal's day, while it is typed in or no day.
    pub(super) days: BTreeMap<AreaId, String>,
    /// The fields that were left with something that is no day.
    pub(super) wrong: BTreeSet<AreaId>,
    /// Whether all learning formats are listed.
    pub(super) all_clinics: bool,
    /// The control that takes the focus, in place of one that is gone.
    pub(super) focus: Option<egui::Id>,
}
