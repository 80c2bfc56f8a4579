//! A result brings the questionnaire that it was made with.

use super::*;

/// What comes with the result in that file.
fn full(home: &mut Home, path: &Path) -> Option<std::sync::Arc<Questionnaire>> {
    match home.hands.carry_out(Effect::ReadFile(path.to_owned())).remove(0) {
        Outcome::Read(_, _, Some(Opened::Result(_, full))) => full,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_result_comes_with_its_questionnaire_where_that_is_kept() {
    let mut home = Home::new();
    let (id, questionnaire) = home.begin();
    let text = format::write_result(&result(&id, &questionnaire), None);
    let path = home.file("mine.result.ron", text.as_bytes());
    assert_eq!(full(&mut home, &path).as_deref(), Some(&questionnaire), "as it was read before");
    home.again();
    assert_eq!(full(&mut home, &path).as_deref(), Some(&questionnaire), "as it is kept on disk");
    let kept = Folders::at(home.folder.path()).questionnaires();
    std::fs::remove_dir_all(kept).unwrap();
    home.again();
    assert_eq!(full(&mut home, &path), None, "its file is gone");
}

#[test]
fn a_result_of_a_shipped_questionnaire_always_comes_with_it() {
    let mut home = Home::new();
    let (name, bytes) = store::SHIPPED[0];
    let questionnaire = format::read_questionnaire(name, bytes).value.unwrap();
    let text = format::write_result(&result(&fresh_id().unwrap(), &questionnaire), None);
    let path = home.file("mine.result.ron", text.as_bytes());
    assert_eq!(full(&mut home, &path).as_deref(), Some(&questionnaire));
}

#[test]
fn a_damaged_questionnaire_is_as_good_as_gone() {
    let mut home = Home::new();
    let (id, questionnaire) = home.begin();
    let text = format::write_result(&result(&id, &questionnaire), None);
    let path = home.file("mine.result.ron", text.as_bytes());
    let kept = Folders::at(home.folder.path()).questionnaires().join(format!("{}.ron", format::digest(SMALL)));
    store::save(&kept, b"Questionnaire(", Overwrite::Allow).unwrap();
    home.again();
    assert_eq!(full(&mut home, &path), None);
}
