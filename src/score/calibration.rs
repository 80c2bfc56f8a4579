use super::{Profile, TOLERANCE, Tested};
use crate::model::{Answers, AreaId, Questionnaire};

/// The fewest test items that say anything about an area.
const FEWEST_TESTS: usize = 3;

/// The difference, in levels, from which a second look is worth it.
const LOOK_AGAIN: f64 = 1.5;

/// What knowledge-test items say beside the self-assessment of an area; never a label on the person.
#[derive(Debug, Clone, PartialEq)]
pub struct Calibration {
    pub area: AreaId,
    /// The share of answered test items that were right, 0 to 1.
    pub share_right: f64,
    /// S / L, where the area has a score.
    pub self_share: Option<f64>,
    /// Whether the two differ by 1.5 levels or more, in either direction.
    pub look_again: bool,
}

/// Compares test items with self-assessment, in areas (with all that is inside) with at least 3 answered test items.
pub fn calibrate(questionnaire: &Questionnaire, profile: &Profile, answers: &Answers) -> Vec<Calibration> {
    let top = f64::from(questionnaire.top_level());
    questionnaire
        .nodes()
        .into_iter()
        .filter_map(|node| {
            let tested = Tested::inside(node.area, answers);
            let share_right = tested.share().filter(|_| tested.answered >= FEWEST_TESTS)?;
            let self_share = profile.area(&node.area.id)?.score.map(|score| score / top);
            let look_again =
                self_share.is_some_and(|share| (share - share_right).abs() * top >= LOOK_AGAIN - TOLERANCE);
            Some(Calibration { area: node.area.id.clone(), share_right, self_share, look_again })
        })
        .collect()
}
