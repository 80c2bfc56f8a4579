//! Results on disk: read back, never losing what they say, never written over by an older version.

use super::*;

fn save_own(home: &mut Home, result: &AssessmentResult) -> Vec<Outcome> {
    let result = Box::new(result.clone());
    home.hands.carry_out(Effect::SaveResult { result, to: None, from: None, replace: Replace::No })
}

fn save_to(home: &mut Home, result: &AssessmentResult, to: &Path, from: Option<PathBuf>) -> Vec<Outcome> {
    let result = Box::new(result.clone());
    home.hands.carry_out(Effect::SaveResult { result, to: Some(to.to_owned()), from, replace: Replace::Yes })
}

fn read_result(path: &Path) -> AssessmentResult {
    format::read_result("r", &store::read(path, store::FILE_LIMIT).unwrap()).value.unwrap()
}

#[test]
fn a_result_that_does_not_read_back_leaves_its_draft() {
    let mut home = Home::new();
    let (id, questionnaire) = home.begin();
    home.hands.carry_out(Effect::Append(id.clone(), vec![answer(&first_item(&questionnaire), 1)]));
    let mut result = result(&id, &questionnaire);
    result.answers.items.insert(ItemId::parse("nowhere").unwrap(), Answer::Choice(0));
    let failed = save_own(&mut home, &result);
    assert!(matches!(&failed[..], [Outcome::ResultFailed(Trouble { key: "trouble-damaged", .. })]), "{failed:?}");
    assert_eq!(home.contents().drafts[0].id, id);
}

#[test]
fn a_saved_result_keeps_its_questionnaire_and_leaves_no_draft_behind() {
    let mut home = Home::new();
    let (id, questionnaire) = home.begin();
    home.hands.carry_out(Effect::Append(id.clone(), vec![answer(&first_item(&questionnaire), 1)]));
    let folders = Folders::at(home.folder.path());
    std::fs::remove_dir_all(folders.questionnaires()).unwrap();
    let saved = save_own(&mut home, &result(&id, &questionnaire));
    assert!(matches!(&saved[..], [Outcome::ResultSaved { .. }]), "{saved:?}");
    assert_eq!(store::kept(&folders, &questionnaire.digest).unwrap(), SMALL);
    assert_eq!(std::fs::read_dir(folders.drafts()).unwrap().count(), 0);
    assert!(!folders.trash().exists());
}

#[test]
fn a_copy_of_an_altered_result_stays_altered() {
    let mut home = Home::new();
    let (id, questionnaire) = home.begin();
    let text = format::write_result(&result(&id, &questionnaire), None);
    let altered = text.replacen("Level(1)", "Level(2)", 1);
    assert_ne!(altered, text);
    let path = home.file("altered.result.ron", altered.as_bytes());
    let opened = read_result(&path);
    assert_ne!(opened.integrity, Integrity::Intact);
    let copy = home.folder.path().join("copy.result.ron");
    save_to(&mut home, &opened, &copy, Some(path));
    assert_ne!(read_result(&copy).integrity, Integrity::Intact);
}

#[test]
fn a_copy_keeps_unknown_fields_of_the_file_it_was_opened_from() {
    let mut home = Home::new();
    let (id, questionnaire) = home.begin();
    let result = result(&id, &questionnaire);
    let text = format::write_result(&result, None).replacen("Result(", "Result(\n    mood: \"calm\",", 1);
    let from = home.file("from.result.ron", text.as_bytes());
    let copy = home.folder.path().join("copy.result.ron");
    let says_mood = |path: &Path| store::read(path, store::FILE_LIMIT).unwrap().windows(4).any(|part| part == b"mood");
    save_to(&mut home, &result, &copy, Some(from));
    assert!(says_mood(&copy));
    save_to(&mut home, &result, &copy, None);
    assert!(says_mood(&copy), "the target's own fields stay");
    let other = AssessmentResult { id: fresh_id().unwrap(), ..result };
    save_to(&mut home, &other, &copy, None);
    assert!(!says_mood(&copy), "a file of another result gives nothing to this one");
}

#[test]
fn a_file_of_a_newer_version_is_never_written_over() {
    let mut home = Home::new();
    let (id, questionnaire) = home.begin();
    for newer in [&b"Questionnaire(format: 99)"[..], b"Programme(format: 1)"] {
        let path = home.file("newer.ron", newer);
        let refused = save_to(&mut home, &result(&id, &questionnaire), &path, None);
        assert!(matches!(&refused[..], [Outcome::ResultFailed(Trouble { key: "trouble-too-new", .. })]), "{refused:?}");
        assert_eq!(store::read(&path, 100).unwrap(), newer);
    }
}
