//! Screens of someone who writes questionnaires, benchmarks and catalogues; their files have names that are the same on
//! every computer.

use std::{path::PathBuf, sync::Arc};

use procuradar::{
    app::{Command, EditedFile, Opened, Outcome, Route, ShelfKind, ShelfOutcome, SourceFile},
    diag::{Code, Problem},
    format,
    model::Moment,
    store,
};

use crate::app::{App, Home};

pub const BENCHMARK: &[u8] = include_bytes!("../fixtures/buyer.benchmark.ron");
pub const CATALOGUE: &[u8] = include_bytes!("../fixtures/small.catalogue.ron");

fn file(name: &str) -> PathBuf {
    PathBuf::from("/home/anna/Documents").join(name)
}

/// Follows a benchmark that fits the questionnaires of the program.
pub fn preview_benchmark(app: &mut App) {
    let read = format::read_benchmark("buyer.ron", BENCHMARK);
    let opened = read.value.map(|benchmark| Opened::Benchmark(Box::new(benchmark)));
    app.push(Command::Follow(file("buyer.ron")));
    app.push(Command::Done(Box::new(Outcome::Followed(file("buyer.ron"), read.report, opened))));
}

/// Follows a catalogue.
pub fn preview_catalogue(app: &mut App) {
    let read = format::read_catalogue("ways.ron", CATALOGUE);
    let opened = read.value.map(|catalogue| Opened::Catalogue(Arc::new(catalogue)));
    let mut report = read.report;
    report.problems.push(Problem::new(Code::C104).text("id", "needs"));
    app.push(Command::Follow(file("ways.ron")));
    app.push(Command::Done(Box::new(Outcome::Followed(file("ways.ron"), report, opened))));
}

/// The library of someone who added a copy that still has its title, a benchmark and a catalogue, and who writes files.
pub fn library_own(home: &Home, app: &mut App) {
    let folders = home.folders();
    let (_, shipped) = store::SHIPPED[0];
    let copy = String::from_utf8(shipped.to_vec()).unwrap();
    let copy = copy.replacen("id: \"procurcompeu-short\"", "id: \"our-skills\"", 1);
    let own = store::take_in(&folders, copy.as_bytes()).unwrap();
    store::add_to(&folders.benchmarks(), BENCHMARK).unwrap();
    store::add_to(&folders.catalogues(), CATALOGUE).unwrap();
    app.push(Command::LoadRest);
    app.push(Command::Go(Route::Library));
    let edited = |name: &str, kind, errors, warnings| EditedFile {
        path: file(name),
        kind,
        errors,
        warnings,
        changed: Moment::parse("2026-05-25T11:20:00+03:00"),
        is_there: name != "gone.ron",
    };
    let edited = vec![
        edited("our-skills.ron", Some(ShelfKind::Questionnaire), 0, 1),
        edited("hankintayksikon-vertailuprofiili-2026.ron", Some(ShelfKind::Benchmark), 0, 0),
        edited("ways.ron", None, 2, 0),
        edited("gone.ron", Some(ShelfKind::Catalogue), 0, 0),
    ];
    let source = |name: &str, digest, has_changed| SourceFile { path: file(name), digest, is_there: true, has_changed };
    let sources = vec![source("our-skills.ron", own, true), source("buyer.ron", format::digest(BENCHMARK), false)];
    app.push(Command::Done(Box::new(Outcome::Shelf(ShelfOutcome::Files { edited, sources }))));
}
