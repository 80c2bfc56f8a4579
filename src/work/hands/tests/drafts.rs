//! Drafts: kept, locked, thrown away and brought back.

use super::*;

#[test]
fn a_draft_without_answers_is_not_listed_and_one_with_answers_goes_on_where_it_was() {
    let mut home = Home::new();
    let (id, questionnaire) = home.begin();
    assert_eq!(home.contents().drafts, []);
    let item = first_item(&questionnaire);
    let appended = home.hands.carry_out(Effect::Append(id.clone(), vec![answer(&item, 1)]));
    assert!(matches!(&appended[..], [Outcome::Appended(_)]), "{appended:?}");
    home.again();
    let drafts = home.contents().drafts;
    assert_eq!(drafts.len(), 1);
    assert_eq!(drafts[0].id, id);
    assert_eq!(drafts[0].marks.iter().flatten().filter(|mark| **mark).count(), 1);
    assert_eq!(drafts[0].marks.iter().flatten().count(), questionnaire.items().count());
    match home.hands.carry_out(Effect::ResumeDraft(id.clone())).remove(0) {
        Outcome::DraftResumed { id: resumed, answers, last_change, .. } => {
            assert_eq!(resumed, id);
            assert_eq!(answers.items.get(&item), Some(&Answer::Choice(1)));
            assert_eq!(last_change, Some(answer(&item, 1)));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_draft_that_another_window_has_is_locked() {
    let mut home = Home::new();
    let (id, questionnaire) = home.begin();
    home.hands.carry_out(Effect::Append(id.clone(), vec![answer(&first_item(&questionnaire), 1)]));
    let mut other = Hands::new(Some(Folders::at(home.folder.path())));
    let refused = other.carry_out(Effect::ResumeDraft(id.clone()));
    assert!(matches!(&refused[..], [Outcome::Failed(Trouble { key: "trouble-locked", .. })]), "{refused:?}");
    assert!(home.hands.carry_out(Effect::CloseDraft(id.clone())).is_empty());
    let resumed = other.carry_out(Effect::ResumeDraft(id));
    assert!(matches!(&resumed[..], [Outcome::DraftResumed { .. }]), "{resumed:?}");
}

#[test]
fn changes_that_could_not_be_written_go_with_the_next_ones() {
    let mut home = Home::new();
    let (id, questionnaire) = home.begin();
    let items: Vec<ItemId> = questionnaire.items().map(|(_, item)| item.id.clone()).take(2).collect();
    home.hands.carry_out(Effect::Append(id.clone(), vec![answer(&items[1], 0)]));
    home.hands.carry_out(Effect::CloseDraft(id.clone()));
    // Another window has it: writing fails until that lets go.
    let mut other = Hands::new(Some(Folders::at(home.folder.path())));
    other.carry_out(Effect::ResumeDraft(id.clone()));
    let failed = home.hands.carry_out(Effect::Append(id.clone(), vec![answer(&items[0], 0)]));
    assert!(matches!(&failed[..], [Outcome::AppendFailed(Trouble { key: "trouble-locked", .. })]), "{failed:?}");
    drop(other);
    let appended = home.hands.carry_out(Effect::Append(id.clone(), vec![answer(&items[1], 1)]));
    assert!(matches!(&appended[..], [Outcome::Appended(_)]), "{appended:?}");
    home.again();
    match home.hands.carry_out(Effect::ResumeDraft(id)).remove(0) {
        Outcome::DraftResumed { answers, .. } => assert_eq!(answers.items.len(), 2),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_discarded_draft_comes_back_with_its_answers() {
    let mut home = Home::new();
    let (id, questionnaire) = home.begin();
    home.hands.carry_out(Effect::Append(id.clone(), vec![answer(&first_item(&questionnaire), 1)]));
    assert_eq!(home.hands.carry_out(Effect::DiscardDraft(id.clone())), [Outcome::Discarded(id.clone())]);
    assert_eq!(home.contents().drafts, []);
    match &home.hands.carry_out(Effect::RestoreDraft(id.clone()))[..] {
        [Outcome::Changed(contents)] => assert_eq!(contents.drafts[0].id, id),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_journal_with_a_torn_end_goes_on_and_says_so() {
    let mut home = Home::new();
    let (id, questionnaire) = home.begin();
    home.hands.carry_out(Effect::Append(id.clone(), vec![answer(&first_item(&questionnaire), 1)]));
    home.hands.carry_out(Effect::CloseDraft(id.clone()));
    let path = home.folder.path().join("data/drafts").join(id.as_str()).join("journal.log");
    let whole = store::read(&path, store::FILE_LIMIT).unwrap();
    store::save(&path, &[&whole[..], b"torn"].concat(), Overwrite::Allow).unwrap();
    match &home.hands.carry_out(Effect::ResumeDraft(id))[..] {
        [Outcome::DraftResumed { answers, .. }, Outcome::Failed(Trouble { key: "trouble-draft-cut", .. })] => {
            assert_eq!(answers.items.len(), 1);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn drafts_without_any_entry_leave_nothing_behind() {
    let mut home = Home::new();
    for _ in 0..6 {
        let (id, _) = home.begin();
        assert_eq!(home.hands.carry_out(Effect::CloseDraft(id)), []);
    }
    home.begin();
    home.again();
    assert_eq!(std::fs::read_dir(home.folder.path().join("data/drafts")).unwrap().count(), 0);
    assert!(!home.folder.path().join("data/trash").exists());
}

#[test]
fn what_waits_for_another_draft_is_written_too_and_told_of_until_it_is() {
    let mut home = Home::new();
    let (first, questionnaire) = home.begin();
    let item = first_item(&questionnaire);
    home.hands.carry_out(Effect::Append(first.clone(), vec![answer(&item, 0)]));
    home.hands.carry_out(Effect::CloseDraft(first.clone()));
    let mut other = Hands::new(Some(Folders::at(home.folder.path())));
    other.carry_out(Effect::ResumeDraft(first.clone()));
    home.hands.carry_out(Effect::Append(first.clone(), vec![answer(&item, 1)]));
    home.hands.carry_out(Effect::CloseDraft(first.clone()));
    let (second, _) = home.begin();
    let told = home.hands.carry_out(Effect::Append(second.clone(), vec![answer(&item, 2)]));
    assert!(matches!(&told[..], [Outcome::AppendFailed(Trouble { key: "trouble-locked", .. })]), "{told:?}");
    drop(other);
    let written = home.hands.carry_out(Effect::Append(second, Vec::new()));
    assert!(matches!(&written[..], [Outcome::Appended(_)]), "{written:?}");
    let mut other = Hands::new(Some(Folders::at(home.folder.path())));
    match other.carry_out(Effect::ResumeDraft(first)).remove(0) {
        Outcome::DraftResumed { answers, .. } => assert_eq!(answers.items.get(&item), Some(&Answer::Choice(1))),
        other => panic!("{other:?}"),
    }
}
