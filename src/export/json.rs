use serde_json::{Map, Value, json};

use super::{ScoreSheet, score_sheet::status_name};
use crate::{
    model::{Aspect, Rater},
    score::AreaScore,
};

/// The score sheet as one JSON document, ending in a line break: stable order, numbers unrounded, absent = null.
pub fn json(sheet: &ScoreSheet<'_>) -> String {
    format!("{:#}\n", value(sheet))
}

/// The score sheet as a JSON object.
pub(super) fn value(sheet: &ScoreSheet<'_>) -> Value {
    let comparison = sheet.against.map(|(comparison, _)| comparison);
    let areas: Vec<Value> = sheet.profile.areas.iter().map(|score| area(sheet, score)).collect();
    let calibration: Vec<Value> = sheet
        .calibration
        .iter()
        .map(|area| {
            json!({
                "area": area.area.as_str(),
                "share_right": area.share_right,
                "self_share": area.self_share,
                "look_again": area.look_again,
            })
        })
        .collect();
    let needs: Vec<&str> = comparison.iter().flat_map(|c| &c.needs).map(|id| id.as_str()).collect();
    json!({
        "questionnaire": {
            "id": sheet.questionnaire.id.as_str(),
            "version": sheet.questionnaire.version.to_string(),
        },
        "rater": rater_name(sheet.whose.rater()),
        "name": Some(sheet.whose.name()).filter(|name| !name.is_empty()),
        "benchmark": sheet.against.map(|(_, benchmark)| benchmark.id.as_str()),
        "areas": areas,
        "targets_met": comparison.map(|c| json!({ "met": c.targets_met.met, "of": c.targets_met.of })),
        "readiness": comparison.and_then(|c| c.readiness),
        "needs": needs,
        "calibration": calibration,
    })
}

/// Who answered, as in files.
pub(super) fn rater_name(rater: Rater) -> &'static str {
    match rater {
        Rater::Itself => "self",
        Rater::Manager => "manager",
        Rater::Peer => "peer",
    }
}

fn area(sheet: &ScoreSheet<'_>, score: &AreaScore) -> Value {
    let compared = sheet.against.and_then(|(comparison, _)| comparison.area(&score.id));
    let title = sheet.questionnaire.area(&score.id).map(|area| area.title.plain(sheet.words.tag()).into_owned());
    let mut aspects = Map::new();
    for (name, aspect) in [("knowledge", Aspect::Knowledge), ("skill", Aspect::Skill)] {
        aspects.insert(name.to_owned(), json!(score.aspects.get(&aspect)));
    }
    json!({
        "id": score.id.as_str(),
        "parent": score.parent.as_ref().map(|parent| parent.as_str()),
        "title": title,
        "status": status_name(score.status),
        "score": score.score,
        "coverage": score.coverage,
        "level": score.level,
        "aspects": aspects,
        "target": compared.and_then(|area| area.target),
        "gap": compared.and_then(|area| area.gap),
        "surplus": compared.and_then(|area| area.surplus),
        "importance": sheet.answers.importance.get(&score.id),
        "wish": sheet.answers.wishes.contains(&score.id),
        "need": compared.and_then(|area| area.need),
    })
}
