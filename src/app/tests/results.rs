//! Looking at a result, comparing and saving it.

use super::*;

#[test]
fn a_benchmark_choice_is_kept_in_ones_own_result() {
    let mut state = viewing(Integrity::Intact);
    let effects = give(&mut state, Command::CompareWith(role()));
    let [Effect::SaveResult { result, to: Some(path), from: Some(_), replace: Replace::Yes }] = effects.as_slice()
    else {
        panic!("{effects:?}")
    };
    assert_eq!((&result.benchmark, path.as_path()), (&role(), Path::new("/results/mine.result.ron")));
    assert!(state.viewing.as_ref().unwrap().comparison.is_some());
}

#[test]
fn a_benchmark_choice_on_a_read_only_result_saves_nothing() {
    let mut state = viewing(Integrity::Altered { areas: Vec::new() });
    assert_eq!(give(&mut state, Command::CompareWith(role())), []);
    assert!(state.viewing.unwrap().comparison.is_some(), "and yet it is shown");
}

#[test]
fn a_benchmark_choice_on_somebody_elses_result_saves_nothing() {
    let mut state = start();
    let path = PathBuf::from("/post/theirs.result.ron");
    done(&mut state, Outcome::Read(path, Report::default(), Some(Opened::Result(Box::new(finished()), None))));
    assert_eq!(give(&mut state, Command::CompareWith(role())), []);
    assert!(state.viewing.unwrap().comparison.is_some());
}

fn own_targets(targets: &[(&str, f64)]) -> Opened {
    Opened::Benchmark(Box::new(Benchmark {
        id: BenchmarkId::parse("mine").unwrap(),
        kind: BenchmarkKind::Own,
        about: Localized::default(),
        fits: Localized::default(),
        title: Localized::default(),
        source: String::new(),
        targets: targets.iter().map(|(id, level)| (area(id), *level)).collect(),
    }))
}

#[test]
fn a_benchmark_from_a_file_is_compared_with_and_not_kept() {
    let mut state = viewing(Integrity::Intact);
    let opened = own_targets(&[("needs", 2.0)]);
    assert_eq!(done(&mut state, Outcome::Read("own.ron".into(), Report::default(), Some(opened))), []);
    let viewing = state.viewing.unwrap();
    assert_eq!(viewing.result.benchmark, BenchmarkId::parse("mine"));
    assert_eq!(viewing.comparison.unwrap().targets_met.of, 1);
}

#[test]
fn an_opened_benchmark_stands_for_the_one_of_the_same_id() {
    let mut state = viewing(Integrity::Intact);
    let Opened::Benchmark(mut changed) = own_targets(&[("needs", 2.0)]) else { panic!("a benchmark") };
    changed.id = role().unwrap();
    let count = state.viewing.as_ref().unwrap().benchmarks().count();
    let opened = Some(Opened::Benchmark(changed.clone()));
    assert_eq!(done(&mut state, Outcome::Read("own.ron".into(), Report::default(), opened)), [], "nor is it kept");
    let viewing = state.viewing.unwrap();
    assert_eq!(viewing.benchmark(), Some(&*changed));
    assert_eq!(viewing.benchmarks().count(), count);
}

#[test]
fn a_benchmark_alone_or_of_another_questionnaire_is_refused() {
    let mut state = start();
    done(&mut state, Outcome::Read("own.ron".into(), Report::default(), Some(own_targets(&[("needs", 1.0)]))));
    assert_eq!(state.notices.last().unwrap().key, "trouble-benchmark-alone");
    for targets in [&[("elsewhere", 1.0)][..], &[("needs", 3.0)]] {
        let mut state = viewing(Integrity::Intact);
        let before = state.viewing.clone();
        done(&mut state, Outcome::Read("own.ron".into(), Report::default(), Some(own_targets(targets))));
        assert_eq!(state.viewing, before, "{targets:?}");
        assert!(state.notices.last().unwrap().is_trouble);
    }
}

#[test]
fn an_altered_result_names_the_areas_whose_scores_differ() {
    let mut result = AssessmentResult { integrity: Integrity::Altered { areas: Vec::new() }, ..finished() };
    for stored in &mut result.scores {
        if stored.area == area("contract") {
            stored.score = Some(0.25);
        }
    }
    let viewing = Viewing::new(result, None, false);
    assert_eq!(viewing.result.integrity, Integrity::Altered { areas: vec![area("contract")] });
    assert!(viewing.is_read_only());
}

#[test]
fn the_last_series_that_shows_stays() {
    let mut state = viewing(Integrity::Intact);
    let hidden = |state: &State| state.viewing.as_ref().unwrap().hidden.clone();
    give(&mut state, Command::ToggleSeries(0));
    assert_eq!(hidden(&state), [0_usize; 0], "the only one can't be hidden");
    give(&mut state, Command::CompareWith(role()));
    give(&mut state, Command::ToggleSeries(0));
    give(&mut state, Command::ToggleSeries(1));
    assert_eq!(hidden(&state), [0]);
    give(&mut state, Command::ToggleSeries(0));
    assert_eq!(hidden(&state), [0_usize; 0]);
}

#[test]
fn saving_asks_where_and_goes_to_the_suggested_folder() {
    let mut state = viewing(Integrity::Intact);
    state.folder = PathBuf::from("/documents");
    assert_eq!(give(&mut state, Command::Do(Action::SaveResult)), []);
    let suggested = state.saving.as_ref().unwrap().suggested.clone();
    assert_eq!(suggested, Path::new("/documents/2026-11-23-small-check.result.ron"));
    let effects = give(&mut state, Command::SaveTo(PathBuf::from("copy.result.ron"), Replace::No));
    let [Effect::SaveResult { to: Some(path), from: Some(_), replace: Replace::No, .. }] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    assert_eq!(path, Path::new("/documents/copy.result.ron"));
    let failed = Trouble { key: "trouble-exists", path: String::new(), detail: String::new() };
    done(&mut state, Outcome::Failed(failed));
    assert!(state.saving.is_some(), "another name can be tried");
    done(&mut state, Outcome::ResultSaved { id: finished().id, path: path.clone(), is_copy: true });
    assert_eq!(state.saving, None);
    assert_eq!(state.viewing.unwrap().path.unwrap(), Path::new("/results/mine.result.ron"), "a copy is a copy");
}

#[test]
fn the_table_is_copied_as_cells_with_every_number_of_the_screen() {
    let mut state = viewing(Integrity::Intact);
    give(&mut state, Command::CompareWith(role()));
    let effects = give(&mut state, Command::Do(Action::CopyTable));
    let [Effect::JoinCells(cells)] = effects.as_slice() else { panic!("{effects:?}") };
    let viewing = state.viewing.as_ref().unwrap();
    assert_eq!(cells.len(), 1 + viewing.result.questionnaire.nodes().len());
    assert!(cells.iter().all(|row| row.len() == 5), "area, me, target, difference, level");
    let score = viewing.profile.areas.iter().find_map(|area| area.score).unwrap();
    assert!(cells.iter().any(|row| row[1] == state.words().score(score)));
    let copied = done(&mut state, Outcome::Joined("a\tb".to_owned()));
    assert_eq!(copied, [Effect::CopyText("a\tb".to_owned())]);
}

#[test]
fn what_is_shown_is_copied_as_a_picture() {
    let mut state = viewing(Integrity::Intact);
    give(&mut state, Command::CompareWith(role()));
    let radar = give(&mut state, Command::Do(Action::CopyChart));
    give(&mut state, Command::Do(Action::Gaps));
    let gaps = give(&mut state, Command::Do(Action::CopyChart));
    assert!(matches!((&radar[..], &gaps[..]), ([Effect::DrawChart(a)], [Effect::DrawChart(b)]) if a.scene != b.scene));
    let picture = Picture { width: 1, height: 1, rgba: vec![0; 4].into() };
    assert_eq!(done(&mut state, Outcome::Drawn(picture.clone())), [Effect::CopyImage(picture)]);
}

#[test]
fn another_start_brings_the_window_to_the_front_and_opens_its_files() {
    let mut state = start();
    let effects = give(&mut state, Command::HandedOver(vec![PathBuf::from("/a.ron")]));
    assert_eq!(effects, [Effect::Raise, Effect::ReadFile(PathBuf::from("/a.ron"))]);
    assert_eq!(give(&mut state, Command::HandedOver(Vec::new())), [Effect::Raise]);
}

#[test]
fn a_result_that_was_opened_meanwhile_is_not_saved_under_the_other_ones_name() {
    let mut state = viewing(Integrity::Intact);
    give(&mut state, Command::Do(Action::SaveResult));
    let other = AssessmentResult { id: draft(9), ..finished() };
    let opened = Some(Opened::Result(Box::new(other), None));
    done(&mut state, Outcome::Read(PathBuf::from("/theirs.result.ron"), Report::default(), opened));
    let effects = give(&mut state, Command::SaveTo(PathBuf::from("/mine.result.ron"), Replace::Yes));
    assert_eq!(effects, [], "nothing is written");
    assert!(state.saving.is_none() && state.notices.iter().any(|notice| notice.key == "trouble-other-result"));
}

#[test]
fn without_a_comparison_the_radar_is_copied() {
    let mut state = viewing(Integrity::Intact);
    give(&mut state, Command::CompareWith(role()));
    give(&mut state, Command::Do(Action::Gaps));
    give(&mut state, Command::CompareWith(None));
    assert!(matches!(give(&mut state, Command::Do(Action::CopyChart))[..], [Effect::DrawChart(_)]));
}
