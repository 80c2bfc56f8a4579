use std::fs;

use procuradar::{
    model::Answer,
    store::{Cause, Journal, discard, drafts, peek, restore},
};

use super::{Home, answer, item, moment, note};

#[test]
fn a_draft_goes_on_where_it_was_left() {
    let home = Home::new();
    let (mut journal, id) = home.draft();
    journal.append(moment(1), &[answer(2), note("why")]).unwrap();
    journal.append(moment(2), &[]).unwrap();
    drop(journal);
    let (mut journal, draft) = Journal::resume(&home.folders, &id).unwrap();
    assert_eq!(draft.entries, [(moment(1), answer(2)), (moment(1), note("why"))]);
    assert_eq!(draft.started, moment(0));
    assert_eq!(draft.questionnaire, b"Questionnaire()");
    assert!(!draft.damaged_tail);
    journal.append(moment(3), &[answer(4), note("")]).unwrap();
    let draft = peek(&home.folders, &id).unwrap();
    assert_eq!(draft.answers().items.get(&item()), Some(&Answer::Choice(4)));
    assert!(draft.answers().notes.is_empty());
    assert_eq!(draft.last_change(), Some(note("").change()));
    assert_eq!(draft.changed(), moment(3));
}

#[test]
fn a_second_window_finds_the_draft_locked() {
    let home = Home::new();
    let (journal, id) = home.draft();
    assert_eq!(Journal::resume(&home.folders, &id).unwrap_err().cause, Cause::Locked);
    assert_eq!(discard(&home.folders, &id).unwrap_err().cause, Cause::Locked);
    assert!(peek(&home.folders, &id).is_ok());
    drop(journal);
    drop(Journal::resume(&home.folders, &id).unwrap());
}

#[test]
fn a_damaged_tail_is_put_aside_and_the_draft_goes_on() {
    let home = Home::new();
    let (mut journal, id) = home.draft();
    journal.append(moment(1), &[answer(1)]).unwrap();
    let good = fs::read(home.journal_file(&id)).unwrap();
    journal.append(moment(2), &[answer(2)]).unwrap();
    drop(journal);
    for n in 1..=2 {
        let mut bytes = good.clone();
        let tail = format!("0000000{n} Record(at:\"\",entries:[])\nhalf a li");
        bytes.extend(tail.as_bytes());
        fs::write(home.journal_file(&id), bytes).unwrap();
        assert!(peek(&home.folders, &id).unwrap().damaged_tail);
        let (journal, draft) = Journal::resume(&home.folders, &id).unwrap();
        assert!(draft.damaged_tail);
        assert_eq!(draft.entries, [(moment(1), answer(1))]);
        drop(journal);
        assert_eq!(fs::read(home.journal_file(&id)).unwrap(), good);
        let aside = home.journal_file(&id).with_file_name(format!("journal.damaged-{n}"));
        assert_eq!(fs::read(aside).unwrap(), tail.as_bytes());
    }
    let (mut journal, draft) = Journal::resume(&home.folders, &id).unwrap();
    assert!(!draft.damaged_tail);
    journal.append(moment(3), &[answer(3)]).unwrap();
    assert_eq!(peek(&home.folders, &id).unwrap().entries, [(moment(1), answer(1)), (moment(3), answer(3))]);
}

#[test]
fn answers_to_another_questionnaire_are_not_read() {
    let home = Home::new();
    let (journal, id) = home.draft();
    drop(journal);
    let questionnaire = home.journal_file(&id).with_file_name("questionnaire.ron");
    fs::write(&questionnaire, b"Questionnairf()").unwrap();
    let error = Journal::resume(&home.folders, &id).unwrap_err();
    assert_eq!((error.path, error.cause), (questionnaire, Cause::Damaged));
}

#[test]
fn the_list_has_the_last_changed_draft_first_and_names_what_cannot_be_read() {
    let home = Home::new();
    assert!(drafts(&home.folders).unwrap().is_empty());
    let (mut first, first_id) = home.draft();
    let (_second, second_id) = home.draft();
    let (_third, third_id) = home.draft();
    first.append(moment(5), &[answer(1)]).unwrap();
    fs::write(home.journal_file(&third_id), b"what").unwrap();
    fs::create_dir(home.folders.drafts().join("holiday pictures")).unwrap();
    fs::create_dir(home.folders.drafts().join(".new-abc")).unwrap();
    let list = drafts(&home.folders).unwrap();
    assert_eq!(list.iter().map(|summary| summary.id).collect::<Vec<_>>(), [first_id, second_id, third_id]);
    assert_eq!(list[2].draft.as_ref().unwrap_err().cause, Cause::Damaged);
    assert_eq!(fs::read(home.journal_file(&third_id)).unwrap(), b"what");
}

#[test]
fn a_discarded_draft_lies_in_the_trash() {
    let home = Home::new();
    let (mut journal, id) = home.draft();
    journal.append(moment(1), &[answer(1)]).unwrap();
    drop(journal);
    let bytes = fs::read(home.journal_file(&id)).unwrap();
    discard(&home.folders, &id).unwrap();
    assert!(drafts(&home.folders).unwrap().is_empty());
    assert_eq!(fs::read(home.folders.trash().join(id.to_string()).join("journal.log")).unwrap(), bytes);
    assert_eq!(peek(&home.folders, &id).unwrap_err().cause, Cause::NotFound);
    assert_eq!(Journal::resume(&home.folders, &id).unwrap_err().cause, Cause::NotFound);
    assert_eq!(discard(&home.folders, &id).unwrap_err().cause, Cause::NotFound);
    restore(&home.folders, &id).unwrap();
    assert_eq!(peek(&home.folders, &id).unwrap().entries, [(moment(1), answer(1))]);
    assert_eq!(restore(&home.folders, &id).unwrap_err().cause, Cause::Exists);
    discard(&home.folders, &id).unwrap();
}
