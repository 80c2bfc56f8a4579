//! The library's own entries, and the files that people write.

use super::*;
use crate::{model::Catalogue, store};

fn catalogue() -> Arc<Catalogue> {
    Arc::new(store::catalogue().unwrap().clone())
}

fn removal(kind: ShelfKind) -> Removal {
    let moved = vec![(PathBuf::from("/trash/a.ron"), PathBuf::from("/own/a.ron"))];
    Removal { kind, digest: questionnaire().digest, moved }
}

#[test]
fn what_is_removed_can_be_put_back_by_the_word_beside_the_news() {
    let mut state = start();
    let digest = questionnaire().digest;
    let effects = give(&mut state, Command::Shelf(ShelfCommand::Remove(ShelfKind::Questionnaire, digest)));
    assert_eq!(effects, [Effect::Shelf(ShelfEffect::Remove(ShelfKind::Questionnaire, digest))], "without a question");
    let removed = removal(ShelfKind::Questionnaire);
    let outcome = ShelfOutcome::Removed(removed.clone(), questionnaire().title.clone());
    assert_eq!(done(&mut state, Outcome::Shelf(outcome)), [Effect::LoadAll]);
    let notice = state.notices.last().unwrap().clone();
    assert_eq!(notice.key, "notice-removed-questionnaire");
    let (word, command) = notice.action.unwrap();
    assert_eq!(word, "action-undo");
    assert_eq!(give(&mut state, *command), [Effect::Shelf(ShelfEffect::PutBack(removed))]);
}

#[test]
fn a_catalogue_that_is_removed_gives_way_to_the_one_that_is_left() {
    let mut state = start();
    let own = Held { digest: questionnaire().digest, value: catalogue(), is_own: true };
    state.shelf.catalogues = vec![own.clone()];
    give(&mut state, Command::Shelf(ShelfCommand::Look(ShelfKind::Catalogue, own.digest)));
    assert_eq!((state.route, state.catalogue.as_ref()), (Route::Learning, Some(&own.value)));
    let outcome = ShelfOutcome::Removed(removal(ShelfKind::Catalogue), own.value.title.clone());
    done(&mut state, Outcome::Shelf(outcome));
    assert_eq!(state.catalogue, None);
}

#[test]
fn what_was_added_shows_in_the_library_and_what_has_errors_among_the_problems() {
    let mut state = start();
    let path = PathBuf::from("/own.ron");
    let opened = Opened::Benchmark(Box::new(questionnaire().benchmarks[0].clone()));
    let added = ShelfOutcome::Added(path.clone(), Report::default(), Some(opened));
    let effects = done(&mut state, Outcome::Shelf(added));
    assert_eq!((state.route, effects.contains(&Effect::LoadAll)), (Route::Library, true));
    assert_eq!(state.notices.last().unwrap().key, "notice-added-benchmark");
    done(&mut state, Outcome::Shelf(ShelfOutcome::Added(path, broken(), None)));
    assert_eq!((state.route, state.broken.len()), (Route::Problems, 1));
}

#[test]
fn the_files_are_looked_at_only_while_the_library_is_shown() {
    let mut state = start();
    assert_eq!(give(&mut state, Command::Go(Route::Library)), [Effect::Shelf(ShelfEffect::Watch)]);
    assert_eq!(give(&mut state, Command::Go(Route::Library)), []);
    assert_eq!(give(&mut state, Command::Go(Route::Settings)), [Effect::StopFollowing]);
}

#[test]
fn a_result_can_be_compared_with_the_benchmarks_of_the_library_that_fit_it() {
    let mut own = questionnaire().benchmarks[0].clone();
    own.id = BenchmarkId::parse("ours").unwrap();
    let mut other = own.clone();
    (other.id, other.targets) = (BenchmarkId::parse("other").unwrap(), vec![(area("elsewhere"), 1.0)]);
    let mut state = viewing(Integrity::Intact);
    let held = |value| Held { digest: questionnaire().digest, value: Arc::new(value), is_own: true };
    state.shelf.benchmarks = vec![held(own.clone()), held(other)];
    let result = Box::new(finished());
    let path = PathBuf::from("/results/mine.result.ron");
    done(&mut state, Outcome::Read(path, Report::default(), Some(Opened::Result(result, None))));
    assert_eq!(state.viewing.as_ref().unwrap().opened, [own.clone()]);
    give(&mut state, Command::CompareWith(Some(own.id)));
    assert!(state.viewing.unwrap().comparison.is_some());
}
