//! Following a file while it is written, and beginning questionnaires.

use super::*;
use crate::diag::Report;

impl Home {
    fn save(&self, path: &Path, text: &str) {
        store::save(path, text.as_bytes(), Overwrite::Allow).unwrap();
    }

    /// What the followed file says, once it has changed and come to rest.
    fn look_after(&mut self) -> Option<(Report, Option<Opened>)> {
        self.hands.look_after();
        match self.hands.look_after().pop() {
            Some(Outcome::Followed(_, report, opened)) => Some((report, opened)),
            None => None,
            other => panic!("{other:?}"),
        }
    }
}

fn title(opened: Option<Opened>) -> String {
    match opened {
        Some(Opened::Questionnaire(questionnaire)) => questionnaire.title.plain("en").into_owned(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_followed_file_is_read_now_and_whenever_it_is_saved_anew() {
    let mut home = Home::new();
    let text = std::str::from_utf8(SMALL).unwrap();
    let path = home.file("own.ron", SMALL);
    let first = home.hands.carry_out(Effect::Follow(path.clone()));
    assert!(matches!(&first[..], [Outcome::Followed(_, _, Some(Opened::Questionnaire(_)))]), "{first:?}");
    assert_eq!(home.look_after(), None, "nothing has changed");
    home.save(&path, &text.replacen("\"en\": \"", "\"en\": \"Ours: ", 1));
    let (report, opened) = home.look_after().unwrap();
    assert!(!report.has_errors());
    assert!(title(opened).starts_with("Ours: "));
    home.save(&path, &text.replacen("format: 1,", "format: 1", 1));
    let (report, opened) = home.look_after().unwrap();
    assert!(report.has_errors() && opened.is_none());
    home.hands.carry_out(Effect::StopFollowing);
    home.save(&path, text);
    assert_eq!(home.look_after(), None);
}

#[test]
fn a_file_that_is_still_being_written_is_not_read_yet() {
    let mut home = Home::new();
    let path = home.file("own.ron", SMALL);
    home.hands.carry_out(Effect::Follow(path.clone()));
    home.save(&path, "Questionnaire(");
    assert!(!home.hands.is_being_written());
    assert_eq!(home.hands.look_after(), [], "seen for the first time");
    assert!(home.hands.is_being_written(), "it is worth looking again soon");
    home.save(&path, "Questionnaire(\n    format: 1,");
    assert_eq!(home.hands.look_after(), [], "it has changed meanwhile");
    assert_eq!(home.hands.look_after().len(), 1);
    assert!(!home.hands.is_being_written());
    assert_eq!(home.hands.look_after(), []);
}

#[test]
fn a_file_that_is_not_there_is_reported_and_followed_all_the_same() {
    let mut home = Home::new();
    let path = home.folder.path().join("later.ron");
    let first = home.hands.carry_out(Effect::Follow(path.clone()));
    let [Outcome::Followed(_, report, None)] = &first[..] else { panic!("{first:?}") };
    assert_eq!(report.problems[0].code, crate::diag::Code::F015);
    home.save(&path, std::str::from_utf8(SMALL).unwrap());
    let (report, opened) = home.look_after().unwrap();
    assert!(!report.has_errors() && opened.is_some());
}

#[test]
fn what_is_only_looked_at_is_not_kept() {
    let mut home = Home::new();
    let path = home.file("own.ron", SMALL);
    home.hands.carry_out(Effect::Follow(path));
    let digest = format::digest(SMALL);
    assert!(home.contents().questionnaires.iter().all(|questionnaire| questionnaire.digest != digest));
}

#[test]
fn a_new_questionnaire_and_a_copy_are_named_after_their_files() {
    let mut home = Home::new();
    let path = home.folder.path().join("Oma kysely.ron");
    let new = Effect::SaveNew { path: path.clone(), language: Language::Finnish, replace: Replace::No };
    assert_eq!(home.hands.carry_out(new.clone()), [Outcome::QuestionnaireSaved(path.clone())]);
    let read = format::read_questionnaire("", &store::read(&path, store::FILE_LIMIT).unwrap());
    assert_eq!(read.report.problems, []);
    assert_eq!(read.value.unwrap().id.as_str(), "oma-kysely");
    let refused = home.hands.carry_out(new);
    assert!(matches!(&refused[..], [Outcome::Failed(Trouble { key: "trouble-exists", .. })]), "{refused:?}");

    let shipped = home.contents().questionnaires[0].clone();
    let copied = home.folder.path().join("copy.ron");
    let copy = Effect::SaveCopy { digest: shipped.digest, path: copied.clone(), replace: Replace::No };
    assert_eq!(home.hands.carry_out(copy), [Outcome::QuestionnaireSaved(copied.clone())]);
    let bytes = store::read(&copied, store::FILE_LIMIT).unwrap();
    let read = format::read_questionnaire("", &bytes).value.unwrap();
    assert_eq!((read.id.as_str(), read.items().count()), ("copy", shipped.items().count()));
    assert!(String::from_utf8(bytes).unwrap().contains("// "), "comments are copied too");
}

#[test]
fn a_name_that_gives_no_id_is_refused() {
    let mut home = Home::new();
    let path = home.folder.path().join("!?.ron");
    let new = Effect::SaveNew { path, language: Language::English, replace: Replace::No };
    let refused = home.hands.carry_out(new);
    assert!(matches!(&refused[..], [Outcome::Failed(Trouble { key: "trouble-no-id", .. })]), "{refused:?}");
}
