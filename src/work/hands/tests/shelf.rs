//! What is added to the library, taken out and put back, and the files that it tells of.

use super::*;
use crate::app::{EditedFile, Removal, ShelfEffect, ShelfKind, ShelfOutcome, SourceFile};

const BENCHMARK: &[u8] = include_bytes!("../../../../tests/fixtures/buyer.benchmark.ron");
const CATALOGUE: &[u8] = include_bytes!("../../../../tests/fixtures/small.catalogue.ron");

impl Home {
    fn tend(&mut self, effect: ShelfEffect) -> Vec<Outcome> {
        self.hands.carry_out(Effect::Shelf(effect))
    }

    fn remove(&mut self, kind: ShelfKind, digest: Digest) -> Removal {
        match self.tend(ShelfEffect::Remove(kind, digest)).remove(0) {
            Outcome::Shelf(ShelfOutcome::Removed(removal, _)) => removal,
            other => panic!("{other:?}"),
        }
    }

    fn has(&mut self, digest: Digest) -> bool {
        self.contents().questionnaires.iter().any(|questionnaire| questionnaire.digest == digest)
    }
}

fn files(outcomes: Vec<Outcome>) -> Option<(Vec<EditedFile>, Vec<SourceFile>)> {
    match outcomes.into_iter().next()? {
        Outcome::Shelf(ShelfOutcome::Files { edited, sources }) => Some((edited, sources)),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_removed_questionnaire_goes_with_its_older_versions_and_comes_back_with_them() {
    let mut home = Home::new();
    home.begin();
    let newer = String::from_utf8(SMALL.to_vec()).unwrap().replace("version: \"1.2.0\"", "version: \"2.0.0\"");
    let path = home.file("newer.ron", newer.as_bytes());
    home.hands.carry_out(Effect::ReadFile(path));
    let digest = format::digest(newer.as_bytes());
    assert!(home.has(digest));
    let removal = home.remove(ShelfKind::Questionnaire, digest);
    assert_eq!(removal.moved.len(), 2);
    assert!(!home.has(digest) && !home.has(format::digest(SMALL)));
    home.again();
    assert!(!home.has(digest), "after a new start too");
    let back = home.tend(ShelfEffect::PutBack(removal));
    assert!(matches!(&back[..], [Outcome::Changed(_)]), "{back:?}");
    assert!(home.has(digest));
}

#[test]
fn drafts_and_results_of_a_removed_questionnaire_stay_whole() {
    let mut home = Home::new();
    let (id, questionnaire) = home.begin();
    home.hands.carry_out(Effect::Append(id.clone(), vec![answer(&first_item(&questionnaire), 1)]));
    home.remove(ShelfKind::Questionnaire, questionnaire.digest);
    home.again();
    assert_eq!(home.contents().drafts.len(), 1);
    let resumed = home.hands.carry_out(Effect::ResumeDraft(id.clone()));
    assert!(matches!(&resumed[..], [Outcome::DraftResumed { .. }]), "{resumed:?}");
    let result = Box::new(result(&id, &questionnaire));
    let saved = home.hands.carry_out(Effect::SaveResult { result, to: None, from: None, replace: Replace::No });
    let [Outcome::ResultSaved { path, .. }] = &saved[..] else { panic!("{saved:?}") };
    home.again();
    assert!(!home.has(questionnaire.digest), "a result brings nothing back");
    match home.hands.carry_out(Effect::ReadFile(path.clone())).remove(0) {
        Outcome::Read(_, _, Some(Opened::Result(_, full))) => assert!(full.is_some(), "with its explanations"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_came_with_the_program_is_not_removed() {
    let mut home = Home::new();
    let contents = home.contents();
    let shipped = (contents.questionnaires[0].digest, contents.shelf.catalogues[0].digest);
    for (kind, digest) in [(ShelfKind::Questionnaire, shipped.0), (ShelfKind::Catalogue, shipped.1)] {
        let refused = home.tend(ShelfEffect::Remove(kind, digest));
        assert!(matches!(&refused[..], [Outcome::Failed(Trouble { key: "trouble-not-found", .. })]), "{refused:?}");
    }
    assert!(home.has(shipped.0));
}

#[test]
fn a_benchmark_and_a_catalogue_are_kept_removed_and_put_back() {
    let mut home = Home::new();
    for (name, bytes) in [("b.ron", BENCHMARK), ("c.ron", CATALOGUE)] {
        let path = home.file(name, bytes);
        let added = home.tend(ShelfEffect::Add(path));
        assert!(matches!(&added[..], [Outcome::Shelf(ShelfOutcome::Added(_, _, Some(_)))]), "{added:?}");
    }
    home.again();
    let shelf = home.contents().shelf;
    assert_eq!((shelf.benchmarks.len(), shelf.catalogues.len(), shelf.sources.len()), (1, 2, 2));
    assert_eq!(home.contents().catalogue, Some(shelf.catalogues[1].value.clone()), "the one added last is shown");
    let gone = [(ShelfKind::Benchmark, BENCHMARK), (ShelfKind::Catalogue, CATALOGUE)]
        .map(|(kind, bytes)| home.remove(kind, format::digest(bytes)));
    let shelf = home.contents().shelf;
    assert_eq!((shelf.benchmarks.len(), shelf.catalogues.len()), (0, 1));
    for removal in gone {
        home.tend(ShelfEffect::PutBack(removal));
    }
    let shelf = home.contents().shelf;
    assert_eq!((shelf.benchmarks.len(), shelf.catalogues.len()), (1, 2));
}

#[test]
fn a_file_with_errors_is_not_added() {
    let mut home = Home::new();
    let path = home.file("b.ron", b"Benchmark(format: 1)");
    match home.tend(ShelfEffect::Add(path)).remove(0) {
        Outcome::Shelf(ShelfOutcome::Added(_, report, None)) => assert!(report.has_errors()),
        other => panic!("{other:?}"),
    }
    assert_eq!(home.contents().shelf.benchmarks, []);
}

#[test]
fn followed_files_are_listed_with_what_they_say_now_until_they_are_forgotten() {
    let mut home = Home::new();
    let broken = home.file("broken.ron", b"Catalogue(format: 1");
    let fine = home.file("fine.ron", SMALL);
    for path in [&broken, &fine] {
        home.hands.carry_out(Effect::Follow(path.clone()));
    }
    home.hands.carry_out(Effect::Follow(home.folder.path().join("never.ron")));
    home.again();
    let (edited, _) = files(home.tend(ShelfEffect::Watch)).unwrap();
    let said: Vec<_> = edited.iter().map(|file| (&file.path, file.kind, file.errors > 0, file.is_there)).collect();
    let expected =
        [(&fine, Some(ShelfKind::Questionnaire), false, true), (&broken, Some(ShelfKind::Catalogue), true, true)];
    assert_eq!(said, expected, "what never was there is not listed");
    assert!(edited.iter().all(|file| file.changed.is_some()));
    store::save(&broken, CATALOGUE, Overwrite::Allow).unwrap();
    assert_eq!(files(home.hands.look_after()), None, "seen for the first time");
    let (edited, _) = files(home.hands.look_after()).unwrap();
    assert_eq!((edited[1].errors, edited[1].kind), (0, Some(ShelfKind::Catalogue)));
    store::put_away(&Folders::at(home.folder.path()), &fine).unwrap();
    assert!(!files(home.tend(ShelfEffect::Watch)).unwrap().0[0].is_there);
    let (edited, _) = files(home.tend(ShelfEffect::Forget(broken.clone()))).unwrap();
    assert_eq!((edited.len(), broken.exists()), (1, true));
    home.again();
    assert_eq!(home.contents().shelf.edited.len(), 1);
}

#[test]
fn a_source_that_says_something_else_than_what_was_added_is_known() {
    let mut home = Home::new();
    home.begin();
    let (_, sources) = files(home.tend(ShelfEffect::Watch)).unwrap();
    assert_eq!((sources.len(), sources[0].digest), (1, format::digest(SMALL)));
    assert!(sources[0].is_there && !sources[0].has_changed);
    store::save(&sources[0].path, &[SMALL, b"\n// more\n"].concat(), Overwrite::Allow).unwrap();
    home.hands.look_after();
    let (_, changed) = files(home.hands.look_after()).unwrap();
    assert!(changed[0].has_changed);
    home.tend(ShelfEffect::Add(changed[0].path.clone()));
    let (_, sources) = files(home.tend(ShelfEffect::Watch)).unwrap();
    assert_eq!((sources.len(), sources[0].has_changed), (1, false));
}

#[test]
fn an_author_is_told_what_the_file_is_beside_the_library() {
    let mut home = Home::new();
    let followed = |home: &mut Home, path: PathBuf| match home.hands.carry_out(Effect::Follow(path)).remove(0) {
        Outcome::Followed(_, report, _) => report.problems,
        other => panic!("{other:?}"),
    };
    let (_, shipped) = store::SHIPPED[0];
    let copy = String::from_utf8(shipped.to_vec()).unwrap().replacen("id: \"procurcompeu-short\"", "id: \"ours\"", 1);
    let path = home.file("copy.ron", copy.as_bytes());
    let problems = followed(&mut home, path);
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [crate::diag::Code::Q117]);
    assert!(problems[0].place.is_some());
    let own = home.file("own.ron", shipped);
    assert_eq!(followed(&mut home, own), [], "a version of the same is no other");
    let text = String::from_utf8(BENCHMARK.to_vec()).unwrap();
    let odd = home.file("b.ron", text.replacen("\"c01_planning\"", "\"c01_planing\"", 1).as_bytes());
    let problems = followed(&mut home, odd);
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [crate::diag::Code::B101]);
    assert_eq!(problems[0].near.as_deref(), Some("c01_planning"));
}
