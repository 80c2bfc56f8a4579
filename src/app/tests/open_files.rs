use super::*;

fn path(number: usize) -> PathBuf {
    PathBuf::from(format!("/{number}.ron"))
}

fn paths(count: usize) -> Vec<PathBuf> {
    (0..count).map(path).collect()
}

/// The file of that number was read, and holds a result.
fn read(state: &mut State, number: usize) -> Vec<Effect> {
    let opened = Some(Opened::Result(Box::new(AssessmentResult { id: draft(number as u8), ..finished() }), None));
    done(state, Outcome::Read(path(number), Report::default(), opened))
}

fn fail(state: &mut State, number: usize) -> Vec<Effect> {
    done(state, Outcome::Read(path(number), broken(), None))
}

fn last_notice(state: &State) -> (&'static str, Vec<&str>) {
    let notice = state.notices.last().unwrap();
    (notice.key, notice.gaps.iter().map(|(_, text)| text.as_str()).collect())
}

#[test]
fn many_files_are_read_one_after_another_and_the_last_result_is_shown() {
    let mut state = start();
    assert_eq!(give(&mut state, Command::Open(paths(3))), [Effect::ReadFile(path(0))]);
    assert_eq!(read(&mut state, 0), [Effect::ReadFile(path(1))]);
    assert_eq!(state.route, Route::Start, "nothing comes up before the end");
    assert_eq!(read(&mut state, 1), [Effect::ReadFile(path(2))]);
    assert_eq!(state.task.as_ref().map(|task| (task.done, task.of)), Some((2, 3)));
    assert_eq!(read(&mut state, 2), [Effect::SaveRecent(state.recent.clone())]);
    assert_eq!((state.route, &state.task), (Route::Results, &None));
    assert_eq!(state.viewing.as_ref().unwrap().path, Some(path(2)));
    assert_eq!(last_notice(&state), ("task-opened", vec!["3", "3", "0"]));
}

#[test]
fn one_file_is_no_task_and_none_is_nothing() {
    let mut state = start();
    assert_eq!(give(&mut state, Command::Open(paths(1))), [Effect::ReadFile(path(0))]);
    assert_eq!(give(&mut state, Command::Open(Vec::new())), []);
    assert_eq!(state.task, None);
    read(&mut state, 0);
    assert_eq!((state.route, state.notices.len()), (Route::Results, 0));
}

#[test]
fn an_answer_waits_for_one_file_at_most() {
    let mut state = assessing();
    let started = give(&mut state, Command::Open(paths(3)));
    let answer = choose(NEEDS[0], 2);
    let kept = give(&mut state, Command::Make(answer.clone()));
    assert_eq!((started.len(), kept), (1, vec![Effect::Append(draft(1), vec![answer])]), "before the second file");
    assert_eq!(read(&mut state, 0), [Effect::ReadFile(path(1))]);
}

#[test]
fn a_cancelled_task_keeps_what_was_read_and_asks_for_no_more() {
    let mut state = start();
    give(&mut state, Command::Open(paths(5)));
    read(&mut state, 0);
    fail(&mut state, 1);
    let effects = give(&mut state, Command::CancelTask);
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::ReadFile(_))), "{effects:?}");
    assert_eq!((state.viewing.as_ref().unwrap().path.as_ref(), &state.task), (Some(&path(0)), &None));
    assert_eq!(last_notice(&state), ("task-cancelled-problems", vec!["1", "5", "1"]));
    // The one that was on its way comes too late to change what is looked at.
    assert_eq!(read(&mut state, 2), []);
    assert_eq!(state.viewing.as_ref().unwrap().path, Some(path(0)));
    // Opened once more, it counts.
    give(&mut state, Command::Open(vec![path(2)]));
    read(&mut state, 2);
    assert_eq!(state.viewing.unwrap().path, Some(path(2)));
}

#[test]
fn broken_files_are_counted_and_the_problems_of_each_can_be_looked_at() {
    let mut state = start();
    give(&mut state, Command::Open(paths(4)));
    read(&mut state, 0);
    fail(&mut state, 1);
    fail(&mut state, 2);
    read(&mut state, 3);
    assert_eq!(state.route, Route::Results, "what is good is shown");
    assert_eq!(last_notice(&state), ("task-opened-problems", vec!["2", "4", "2"]));
    let show = state.notices.last().and_then(|notice| notice.action.clone()).unwrap().1;
    give(&mut state, *show);
    assert_eq!((state.route, &state.problems.as_ref().unwrap().path), (Route::Problems, &path(1)));
    give(&mut state, Command::ShowProblems(path(2)));
    assert_eq!((&state.problems.as_ref().unwrap().path, state.broken.len()), (&path(2), 2));
    // What was mended need not be looked at any more.
    assert_eq!(give(&mut state, Command::CheckAgain), [Effect::ReadFile(path(2))]);
    fail(&mut state, 2);
    assert_eq!(state.broken.len(), 2);
    read(&mut state, 2);
    assert_eq!(state.broken.iter().map(|file| &file.path).collect::<Vec<_>>(), [&path(1)]);
    // Another file that is opened alone has nothing to do with them.
    fail(&mut state, 3);
    assert_eq!(state.broken.iter().map(|file| &file.path).collect::<Vec<_>>(), [&path(3)]);
}

#[test]
fn a_picture_that_is_being_saved_can_be_cancelled() {
    let mut state = start();
    give(&mut state, Command::Open(vec![path(0)]));
    read(&mut state, 0);
    give(&mut state, Command::Do(Action::SaveRadar));
    let effects = give(&mut state, Command::SaveTo(PathBuf::from("/a.png"), Replace::Yes));
    let [Effect::SaveChart(file)] = &effects[..] else { panic!("{effects:?}") };
    assert!(!file.cancel.is_cancelled());
    give(&mut state, Command::CancelTask);
    assert!(file.cancel.is_cancelled(), "whoever draws it knows");
    done(&mut state, Outcome::PictureCancelled);
    assert_eq!((state.drawing.len(), last_notice(&state).0), (0, "task-picture-cancelled"));
}

#[test]
fn a_fault_of_ours_in_one_file_does_not_stop_the_others() {
    let mut state = start();
    give(&mut state, Command::Open(paths(2)));
    let trouble = Trouble { key: "trouble-other", path: String::new(), detail: String::new() };
    assert_eq!(done(&mut state, Outcome::ReadFailed(path(0), trouble)), [Effect::ReadFile(path(1))]);
    read(&mut state, 1);
    assert_eq!(last_notice(&state), ("task-opened", vec!["1", "2", "1"]));
}

#[test]
fn files_that_come_while_others_are_read_follow_them() {
    let mut state = start();
    give(&mut state, Command::Open(paths(2)));
    assert_eq!(give(&mut state, Command::Open(vec![path(2)])), []);
    read(&mut state, 0);
    assert_eq!(read(&mut state, 1), [Effect::ReadFile(path(2))]);
    assert_eq!(state.task.as_ref().map(|task| (task.done, task.of)), Some((2, 3)));
}

#[test]
fn a_result_and_a_benchmark_that_are_opened_together_are_compared_in_any_order() {
    let mut state = start();
    give(&mut state, Command::Open(paths(2)));
    let mut benchmark = questionnaire().benchmarks[0].clone();
    benchmark.id = BenchmarkId::parse("theirs").unwrap();
    done(&mut state, Outcome::Read(path(0), Report::default(), Some(Opened::Benchmark(Box::new(benchmark.clone())))));
    read(&mut state, 1);
    let viewing = state.viewing.unwrap();
    assert_eq!((viewing.opened, viewing.result.benchmark), (vec![benchmark.clone()], Some(benchmark.id)));
}

#[test]
fn a_picture_is_being_saved_until_it_is_or_can_not_be() {
    let mut state = start();
    give(&mut state, Command::Open(vec![path(0)]));
    read(&mut state, 0);
    for outcome in [
        Outcome::ChartSaved(PathBuf::from("/a.png")),
        Outcome::PictureFailed(Trouble { key: "trouble-other", path: String::new(), detail: String::new() }),
    ] {
        give(&mut state, Command::Do(Action::SaveRadar));
        give(&mut state, Command::SaveTo(PathBuf::from("/a.png"), Replace::Yes));
        assert_eq!(state.drawing.len(), 1);
        done(&mut state, outcome);
        assert_eq!(state.drawing, []);
    }
}
