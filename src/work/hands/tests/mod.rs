mod drafts;
mod exports;
mod following;
mod loading;
mod occasions;
mod pictures;
mod reports;
mod saving;
mod shelf;
mod versions;

use std::path::Path;

use super::*;
use crate::{
    app::{ChartKind, Earlier, Effect, Replace, Saved, Saving, Settings},
    look::ThemeName,
    model::{
        Answer, AssessmentResult, Change, Integrity, ItemId, Occasion, Plan, Questionnaire, Rater, StoredScore, Subject,
    },
    store::Overwrite,
    text::Language,
    work::{draft::draft_id, fresh_id},
};

const SMALL: &[u8] = include_bytes!("../../../../tests/fixtures/small.ron");

struct Home {
    folder: tempfile::TempDir,
    hands: Hands,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let hands = Hands::new(Some(Folders::at(folder.path())));
        Self { folder, hands }
    }

    fn again(&mut self) {
        self.hands = Hands::new(None);
        self.hands = Hands::new(Some(Folders::at(self.folder.path())));
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        store::save(&path, bytes, Overwrite::Allow).unwrap();
        path
    }

    fn contents(&mut self) -> Contents {
        match self.hands.carry_out(Effect::LoadAll).remove(0) {
            Outcome::Loaded(contents) => *contents,
            other => panic!("{other:?}"),
        }
    }

    /// Opens the small questionnaire and begins a draft with it.
    fn begin(&mut self) -> (ResultId, Questionnaire) {
        let path = self.file("small.ron", SMALL);
        let read = self.hands.carry_out(Effect::ReadFile(path));
        assert!(matches!(&read[..], [Outcome::Read(_, _, Some(Opened::Questionnaire(_)))]), "{read:?}");
        match self.hands.carry_out(Effect::CreateDraft(format::digest(SMALL), Occasion::default())).remove(0) {
            Outcome::DraftCreated { id, questionnaire, trouble: None, .. } => (id, (*questionnaire).clone()),
            other => panic!("{other:?}"),
        }
    }
}

fn first_item(questionnaire: &Questionnaire) -> ItemId {
    questionnaire.items().next().unwrap().1.id.clone()
}

fn answer(item: &ItemId, choice: u8) -> Change {
    Change::Answer(item.clone(), Some(Answer::Choice(choice)))
}

fn result(id: &ResultId, questionnaire: &Questionnaire) -> AssessmentResult {
    let now = Moment::parse("2026-11-23T10:00:00+02:00").unwrap();
    let mut answers = crate::model::Answers::default();
    answers.apply(answer(&first_item(questionnaire), 1));
    let scores = crate::score::profile(questionnaire, &answers);
    AssessmentResult {
        id: id.clone(),
        program: "0.1.0".to_owned(),
        questionnaire: questionnaire.for_result(),
        started: now,
        finished: now,
        rater: Rater::default(),
        round: None,
        subject: Subject::default(),
        benchmark: questionnaire.benchmarks.first().map(|benchmark| benchmark.id.clone()),
        answers,
        plan: Plan::default(),
        scores: scores.areas.iter().map(|a| StoredScore { area: a.id.clone(), score: a.score }).collect(),
        integrity: Integrity::Intact,
    }
}

#[test]
fn an_opened_questionnaire_is_still_listed_after_a_new_start() {
    let mut home = Home::new();
    home.begin();
    home.again();
    let contents = home.contents();
    assert!(contents.questionnaires.iter().any(|questionnaire| questionnaire.digest == format::digest(SMALL)));
    assert_eq!(contents.troubles, []);
}

#[test]
fn the_newest_version_of_an_own_questionnaire_is_listed() {
    let mut home = Home::new();
    let (_, old) = home.begin();
    let text = std::str::from_utf8(SMALL).unwrap();
    let newer = text.replace(&format!("version: \"{}\"", old.version), "version: \"99.0.0\"");
    assert_ne!(newer, text);
    let path = home.file("newer.ron", newer.as_bytes());
    home.hands.carry_out(Effect::ReadFile(path));
    let versions: Vec<String> = home
        .contents()
        .questionnaires
        .iter()
        .filter(|questionnaire| questionnaire.id == old.id)
        .map(|questionnaire| questionnaire.version.to_string())
        .collect();
    assert_eq!(versions, ["99.0.0"]);
}

#[test]
fn a_saved_result_takes_the_place_of_its_draft() {
    let mut home = Home::new();
    let (id, questionnaire) = home.begin();
    home.hands.carry_out(Effect::Append(id.clone(), vec![answer(&first_item(&questionnaire), 1)]));
    let result = result(&id, &questionnaire);
    let saved = home.hands.carry_out(Effect::SaveResult {
        result: Box::new(result.clone()),
        to: None,
        from: None,
        replace: Replace::No,
    });
    let [Outcome::ResultSaved { path, is_copy: false, .. }] = &saved[..] else { panic!("{saved:?}") };
    let contents = home.contents();
    assert_eq!(contents.drafts, []);
    assert_eq!(contents.results.len(), 1);
    assert_eq!(&contents.results[0].path, path);
    assert_eq!(contents.troubles, []);
    match home.hands.carry_out(Effect::ReadFile(path.clone())).remove(0) {
        Outcome::Read(_, report, Some(Opened::Result(read, _))) => {
            assert!(!report.has_errors());
            assert_eq!(*read, result);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn saving_over_an_own_result_keeps_fields_of_other_versions_and_elsewhere_is_a_copy() {
    let mut home = Home::new();
    let (id, questionnaire) = home.begin();
    let mut result = result(&id, &questionnaire);
    let saved = home.hands.carry_out(Effect::SaveResult {
        result: Box::new(result.clone()),
        to: None,
        from: None,
        replace: Replace::No,
    });
    let [Outcome::ResultSaved { path, .. }] = &saved[..] else { panic!("{saved:?}") };
    let text = String::from_utf8(store::read(path, store::FILE_LIMIT).unwrap()).unwrap();
    let with_more = text.replacen("Result(", "Result(\n    mood: \"calm\",", 1);
    store::save(path, with_more.as_bytes(), Overwrite::Allow).unwrap();
    result.benchmark = None;
    let effect = Effect::SaveResult {
        result: Box::new(result.clone()),
        to: Some(path.clone()),
        from: None,
        replace: Replace::Yes,
    };
    let saved = home.hands.carry_out(effect);
    assert!(matches!(&saved[..], [Outcome::ResultSaved { is_copy: false, .. }]), "{saved:?}");
    let text = String::from_utf8(store::read(path, store::FILE_LIMIT).unwrap()).unwrap();
    assert!(text.contains("mood: \"calm\""), "{text}");
    let elsewhere = home.folder.path().join("copy.result.ron");
    let effect =
        Effect::SaveResult { result: Box::new(result), to: Some(elsewhere.clone()), from: None, replace: Replace::Yes };
    let saved = home.hands.carry_out(effect);
    assert!(matches!(&saved[..], [Outcome::ResultSaved { is_copy: true, path, .. }] if *path == elsewhere));
}

#[test]
fn an_own_result_that_cannot_be_read_is_not_written_over() {
    let mut home = Home::new();
    let (id, questionnaire) = home.begin();
    let path = home.file("data/results/2026-11-23-small.result.ron", b"Result(format: 99)");
    let result = Box::new(result(&id, &questionnaire));
    let refused =
        home.hands.carry_out(Effect::SaveResult { result, to: Some(path.clone()), from: None, replace: Replace::Yes });
    assert!(matches!(&refused[..], [Outcome::ResultFailed(Trouble { key: "trouble-too-new", .. })]), "{refused:?}");
    assert_eq!(store::read(&path, 100).unwrap(), b"Result(format: 99)");
}

#[test]
fn a_file_that_is_not_there_gives_a_report() {
    let mut home = Home::new();
    let path = home.folder.path().join("none.ron");
    match &home.hands.carry_out(Effect::ReadFile(path.clone()))[..] {
        [Outcome::Read(read, report, None)] => {
            assert_eq!(*read, path);
            assert_eq!(report.problems[0].code, crate::diag::Code::F015);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn settings_are_none_at_the_first_start_and_come_back_later() {
    let mut home = Home::new();
    assert_eq!(home.contents().settings, None);
    let settings =
        Settings { language: Language::Swedish, theme: Some(ThemeName::HighContrastDark), ..Settings::default() };
    assert_eq!(home.hands.carry_out(Effect::SaveSettings(settings.clone())), []);
    home.again();
    assert_eq!(home.contents().settings, Some(settings));
}

#[test]
fn damaged_settings_are_told_of() {
    let mut home = Home::new();
    home.file("config/settings.ron", b"Settings(");
    let contents = home.contents();
    assert_eq!(contents.settings, None);
    assert_eq!(contents.troubles[0].key, "trouble-settings");
}

#[test]
fn a_setting_that_is_none_is_told_of_and_the_others_stay() {
    let mut home = Home::new();
    let text = "Settings(language: Some(\"fi\"), theme: \"pink\", zoom: 5000, still: true)";
    home.file("config/settings.ron", text.as_bytes());
    let contents = home.contents();
    let [Trouble { key: "trouble-settings-part", path, .. }] = &contents.troubles[..] else {
        panic!("{:?}", contents.troubles)
    };
    assert_eq!(store::read(Path::new(path), 1000).unwrap(), text.as_bytes(), "nothing is lost");
    let expected = Settings { language: Language::Finnish, is_still: true, ..Settings::default() };
    assert_eq!(contents.settings, Some(expected.clone()));
    home.again();
    let contents = home.contents();
    assert_eq!((contents.settings, contents.troubles), (Some(expected), Vec::new()));
}

#[test]
fn without_folders_an_assessment_still_begins() {
    let home = Home::new();
    let path = home.file("small.ron", SMALL);
    let mut hands = Hands::new(None);
    hands.carry_out(Effect::ReadFile(path));
    let created = hands.carry_out(Effect::CreateDraft(format::digest(SMALL), Occasion::default()));
    let [Outcome::DraftCreated { trouble: Some(Trouble { key, .. }), .. }] = &created[..] else {
        panic!("{created:?}")
    };
    assert_eq!(*key, "trouble-no-folders");
}

#[test]
fn dialogs_and_quitting_are_left_to_the_window() {
    let mut home = Home::new();
    let file_name = String::new();
    for effect in [
        Effect::AskOpen,
        Effect::AskSave(Saving {
            what: Saved::Chart(ChartKind::Radar),
            of: fresh_id(),
            suggested: file_name.into(),
            is_sharp: true,
        }),
        Effect::CopyText("x".to_owned()),
        Effect::Quit,
    ] {
        assert_eq!(home.hands.carry_out(effect), []);
    }
}

#[test]
fn among_equal_versions_the_one_taken_in_last_is_listed_after_a_new_start_too() {
    let mut home = Home::new();
    let (_, shipped) = store::SHIPPED[0];
    let changed = [shipped, b"\n// ours\n"].concat();
    for bytes in [&changed[..], shipped, &changed[..]] {
        let path = home.file("taken.ron", bytes);
        home.hands.carry_out(Effect::ReadFile(path));
        for _ in 0..2 {
            assert_eq!(home.contents().questionnaires[0].digest, format::digest(bytes));
            home.again();
        }
    }
    store::keep(&Folders::at(home.folder.path()), &[shipped, b"\n"].concat()).unwrap();
    assert_eq!(home.contents().questionnaires[0].digest, format::digest(&changed), "kept for a result alone");
}

#[test]
fn a_folder_that_cannot_be_listed_is_told_of() {
    let mut home = Home::new();
    for name in ["drafts", "results", "questionnaires"] {
        home.file(&format!("data/{name}"), b"");
    }
    let troubles = home.contents().troubles;
    assert_eq!(troubles.iter().map(|trouble| trouble.key).collect::<Vec<_>>(), ["trouble-folder"; 3]);
}
