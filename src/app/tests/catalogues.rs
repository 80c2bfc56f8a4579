use super::*;
use crate::{model::Catalogue, store};

fn catalogue() -> Catalogue {
    store::catalogue().unwrap().clone()
}

fn open(state: &mut State, report: Report) -> Vec<Effect> {
    let path = PathBuf::from("/catalogue.ron");
    give(state, Command::Open(vec![path.clone()]));
    done(state, Outcome::Read(path, report, Some(Opened::Catalogue(Arc::new(catalogue())))))
}

#[test]
fn opening_a_catalogue_shows_it_and_says_what_it_is() {
    let mut state = assessing();
    open(&mut state, Report::default());
    let notice = state.notices.last().unwrap();
    let gaps: Vec<&str> = notice.gaps.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(notice.key, "notice-catalogue");
    let size = format!("a catalogue of {} learning formats", catalogue().clinics.len());
    assert_eq!(gaps, ["Ways to learn procurement", &size]);
    assert_eq!((state.route, notice.is_trouble), (Route::Learning, false));
    assert_eq!(state.recent.len(), 1);
}

#[test]
fn warnings_of_a_catalogue_can_be_looked_at_and_go_once_they_are_mended() {
    let mut state = start();
    let report = Report { problems: vec![Problem::new(Code::C103)], ..Report::default() };
    open(&mut state, report);
    let notice = state.notices.last().unwrap().clone();
    assert_eq!((notice.key, state.route), ("notice-catalogue-warnings", Route::Learning));
    give(&mut state, *notice.action.unwrap().1);
    assert_eq!((state.route, state.broken.len()), (Route::Problems, 1));
    open(&mut state, Report::default());
    assert_eq!((state.route, state.broken.len()), (Route::Learning, 0));
}
