use super::*;

fn opened(state: &mut State, path: &str) -> Vec<Effect> {
    let report = Report { file: path.to_owned(), ..Report::default() };
    let opened = Some(Opened::Questionnaire(questionnaire()));
    done(state, Outcome::Read(PathBuf::from(path), report, opened))
}

fn paths(state: &State) -> Vec<&str> {
    state.recent.iter().map(|file| file.path.to_str().unwrap()).collect()
}

#[test]
fn the_file_opened_last_stands_first_and_the_list_is_kept() {
    let mut state = start();
    opened(&mut state, "/a.ron");
    let effects = opened(&mut state, "/b.ron");
    assert_eq!(paths(&state), ["/b.ron", "/a.ron"]);
    assert!(effects.contains(&Effect::SaveRecent(state.recent.clone())));
    opened(&mut state, "/a.ron");
    assert_eq!(paths(&state), ["/a.ron", "/b.ron"]);
}

#[test]
fn a_pinned_file_stays_when_others_come() {
    let mut state = start();
    opened(&mut state, "/pinned.ron");
    give(&mut state, Command::Pin(PathBuf::from("/pinned.ron"), true));
    for number in 0..20 {
        opened(&mut state, &format!("/{number}.ron"));
    }
    assert_eq!(state.recent.len(), 9);
    assert_eq!(paths(&state)[..2], ["/pinned.ron", "/19.ron"]);
    give(&mut state, Command::Pin(PathBuf::from("/pinned.ron"), false));
    assert!(!state.recent[0].is_pinned);
}

#[test]
fn a_file_that_can_not_be_read_is_not_listed_and_one_that_is_gone_is_greyed() {
    let mut state = start();
    opened(&mut state, "/a.ron");
    for path in ["/a.ron", "/never.ron"] {
        let report = Report { problems: vec![Problem::new(Code::F015)], ..Report::default() };
        done(&mut state, Outcome::Read(PathBuf::from(path), report, None));
    }
    assert_eq!(paths(&state), ["/a.ron"]);
    assert!(!state.recent[0].is_there);
    opened(&mut state, "/a.ron");
    assert!(state.recent[0].is_there);
}

#[test]
fn forgetting_a_file_takes_it_out_of_the_list() {
    let mut state = start();
    opened(&mut state, "/a.ron");
    assert_eq!(give(&mut state, Command::Forget(PathBuf::from("/a.ron"))), [Effect::SaveRecent(Vec::new())]);
}

#[test]
fn a_path_that_depends_on_where_the_program_was_started_is_not_kept() {
    let mut state = start();
    opened(&mut state, "a.ron");
    assert_eq!(paths(&state), Vec::<&str>::new());
}
