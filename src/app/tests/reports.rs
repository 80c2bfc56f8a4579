//! Saving the report of a result.

use super::*;

fn asked() -> State {
    let mut state = viewing(Integrity::Intact);
    assert_eq!(give(&mut state, Command::Do(Action::SaveReport)), []);
    state
}

fn to(state: &mut State, path: &str) -> Vec<Effect> {
    give(state, Command::SaveTo(PathBuf::from(path), Replace::No))
}

#[test]
fn a_report_is_of_what_is_looked_at_in_the_language_of_the_window() {
    let mut state = asked();
    let suggested = state.saving.as_ref().unwrap().suggested.clone();
    assert!(suggested.extension().is_some_and(|ending| ending == "pdf"), "{suggested:?}");
    let effects = to(&mut state, "/a");
    let [Effect::SaveReport(file)] = &effects[..] else { panic!("{effects:?}") };
    let viewing = state.viewing.as_ref().unwrap();
    assert_eq!((&file.result, file.benchmark.as_ref()), (&viewing.result, viewing.benchmark()));
    assert_eq!((file.path.as_path(), file.language), (Path::new("/a.pdf"), state.settings.language));
    done(&mut state, Outcome::ReportSaved("/a.pdf".into()));
    assert_eq!((state.saving.is_none(), state.reporting.len()), (true, 0));
    assert_eq!(last_notice(&state), "notice-report-saved");
}

#[test]
fn a_report_is_a_pdf_and_nothing_else() {
    let mut state = asked();
    assert_eq!(to(&mut state, "/a.docx"), []);
    assert_eq!(last_notice(&state), "trouble-report-ending");
    assert!(state.saving.is_some(), "another name can be given at once");
}

#[test]
fn a_report_that_is_being_made_can_be_cancelled_and_one_that_fails_can_be_tried_elsewhere() {
    let mut state = asked();
    let effects = to(&mut state, "/a.pdf");
    let [Effect::SaveReport(file)] = &effects[..] else { panic!("{effects:?}") };
    give(&mut state, Command::CancelTask);
    assert!(file.cancel.is_cancelled(), "whoever makes it knows");
    done(&mut state, Outcome::ReportCancelled);
    assert_eq!((state.reporting.len(), last_notice(&state)), (0, "task-report-cancelled"));
    to(&mut state, "/a.pdf");
    done(
        &mut state,
        Outcome::ReportFailed(Trouble { key: "trouble-full", path: String::new(), detail: String::new() }),
    );
    assert_eq!((state.reporting.len(), state.saving.is_some(), last_notice(&state)), (0, true, "trouble-full"));
}

fn last_notice(state: &State) -> &'static str {
    state.notices.last().unwrap().key
}
