use super::*;

fn labels(state: &State, typed: &str) -> Vec<String> {
    find(state, typed).into_iter().map(|found| found.label).collect()
}

#[test]
fn without_typing_the_palette_lists_every_command_that_can_be_given_now() {
    let state = start();
    let all: Vec<Action> = find(&state, "").into_iter().filter_map(|found| found.action).collect();
    let expected: Vec<Action> =
        Action::all().filter(|action| *action != Action::Palette && action.is_enabled(&state)).collect();
    assert_eq!(all, expected);
    assert!(!all.contains(&Action::SaveResult), "there is no result to save");
}

#[test]
fn letters_may_be_left_out_and_marks_need_not_be_typed() {
    let mut state = start();
    assert_eq!(labels(&state, "opn fil").first().map(String::as_str), Some("Open a file…"));
    give(&mut state, Command::SetLanguage(Language::Finnish));
    assert_eq!(labels(&state, "nappaimet").first().map(String::as_str), Some("Näppäimet"));
}

#[test]
fn what_was_typed_is_marked_in_the_name() {
    let found = find(&start(), "sett");
    let first = &found[0];
    assert_eq!((first.label.as_str(), first.matched.as_slice()), ("Settings…", &[0, 1, 2, 3][..]));
}

#[test]
fn a_command_is_found_by_what_it_does() {
    assert!(labels(&start(), "theme").contains(&"Dark colours".to_owned()));
    assert!(labels(&start(), "zoom").contains(&"Larger".to_owned()));
}

#[test]
fn commands_stand_before_places_and_places_are_gone_to() {
    let state = assessing();
    let title = state.assessment.as_ref().unwrap().pages()[2].title.plain("en").into_owned();
    let found = find(&state, &title);
    let place = found.iter().position(|found| found.label == title).expect("the competence is found");
    assert_eq!(found[place].command, Command::ShowPage(2));
    assert!(found[place..].iter().all(|found| found.action.is_none()), "no command after a place");
}

#[test]
fn nonsense_finds_nothing() {
    assert_eq!(labels(&assessing(), "xqzw vvv"), Vec::<String>::new());
}

#[test]
fn letters_strewn_over_what_a_command_does_find_nothing() {
    let mut state = start();
    give(&mut state, Command::SetLanguage(Language::Swedish));
    assert_eq!(labels(&state, "pikan"), Vec::<String>::new());
}

#[test]
fn the_first_screen_is_not_gone_round() {
    let mut state = start();
    state.route = Route::Welcome;
    for action in [Action::Palette, Action::Start, Action::Settings, Action::Help] {
        assert_eq!(give(&mut state, Command::Do(action)), []);
    }
    assert_eq!((state.route, state.overlay), (Route::Welcome, None));
}

#[test]
fn a_term_is_found_by_its_name_in_any_language_and_shown_among_the_words() {
    let mut state = start();
    for typed in ["abnormally low", "poikkeuksellisen alhainen", "onormalt lågt", "low abnormally"] {
        let found = find(&state, typed);
        let command = Command::ShowTerm("abnormally_low_tender");
        let term = found.iter().find(|found| found.command == command).expect(typed);
        assert_eq!(term.label, "abnormally low tender");
        give(&mut state, command);
        assert_eq!((state.route, state.term), (Route::Help(HelpPage::Words), Some("abnormally_low_tender")));
    }
    assert_eq!(state.term_calls, 4);
    give(&mut state, Command::Go(Route::Help(HelpPage::Words)));
    assert_eq!(state.term, None, "nothing is looked up any more");
}

#[test]
fn a_term_in_full_stands_before_a_place_whose_letters_lie_apart() {
    let mut state = start();
    let mut other = (*questionnaire()).clone();
    let title = "Kansallinen hankintastrategia organisaatiossamme".to_owned();
    other.title = Localized::new([("fi".to_owned(), title.clone())]);
    state.questionnaires = vec![Arc::new(other)];
    give(&mut state, Command::SetLanguage(Language::Finnish));
    assert_eq!(labels(&state, "alhainen"), ["poikkeuksellisen alhainen tarjous", &title]);
}
