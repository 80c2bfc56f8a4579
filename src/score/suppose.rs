use std::collections::BTreeMap;

use super::{Profile, level_reached};
use crate::model::{AreaId, Questionnaire};

/// What a profile would be, were some of its scored leaf areas at other levels, 0 to L.
///
/// Parents follow: the weighted mean of their scored children, as always. What has no score keeps none, and nothing but
/// scores and levels changes.
pub fn suppose(questionnaire: &Questionnaire, profile: &Profile, levels: &BTreeMap<AreaId, f64>) -> Profile {
    let mut supposed = profile.clone();
    let top = f64::from(questionnaire.top_level());
    for area in supposed.areas.iter_mut().filter(|area| area.is_leaf && area.score.is_some()) {
        if let Some(level) = levels.get(&area.id) {
            area.score = Some(level.clamp(0.0, top));
        }
    }
    // Children stand after their parents: from the back, every parent finds its children done.
    for node in questionnaire.nodes().into_iter().rev().filter(|node| !node.area.is_leaf()) {
        let children = node.area.children().iter();
        let scored = children.filter_map(|child| Some((child.weight, supposed.area(&child.id)?.score?)));
        let (weights, sum) = scored.fold((0.0, 0.0), |(weights, sum), (w, s)| (weights + w, sum + w * s));
        let parent = supposed.areas.iter_mut().find(|area| area.id == node.area.id && area.score.is_some());
        if let Some(parent) = parent.filter(|_| weights > 0.0) {
            parent.score = Some(sum / weights);
        }
    }
    for area in &mut supposed.areas {
        area.level = area.score.map(level_reached);
    }
    supposed
}

/// The levels of leaf areas with which `area` comes to `level`: its own, or all scored ones inside it moved alike, as far
/// as the scale goes. What was supposed of other areas stays.
pub fn lift(
    questionnaire: &Questionnaire,
    profile: &Profile,
    supposed: &BTreeMap<AreaId, f64>,
    area: &AreaId,
    level: f64,
) -> BTreeMap<AreaId, f64> {
    let top = f64::from(questionnaire.top_level());
    let now = suppose(questionnaire, profile, supposed);
    let inside = leaves(&now, area);
    let moved = |by: f64| {
        let mut levels = supposed.clone();
        levels.extend(inside.iter().map(|(id, score)| (id.clone(), (score + by).clamp(0.0, top))));
        levels
    };
    let reached = |by: f64| suppose(questionnaire, profile, &moved(by)).area(area).and_then(|area| area.score);
    // The score grows with the step, so halving finds it.
    let (mut low, mut high) = (-top, top);
    for _ in 0..50 {
        let middle = f64::midpoint(low, high);
        match reached(middle) {
            Some(score) if score < level => low = middle,
            _ => high = middle,
        }
    }
    // What halving leaves over is far below what is shown.
    let levels = moved(high).into_iter().map(|(id, level)| (id, (level * 1e6).round() / 1e6));
    levels.filter(|(id, level)| profile.area(id).and_then(|area| area.score) != Some(*level)).collect()
}

/// The scored leaf areas inside an area with their scores, or itself.
fn leaves(profile: &Profile, area: &AreaId) -> Vec<(AreaId, f64)> {
    let Some(own) = profile.area(area) else { return Vec::new() };
    if own.is_leaf {
        return own.score.map(|score| (own.id.clone(), score)).into_iter().collect();
    }
    let children: Vec<&AreaId> = profile.inside(Some(area)).map(|child| &child.id).collect();
    children.into_iter().flat_map(|child| leaves(profile, child)).collect()
}
