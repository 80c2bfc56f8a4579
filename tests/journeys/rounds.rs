//! Someone with three results over time, as a journey or a picture needs them.

use procuradar::{
    app::{Command, ResultTab},
    format,
    model::{AssessmentResult, Noise, Questionnaire, Rater, Round, Spread, Version},
};

use crate::{
    app::{App, Home},
    steps,
};

/// Levels of someone who grew mostly after the award.
fn level(round: u8, place: usize) -> u8 {
    let base = [2, 1, 2, 1, 3, 1, 2, 2, 3, 1, 2, 1, 2, 0, 1, 0, 1, 0, 1, 2, 3, 3, 4, 2, 2, 1, 2, 0, 1, 1][place % 30];
    let growth = if (15..19).contains(&place) { round } else { u8::from(place % 5 < usize::from(round)) };
    (base + growth).min(4)
}

/// The short questionnaire, of which a study found how far two areas move by chance.
pub fn studied() -> Questionnaire {
    let questionnaire = steps::questionnaire();
    let areas = [2, 5].map(|place: usize| {
        let spread = Spread { sd: 0.9, reliability: 0.86 };
        (questionnaire.areas[place].id.clone(), spread)
    });
    let source = "Mentoring round 2025–26, n = 41".to_owned();
    Questionnaire { noise: Some(Noise { source, areas: areas.into() }), ..questionnaire }
}

pub fn round(round: u8, finished: &str, questionnaire: &Questionnaire) -> AssessmentResult {
    let answers = steps::answers(questionnaire, |place| Some(level(round, place)));
    let label = Round::ALL.get(usize::from(round)).copied();
    AssessmentResult { round: label, ..steps::result_of(questionnaire, answers, finished) }
}

/// Three results, one of an older major version of the questionnaire, and a file of the manager outside.
pub fn furnish(home: &Home) -> std::path::PathBuf {
    let questionnaire = studied();
    for (number, finished) in
        [(0, "2025-10-20T10:00:00+03:00"), (1, "2026-02-16T10:00:00+02:00"), (2, "2026-05-25T10:00:00+03:00")]
    {
        steps::keep_result(&home.folders(), &round(number, finished, &questionnaire));
    }
    let old = Questionnaire { version: Version { major: 0, minor: 9, patch: 0 }, ..questionnaire.clone() };
    steps::keep_result(&home.folders(), &round(0, "2024-11-04T10:00:00+02:00", &old));
    let theirs = AssessmentResult {
        rater: Rater::Manager,
        round: None,
        ..round(1, "2026-05-28T09:00:00+03:00", &questionnaire)
    };
    home.put("from-my-manager.result.ron", format::write_result(&theirs, None))
}

/// Opens the newest own result on its time line.
pub fn open(app: &mut App) {
    let newest = app.state().results.iter().find(|card| card.rater == Rater::Itself).unwrap().path.clone();
    app.push(Command::Open(vec![newest]));
    app.push(Command::ShowTab(ResultTab::Progress));
}
